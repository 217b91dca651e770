import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import jsonPatch, { type Operation } from 'fast-json-patch';
import { parse } from 'yaml';

/** The repository, from which the rules under test are taken. */
export const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

const CLEAN = fileURLToPath(new URL('clean', import.meta.url));

/** The files of a document as parsed YAML, by path from its root. */
export type DocumentFiles = Readonly<Record<string, unknown>>;

/** JSON Patches by file. A new file is a patch that replaces the whole of it (`path: ''`). */
export type DocumentPatch = Readonly<Record<string, readonly Operation[]>>;

/** One defect in the clean document, and the one rule that must find it. */
export interface Defect {
  readonly rule: string;
  /** What is wrong, as the end of "finds …". */
  readonly what: string;
  readonly patch: DocumentPatch;
}

/** Reads the clean document, on which no rule fires. */
export async function loadCleanDocument(): Promise<DocumentFiles> {
  const entries = await readdir(CLEAN, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const parsed = files.map(async (file): Promise<[string, unknown]> => {
    const name = file.slice(CLEAN.length + 1).replaceAll('\\', '/');
    return [name, parse(await readFile(file, 'utf8'))];
  });
  return Object.fromEntries(await Promise.all(parsed));
}

/** A copy of the document with the patches applied. A patch that does not fit throws. */
export function plant(document: DocumentFiles, patch: DocumentPatch): DocumentFiles {
  const planted: Record<string, unknown> = structuredClone(document);
  for (const [file, operations] of Object.entries(patch)) {
    const before = planted[file] ?? {};
    planted[file] = jsonPatch.applyPatch(before, [...operations], true, false).newDocument;
  }
  return planted;
}

/** Writes a document as JSON, which is YAML too. */
export async function writeDocument(folder: string, document: DocumentFiles): Promise<void> {
  for (const [name, content] of Object.entries(document)) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(content, null, 2));
  }
}
