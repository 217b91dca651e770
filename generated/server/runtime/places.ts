// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { BreachedRule } from './options.js';

/** A list with one mistake in each entry would fill the log. */
const mostTold = 100;

/** Where the contract is broken, without the values: the first 100 places. */
export function placesOf(violations: readonly BreachedRule[]): readonly BreachedRule[] {
  return violations
    .filter(({ keyword }) => keyword !== 'if')
    .slice(0, mostTold)
    .map(({ pointer, keyword }) => ({ pointer: pointer === '' ? '/' : pointer, keyword }));
}
