import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import type { BundledDocument } from '../../generators/generator.js';
import { SpecError } from '../../generators/spec-error.js';
import { packagePath } from '../package.js';
import { adviceOnReading, describeSystemError } from '../system-error.js';
import { type ParsedDocument, parseDocument } from './parse-document.js';

/** Where the source of a document is looked for unless `--spec` names it. */
export const DEFAULT_SPEC = 'spec/openapi.yaml';

/** A document from disk, and whether it is whole: a document with references to other files must be bundled first. */
export interface LoadedDocument extends ParsedDocument {
  /** Name of the file in messages: relative to the working folder where it lies below it. */
  readonly file: string;
  readonly selfContained: boolean;
}

/** The document that ships with the package. Its path is the same in a checkout and in `node_modules`. */
export function shippedDocumentPath(): string {
  return packagePath('generated', 'openapi.json');
}

/**
 * Reads `spec`, a path from `cwd`, or without it the document of the package. `option` is the one that names it. Throws
 * `SpecError` when the file cannot be read, is not UTF-8, has a syntax error (with line and column) or is no OpenAPI 3.1
 * document.
 */
export async function loadDocument(
  spec: string | undefined,
  cwd: string,
  option = '--spec',
): Promise<LoadedDocument> {
  const path = spec === undefined ? shippedDocumentPath() : resolve(cwd, spec);
  const file = displayPath(path, cwd);
  const text = await readText(path, file, (cause) =>
    spec === undefined
      ? 'It is part of this package: install that again, or in its repository run npm run generate.'
      : adviceOnReading(cause, option),
  );
  const parsed = parseDocument(text, file);
  return { ...parsed, file, selfContained: !hasExternalReference(parsed.document) };
}

/**
 * The document that `--spec` names, or the one at the place that it has by default in a repository like this one. Like
 * `loadDocument`, but where the default is not there the advice is to name one.
 */
export async function loadOwnDocument(spec: string | undefined, cwd: string): Promise<LoadedDocument> {
  const path = resolve(cwd, spec ?? DEFAULT_SPEC);
  if (spec !== undefined || existsSync(path)) return loadDocument(path, cwd);
  throw new SpecError(`There is no document at ${DEFAULT_SPEC}, which is the default.`, {
    hint: 'Name the root of yours with --spec, such as --spec api/openapi.yaml.',
  });
}

/** A path as a person at `cwd` would write it, with forward slashes. */
export function displayPath(path: string, cwd: string): string {
  const below = relative(cwd, path);
  const shown = below === '' ? '.' : below.startsWith('..') || isAbsolute(below) ? path : below;
  return shown.replaceAll('\\', '/');
}

async function readText(path: string, file: string, advise: (cause: unknown) => string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    throw new SpecError(`Cannot read the document: ${describeSystemError(cause)}.`, {
      location: { file },
      hint: advise(cause),
      cause,
    });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new SpecError('The file is not UTF-8 text.', {
      location: { file },
      hint: 'Name a document in YAML or JSON, saved as UTF-8.',
      cause,
    });
  }
}

/** True when a `$ref` leads out of the document. */
function hasExternalReference(node: unknown): boolean {
  if (node === null || typeof node !== 'object') return false;
  if (Array.isArray(node)) return node.some(hasExternalReference);
  return Object.entries(node as BundledDocument).some(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? !value.startsWith('#') : hasExternalReference(value),
  );
}
