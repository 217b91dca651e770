import { resolve } from 'node:path';
import type { GeneratedFile } from '../../generators/generator.js';
import { SpecError } from '../../generators/spec-error.js';
import { displayPath } from '../document/load-document.js';
import { assertFillable } from './assert-fillable.js';
import { withLock } from './lock-folder.js';
import {
  formatManifest,
  type GenerateOptions,
  loadManifest,
  MANIFEST_NAME,
  type Manifest,
} from './manifest.js';
import { type OutputPlan, planOutput } from './plan-output.js';
import { swapFiles } from './swap-files.js';

/** Where to write and where messages start from. */
export interface OutputInput {
  /** The output folder: a path from `cwd`. */
  readonly out: string;
  readonly cwd: string;
  readonly files: readonly GeneratedFile[];
  readonly signal?: AbortSignal;
}

/** What a write changed. Paths are below the folder. */
export interface WrittenOutput {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  readonly strays: readonly string[];
}

/**
 * Makes the folder hold exactly the given files, beside what people put there: files of an earlier run that are no
 * longer among them are removed. Either everything is written or nothing. Throws `SpecError` when a file that goji did
 * not make is in the way, and when the folder cannot be written.
 */
export async function replaceOutput(
  input: OutputInput,
  options: GenerateOptions | null,
): Promise<WrittenOutput> {
  return writeOutput(input, (_, files) => ({ options, files }));
}

/** Like `replaceOutput`, but leaves the other files of earlier runs alone. */
export async function addToOutput(input: OutputInput): Promise<WrittenOutput> {
  return writeOutput(input, (before, files) => ({
    options: before?.options ?? null,
    files: [...new Set([...(before?.files ?? []), ...files])].sort(),
  }));
}

/** The plan that `replaceOutput` would carry out, and the manifest as it stands. For `goji check`. */
export async function compareOutput(
  input: OutputInput,
  options: GenerateOptions | null,
): Promise<OutputPlan> {
  const folder = resolve(input.cwd, input.out);
  const before = await loadManifest(folder, displayPath(folder, input.cwd));
  return planOutput({
    folder,
    manifest: before,
    files: withManifest(input.files, { options, files: pathsOf(input.files) }),
  });
}

type MakeManifest = (before: Manifest | null, files: readonly string[]) => Manifest;

async function writeOutput(input: OutputInput, makeManifest: MakeManifest): Promise<WrittenOutput> {
  const { cwd, out, signal } = input;
  const folder = resolve(cwd, out);
  const shownFolder = displayPath(folder, cwd);
  await assertFillable({ out, cwd, alone: false });
  const place = { folder, shownFolder, ...(signal === undefined ? {} : { signal }) };
  return withLock(place, () => writeLocked(input, place, makeManifest));
}

/** Where a locked write goes. */
interface Place {
  readonly folder: string;
  readonly shownFolder: string;
  readonly signal?: AbortSignal;
}

async function writeLocked(
  input: OutputInput,
  place: Place,
  makeManifest: MakeManifest,
): Promise<WrittenOutput> {
  const { folder, shownFolder } = place;
  const before = await loadManifest(folder, shownFolder);
  const after = makeManifest(before, pathsOf(input.files));
  const files = withManifest(input.files, after);
  const plan = await planOutput({ folder, manifest: before, files });
  assertUnblocked(plan.blocked, shownFolder);
  const kept = new Set(after.files);
  const removals = plan.orphans.filter((path) => !kept.has(path));
  const writes = [...plan.missing, ...plan.stale];
  await swapFiles({ ...place, writes, removals });
  return {
    written: writes.map((file) => file.path),
    removed: removals,
    unchanged: files.length - writes.length,
    strays: plan.strays,
  };
}

function pathsOf(files: readonly GeneratedFile[]): readonly string[] {
  return files.map((file) => file.path).sort();
}

function withManifest(files: readonly GeneratedFile[], manifest: Manifest): readonly GeneratedFile[] {
  return [...files, { path: MANIFEST_NAME, text: formatManifest(manifest) }];
}

function assertUnblocked(blocked: readonly string[], shownFolder: string): void {
  const [first, ...rest] = blocked;
  if (first === undefined) return;
  const more = rest.length === 0 ? '' : ` (and ${rest.length} more: ${rest.join(', ')})`;
  throw new SpecError(`Not made by goji, so it is not replaced${more}.`, {
    location: { file: `${shownFolder}/${first}` },
    hint: 'Move it away, or choose another folder with --out.',
  });
}
