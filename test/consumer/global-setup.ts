import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { succeed } from './run-command.js';

/**
 * Builds and packs the repository once for all test files: `GOJI_PACKED` names a folder with the tarball and what
 * `npm pack --json` printed in `pack.json`. The gate has done so before, for this project and the others.
 */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['GOJI_PACKED'] !== undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'goji-packed-'));
  // The repository's own .npmrc switches scripts off, which would leave out the build.
  const args = ['pack', '--json', '--ignore-scripts=false', '--pack-destination', folder];
  const output = await succeed(fileURLToPath(new URL('../..', import.meta.url)), 'npm', ...args);
  await writeFile(join(folder, 'pack.json'), output);
  process.env['GOJI_PACKED'] = folder;
  return async () => {
    delete process.env['GOJI_PACKED'];
    await rm(folder, { recursive: true, force: true });
  };
}
