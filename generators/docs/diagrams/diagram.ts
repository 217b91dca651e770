/** A diagram as it stands in a page. */
export interface Diagram {
  /** Two drawings, one for wide and one for narrow pages; the style sheet shows one of them. */
  readonly svg: string;
  /** The same in words, step by step. Names in code style may stand among them. */
  readonly words: readonly string[];
}
