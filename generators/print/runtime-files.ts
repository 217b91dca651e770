import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { GeneratedFile } from '../generator.js';
import { withHeader } from './file-header.js';

/**
 * The hand-written runtime of a generator, such as `client`: the TypeScript of `generators/<generator>/runtime`, each
 * file below `<generator>/runtime/` with the header added, sorted by path. The sources ship with the package beside
 * its compiled code, so they are looked up from the root of the package.
 */
export async function loadRuntimeFiles(generator: string): Promise<readonly GeneratedFile[]> {
  const folder = join(packageRoot(), 'generators', generator, 'runtime');
  const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  const sources = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts')).sort();
  return Promise.all(
    sources.map(async (name) => ({
      path: `${generator}/runtime/${name}`,
      text: withHeader(await readFile(join(folder, name), 'utf8')),
    })),
  );
}

/** The folder of this package: the nearest one above this module that holds a `package.json`. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('This module is not inside a package.');
    folder = parent;
  }
  return folder;
}
