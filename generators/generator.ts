import type { ApiModel } from './model/types.js';

/** The bundled OpenAPI 3.1 document as parsed JSON. Only the model builder and the types generator look inside. */
export type BundledDocument = { readonly [key: string]: unknown };

/** One file of an output, held in memory until everything has succeeded. */
export interface GeneratedFile {
  /** Path below the output folder, with forward slashes, such as `client/investors.ts`. */
  readonly path: string;
  /** Whole content: LF line ends, one final newline. */
  readonly text: string;
}

/** What a generator is given. */
export interface GeneratorInput {
  readonly model: ApiModel;
  readonly document: BundledDocument;
}

/** A generator turns the model into files. It is pure: it neither writes nor prints, and equal input gives equal files. */
export type Generator = (input: GeneratorInput) => Promise<readonly GeneratedFile[]>;
