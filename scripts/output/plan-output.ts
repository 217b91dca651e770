import type { GeneratedFile } from '../../generators/generator.js';
import { OUTPUT_ENTRIES } from '../targets.js';
import { inspectFile } from './inspect-folder.js';
import { isSafePath, type Manifest } from './manifest.js';
import { isOwnFile, listOwnFiles } from './own-files.js';
import { STAGING_PREFIX } from './swap-files.js';

/** How a folder differs from what it should hold. Paths are below the folder, with forward slashes. */
export interface OutputPlan {
  /** Wanted and absent. */
  readonly missing: readonly GeneratedFile[];
  /** Present with other content. */
  readonly stale: readonly GeneratedFile[];
  /** Made by an earlier run and no longer wanted. */
  readonly orphans: readonly string[];
  /**
   * Has the header of a generated file, but no run listed it, or is the folder of a run that was killed; only a person
   * can say whether it may go.
   */
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

/**
 * Compares a folder with the files that it should hold; nothing is written. What people wrote themselves is never
 * replaced, nor counted as an orphan. Line ends do not count, so that a checkout with CRLF is no difference.
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
    else if (isOwnFile(file.path, state.text, manifest)) stale.push(file);
    else blocked.push(file.path);
  }

  const wanted = new Set(files.map((file) => file.path));
  const listed = new Set(manifest?.files);
  const orphans: string[] = [];
  const strays: string[] = [];
  const subfolders = subfoldersOf([...wanted, ...listed]);
  for (const path of [...new Set([...listed, ...(await listOwnFiles({ folder, subfolders }))])].sort()) {
    if (wanted.has(path)) continue;
    if (path.startsWith(STAGING_PREFIX)) strays.push(path);
    const state = await inspectFile(folder, path);
    if (state.kind !== 'file' || !isOwnFile(path, state.text, manifest)) continue;
    (listed.has(path) ? orphans : strays).push(path);
  }
  return { missing, stale, orphans, strays, blocked: [...new Set(blocked)] };
}

/**
 * Where strays may be. What stands in the root of a folder as TypeScript has that folder for itself; packages of other
 * languages and pages share theirs with whatever people have there.
 */
function subfoldersOf(paths: readonly string[]): ReadonlySet<string> | undefined {
  if (paths.some((path) => /^[^/]+\.ts$/.test(path))) return undefined;
  return new Set([...OUTPUT_ENTRIES, ...paths.map((path) => path.split('/', 1)[0] ?? '')]);
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
