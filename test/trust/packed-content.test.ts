import { expect, it } from 'vitest';
import { strangersIn } from '../consumer/packed-content.js';

it('a file that does not belong into the package is noticed', () => {
  const strangers = [
    '.env',
    'dist/test/house.test.js',
    'dist/scripts/goji.ts',
    'dist/scripts/goji.tsbuildinfo',
    'dist/node_modules/a/index.js',
    'docs/adr/README.md',
    'generators/client/emit-api.ts',
    'generators/client/runtime/retry.test.ts',
    'npm-debug.log',
    'sandbox-page/.DS_Store',
    'spec/openapi.yaml',
    'test/recorded/notes.txt',
    'test/trust/leaks.test.ts',
    'vectors/private.key',
  ];
  const members = ['package.json', 'dist/scripts/goji.js', 'generators/client/runtime/retry.ts'];
  expect(strangersIn([...members, ...strangers])).toEqual(strangers);
});
