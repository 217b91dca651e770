import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument as parseYaml } from 'yaml';
import type { BundledDocument } from '../../generators/generator.js';
import { SpecError, type SpecErrorLocation } from '../../generators/spec-error.js';

/** A parsed file that can tell where in its text a JSON pointer leads. */
export interface ParsedDocument {
  readonly document: BundledDocument;
  /** Line and column of what the pointer names, or of its nearest ancestor that exists. */
  locate(pointer: string): SpecErrorLocation;
}

/**
 * Parses one YAML or JSON file as an OpenAPI 3.1 document. `file` is the name that messages show. Throws `SpecError`
 * with line and column for a syntax error, and for a file that is something else than an OpenAPI 3.1 document.
 */
export function parseDocument(text: string, file: string): ParsedDocument {
  const json = parseJson(text);
  // The YAML parser knows positions but takes seconds for a large file; good JSON needs it for error messages alone.
  let parsed = json === undefined ? parsePositions(text, file) : undefined;
  const locate = (pointer: string): SpecErrorLocation => {
    parsed ??= parsePositions(text, file);
    const offset = findOffset(parsed.yaml.contents, pointer);
    return { file, ...(offset === undefined ? {} : position(parsed.lines, offset)), pointer };
  };
  const document = parsed === undefined ? json : toPlain(parsed.yaml, file);
  assertOpenApi(document, file, locate);
  return { document, locate };
}

/** Undefined when the text is not JSON; the YAML parser then finds out what it is and what is wrong with it. */
function parseJson(text: string): unknown {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Positions {
  readonly yaml: Document.Parsed;
  readonly lines: LineCounter;
}

function parsePositions(text: string, file: string): Positions {
  const lines = new LineCounter();
  const yaml = parseYaml(text, { lineCounter: lines, prettyErrors: false });
  const problem = yaml.errors[0] ?? yaml.warnings[0];
  if (problem !== undefined) {
    throw new SpecError(describeSyntax(problem), { location: { file, ...position(lines, problem.pos[0]) } });
  }
  return { yaml, lines };
}

/** The message of the YAML parser names the rule that was broken; a duplicate key and a tab deserve plainer words. */
function describeSyntax(problem: { readonly code: string; readonly message: string }): string {
  switch (problem.code) {
    case 'DUPLICATE_KEY':
      return 'The same key occurs twice in one mapping.';
    case 'TAB_AS_INDENT':
      return 'A tab is used as indentation; YAML indents with spaces.';
    case 'MULTIPLE_DOCS':
      return 'The file holds more than one YAML document.';
    default:
      return `Not valid YAML or JSON: ${problem.message.replace(/\.?$/, '.')}`;
  }
}

function toPlain(yaml: Document.Parsed, file: string): unknown {
  try {
    return yaml.toJS();
  } catch (cause) {
    // Unresolved or exponentially nested aliases.
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new SpecError(`Not a usable YAML document: ${message.replace(/\.?$/, '.')}`, {
      location: { file },
      cause,
    });
  }
}

function assertOpenApi(
  document: unknown,
  file: string,
  locate: (pointer: string) => SpecErrorLocation,
): asserts document is BundledDocument {
  if (document === null) throw notOpenApi('The file is empty.', file);
  if (typeof document !== 'object' || Array.isArray(document)) {
    throw notOpenApi('Not an OpenAPI document: the file holds no mapping.', file);
  }
  const { openapi, swagger, paths, webhooks } = document as Record<string, unknown>;
  if (typeof swagger === 'string') {
    throw new SpecError(`This is a Swagger ${swagger} document.`, {
      location: locate('#/swagger'),
      hint: 'Convert it to OpenAPI 3.1 first.',
    });
  }
  if (openapi === undefined) {
    throw notOpenApi('Not an OpenAPI document: the field "openapi" is missing.', file);
  }
  if (typeof openapi !== 'string' || !/^3\.1\.\d+$/.test(openapi)) {
    throw new SpecError(`OpenAPI ${String(openapi)} is not supported.`, {
      location: locate('#/openapi'),
      hint: 'The field "openapi" must be a 3.1 version such as 3.1.0.',
    });
  }
  if (paths === undefined && webhooks === undefined) {
    throw new SpecError('The document has neither "paths" nor "webhooks".', {
      location: { file },
      hint: 'Add the operations under "paths", or name the root of the document.',
    });
  }
}

function notOpenApi(message: string, file: string): SpecError {
  return new SpecError(message, {
    location: { file },
    hint: 'Name the root of an OpenAPI 3.1 document: a YAML or JSON file with "openapi: 3.1.0" in it.',
  });
}

function position(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

/** Offset of the deepest key or item on the way that the pointer describes. */
function findOffset(root: unknown, pointer: string): number | undefined {
  let node = root;
  let offset: number | undefined;
  for (const token of pointerTokens(pointer)) {
    const step = stepInto(node, token);
    if (step === undefined) break;
    offset = step.offset ?? offset;
    node = step.node;
  }
  return offset;
}

function stepInto(node: unknown, token: string): { node: unknown; offset: number | undefined } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === token);
    return pair === undefined ? undefined : { node: pair.value, offset: rangeStart(pair.key) };
  }
  if (isSeq(node)) {
    const item = node.items[Number(token)];
    return item === undefined ? undefined : { node: item, offset: rangeStart(item) };
  }
  return undefined;
}

function rangeStart(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function pointerTokens(pointer: string): string[] {
  return pointer
    .replace(/^#/, '')
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
