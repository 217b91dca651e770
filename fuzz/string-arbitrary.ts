import fc from 'fast-check';
import type { JsonSchema } from '../generators/model/types.js';

/** Longest text that is made when a schema sets no limit or a far one. */
const longest = 40;

/** Texts of a schema: by its format, pattern or lengths, counted in code points as JSON Schema does. */
export function stringArbitrary(schema: JsonSchema): fc.Arbitrary<string> {
  const { contentEncoding, format, pattern, minLength, maxLength } = schema;
  if (contentEncoding === 'base64') {
    return fc
      .uint8Array({ minLength: 1, maxLength: 60 })
      .map((bytes) => Buffer.from(bytes).toString('base64'));
  }
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern));
  if (typeof format === 'string') return formatArbitrary(format);
  const min = typeof minLength === 'number' ? minLength : 0;
  const max = typeof maxLength === 'number' ? maxLength : min + longest;
  const near = Math.min(max, min + longest);
  const choices = [
    fc.string({ unit: 'grapheme-ascii', minLength: min, maxLength: near }),
    fc.string({ unit: 'binary', minLength: min, maxLength: near }),
    fc.string({ unit: 'binary', minLength: min, maxLength: min }),
  ];
  if (max <= 1000)
    choices.push(
      fc.string({ unit: fc.constantFrom('a', '£', '😀'), minLength: max, maxLength: max, size: 'max' }),
    );
  return fc.oneof(...choices);
}

function formatArbitrary(format: string): fc.Arbitrary<string> {
  switch (format) {
    case 'date':
      return fc.oneof(fc.constantFrom('2024-02-29', '1900-01-01', '2999-12-31'), day);
    case 'date-time':
      return fc
        .tuple(day, fc.constantFrom('T00:00:00Z', 'T23:59:59.999Z', 'T12:30:00+01:00', 'T12:30:00.123456Z'))
        .map((parts) => parts.join(''));
    case 'uuid':
      return fc.uuid();
    case 'email':
      return fc.constantFrom(
        'jane@example.com',
        "o'neil+isa@mail.example.co.uk",
        'a@b.io',
        'JANE.DOE@EXAMPLE.COM',
      );
    case 'uri':
      return fc.webUrl({ withQueryParameters: true, withFragments: true });
    default:
      throw new Error(`No texts can be made of the format ${format}`);
  }
}

const day = fc
  .date({ min: new Date('1920-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
