import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actionlint, attw, publint } from './judges.js';
import { ROOT } from './packed.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'goji-judges-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('a package that is out of order', () => {
  it('is refused by publint when a path leads to no file', async () => {
    const exports = { '.': { types: './gone.d.ts', default: './index.js' } };
    write('one/package.json', JSON.stringify({ name: 'one', version: '1.0.0', type: 'module', exports }));
    write('one/index.js', 'export const a = 1;\n');
    const { code, stdout } = await publint(join(folder, 'one'));
    expect(code).toBe(1);
    expect(stdout).toContain('gone.d.ts but the file does not exist');
  });

  it('is refused by attw when an import path has no types', async () => {
    const exports = { '.': { types: './index.d.ts', default: './index.js' }, './bare': './bare.js' };
    write(
      'two/package/package.json',
      JSON.stringify({ name: 'two', version: '1.0.0', type: 'module', exports }),
    );
    write('two/package/index.js', 'export const a = 1;\n');
    write('two/package/index.d.ts', 'export declare const a: number;\n');
    write('two/package/bare.js', 'export const b = 1;\n');
    const tarball = join(folder, 'two.tgz');
    execFileSync('tar', ['czf', tarball, '-C', join(folder, 'two'), 'package']);
    const { code, stdout } = await attw(tarball);
    expect(code).toBe(1);
    expect(stdout).toContain('no type declarations were found');
  });
});

describe('the workflows of the repository', () => {
  it('are found in order by actionlint, which finds what is planted beside them', async () => {
    const names = readdirSync(join(ROOT, '.github', 'workflows'));
    cpSync(join(ROOT, '.github', 'workflows'), folder, { recursive: true });
    write(
      'bad.yml',
      `on: pushed
jobs:
  a:
    runs-on: ubuntu-latest
    strategy: { matrix: { node: [20] } }
    steps:
      - uses: actions/checkout@v4
        wiht: { fetch-depth: 0 }
      - run: echo \${{ matrix.nod }}
`,
    );
    const { code, stdout } = await actionlint(folder, '*.yml');
    expect(code).toBe(1);
    expect(stdout).toContain(`Checking ${names.length + 1} workflow file(s)`);
    const found = [...stdout.matchAll(/^(\S+\.yml):\d+:\d+ (.*)/gm)].map(
      ([, file, problem]) => `${file} ${problem}`,
    );
    expect(found).toEqual([
      expect.stringMatching(/^bad\.yml unknown Webhook event "pushed"/),
      expect.stringMatching(/^bad\.yml unexpected key "wiht"/),
      expect.stringMatching(/^bad\.yml property "nod" is not defined/),
    ]);
  });
});
