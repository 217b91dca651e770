/** The part of Redocly's plugin interface that the rules use. Redocly loads plugins without its core package. */

/** A node of the document that is an object. */
export type JsonObject = { readonly [key: string]: unknown };

export interface Location {
  readonly source: { readonly absoluteRef: string };
  /** JSON pointer inside the file: `#/` is the whole file. */
  readonly pointer: string;
  child(path: string | readonly (string | number)[]): Location;
  /** The same place, marked at the key and not at the value. */
  key(): Location;
}

export interface Problem {
  readonly message: string;
  readonly location: Location;
}

export interface Context {
  /** Where the node stands, after its reference was followed. */
  readonly location: Location;
  /** The node as written, which may be a `$ref`. */
  readonly rawNode: JsonObject;
  /** Where `rawNode` stands. */
  readonly rawLocation: Location;
  readonly key: string | number;
  readonly type: { readonly name: string };
  report(problem: Problem): void;
  /** Follows a `$ref` relative to the file `from`, by default the file of `location`. */
  resolve(node: unknown, from?: string): { readonly node: unknown; readonly location: Location | undefined };
}

export type Visit = (node: JsonObject, context: Context) => void;

/** Functions by node type; an object in place of a function limits the types below it to that ancestor. */
export interface Visitor {
  readonly [nodeType: string]: Visit | { readonly leave: Visit } | { readonly [nodeType: string]: Visit };
}

/** Redocly calls it once for each document, so state in its closure belongs to one document. */
export type Rule = () => Visitor;
