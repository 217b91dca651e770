import { describe, expect, it } from 'vitest';

import { javaType } from '../../generators/java/java-type.js';

const schemas = [
  { name: 'Balance', schema: { type: 'object', properties: { amount: { type: 'number' } } } },
  {
    name: 'Balances',
    schema: { type: 'object', additionalProperties: { $ref: '#/components/schemas/Balance' } },
  },
];

describe('javaType', () => {
  it('knows what the members of a map are', () => {
    expect(javaType({ $ref: '#/components/schemas/Balances' }, schemas)).toEqual({
      name: 'Map<String, Types.Balance>',
      read: 'value -> Json.map(value, item -> Json.object(item, Types.Balance::new))',
    });
    expect(javaType({ type: 'object' }, schemas).name).toBe('JsonObject');
  });
});
