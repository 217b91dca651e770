import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const rooms = [
  'compare',
  'completeness',
  'contract',
  'examples',
  'fuzz',
  'generators',
  'mock',
  'properties',
  'sandbox',
  'scripts',
];

interface Module {
  readonly path: string;
  readonly text: string;
}

/** The hand-written modules of a room, by their paths from the root, with their texts. */
function modulesOf(room: string): readonly Module[] {
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/(?:^|[\\/])(?:node_modules|\.build)[\\/]/.test(name))
    .map((name) => {
      const path = posix.join(room, name.replaceAll('\\', '/'));
      return { path, text: readFileSync(join(room, name), 'utf8') };
    });
}

/** Every hand-written module of the product. */
const modules = rooms.flatMap(modulesOf);

/** What proves and measures it. */
const proofs = ['bench', 'mutants', 'sandbox-page', 'test', 'vectors'].flatMap(modulesOf);

/** Modules that a module imports by a relative path, as paths from the root. */
function importsOf({ path, text }: Module): string[] {
  return [...text.matchAll(/(?:from|import\(|import)\s*'(\.[^']+)'/g)].map(([, target = '']) =>
    posix.join(dirname(path), target).replace(/\.js$/, '.ts'),
  );
}

/** The folder of a generator, such as `generators/client`; undefined for what all generators share. */
function generatorOf(path: string): string | undefined {
  return /^generators\/(?:client|java|msw|python|query|server|types|webhooks)(?=\/)/.exec(path)?.[0];
}

/** Generators that import each other. */
function crossings(checked: readonly Module[]): readonly string[] {
  return checked.flatMap((module) => {
    const own = generatorOf(module.path);
    if (own === undefined) return [];
    return importsOf(module)
      .filter((target) => generatorOf(target) !== undefined && generatorOf(target) !== own)
      .map((target) => `${module.path} imports ${target}`);
  });
}

/** Imports against the one way in which data flows. */
function upward(checked: readonly Module[]): readonly string[] {
  return checked.flatMap((module) =>
    importsOf(module)
      .filter((target) => {
        if (module.path.startsWith('scripts/')) return false;
        if (module.path.startsWith('generators/')) return !target.startsWith('generators/');
        return target.startsWith('scripts/');
      })
      .map((target) => `${module.path} imports ${target}`),
  );
}

/** Imports that lead out of a runtime. */
function strangers(checked: readonly Module[]): readonly string[] {
  return checked.flatMap((module) => {
    const runtime = /^generators\/(?:\w+\/)?runtime(?=\/)/.exec(module.path)?.[0];
    if (runtime === undefined) return [];
    const isShared = runtime === 'generators/runtime';
    return importsOf(module)
      .filter((target) => isShared || !/^generators\/runtime\//.test(target))
      .filter((target) => isShared || !target.startsWith(`${runtime}/`))
      .map((target) => `${module.path} imports ${target}`);
  });
}

/** Modules outside of the command line that write, print or exit. */
function withEffects(checked: readonly Module[]): readonly string[] {
  const effects =
    /\bconsole\.|\bprocess\.(?:exit|stdout|stderr)|\b(?:writeFile|mkdir|rename|rm|unlink)(?:Sync)?\(/;
  return checked
    .filter(({ path, text }) => !path.startsWith('scripts/') && effects.test(text))
    .map(({ path }) => path);
}

/** Modules that lay hands on the process. */
function touchingTheProcess(checked: readonly Module[]): readonly string[] {
  return checked
    .filter(({ text }) => /\bprocess\.(?:exit|argv|stdout|stderr)/.test(text))
    .map(({ path }) => path);
}

/** Modules that know of Node. */
function needingNode(checked: readonly Module[]): readonly string[] {
  return checked.filter(({ text }) => /'node:|\bprocess\.\w|\bBuffer\./.test(text)).map(({ path }) => path);
}

/** Modules of more than 300 lines. */
function tooLong(checked: readonly Module[]): readonly string[] {
  return checked.filter(({ text }) => text.split('\n').length > 301).map(({ path }) => path);
}

describe('the house', () => {
  it('has generators that never import each other', () => {
    expect(crossings(modules)).toEqual([]);
  });

  it('lets data flow one way: no room imports from the command line, and generators from no other room', () => {
    expect(upward(modules)).toEqual([]);
  });

  it('has runtimes that import nothing but themselves, the shared one, and their declared packages', () => {
    expect(strangers(modules)).toEqual([]);
  });

  it.each([
    ['of the client', 'generators/client/runtime/'],
    ['of the webhook kit', 'generators/webhooks/runtime/'],
    ['of the MSW handlers', 'generators/msw/runtime/'],
    ['of the queries', 'generators/query/runtime/'],
    ['that generators share', 'generators/runtime/'],
  ])('keeps the runtime %s free of Node', (_, folder) => {
    const runtime = modules.filter(({ path }) => path.startsWith(folder));
    expect(runtime.length).toBeGreaterThan(0);
    expect(
      needingNode(runtime),
      // The one module that asks the process, where there is one, for a faster way to what the web has as well.
    ).toEqual(folder === 'generators/client/runtime/' ? ['generators/client/runtime/hmac.ts'] : []);
    expect(runtime.filter(({ text }) => /\b(?:from|import|require) ?\(?'node:/.test(text))).toEqual([]);
  });

  it('writes, prints and exits in the command line alone', () => {
    expect(withEffects(modules)).toEqual([
      // A script that tells a story.
      'examples/sandbox-quickstart.ts',
      // Writes programs that print.
      'generators/docs/samples/typescript.ts',
      // The one module that makes a folder: that of the data which it is told to keep.
      'sandbox/storage/open-sqlite.ts',
    ]);
  });

  it('ends the process in one module', () => {
    expect(touchingTheProcess(modules)).toEqual(['scripts/run-process.ts']);
  });

  it('has no file of more than 300 lines', () => {
    expect(tooLong([...modules, ...proofs])).toEqual([]);
  });
});

describe('the house would notice', () => {
  it.each([
    [
      'a generator that imports another',
      crossings,
      'generators/client/a.ts',
      "import { a } from '../server/b.js';",
    ],
    ['one that does so later', crossings, 'generators/msw/a.ts', "await import('../query/b.js');"],
    ['a room above', upward, 'sandbox/a.ts', "export { a } from '../scripts/a.js';"],
    [
      'a generator that knows another room',
      upward,
      'generators/docs/a.ts',
      "import type { A } from '../../sandbox/a.js';",
    ],
    [
      'a runtime that imports its generator',
      strangers,
      'generators/client/runtime/a.ts',
      "import { a } from '../a.js';",
    ],
    [
      'a shared runtime that imports another',
      strangers,
      'generators/runtime/a.ts',
      "import '../client/runtime/a.js';",
    ],
    ['a printed line', withEffects, 'contract/a.ts', 'console.log(1);'],
    ['a written file', withEffects, 'mock/a.ts', "await writeFile('a', '');"],
    ['an exit', touchingTheProcess, 'scripts/a.ts', 'process.exit(1);'],
    ['Node in a runtime', needingNode, 'generators/runtime/a.ts', "import { sign } from 'node:crypto';"],
    ['a long file', tooLong, 'fuzz/a.ts', '\n'.repeat(301)],
  ])('%s', (_, check, path, text) => {
    expect(check([{ path, text }])).toEqual([expect.stringContaining(path)]);
  });
});
