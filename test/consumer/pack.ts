import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What `npm pack` has made. */
export interface Tarball {
  readonly path: string;
  /** What is in it, as paths below the package. */
  readonly files: readonly string[];
}

/** The tarball that was made for the tests, see `global-setup.ts`. */
export async function readTarball(): Promise<Tarball> {
  const folder = process.env['GOJI_PACKED'];
  if (folder === undefined) throw new Error('Nothing was packed: GOJI_PACKED names no folder.');
  return tarballIn(folder, await readFile(join(folder, 'pack.json'), 'utf8'));
}

/** The scripts print in front of the list. */
function tarballIn(folder: string, output: string): Tarball {
  const [packed] = JSON.parse(output.slice(output.indexOf('[\n'))) as {
    readonly filename: string;
    readonly files: readonly { readonly path: string }[];
  }[];
  if (packed === undefined) throw new Error('npm pack made nothing');
  return { path: join(folder, packed.filename), files: packed.files.map(({ path }) => path) };
}
