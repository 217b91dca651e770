import { describe, expect, it } from 'vitest';
import {
  describeViolation,
  describeViolations,
  nameOfPointer,
  type Violation,
} from '../../generators/server/runtime/violation-messages.js';

const body = (keyword: string, pointer: string, params: Violation['params'], value?: unknown): Violation => ({
  location: 'body',
  keyword,
  pointer,
  params,
  value,
});

describe('describeViolation', () => {
  const cases: readonly (readonly [violation: Violation, errorCode: string, message: string])[] = [
    [
      body('required', '/address', { missingProperty: 'postcode' }, {}),
      'INVALID_DATA',
      'address.postcode cannot be null or empty',
    ],
    [body('type', '/lineOne', { type: 'string' }, null), 'INVALID_DATA', 'lineOne cannot be null or empty'],
    [body('pattern', '/country', { pattern: '^x$' }, ''), 'INVALID_DATA', 'country cannot be null or empty'],
    [body('minItems', '/documents', { limit: 1 }, []), 'INVALID_DATA', 'documents cannot be null or empty'],
    [body('required', '', {}, undefined), 'INVALID_DATA', 'The request body cannot be null or empty'],
    [body('type', '', { type: 'object' }, 5), 'INVALID_DATA', 'The request body must be an object'],
    [body('type', '/name', { type: ['string', 'null'] }, 5), 'INVALID_DATA', 'name must be a string or null'],
    [
      body('pattern', '/reference', { pattern: '^[a-z]{1,18}$' }, '!'),
      'VALIDATION_FAILURE',
      'reference must match "[a-z]{1,18}"',
    ],
    [body('pattern', '/price', { pattern: '^a\\$' }, '!'), 'VALIDATION_FAILURE', 'price must match "^a\\$"'],
    [
      body('format', '/dateOfBirth', { format: 'date' }, 'x'),
      'INVALID_DATA',
      'dateOfBirth must be in valid ISO format (YYYY-MM-DD)',
    ],
    [
      body('format', '/emailAddress', { format: 'email' }, 'x'),
      'INVALID_DATA',
      'emailAddress must be in valid format',
    ],
    [
      body('enum', '/accountTypes/0', { allowedValues: ['GOJI_INVESTMENT', 'ISA'] }, 'x'),
      'INVALID_DATA',
      'accountTypes[0] must be one of GOJI_INVESTMENT, ISA',
    ],
    [body('const', '/a', { allowedValue: 'ISA' }, 'x'), 'INVALID_DATA', 'a must be ISA'],
    [body('maxLength', '/a', { limit: 1 }, 'xx'), 'VALIDATION_FAILURE', 'a must be at most 1 character long'],
    [
      body('minLength', '/a', { limit: 3 }, 'x'),
      'VALIDATION_FAILURE',
      'a must be at least 3 characters long',
    ],
    [body('maxItems', '/a', { limit: 2 }, []), 'VALIDATION_FAILURE', 'a must have at most 2 items'],
    [body('minimum', '/a', { limit: 0 }, -1), 'VALIDATION_FAILURE', 'a must be greater than or equal to 0'],
    [body('exclusiveMinimum', '/a', { limit: 0 }, 0), 'VALIDATION_FAILURE', 'a must be greater than 0'],
    [body('multipleOf', '/a', { multipleOf: 0.01 }, 1), 'VALIDATION_FAILURE', 'a must be a multiple of 0.01'],
    [
      body('additionalProperties', '/a', { additionalProperty: 'b' }, {}),
      'INVALID_DATA',
      'a.b is not allowed',
    ],
    [body('somethingNew', '/a', {}, 1), 'INVALID_DATA', 'a is invalid'],
    [
      { location: 'query', keyword: 'type', pointer: '/page', params: { type: 'integer' }, value: 'x' },
      'INVALID_DATA',
      'page must be an integer',
    ],
  ];
  it.each(cases)('%j is %s "%s"', (violation, errorCode, message) => {
    expect(describeViolation(violation)).toEqual({ errorCode, message });
  });

  it('uses the words of the reference where it has some', () => {
    expect(describeViolation(body('minLength', '/firstName', { limit: 2 }, 'J'))).toEqual({
      errorCode: 'INVALID_NAME',
      message: 'First and last names must be longer than one character',
    });
    expect(
      describeViolation(body('pattern', '/nationalInsuranceNumber', { pattern: 'x' }, 'J')).message,
    ).toBe('nationalInsuranceNumber is in invalid format. Must be in NI number format e.g. (AB123456C)');
    expect(describeViolation(body('pattern', '/uk/sortCode', { pattern: 'x' }, '1')).message).toBe(
      'Sort code should be 6 digits',
    );
    expect(describeViolation(body('maxLength', '/accountNumber', { limit: 8 }, '1')).message).toBe(
      'Account number should be 8 digits',
    );
  });

  it('stays true when the validator tells nothing but the keyword', () => {
    const keywords = ['type', 'enum', 'const', 'pattern', 'format', 'minLength', 'maximum', 'multipleOf'];
    for (const keyword of keywords) {
      const { message } = describeViolation(body(keyword, '/a', {}, 1));
      expect(message).not.toMatch(/undefined|null|\[object/);
    }
  });
});

describe('nameOfPointer', () => {
  it.each([
    ['', ''],
    ['/a', 'a'],
    ['/documents/0/data', 'documents[0].data'],
    ['/0/address/country', '[0].address.country'],
    ['/a~1b/c~0d', 'a/b.c~d'],
  ])('%s is %s', (pointer, name) => {
    expect(nameOfPointer(pointer)).toBe(name);
  });
});

describe('describeViolations', () => {
  const messages = (...violations: Violation[]) =>
    describeViolations(violations).map(({ message }) => message);

  it('says a thing once', () => {
    expect(
      messages(body('minLength', '/a', { limit: 1 }, ''), body('pattern', '/a', { pattern: 'x' }, '')),
    ).toEqual(['a cannot be null or empty']);
  });

  it('leaves out other rules for a value of the wrong type', () => {
    expect(
      messages(body('enum', '/a', { allowedValues: ['x'] }, 5), body('type', '/a', { type: 'string' }, 5)),
    ).toEqual(['a must be a string']);
  });

  it('leaves out the report of an if', () => {
    expect(messages(body('required', '', { missingProperty: 'b' }, {}), body('if', '', {}, {}))).toEqual([
      'b cannot be null or empty',
    ]);
  });

  it('reports a union of which no branch fits as one thing, and its neighbours as usual', () => {
    expect(
      messages(
        body('type', '/a', { type: 'string' }, {}),
        body('required', '/a', { missingProperty: 'b' }, {}),
        body('type', '/a/c', { type: 'string' }, 1),
        body('oneOf', '/a', {}, {}),
        body('type', '/ab', { type: 'string' }, 1),
      ),
    ).toEqual([
      'a does not have one of the allowed forms: a must be a string; a.b cannot be null or empty; a.c must be a string',
      'ab must be a string',
    ]);
  });

  it('says of a union what all of its forms complain about, and nothing else of it', () => {
    const type = { type: 'integer' };
    expect(
      messages(
        body('type', '/a/investor', { type: 'object' }, 1),
        body('type', '/a/quantity', type, 1.5),
        body('type', '/a/nominee', { type: 'object' }, 1),
        body('type', '/a/quantity', type, 1.5),
        body('oneOf', '/a', {}, {}),
        body('type', '/b', { type: 'string' }, 1),
      ),
    ).toEqual(['a.quantity must be an integer', 'b must be a string']);
  });

  it('says so when a value has two forms that exclude each other', () => {
    expect(messages(body('oneOf', '/a', { passingSchemas: [0, 1] }, {}), body('not', '/a', {}, {}))).toEqual([
      'a has more than one of the allowed forms, which exclude each other',
    ]);
  });

  it('cuts off what is wrong with a union in very many places, and with very many unions', () => {
    const places = Array.from({ length: 8 }, (_, index) =>
      body('type', `/a/${index}`, { type: 'string' }, 1),
    );
    expect(messages(...places, body('oneOf', '/a', {}, {}))).toEqual([
      expect.stringMatching(
        /^a does not have .* forms: a\[0\] must be a string; .*a\[4\] must be a string; and 3 more$/,
      ),
    ]);
    const unions = Array.from({ length: 21 }, (_, index) => [
      body('type', `/${index}/a`, { type: 'string' }, 1),
      body('oneOf', `/${index}`, {}, {}),
    ]);
    expect(messages(...unions.flat())).toContain('[0] does not have one of the allowed forms');
  });

  it('never hides everything', () => {
    expect(messages(body('if', '', {}, {}))).toHaveLength(1);
    expect(messages(body('oneOf', '', {}, 1), body('type', '', { type: 'string' }, 1))).toHaveLength(1);
  });

  it('keeps equal names in different parts of the request apart', () => {
    const path: Violation = { location: 'path', keyword: 'enum', pointer: '/a', params: {}, value: 'x' };
    expect(messages(body('type', '/a', { type: 'string' }, 1), path)).toHaveLength(2);
  });
});
