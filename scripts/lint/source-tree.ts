import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isSystemError } from '../system-error.js';

/** Folders beside the root document in which every file is part of the document. */
const FOLDERS = ['paths', 'webhooks', 'components', 'examples'];
const DOCUMENT_FILE = /\.(ya?ml|json)$/;

/** The folder beside the root document with the Arazzo descriptions of its workflows. */
const WORKFLOW_FOLDER = 'workflows';
const WORKFLOW_FILE = /\.arazzo\.(ya?ml|json)$/;

/** The files of a document and the workflows beside it, as absolute paths. */
export interface SourceTree {
  readonly root: string;
  /** Root first, then whatever it refers to, directly or not. */
  readonly files: readonly string[];
  /** Files in the document's own folders that nothing refers to, and that no linter therefore sees. */
  readonly orphans: readonly string[];
  /** Arazzo descriptions, each of which stands for itself: `workflows/*.arazzo.yaml`. Empty without such a folder. */
  readonly workflows: readonly string[];
}

/**
 * Follows the references of a document through its files, and lists the workflows beside it. A reference that leads
 * nowhere is left to the linter.
 */
export async function loadSourceTree(root: string): Promise<SourceTree> {
  const reached = new Set([root]);
  for (const file of reached) {
    const text = await readIfPresent(file);
    if (text === null) reached.delete(file);
    else for (const target of referencedFiles(text)) reached.add(resolve(dirname(file), target));
  }
  const beside = (folder: string, pattern: RegExp) => listFiles(join(dirname(root), folder), pattern);
  const own = await Promise.all(FOLDERS.map((folder) => beside(folder, DOCUMENT_FILE)));
  const orphans = own.flat().filter((file) => !reached.has(file));
  const workflows = await beside(WORKFLOW_FOLDER, WORKFLOW_FILE);
  return { root, files: [...reached], orphans, workflows };
}

/**
 * The files that a YAML or JSON text refers to. A full parse of each file would cost more than all linters together,
 * so this reads the `$ref` lines alone; file names must not contain blanks.
 */
function referencedFiles(text: string): string[] {
  const references = text.matchAll(/\$ref["']?\s*:\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g);
  return [...references]
    .map(([, double, single, plain]) => double ?? single ?? withoutFlowEnd(plain ?? ''))
    .map((reference) => reference.replace(/#.*$/, ''))
    .filter((file) => file !== '' && !/^https?:/.test(file));
}

/** Cuts what closes a flow mapping, `{ $ref: a.yaml }`, from a name that may itself contain `{clientId}`. */
function withoutFlowEnd(plain: string): string {
  const count = (text: string, sign: string) => text.split(sign).length - 1;
  let name = plain.replace(/,$/, '');
  while (/[}\]]$/.test(name) && count(name, '}') + count(name, ']') > count(name, '{') + count(name, '[')) {
    name = name.slice(0, -1);
  }
  return name;
}

async function readIfPresent(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isSystemError(error) && ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error.code ?? '')) return null;
    throw error;
  }
}

async function listFiles(folder: string, pattern: RegExp): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && pattern.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return [];
    throw error;
  }
}
