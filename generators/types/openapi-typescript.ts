import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';

import type { BundledDocument } from '../generator.js';
import { isObject } from '../model/document-node.js';
import { LINE_WIDTH } from '../print/data-literal.js';
import { SpecError } from '../spec-error.js';

/** Declarations of openapi-typescript that say nothing about a document without `$defs`. */
const NOISE: readonly string[] = ['$defs'];

/** The name of the declaration that has the components. */
const COMPONENTS = 'components';

/** The declarations of openapi-typescript as TypeScript. */
export interface OpenApiTypes {
  /** `components`, which names no other declaration. */
  readonly components: string;
  /** `paths`, `webhooks` and `operations`, which name `components`. */
  readonly operations: string;
}

/**
 * The types of the document: those of its components apart from the others, which are three times as long.
 *
 * This is the only module that knows openapi-typescript, which gets no more releases: whatever replaces it has to
 * fill this one function. Throws a `SpecError` when it refuses the document.
 */
export async function emitOpenApiTypes(document: BundledDocument): Promise<OpenApiTypes> {
  const copy = asOpenApi(simplified(document));
  let nodes: readonly ts.Node[];
  try {
    nodes = await openapiTS(copy, { immutable: true, silent: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SpecError(`no types can be made of the document: ${reason}`, { cause });
  }
  const kept = nodes.filter((node) => !(ts.isTypeAliasDeclaration(node) && NOISE.includes(node.name.text)));
  const helpers = kept.filter(isHelper).map((node) => ({ name: node.name.text, text: printed([node]) }));
  const declarations = kept.filter((node) => !isHelper(node));
  return {
    components: withHelpers(printed(declarations.filter(isComponents)), helpers),
    operations: withHelpers(printed(declarations.filter((node) => !isComponents(node))), helpers),
  };
}

/** True for a type that the declarations are written with; openapi-typescript puts these at the end. */
function isHelper(node: ts.Node): node is ts.TypeAliasDeclaration {
  return ts.isTypeAliasDeclaration(node) && node.modifiers === undefined;
}

/** `components` is an interface, or an alias where the document has none. */
function isComponents(node: ts.Node): boolean {
  const isNamed = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
  return isNamed && node.name.text === COMPONENTS;
}

function printed(nodes: readonly ts.Node[]): string {
  return withBrokenUnions(readonlyThroughout(withNarrowIndent(astToString([...nodes]))));
}

/** The declarations with the helpers that they name. */
function withHelpers(
  text: string,
  helpers: readonly { readonly name: string; readonly text: string }[],
): string {
  return [text, ...helpers.filter(({ name }) => text.includes(`${name}<`)).map((helper) => helper.text)].join(
    '',
  );
}

/**
 * A deep copy without what has no bearing on types or clouds them: discriminators, because the `const` tags narrow by
 * themselves, and the examples of media types and components, because the field examples already are in the comments.
 */
function simplified(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(simplified);
  if (!isObject(value)) return value;
  const members = Object.entries(value).filter(([key, member]) => {
    if (key === 'discriminator') return !(isObject(member) && typeof member['propertyName'] === 'string');
    return key !== 'examples' || !isExampleMap(member);
  });
  return Object.fromEntries(members.map(([key, member]) => [key, simplified(member)]));
}

/** True for OpenAPI's map of Example Objects; the `examples` of a schema are a list. */
function isExampleMap(value: unknown): boolean {
  return isObject(value) && Object.values(value).every(isExample);
}

function isExample(value: unknown): boolean {
  if (!isObject(value)) return false;
  const reference = value['$ref'];
  return (
    Object.hasOwn(value, 'value') ||
    (typeof reference === 'string' && reference.startsWith('#/components/examples/'))
  );
}

function asOpenApi(value: unknown): OpenAPI3 {
  if (isOpenApi(value)) return value;
  throw new SpecError('the document has no "openapi" and "info".');
}

function isOpenApi(value: unknown): value is OpenAPI3 {
  return isObject(value) && typeof value['openapi'] === 'string' && isObject(value['info']);
}

/** Two spaces for each level instead of the compiler's four. */
function withNarrowIndent(text: string): string {
  return text.replace(/^(?: {4})+/gm, (indent) => ' '.repeat(indent.length / 2));
}

/** The members that openapi-typescript leaves open although it is asked for immutable types: those of its own making. */
const OPEN_MEMBER = /^( +)(schemas|responses|parameters|requestBodies|headers|pathItems|content)(\??:) /gm;

function readonlyThroughout(text: string): string {
  return text.replace(OPEN_MEMBER, '$1readonly $2$3 ');
}

/** A text, or a component by its place. */
const UNION_MEMBER = /"(?:[^"\\]|\\.)*"|components\["schemas"\]\["\w+"\]/.source;

/** A member of an interface that is a union of texts or components, and nothing else. */
const UNION_LINE = new RegExp(
  `^( *)(readonly [^:]+:) ((?:${UNION_MEMBER})(?: \\| (?:${UNION_MEMBER}))+);$`,
  'gm',
);

/** One member a line where a union does not fit on one. */
function withBrokenUnions(text: string): string {
  return text.replace(UNION_LINE, (line, margin: string, name: string, union: string) => {
    if (line.length <= LINE_WIDTH) return line;
    const members = union.match(new RegExp(UNION_MEMBER, 'g')) ?? [];
    return `${margin}${name}${members.map((member) => `\n${margin}  | ${member}`).join('')};`;
  });
}
