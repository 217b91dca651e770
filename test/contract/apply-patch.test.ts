import fastJsonPatch, { type Operation } from 'fast-json-patch';
import { describe, expect, it } from 'vitest';
import { applyPatch, type PatchOperation } from '../../contract/apply-patch.js';
import { recordings } from './recorded.js';

const value = { list: [1, 2, 3], 'a/b': { '~c': 'd' }, gone: null };

const applied: readonly PatchOperation[][] = [
  [{ op: 'add', path: '/list/1', value: 9 }],
  [{ op: 'add', path: '/list/-', value: 9 }],
  [{ op: 'replace', path: '/list/0', value: { deep: true } }],
  [{ op: 'remove', path: '/list/2' }],
  [{ op: 'replace', path: '/a~1b/~0c', value: 'e' }],
  [{ op: 'move', from: '/a~1b/~0c', path: '/list/0' }],
  [{ op: 'replace', path: '', value: 'all of it' }],
  [
    { op: 'remove', path: '/gone' },
    { op: 'add', path: '/gone', value: 1 },
  ],
];

const refused: readonly PatchOperation[] = [
  { op: 'replace', path: '/none', value: 1 },
  { op: 'remove', path: '/list/3' },
  { op: 'add', path: '/list/4', value: 1 },
  { op: 'add', path: '/none/deeper', value: 1 },
  { op: 'move', from: '/none', path: '/list/0' },
];

describe('applyPatch', () => {
  it.each(applied)('applies %j as an independent implementation does', (...operations) => {
    const copy = structuredClone(value);
    const expected = fastJsonPatch.applyPatch(
      structuredClone(value),
      structuredClone(operations) as Operation[],
    );
    expect(applyPatch(value, operations)).toEqual(expected.newDocument);
    expect(value).toEqual(copy);
  });

  it.each(refused)('refuses %j, which leads nowhere', (operation) => {
    expect(() => applyPatch(value, [operation])).toThrow('The patch does not apply');
  });

  it('uses all kinds of operations that recordings have', () => {
    const used = recordings.flatMap(([, { repairs }]) =>
      repairs.flatMap(({ patch = [] }) => patch.map(({ op }) => op)),
    );
    expect([...new Set(used)].every((op) => ['add', 'move', 'remove', 'replace'].includes(op))).toBe(true);
  });
});
