import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changelogEntry } from '../../compare/changelog-entry.js';
import { nextVersion, reaches } from '../../compare/next-version.js';
import type { CommandContext } from '../../scripts/command.js';
import { releaseCommand } from '../../scripts/release.js';
import { releasedDiffCommand } from '../../scripts/released.js';
import { sampleDocument } from './documents.js';

describe('the next version', () => {
  it.each([
    ['1.2.3', 'major', '2.0.0'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'patch', '1.2.4'],
    ['0.1.0', 'major', '0.2.0'],
    ['0.1.0', 'minor', '0.1.1'],
    ['0.1.9', 'patch', '0.1.10'],
  ] as const)('after %s and a %s change is %s', (released, impact, next) => {
    expect(nextVersion(released, impact)).toBe(next);
  });

  it('is compared by numbers, not by letters', () => {
    expect([reaches('0.10.0', '0.9.0'), reaches('1.0.0', '1.0.0'), reaches('1.9.9', '2.0.0')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(() => nextVersion('1.0', 'major')).toThrow('"1.0" is no version of three numbers');
  });
});

describe('an entry of the changelog', () => {
  it('says what breaks before what is new, and whom it reaches', () => {
    const change = { rule: 'property-removed', impact: 'major', message: 'the property is gone' } as const;
    const entry = changelogEntry('2.0.0', [
      { ...change, place: 'Money.amount', affects: ['a', 'b', 'c', 'd', 'e'] },
      {
        ...change,
        rule: 'operation-added',
        impact: 'minor',
        place: 'pay',
        message: 'is new',
        affects: ['pay'],
      },
      { ...change, rule: 'wording', impact: 'patch', place: 'pay', message: 'worded anew', affects: ['pay'] },
    ]);
    expect(entry).toBe(`## 2.0.0

### Breaking

- \`Money.amount\`: the property is gone (a, b, c and 2 more)

### New and changed

- \`pay\`: is new

### Wording

- One description is worded anew.
`);
  });
});

describe('a release', () => {
  let root: string;
  const printed: unknown[] = [];
  const context = (): CommandContext => ({
    cwd: root,
    env: {},
    readInput: async () => '',
    step: () => {},
    result: (_, data) => printed.push(data),
    signal: new AbortController().signal,
  });
  const write = (path: string, value: unknown) =>
    writeFile(join(root, path), typeof value === 'string' ? value : JSON.stringify(value));
  const read = (path: string) => readFile(join(root, path), 'utf8');

  async function writeDocument(
    version: string,
    change: (document: ReturnType<typeof sampleDocument>) => void,
  ) {
    const document = sampleDocument();
    change(document);
    await write('generated/openapi.json', { ...document, info: { title: 'Test', version } });
  }

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'goji-release-'));
    await cp('tsconfig.json', join(root, 'generated', 'client', 'x.json'));
    await cp('tsconfig.json', join(root, 'spec', 'x.json'));
    await write('spec/openapi.yaml', 'openapi: 3.1.0\ninfo:\n  title: Test\n  version: 0.1.0\n');
    await write(
      'package.json',
      `{\n  "version": "0.1.0",\n  "exports": { ".": { "default": "./dist/generated/client/index.js" } }\n}\n`,
    );
    await write('package-lock.json', { version: '0.1.0', packages: { '': { version: '0.1.0' } } });
    await write('generated/client/index.ts', 'export const one = 1;\n');
    await writeDocument('0.1.0', () => {});
    printed.length = 0;
  });
  afterEach(async () => {
    await rm(root, { recursive: true, force: true });
  });

  it('freezes the first version, finds nothing new after that, and refuses to do it twice', async () => {
    await releasedDiffCommand.run({}, context());
    await releaseCommand.run({}, context());
    await releasedDiffCommand.run({}, context());
    expect(printed).toEqual([
      { released: null, changes: [] },
      expect.objectContaining({ version: '0.1.0' }),
      { released: '0.1.0', current: '0.1.0', least: '0.1.0', changes: [] },
    ]);
    expect(await read('spec/CHANGELOG.md')).toContain('## 0.1.0\n\nFirst version');
    await expect(releaseCommand.run({}, context())).rejects.toThrow('is released already');
  });

  it('convicts a breaking change whose version says otherwise, and releases it with the right one', async () => {
    await releaseCommand.run({}, context());
    const breaking = (document: ReturnType<typeof sampleDocument>) => {
      delete document['components']?.['schemas']?.['Money']?.['properties']?.['amount'];
    };
    await writeDocument('0.1.1', breaking);
    await expect(releasedDiffCommand.run({}, context())).rejects.toThrow(
      '0.1.1, and the changes since 0.1.0 ask for 0.2.0',
    );
    await expect(releaseCommand.run({ version: '0.1.2' }, context())).rejects.toThrow(
      'lower than the changes ask for',
    );
    await releaseCommand.run({}, context());
    expect(await read('spec/openapi.yaml')).toContain('  version: 0.2.0\n');
    expect(JSON.parse(await read('package.json')).version).toBe('0.2.0');
    expect(JSON.parse(await read('package-lock.json'))).toEqual({
      version: '0.2.0',
      packages: { '': { version: '0.2.0' } },
    });
    expect(JSON.parse(await read('spec/released/openapi.json')).info.version).toBe('0.2.0');
    expect((await read('spec/CHANGELOG.md')).match(/^## .*/gm)).toEqual(['## 0.2.0', '## 0.1.0']);
    await writeDocument('0.2.0', breaking);
    await releasedDiffCommand.run({}, context());
  });

  it('is not published before it was released, nor without its entry', async () => {
    const publish = () => releasedDiffCommand.run({ released: true }, context());
    await expect(publish()).rejects.toThrow('the last release is none, not 0.1.0');
    await releaseCommand.run({}, context());
    await publish();
    await write('spec/CHANGELOG.md', '# Changes\n');
    await expect(publish()).rejects.toThrow('spec/CHANGELOG.md has no entry for 0.1.0');
    await write('generated/client/index.ts', 'export const one = 1;\nexport const two = 2;\n');
    await expect(publish()).rejects.toThrow('ask for 0.1.1');
  });

  it('is of the document and of the package', async () => {
    await writeDocument('0.2.0', () => {});
    await expect(releasedDiffCommand.run({}, context())).rejects.toThrow(
      'The version of the document is 0.2.0, and that of the package is 0.1.0.',
    );
  });

  it('asks for a higher version and writes an entry when something compatible is added', async () => {
    await releaseCommand.run({}, context());
    await write('generated/client/index.ts', 'export const one = 1;\nexport const two = 2;\n');
    await expect(releasedDiffCommand.run({}, context())).rejects.toThrow('ask for 0.1.1');
    await releaseCommand.run({}, context());
    expect(await read('spec/CHANGELOG.md')).toMatch(/## 0\.1\.1\n\n[\s\S]*two is exported[\s\S]*## 0\.1\.0/);
  });

  it('counts the rename of an export', async () => {
    await releaseCommand.run({}, context());
    await write('generated/client/index.ts', 'export const uno = 1;\n');
    await expect(releasedDiffCommand.run({}, context())).rejects.toThrow('ask for 0.2.0');
  });
});
