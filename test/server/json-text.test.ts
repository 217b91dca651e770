import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../generators/server/runtime/json-text.js';

const faultOf = (text: string) => findJsonFault(text, JSON.parse(text));

describe('findJsonFault', () => {
  it.each([
    ['{"amount":1,"amount":2}', 'duplicate', 'amount'],
    ['{"a":{"b":1, "b" :2}}', 'duplicate', 'a.b'],
    ['{"\\u0061":1,"a":2}', 'duplicate', 'a'],
    ['{"a":"\\\\","a":1}', 'duplicate', 'a'],
    ['{"amount":10000000000000000.01}', 'inexact', 'amount'],
    ['[1,{"b":12345678901234567890}]', 'inexact', '[1].b'],
    ['9007199254740993', 'inexact', ''],
    ['1e400', 'inexact', ''],
    ['1e-400', 'inexact', ''],
    ['['.repeat(100_000) + ']'.repeat(100_000), 'deep', ''],
  ])('%.40s', (text, kind, path) => {
    expect(faultOf(text)).toEqual({ kind, path });
  });

  it.each([
    '-0',
    '0.30000000000000004',
    '123456789012.34',
    '1.10',
    '1e3',
    '100000000000000000000',
    '1.7976931348623157e308',
    '5e-324',
    '{"a":":","b":"\\":"}',
    '{"a":{"a":1},"b":[{"a":1},{"a":1}]}',
    '['.repeat(100) + ']'.repeat(100),
  ])('finds nothing in %.40s', (text) => {
    expect(faultOf(text)).toBeNull();
  });
});
