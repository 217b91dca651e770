import { join } from 'node:path';
import { inspectFile, listEntries } from './inspect-folder.js';
import { MANIFEST_NAME, type Manifest } from './manifest.js';
import { STAGING_PREFIX } from './swap-files.js';

/** The languages of generated files that say what they are in their first lines. */
const WITH_HEADER = /\.(?:ts|py|java)$/;

const HEADER =
  /^(?:\/\/|#) Generated from the Goji Platform API document\b.*\r?\n(?:\/\/|#) Do not edit\. Regenerate with: /m;

/** How far into a file the header is looked for: a licence notice may have been put above it. */
const HEADER_REACH = 2000;

/**
 * True for a file that goji has made: one in a programming language by its header, any other when the manifest lists
 * it. What people wrote themselves is never goji's, whatever its name.
 */
export function isOwnFile(path: string, text: string, manifest: Manifest | null): boolean {
  if (path === MANIFEST_NAME) return true;
  if (WITH_HEADER.test(path)) return HEADER.test(text.slice(0, HEADER_REACH));
  return manifest?.files.includes(path) ?? false;
}

/** Where to look for files that goji made. */
export interface OwnFilesInput {
  readonly folder: string;
  /** The subfolders to look into, and everything below them; undefined is all of them. */
  readonly subfolders: ReadonlySet<string> | undefined;
}

/**
 * The files in a folder that may be goji's by their names, and the folders that a killed run has left behind. Other
 * dot folders, `node_modules` and output folders within the folder are not looked into.
 */
export async function listOwnFiles({ folder, subfolders }: OwnFilesInput): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await listEntries(folder)) {
    if (entry.isDirectory() && entry.name.startsWith(STAGING_PREFIX)) found.push(entry.name);
    else if (!entry.isDirectory() || (subfolders?.has(entry.name) ?? true)) {
      found.push(...(await listFrom(folder, entry.name, entry)));
    }
  }
  return found;
}

interface Entry {
  readonly name: string;
  isFile(): boolean;
  isDirectory(): boolean;
}

async function listFrom(folder: string, path: string, entry: Entry): Promise<readonly string[]> {
  if (entry.isFile()) return WITH_HEADER.test(path) ? [path] : [];
  if (!entry.isDirectory() || entry.name.startsWith('.') || entry.name === 'node_modules') return [];
  if ((await inspectFile(folder, `${path}/${MANIFEST_NAME}`)).kind === 'file') return [];
  const found: string[] = [];
  for (const below of await listEntries(join(folder, path))) {
    found.push(...(await listFrom(folder, `${path}/${below.name}`, below)));
  }
  return found;
}
