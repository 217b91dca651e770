import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../../generators/server/runtime/contract.js';
import { createParameterReader } from '../../generators/server/runtime/parameters.js';

function read(schema: JsonSchema, raw: unknown): unknown {
  const components = { Count: { type: 'integer' }, Alias: { $ref: 'goji#/$defs/Count' } };
  const reader = createParameterReader({ properties: { p: schema }, required: [] }, components);
  return reader(raw === undefined ? {} : { p: raw })['p'];
}

describe('createParameterReader', () => {
  it.each([
    ['integer', '5', 5],
    ['integer', '-5', -5],
    ['integer', '5.5', 5.5],
    ['number', '0.25', 0.25],
    ['boolean', 'true', true],
    ['boolean', 'false', false],
    ['string', '5', '5'],
    ['string', 'true', 'true'],
  ])('makes of %s %j the value %j', (type, text, value) => {
    expect(read({ type }, text)).toBe(value);
  });

  it.each([
    ['integer', '0x10'],
    ['integer', '1e3'],
    ['integer', ' 5'],
    ['integer', '05'],
    ['integer', ''],
    ['integer', '9007199254740993'],
    ['number', 'Infinity'],
    ['number', '.5'],
    ['boolean', '1'],
    ['boolean', 'TRUE'],
    ['boolean', ''],
  ])('leaves of %s %j a string for validation to refuse', (type, text) => {
    expect(read({ type }, text)).toBe(text);
  });

  it('makes a list of a list parameter however often it was sent', () => {
    const list = { type: 'array', items: { $ref: 'goji#/$defs/Count' } };
    expect(read(list, '1')).toEqual([1]);
    expect(read(list, ['1', '2'])).toEqual([1, 2]);
    expect(read(list, undefined)).toBeUndefined();
  });

  it('leaves a single parameter that was sent twice a list for validation to refuse', () => {
    expect(read({ type: 'integer' }, ['1', '2'])).toEqual(['1', '2']);
  });

  it('follows references and fills in defaults', () => {
    expect(read({ $ref: 'goji#/$defs/Alias' }, '7')).toBe(7);
    expect(read({ $ref: 'goji#/$defs/Alias', default: 3 }, undefined)).toBe(3);
    expect(read({ type: 'boolean', default: false }, undefined)).toBe(false);
  });

  it('reads documented parameters only', () => {
    expect(createParameterReader({ properties: {}, required: [] }, {})({ other: '1' })).toEqual({});
  });
});
