import { describe, expect, it } from 'vitest';

import { pythonType } from '../../generators/python/python-type.js';

const schemas = [{ name: 'Amount', schema: { type: 'integer' } }];
const amount = { $ref: '#/components/schemas/Amount' };

describe('pythonType', () => {
  it('knows what the members of a map are', () => {
    expect(pythonType({ type: 'object', additionalProperties: amount }, schemas)).toBe('Dict[str, Amount]');
    expect(pythonType({ type: 'object' }, schemas)).toBe('Dict[str, Any]');
  });

  it('says None once', () => {
    expect(pythonType({ type: 'null' }, schemas)).toBe('None');
    expect(pythonType({ type: ['string', 'null'] }, schemas)).toBe('Optional[str]');
  });
});
