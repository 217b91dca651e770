import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { GeneratedFile } from '../generator.js';
import { withHeader } from './file-header.js';

/**
 * The hand-written runtime of a generator, such as `client`: the TypeScript of `generators/<generator>/runtime`, each
 * file below `<generator>/runtime/` with the header added, sorted by path, and after them the modules of
 * `generators/runtime` that they import, below `runtime/`. The sources ship with the package beside its compiled code,
 * so they are looked up from the root of the package.
 */
export async function loadRuntimeFiles(generator: string): Promise<readonly GeneratedFile[]> {
  const folder = `${generator}/runtime`;
  const names = (await readdir(sourcePath(folder), { recursive: true })).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const sources = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts')).sort();
  const own = await Promise.all(sources.map((name) => loadSource(`${folder}/${name}`)));
  const shared = [...new Set(own.flatMap(listSharedImports))].sort();
  return [...own, ...(await Promise.all(shared.map(loadSource)))];
}

/** The modules of the shared runtime that a file imports. They import nothing themselves. */
function listSharedImports({ path, text }: GeneratedFile): readonly string[] {
  return [...text.matchAll(/ from '(\.[^']+)\.js'/g)]
    .map(([, target = '']) => posix.join(posix.dirname(path), `${target}.ts`))
    .filter((target) => target.startsWith('runtime/'));
}

async function loadSource(path: string): Promise<GeneratedFile> {
  return { path, text: withHeader(await readFile(sourcePath(path), 'utf8')) };
}

function sourcePath(path: string): string {
  return join(packageRoot(), 'generators', path);
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
