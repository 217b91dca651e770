import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { buildModel } from '../../generators/model/build-model.js';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { apis } = buildModel(JSON.parse(readFileSync('generated/openapi.json', 'utf8')));

/** The subpaths that the client is exported under, with the modules behind them. */
const client = Object.fromEntries([
  ['.', 'index'],
  // `./webhooks` is the kit that receives webhooks; the operation that registers one has another name.
  ...apis.map(({ slug }) => (slug === 'webhooks' ? ['./webhook-registration', slug] : [`./${slug}`, slug])),
  ['./money', 'money'],
  ['./raw', 'raw'],
  ['./undici', 'undici'],
  ['./wait-for', 'wait-for'],
]);

describe('package.json', () => {
  it('exports each API, and what stands beside them', () => {
    const exported = Object.fromEntries(
      Object.entries<{ readonly default?: string }>(manifest.exports).flatMap(([subpath, target]) => {
        const module = /^\.\/dist\/generated\/client\/([\w-]+)\.js$/.exec(target.default ?? '')?.[1];
        return module === undefined ? [] : [[subpath, module]];
      }),
    );

    expect(exported).toEqual(client);
  });

  it.each(Object.entries(client))(
    'exports %s with its types, out of a module that exists',
    (subpath, module) => {
      expect(manifest.exports[subpath]).toEqual({
        types: `./dist/generated/client/${module}.d.ts`,
        default: `./dist/generated/client/${module}.js`,
      });
      expect(existsSync(`generated/client/${module}.ts`)).toBe(true);
    },
  );
});
