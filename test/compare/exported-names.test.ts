import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareExportedNames, readExportedNames } from '../../compare/exported-names.js';
import { currentExports } from '../../scripts/released.js';

function namesOf(files: Readonly<Record<string, string>>) {
  return readExportedNames({ '.': 'client/index.ts' }, (path) => {
    const text = files[path];
    if (text === undefined) throw new Error(`There is no ${path}.`);
    return text;
  });
}

describe('the exported names', () => {
  it('are followed through modules, with types told from values', () => {
    const names = namesOf({
      'client/index.ts': `export * from './payments.js';
export type { Money } from '../types.js';
export { type Options, createGoji as create } from './goji.js';
export type * from './errors.js';`,
      'client/payments.ts': `export interface Arguments {}\nexport const operation = 1;\nexport function pay() {}\nconst hidden = 1;`,
      'client/goji.ts': 'export interface Options {}\nexport function createGoji() {}',
      'client/errors.ts': 'export class GojiError {}',
      'types.ts': 'export type Money = number;\nexport type Other = string;',
    });
    expect(names).toEqual({
      '.': [
        'Arguments (type)',
        'GojiError (type)',
        'Money (type)',
        'Options (type)',
        'create',
        'operation',
        'pay',
      ],
    });
  });

  it('of another package are passed on by name, or as a whole', () => {
    const names = namesOf({
      'client/index.ts': `export type { HttpHandler } from 'msw';\nexport { http } from 'msw';\nexport * from 'kysely';`,
    });
    expect(names).toEqual({ '.': ['* from kysely', 'HttpHandler (type)', 'http'] });
  });

  it('of this package can be read, all of them', () => {
    const names = currentExports(process.cwd());
    const { exports: paths } = JSON.parse(readFileSync('package.json', 'utf8'));
    const code = Object.keys(paths).filter((entry) => typeof paths[entry] === 'object');
    expect(Object.keys(names)).toEqual(code);
    for (const entry of code) expect(names[entry]?.length, entry).toBeGreaterThan(0);
    expect(compareExportedNames(names, names)).toEqual([]);
  });

  it('break a consumer when one is gone, renamed, or a type in the place of a value', () => {
    const before = { '.': ['Money (type)', 'pay', 'safe'], './money': ['money'] };
    const after = { '.': ['Cash (type)', 'pay (type)', 'safe'], './server': ['serve'] };
    expect(
      compareExportedNames(before, after).map(({ rule, impact, message }) => [rule, impact, message]),
    ).toEqual([
      ['export-removed', 'major', 'Money (type) is no longer exported'],
      ['export-removed', 'major', 'pay is no longer exported'],
      ['export-added', 'minor', 'Cash (type) is exported'],
      ['export-added', 'minor', 'pay (type) is exported'],
      ['import-removed', 'major', 'the import path is gone'],
      ['import-added', 'minor', 'the import path is new'],
    ]);
  });

  it('may become values: a value can be used as the type that it was', () => {
    expect(
      compareExportedNames({ '.': ['GojiError (type)'] }, { '.': ['GojiError'] }).map(({ rule }) => rule),
    ).toEqual(['export-added']);
  });
});
