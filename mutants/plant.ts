import type { Mutant } from './mutant.js';

/** A text with a defect in it, or why it cannot be planted. */
export type Planted =
  | { readonly text: string; readonly problem: null }
  | { readonly text: null; readonly problem: string };

/** Plants a defect in the text of its file, in which it has to fit at one place. */
export function plant(
  sound: string,
  { file, find, replace }: Pick<Mutant, 'file' | 'find' | 'replace'>,
): Planted {
  const places = sound.split(find).length - 1;
  if (places !== 1) return { text: null, problem: `its text stands ${places} times in ${file}` };
  return { text: sound.replace(find, () => replace), problem: null };
}
