import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFolder, readTree } from '../cli/run-goji.js';
import { runCommand, succeed } from '../consumer/run-command.js';
import { ROOT } from './packed.js';

let folder: Awaited<ReturnType<typeof createFolder>>;

beforeAll(async () => {
  folder = await createFolder();
});
afterAll(() => folder.remove());

interface Place {
  readonly zone: string;
  readonly locale: string;
}

/** Where `npm run test:runtimes` has its Nodes. */
const RUNTIMES = join(ROOT, 'test', 'runtimes');

/** Interpreters by name; the first is the one that runs this test. */
const INTERPRETERS: Readonly<Record<string, string>> = {
  'this Node': process.execPath,
  'Node 22': join(RUNTIMES, 'node_modules', 'node22', 'bin', 'node'),
  'Node 24': join(RUNTIMES, 'node_modules', 'node24', 'bin', 'node'),
};

const PLACES: readonly [Place, ...Place[]] = [
  { zone: 'Pacific/Kiritimati', locale: 'tr_TR.UTF-8' },
  { zone: 'America/St_Johns', locale: 'C' },
  { zone: 'UTC', locale: 'en_GB.UTF-8' },
];

describe('the generated files', () => {
  it.each(Object.entries(INTERPRETERS))(
    'are the committed ones, byte for byte, with %s',
    async (name, node) => {
      const index = Object.keys(INTERPRETERS).indexOf(name);
      const { zone = 'UTC', locale = 'C' } = PLACES[index] ?? {};
      const out = join(folder.path, `a folder ${index}`, 'generated');
      const manifest = JSON.parse(await readFile(join(ROOT, 'generated', '.goji-files.json'), 'utf8'));
      const program = [
        node,
        '--import',
        import.meta.resolve('tsx'),
        join(ROOT, 'scripts', 'goji.ts'),
        'generate',
      ];
      const options = ['--spec', join(ROOT, 'generated', 'openapi.json'), '--out', out, '--quiet'];
      const settings = [`TZ=${zone}`, `LANG=${locale}`, `LC_ALL=${locale}`];
      const targets = ['--targets', manifest.options.targets.join(',')];
      await succeed(ROOT, 'env', ...settings, ...program, ...options, ...targets);
      const [made, committed] = [await digests(out), await digests(join(ROOT, 'generated'))];
      expect(Object.keys(made).length).toBeGreaterThan(50);
      expect(made).toEqual(committed);
    },
  );

  it('start from the committed document, bundled with the newest Node, far away', async () => {
    const [out, { zone, locale }] = [join(folder.path, 'b', 'bundled here'), PLACES[0]];
    const node = INTERPRETERS['Node 24'] ?? '';
    const program = [node, '--import', import.meta.resolve('tsx'), join(ROOT, 'scripts', 'goji.ts')];
    const settings = [`TZ=${zone}`, `LANG=${locale}`, `LC_ALL=${locale}`];
    await succeed(ROOT, 'env', ...settings, ...program, 'bundle', '--out', out, '--quiet');
    for (const name of ['openapi.json', 'openapi.yaml']) {
      const made = await readFile(join(out, name), 'utf8');
      expect(made === (await readFile(join(ROOT, 'generated', name), 'utf8')), name).toBe(true);
    }
  });

  it('are made where zone and locale are others', async () => {
    const program = '[Intl.DateTimeFormat().resolvedOptions(), new Date(0).getHours()]';
    const found = PLACES.map(({ zone, locale }) => {
      const env = { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale };
      const text = execFileSync(process.execPath, ['-p', `JSON.stringify(${program})`], {
        env,
        encoding: 'utf8',
      });
      const [{ locale: name, timeZone }, hour] = JSON.parse(text);
      return [name, timeZone, hour];
    });
    expect(found.map(([, , hour]) => hour)).toEqual([13, 20, 0]);
    expect(found.map(([name]) => name)).toEqual(['tr-TR', 'en-US', 'en-GB']);
  });

  it('come from other Nodes than this one', async () => {
    const versions = await Promise.all(
      Object.values(INTERPRETERS).map(async (node) =>
        (await runCommand(ROOT, node, '--version')).stdout.trim(),
      ),
    );
    expect(versions.slice(1).map((version) => version.split('.')[0])).toEqual(['v22', 'v24']);
  });
});

/** A digest of each file but for the manifest, which names the source by its path. */
async function digests(path: string): Promise<Readonly<Record<string, string>>> {
  const files = Object.entries(await readTree(path)).filter(([name]) => name !== '.goji-files.json');
  return Object.fromEntries(
    files.map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]),
  );
}
