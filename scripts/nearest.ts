import { nearestName } from '../generators/model/nearest-name.js';

/** The sentence `Did you mean "client"?` with a blank before it, or an empty text when no known word is close. */
export function didYouMean(word: string, known: readonly string[]): string {
  const nearest = nearestName(word, known);
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}
