import { mkdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { parse } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateFiles } from '../../generators/generate.js';
import { withHeader } from '../../generators/print/file-header.js';
import { compareOutput } from '../../scripts/output/write-output.js';
import { OUTPUT_ENTRIES, TARGETS } from '../../scripts/targets.js';
import { expectFailure, goji, pathOf, tree, useFolder, write, writeSpec } from './in-folder.js';
import { runGojiHere } from './run-in-process.js';

useFolder();

const ADVICE = 'Choose a folder for generated files alone with --out, such as --out src/goji.';
const generate = (out: string, ...args: string[]) => [
  'generate',
  '--spec',
  'api.yaml',
  '--out',
  out,
  ...args,
];

describe('goji generate', () => {
  it.each([
    ['the root of the file system', parse(process.cwd()).root, 'This is the root of the file system.'],
    ['the home folder', homedir(), 'This is your home folder.'],
    ['a ~ that the shell has left', '~', 'The shell has not put your home folder in place of the ~.'],
    ['a path from such a ~', '~/goji', 'The shell has not put your home folder in place of the ~.'],
  ])('refuses %s, in every language', async (_, out, words) => {
    await writeSpec();
    for (const language of [[], ['--lang', 'python'], ['--targets', 'document']]) {
      const shown = out.replaceAll('\\', '/');
      const { code, stderr } = await goji(...generate(out, ...language), '--quiet');
      expect({ code, stderr }).toEqual({ code: 1, stderr: `goji: ${shown}: ${words} ${ADVICE}\n` });
    }
    expect(Object.keys(await tree())).toEqual(['api.yaml']);
  });

  it('refuses TypeScript in a folder of other things, such as a project, and names some', async () => {
    await writeSpec();
    for (const name of ['package.json', 'src/main.ts', 'tsconfig.json', 'vite.config.js'])
      await write(name, '{}');
    const names = '\\(api\\.yaml, package\\.json, src, and 2 more\\)';
    const line = new RegExp(`^goji: \\.: The folder holds what goji did not make ${names}\\. Choose`);
    await expectFailure(generate('.'), 1, line);
    await expectFailure(
      generate('src'),
      1,
      /^goji: src: The folder holds what goji did not make \(main\.ts\)\. /,
    );
    await mkdir(pathOf('src/deep'));
    const above = await runGojiHere(pathOf('src/deep'), 'generate', '--out', '..', '-q');
    expect(above.stderr).toMatch(/src: The folder holds what goji did not make \(deep, main\.ts\)\. /);
    await expectFailure(generate('src', '--check'), 1, /^goji: src: The folder holds/);
  });

  it('puts a package among the code of a project, and goes on in a folder that it has filled', async () => {
    await writeSpec();
    await write('src/main.py', 'import goji_api\n');
    expect(await goji(...generate('src', '--lang', 'python'))).toMatchObject({ code: 0 });
    await write('gen/.gitkeep', '');
    expect(await goji(...generate('gen'))).toMatchObject({ code: 0 });
    await write('gen/mine.ts', 'export {};\n');
    expect(await goji(...generate('gen'))).toMatchObject({ code: 0 });
    const { stderr } = await runGojiHere(pathOf('gen/client'), 'check', '--out', '..');
    expect(stderr).not.toContain('goji:');
  });

  it('makes nothing in the root of a folder that is not known to be its own', async () => {
    const document = JSON.parse(await readFile('generated/openapi.json', 'utf8'));
    const targets = TARGETS.filter((target) => target !== 'document' && target !== 'server-validators');
    const files = await generateFiles({ document, targets });
    const entries = new Set(files.map(({ path }) => path.split('/')[0]));
    expect(entries.size).toBeGreaterThan(8);
    expect([...entries].filter((entry) => !OUTPUT_ENTRIES.includes(entry ?? ''))).toEqual([]);
  });
});

describe('strays', () => {
  const strays = async (out: string, files: readonly { readonly path: string; readonly text: string }[]) =>
    (await compareOutput({ out, cwd: pathOf(), files }, null)).strays;
  const header = (mark: string) =>
    [
      `${mark} Generated from the Goji Platform API document.`,
      `${mark} Do not edit. Regenerate with: goji generate --lang x`,
    ].join('\n');

  it('are found in every language, and where a run was killed', async () => {
    await write('out/goji_api/old.py', `${header('#')}\n`);
    await write('out/investments/goji/api/Old.java', `// Licence\n${header('//')}\n`);
    await write('out/mock/old.ts', withHeader('export {};'));
    await write('out/.goji-staging-abc/new/0', 'text');
    await write('out/mine.py', `"""Generated from the Goji Platform API document."""\n`);
    expect(await strays('out', [{ path: 'types.ts', text: 'a' }])).toEqual([
      '.goji-staging-abc',
      'goji_api/old.py',
      'investments/goji/api/Old.java',
      'mock/old.ts',
    ]);
  });

  it('are looked for in no folder that is not for goji alone', async () => {
    await write('out/goji_api/old.py', `${header('#')}\n`);
    await write('out/app/theirs.py', `${header('#')}\n`);
    expect(await strays('out', [{ path: 'goji_api/client.py', text: 'a' }])).toEqual(['goji_api/old.py']);
  });
});
