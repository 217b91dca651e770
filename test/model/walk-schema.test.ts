import { expect, it } from 'vitest';

import { walkSchema } from '../../generators/model/walk-schema.js';

it('visits every schema with its path, outer ones first, and no data', () => {
  const paths: string[] = [];
  const schema = {
    properties: { items: { type: 'string' }, enum: { not: { const: {} } } },
    allOf: [{ if: {} }, true],
    additionalProperties: false,
    items: { $ref: '#/x' },
    enum: [{ properties: {} }],
    default: { items: {} },
    examples: [{ items: {} }],
  };

  walkSchema(schema, (_, path) => paths.push(path.join('/')));

  expect(paths).toEqual([
    '',
    'properties/items',
    'properties/enum',
    'properties/enum/not',
    'allOf/0',
    'allOf/0/if',
    'items',
  ]);
});
