import { SpecError } from '../spec-error.js';

/** A value of the document together with its place, so that every complaint can name it. */
export interface DocumentNode {
  readonly root: unknown;
  readonly value: unknown;
  /** JSON pointer of the value, such as `#/paths/~1investorIds/get`. */
  readonly pointer: string;
}

/** A JSON object of the document. */
export type JsonObject = { readonly [key: string]: unknown };

/** True for an object that is neither null nor an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The whole document as a node. */
export function rootNode(document: unknown): DocumentNode {
  return { root: document, value: document, pointer: '#' };
}

/** The value below `key`. Its `value` is undefined where the document has none. */
export function childNode(node: DocumentNode, key: string): DocumentNode {
  const container: unknown = node.value;
  const own = typeof container === 'object' && container !== null && Object.hasOwn(container, key);
  const value = own ? (container as JsonObject)[key] : undefined;
  return { root: node.root, value, pointer: `${node.pointer}/${escapePointerSegment(key)}` };
}

/** The node that the chain of `$ref`s starting at `node` ends at; `node` itself when it is no reference. */
export function resolveNode(node: DocumentNode): DocumentNode {
  const seen = new Set<string>();
  let current = node;
  while (isObject(current.value) && typeof current.value['$ref'] === 'string') {
    const reference = current.value['$ref'];
    if (seen.has(reference)) throw problem(node, `the reference "${reference}" leads back to itself`);
    seen.add(reference);
    current = followReference(current, reference);
  }
  return current;
}

/** The node that a local reference such as `#/components/schemas/Money` names. Throws when there is none. */
export function followReference(from: DocumentNode, reference: string): DocumentNode {
  if (!reference.startsWith('#/')) {
    const hint = 'Bundle the document first, so that every reference starts with "#/".';
    throw problem(from, `the reference "${reference}" leaves the document`, hint);
  }
  let target = rootNode(from.root);
  for (const segment of reference.slice(2).split('/'))
    target = childNode(target, unescapePointerSegment(segment));
  if (target.value === undefined) throw problem(from, `nothing is found at "${reference}"`);
  return target;
}

/** The members of an object in document order. An absent value has none. */
export function entriesOf(node: DocumentNode): readonly (readonly [string, DocumentNode])[] {
  if (node.value === undefined) return [];
  return Object.keys(objectOf(node)).map((key) => [key, childNode(node, key)] as const);
}

/** The items of an array. An absent value has none. */
export function itemsOf(node: DocumentNode): readonly DocumentNode[] {
  if (node.value === undefined) return [];
  if (!Array.isArray(node.value)) throw problem(node, 'a list is expected here');
  return node.value.map((_, index) => childNode(node, String(index)));
}

/** The value as an object. */
export function objectOf(node: DocumentNode): JsonObject {
  if (!isObject(node.value)) throw problem(node, 'an object is expected here');
  return node.value;
}

/** The value as a string that is not empty. */
export function stringOf(node: DocumentNode): string {
  if (typeof node.value !== 'string' || node.value === '') throw problem(node, 'a text is expected here');
  return node.value;
}

/** A text without white space at its ends; empty where the document has none. */
export function optionalText(node: DocumentNode): string {
  if (node.value === undefined) return '';
  if (typeof node.value !== 'string') throw problem(node, 'a text is expected here');
  return node.value.trim();
}

/** A boolean; false where the document has none. */
export function flagOf(node: DocumentNode): boolean {
  if (node.value === undefined) return false;
  if (typeof node.value !== 'boolean') throw problem(node, 'true or false is expected here');
  return node.value;
}

/** A `SpecError` at the place of `node`. */
export function problem(node: DocumentNode, message: string, hint?: string): SpecError {
  return new SpecError(message, {
    location: { pointer: node.pointer },
    ...(hint === undefined ? {} : { hint }),
  });
}

/** A key as one segment of a JSON pointer. */
export function escapePointerSegment(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescapePointerSegment(segment: string): string {
  let decoded = segment;
  try {
    decoded = decodeURIComponent(segment);
  } catch {
    // A lone per cent sign stands for itself.
  }
  return decoded.replaceAll('~1', '/').replaceAll('~0', '~');
}
