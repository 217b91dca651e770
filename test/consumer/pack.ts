import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { succeed } from './run-command.js';

/** What `npm pack` has made. */
export interface Tarball {
  readonly path: string;
  /** What is in it, as paths below the package. */
  readonly files: readonly string[];
}

/**
 * Builds and packs the repository at `root` into `folder`. The gate packs once for all tests: `GOJI_PACKED` is a folder
 * with the tarball and what `npm pack --json` printed in `pack.json`.
 */
export async function pack(root: string, folder: string): Promise<Tarball> {
  const ready = process.env['GOJI_PACKED'];
  if (ready !== undefined) return tarballIn(ready, await readFile(join(ready, 'pack.json'), 'utf8'));
  // The repository's own .npmrc switches scripts off, which would leave out the build.
  const args = ['pack', '--json', '--ignore-scripts=false', '--pack-destination', folder];
  return tarballIn(folder, await succeed(root, 'npm', ...args));
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
