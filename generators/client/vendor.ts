import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import type { GeneratedFile } from '../generator.js';
import { withHeader } from '../print/file-header.js';

const FOLDER = 'client/vendor';

/**
 * openapi-fetch and its types as TypeScript, so that a generated client needs no package and compiles with plain
 * `tsc`. Made from the installed packages; every edit has to find its place, so a new release cannot slip through
 * half changed.
 */
export async function loadVendorFiles(): Promise<readonly GeneratedFile[]> {
  const require = createRequire(import.meta.url);
  const fetchRoot = dirname(dirname(require.resolve('openapi-fetch')));
  const requireBeside = createRequire(join(fetchRoot, 'package.json'));
  const helpersRoot = dirname(dirname(requireBeside.resolve('openapi-typescript-helpers')));
  const read = (root: string, name: string) => readFile(join(root, name), 'utf8');
  return [
    {
      path: `${FOLDER}/openapi-fetch.ts`,
      text: withHeader(vendorCode(await read(fetchRoot, 'dist/index.mjs'), await notice(fetchRoot))),
    },
    {
      path: `${FOLDER}/openapi-fetch-types.ts`,
      text: withHeader(vendorTypes(await read(fetchRoot, 'dist/index.d.mts'), await notice(fetchRoot))),
    },
    {
      path: `${FOLDER}/openapi-typescript-helpers.ts`,
      text: withHeader(vendorHelpers(await read(helpersRoot, 'dist/index.d.mts'), await notice(helpersRoot))),
    },
  ];
}

/** The code, unchecked as it is no TypeScript, with the types of its own declaration file on its one export. */
export function vendorCode(code: string, licence: string): string {
  const bare = edit(edit(code, /^export \{[^}]*\};\n/m, ''), /^\/\/# sourceMappingURL=.*$/m, '').trim();
  return [
    licence,
    '/* eslint-disable */',
    '// @ts-nocheck',
    '',
    "import type { CreateClient } from './openapi-fetch-types.js';",
    '',
    "export type * from './openapi-fetch-types.js';",
    '',
    'const typedCreateClient: CreateClient = createClient;',
    '',
    'export default typedCreateClient;',
    '',
    bare,
  ].join('\n');
}

/** The types, without the declarations of functions that a module of types cannot have. */
export function vendorTypes(types: string, licence: string): string {
  const imported = edit(
    types,
    /^import (\{[^}]*\}) from 'openapi-typescript-helpers';$/m,
    "import type $1 from './openapi-typescript-helpers.js';",
  );
  const renamed = edit(
    imported,
    /^declare function createClient(<[^(]*>)(\([^)]*\)): (.*);$/m,
    'type CreateClient = $1$2 => $3;',
  );
  const typesOnly = edit(renamed, /^export \{[^}]*\};$/m, 'export type { CreateClient };');
  const bare = edit(
    typesOnly,
    /(?:^\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?^declare function (?:.*;\n|[\s\S]*?^\).*;\n)\n*/gm,
    '',
  );
  return [licence, '/* eslint-disable */', '// @ts-nocheck', '', bare.trim()].join('\n');
}

/**
 * The helper types. `Readable` and `Writable` leave their type as it is: they take out the markers of `readOnly` and
 * `writeOnly` properties, which our types do not have, and they take the methods off a readonly array.
 */
export function vendorHelpers(types: string, licence: string): string {
  const readable = edit(types, /^type Readable<T> = [\s\S]*?^\} : T;$/m, 'type Readable<T> = T;');
  const writable = edit(readable, /^type Writable<T> = [\s\S]*?^\} : T;$/m, 'type Writable<T> = T;');
  return [licence, '/* eslint-disable */', '// @ts-nocheck', '', writable.trim()].join('\n');
}

/** Name, version and licence of a package as a comment, which its licence asks to keep. */
async function notice(root: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const licence = (await readFile(join(root, 'LICENSE'), 'utf8')).trim();
  const lines = [
    `${memberOf(manifest, 'name')} ${memberOf(manifest, 'version')}`,
    '',
    ...licence.split('\n'),
  ];
  return ['/*', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}

function memberOf(manifest: unknown, key: string): string {
  return typeof manifest === 'object' && manifest !== null ? String(Reflect.get(manifest, key)) : '';
}

function edit(text: string, pattern: RegExp, replacement: string): string {
  const edited = text.replace(pattern, replacement);
  if (edited === text) throw new Error(`openapi-fetch has changed: nothing matches ${String(pattern)}.`);
  return edited;
}
