import { homedir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { SpecError } from '../../generators/spec-error.js';
import { displayPath } from '../document/load-document.js';
import { OUTPUT_ENTRIES } from '../targets.js';
import { assertFolder, inspectFile, listEntries } from './inspect-folder.js';
import { MANIFEST_NAME } from './manifest.js';
import { isOwnFile } from './own-files.js';

/** A folder that is going to be filled. */
export interface FillableInput {
  /** Path from `cwd`, as it was given. */
  readonly out: string;
  readonly cwd: string;
  /** True for files that want a folder of their own. */
  readonly alone: boolean;
}

/** How many strangers in a folder a message names. */
const MOST_NAMED = 3;

/**
 * Throws `SpecError` for a folder that nobody can mean: the root of the file system, the home folder, a ~ that the shell
 * has left as it is and, when the files want a folder of their own, one that holds something else. Dot files do not
 * count. One that goji has filled before is always right. Only the folder itself is read, so this takes no time,
 * whatever lies below.
 */
export async function assertFillable({ out, cwd, alone }: FillableInput): Promise<void> {
  const folder = resolve(cwd, out);
  const shown = displayPath(folder, cwd);
  if (/^~(?:[\\/]|$)/.test(out))
    throw refusal(out, 'The shell has not put your home folder in place of the ~.');
  await assertFolder(folder, shown);
  if ((await inspectFile(folder, MANIFEST_NAME)).kind === 'file') return;
  if (dirname(folder) === folder) throw refusal(shown, 'This is the root of the file system.');
  if (folder === resolve(homedir())) throw refusal(shown, 'This is your home folder.');
  if (!alone || (await holdsOwnTypes(folder))) return;
  const names = (await listEntries(folder)).map(({ name }) => name);
  const strangers = names.filter((name) => !name.startsWith('.') && !OUTPUT_ENTRIES.includes(name)).sort();
  if (strangers.length === 0) return;
  const more = strangers.length > MOST_NAMED ? `, and ${strangers.length - MOST_NAMED} more` : '';
  const list = strangers.slice(0, MOST_NAMED).join(', ');
  throw refusal(shown, `The folder holds what goji did not make (${list}${more}).`);
}

/** The list of files may be lost, and the files still be there. */
async function holdsOwnTypes(folder: string): Promise<boolean> {
  const state = await inspectFile(folder, 'types.ts');
  return state.kind === 'file' && isOwnFile('types.ts', state.text, null);
}

function refusal(file: string, message: string): SpecError {
  return new SpecError(message, {
    location: { file },
    hint: 'Choose a folder for generated files alone with --out, such as --out src/goji.',
  });
}
