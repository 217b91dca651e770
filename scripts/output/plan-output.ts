import type { GeneratedFile } from '../../generators/generator.js';
import { FILE_HEADER } from '../../generators/print/file-header.js';
import { inspectFile, listTypeScriptFiles } from './inspect-folder.js';
import { isSafePath, MANIFEST_NAME, type Manifest } from './manifest.js';

/** How a folder differs from what it should hold. Paths are below the folder, with forward slashes. */
export interface OutputPlan {
  /** Wanted and absent. */
  readonly missing: readonly GeneratedFile[];
  /** Present with other content. */
  readonly stale: readonly GeneratedFile[];
  /** Made by an earlier run and no longer wanted. */
  readonly orphans: readonly string[];
  /** Has the header of a generated file, but no run listed it; only a person can say whether it may go. */
  readonly strays: readonly string[];
  /** Wanted, but something that goji did not make is in the way. */
  readonly blocked: readonly string[];
}

/** The folder as it is, and what it should hold. */
export interface PlanInput {
  readonly folder: string;
  /** What the last run listed, or null when there was none. */
  readonly manifest: Manifest | null;
  readonly files: readonly GeneratedFile[];
}

/** What marks a generated TypeScript file. */
const HEADER = FILE_HEADER.join('\n');

/** How far into a file the header is looked for: a licence notice may have been put above it. */
const HEADER_REACH = 2000;

/**
 * Compares a folder with the files that it should hold; nothing is written. A TypeScript file is goji's when it has the
 * header, any other file when the manifest lists it: what people wrote themselves is never replaced, nor counted as an
 * orphan. Line ends do not count, so that a checkout with CRLF is no difference.
 */
export async function planOutput({ folder, manifest, files }: PlanInput): Promise<OutputPlan> {
  assertPaths(files);
  const missing: GeneratedFile[] = [];
  const stale: GeneratedFile[] = [];
  const blocked: string[] = [];
  for (const file of files) {
    const state = await inspectFile(folder, file.path);
    if (state.kind === 'absent') missing.push(file);
    else if (state.kind === 'obstacle') blocked.push(state.path);
    else if (unifyLineEnds(state.text) === file.text) continue;
    else if (isOurs(file.path, state.text, manifest)) stale.push(file);
    else blocked.push(file.path);
  }

  const wanted = new Set(files.map((file) => file.path));
  const listed = new Set(manifest?.files);
  const orphans: string[] = [];
  const strays: string[] = [];
  for (const path of [...new Set([...listed, ...(await listTypeScriptFiles(folder))])].sort()) {
    if (wanted.has(path)) continue;
    const state = await inspectFile(folder, path);
    if (state.kind !== 'file' || !isOurs(path, state.text, manifest)) continue;
    (listed.has(path) ? orphans : strays).push(path);
  }
  return { missing, stale, orphans, strays, blocked: [...new Set(blocked)] };
}

function isOurs(path: string, text: string, manifest: Manifest | null): boolean {
  if (path === MANIFEST_NAME) return true;
  if (path.endsWith('.ts')) return unifyLineEnds(text.slice(0, HEADER_REACH)).includes(HEADER);
  return manifest?.files.includes(path) ?? false;
}

function unifyLineEnds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** A generator that leaves the folder or writes a file twice is a bug, whatever the input was. */
function assertPaths(files: readonly GeneratedFile[]): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    if (!isSafePath(path)) throw new Error(`Output path ${JSON.stringify(path)} leaves its folder.`);
    if (seen.has(path)) throw new Error(`Output path ${JSON.stringify(path)} is made twice.`);
    seen.add(path);
  }
}
