import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SpecError } from '../../generators/spec-error.js';
import { describeSystemError, isSystemError } from '../system-error.js';

/** Name of the list that each output folder holds. */
export const MANIFEST_NAME = '.goji-files.json';

const NOTE = 'Written by goji: the files it made here, and how. Do not edit.';

/** How `goji generate` was asked to make the folder; `goji check` makes it again the same way. */
export interface GenerateOptions {
  /** Path of the document from the output folder, with forward slashes; null is the document of the package. */
  readonly spec: string | null;
  readonly targets: readonly string[];
  /** Null is all of them. */
  readonly apis: readonly string[] | null;
}

/** The files in an output folder that are goji's: these alone are ever removed. */
export interface Manifest {
  /** Null when another command than `generate` made the folder. */
  readonly options: GenerateOptions | null;
  /** Paths below the folder with forward slashes, sorted. */
  readonly files: readonly string[];
}

/** The manifest of a folder, or null when there is none. Throws `SpecError` when the file is not what goji writes. */
export async function loadManifest(folder: string, shownFolder: string): Promise<Manifest | null> {
  const file = `${shownFolder}/${MANIFEST_NAME}`;
  let text: string;
  try {
    text = await readFile(join(folder, MANIFEST_NAME), 'utf8');
  } catch (cause) {
    if (isSystemError(cause) && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')) return null;
    throw new SpecError(`Cannot read the list of files: ${describeSystemError(cause)}.`, {
      location: { file },
      hint: 'Make it readable for you, or choose another folder with --out.',
      cause,
    });
  }
  const manifest = parseManifest(text);
  if (manifest !== null) return manifest;
  throw new SpecError('The list of generated files is damaged.', {
    location: { file },
    hint: 'Restore it from version control, or delete it and run goji generate again.',
  });
}

/** The manifest as text, one path a line, so that merges conflict only where two branches really disagree. */
export function formatManifest(manifest: Manifest): string {
  return `${JSON.stringify({ note: NOTE, ...manifest }, null, 2)}\n`;
}

/** True for a path that stays below its folder and is written the same on every system. */
export function isSafePath(path: string): boolean {
  return path
    .split('/')
    .every((part) => /^[^\\/:*?"<>|\p{Cc}]+$/u.test(part) && part !== '.' && part !== '..');
}

function parseManifest(text: string): Manifest | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value)) return null;
  const { files, options } = value;
  if (!isTextList(files) || !files.every(isSafePath)) return null;
  if (options !== null && !isGenerateOptions(options)) return null;
  return { files, options };
}

function isGenerateOptions(value: unknown): value is GenerateOptions {
  if (!isRecord(value)) return false;
  const { spec, targets, apis } = value;
  return (
    (spec === null || typeof spec === 'string') && isTextList(targets) && (apis === null || isTextList(apis))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((member) => typeof member === 'string');
}
