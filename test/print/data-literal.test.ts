import { expect, it } from 'vitest';

import { dataLiteral } from '../../generators/print/data-literal.js';

it('prints short data on one line', () => {
  expect(dataLiteral({ id: 'a', list: [1, true, null], 'x-y': {}, gone: undefined })).toBe(
    "{ id: 'a', list: [1, true, null], 'x-y': {} }",
  );
});

it('breaks long data, outermost first, and means the same', () => {
  const data = { name: 'x'.repeat(60), list: ['y'.repeat(60), { z: 'z'.repeat(120) }], short: [1, 2] };
  const literal = dataLiteral(data, 1);

  expect(literal.split('\n').at(-2)).toBe('    short: [1, 2],');
  expect(literal.split('\n').at(-1)).toBe('  }');
  expect(Function(`return ${literal}`)()).toEqual(data);
});

it('refuses what is no data', () => {
  expect(() => dataLiteral({ a: () => 1 })).toThrow('function is not data');
  expect(() => dataLiteral(Number.NaN)).toThrow('number is not data');
});
