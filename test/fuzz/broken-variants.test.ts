import { expect, it } from 'vitest';
import { brokenVariants } from '../../fuzz/broken-variants.js';

const schema = {
  type: 'object',
  required: ['name', 'kind'],
  properties: {
    name: { type: 'string', minLength: 2, maxLength: 5, pattern: '^[a-z]+$' },
    kind: { enum: ['A', 'B'] },
    born: { type: 'string', format: 'date' },
    shares: { type: 'integer', minimum: 1, maximum: 9 },
    tags: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 2 },
  },
};
const value = { name: 'jane', kind: 'A', born: '1990-01-19', shares: 5, tags: ['x'] };

it('a value is broken once for each rule of its schema', () => {
  const variants = brokenVariants(schema, value, { resolve: (one) => one });
  expect(variants.map(({ name }) => name)).toEqual([
    'body: not a object',
    'name: left out',
    'kind: left out',
    'name: not a string',
    'name: against the pattern',
    'name: too short',
    'name: too long',
    'kind: not a listed value',
    'born: not a string',
    'born: no date',
    'shares: not a integer',
    'shares: too small',
    'shares: too large',
    'tags: not a array',
    'tags: 3 items',
    'tags: no items',
    'tags[0]: not a string',
  ]);
  expect(variants.find(({ name }) => name === 'kind: left out')?.value).toEqual({
    ...value,
    kind: undefined,
  });
  expect(variants.find(({ name }) => name === 'tags: 3 items')?.value).toMatchObject({
    tags: ['x', 'x', 'x'],
  });
});

it('a thorough search breaks it in many more ways', () => {
  const variants = brokenVariants(schema, value, { resolve: (one) => one, thorough: true });
  const names = variants.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(40);
  expect(names).toEqual(
    expect.arrayContaining([
      'born: a day that is not in the calendar',
      'shares: as text',
      'kind: in other letters',
      'name: a line feed behind',
    ]),
  );
});
