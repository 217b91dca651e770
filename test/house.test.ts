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

/** The hand-written modules of a room, by their paths from the root, with their texts. */
function modulesOf(room: string) {
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
function importsOf({ path, text }: { readonly path: string; readonly text: string }): string[] {
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, target = '']) =>
    posix.join(dirname(path), target).replace(/\.js$/, '.ts'),
  );
}

/** The folder of a generator, such as `generators/client`; undefined for what all generators share. */
function generatorOf(path: string): string | undefined {
  return /^generators\/(?:client|java|msw|python|query|server|types|webhooks)(?=\/)/.exec(path)?.[0];
}

describe('the house', () => {
  it('has generators that never import each other', () => {
    const crossings = modules.flatMap((module) => {
      const own = generatorOf(module.path);
      if (own === undefined) return [];
      return importsOf(module)
        .filter((target) => generatorOf(target) !== undefined && generatorOf(target) !== own)
        .map((target) => `${module.path} imports ${target}`);
    });
    expect(crossings).toEqual([]);
  });

  it('lets data flow one way: no room imports from the command line, and generators from no other room', () => {
    const upward = modules.flatMap((module) =>
      importsOf(module)
        .filter((target) => {
          if (module.path.startsWith('scripts/')) return false;
          if (module.path.startsWith('generators/')) return !target.startsWith('generators/');
          return target.startsWith('scripts/');
        })
        .map((target) => `${module.path} imports ${target}`),
    );
    expect(upward).toEqual([]);
  });

  it('has runtimes that import nothing but themselves, the shared one, and their declared packages', () => {
    const strangers = modules.flatMap((module) => {
      const runtime = /^generators\/(?:\w+\/)?runtime(?=\/)/.exec(module.path)?.[0];
      if (runtime === undefined) return [];
      const isShared = runtime === 'generators/runtime';
      return importsOf(module)
        .filter((target) => isShared || !/^generators\/runtime\//.test(target))
        .filter((target) => isShared || !target.startsWith(`${runtime}/`))
        .map((target) => `${module.path} imports ${target}`);
    });
    expect(strangers).toEqual([]);
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
      runtime.filter(({ text }) => /'node:|\bprocess\.\w|\bBuffer\./.test(text)).map(({ path }) => path),
      // The one module that asks the process, where there is one, for a faster way to what the web has as well.
    ).toEqual(folder === 'generators/client/runtime/' ? ['generators/client/runtime/hmac.ts'] : []);
    expect(runtime.filter(({ text }) => /\b(?:from|import|require) ?\(?'node:/.test(text))).toEqual([]);
  });

  it('writes, prints and exits in the command line alone', () => {
    const effects =
      /\bconsole\.|\bprocess\.(?:exit|stdout|stderr)|\b(?:writeFile|mkdir|rename|rm|unlink)(?:Sync)?\(/;
    const found = modules.filter(({ path, text }) => !path.startsWith('scripts/') && effects.test(text));
    expect(found.map(({ path }) => path)).toEqual([
      // A script that tells a story.
      'examples/sandbox-quickstart.ts',
      // Writes programs that print.
      'generators/docs/samples/typescript.ts',
      // The one module that makes a folder: that of the data which it is told to keep.
      'sandbox/storage/open-sqlite.ts',
    ]);
  });

  it('ends the process in one module', () => {
    const found = modules.filter(({ text }) => /\bprocess\.(?:exit|argv|stdout|stderr)/.test(text));
    expect(found.map(({ path }) => path)).toEqual(['scripts/run-process.ts']);
  });

  it('has no file of more than 300 lines', () => {
    const long = [...modules, ...proofs]
      .filter(({ text }) => text.split('\n').length > 301)
      .map(({ path }) => path);
    expect(long).toEqual([]);
  });
});
