import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOfProperty } from '../../contract/redact/kinds.js';
import { createRedactor } from '../../contract/redact/redactor.js';
import { syntheticValue, TEST_ACCOUNTS } from '../../contract/redact/synthetic.js';
import { SENSITIVE_PROPERTIES } from '../../generators/server/sensitive-properties.js';
import { document, model, responseSchema, violations } from './document.js';
import { namedExchanges, recordedExchanges } from './exchanges.js';

/** Redacts values as parts of one recording. */
function redactAll(values: readonly unknown[]): unknown[] {
  const redactor = createRedactor(document, model);
  for (const value of values) redactor.learn(value);
  return values.map((value) => redactor.redact(value));
}

describe('the redactor', () => {
  it('replaces the same value by the same one, in texts and ids as well', () => {
    const [investor, error, balance] = redactAll([
      {
        clientId: 'GOJI-98765',
        firstName: 'Wilhelmina',
        lastName: 'Okonkwo',
        dateOfBirth: '1971-03-04',
        nationalInsuranceNumber: 'AB123456C',
        address: { lineOne: '9 Real Street', townCity: 'Leeds', postcode: 'LS1 4AP', country: 'FRA' },
        contactDetails: { emailAddress: 'w.okonkwo@mail.test', telephoneNumber: '+44 7911 123456' },
        amount: { amount: 12.5, currency: 'GBP' },
      },
      { errors: [{ errorCode: 'X', message: 'Wilhelmina OKONKWO (GOJI-98765, ab 12 34 56 c) is known' }] },
      { clientId: 'GOJI-98765', lastName: 'Okonkwo' },
    ]);
    expect(investor).toEqual({
      clientId: 'GOJI-1001',
      firstName: 'Jane',
      lastName: 'Doe',
      dateOfBirth: '1980-01-01',
      nationalInsuranceNumber: 'QQ100000C',
      address: { lineOne: '1 The High Street', townCity: 'Sampleton', postcode: 'AA1 0AA', country: 'GBR' },
      contactDetails: { emailAddress: 'person-1@example.com', telephoneNumber: '07700900000' },
      amount: { amount: 12.5, currency: 'GBP' },
    });
    expect(error).toEqual({
      errors: [{ errorCode: 'X', message: 'Jane Doe (GOJI-1001, QQ100001C) is known' }],
    });
    expect(balance).toEqual({ clientId: 'GOJI-1001', lastName: 'Doe' });
  });

  it('gives a bank account a pair of the test list, and numbers of no bank when that is used up', () => {
    const accounts = Array.from({ length: 9 }, (_unused, index) => ({
      sortCode: index % 2 === 0 ? '400001' : '400002',
      accountNumber: String(70_000_001 + index),
    }));
    const redacted = redactAll(accounts) as typeof accounts;
    const listed = redacted.filter((one) =>
      TEST_ACCOUNTS.some(
        (pair) => pair.sortCode === one.sortCode && pair.accountNumber === one.accountNumber,
      ),
    );
    expect(listed).toHaveLength(4);
    expect(new Set(redacted.map(({ accountNumber }) => accountNumber)).size).toBe(9);
    expect(new Set(redacted.map(({ sortCode }) => sortCode)).size).toBe(2);
  });

  it.each([
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln'],
    ['Basic a2V5OnBhc3N3b3Jk'],
    ['w.okonkwo@mail.test'],
    ['7f0c1d5e-0b7a-4a39-9a3b-2c1d5e7f0c1d'],
    ['GOJI-98765'],
    ['AB 12 34 56 C'],
    ['07911 123456'],
    ['40-00-01'],
    ['70123456'],
    ['LS1 4AP'],
  ])('finds %s in a text that no field gives away', (original) => {
    const [redacted] = redactAll([{ errorCode: 'X', message: `It is ${original}, as they say.` }]);
    expect(JSON.stringify(redacted)).not.toContain(original);
    expect(JSON.stringify(redacted)).toMatch(/It is .+, as they say\./);
  });

  it('trusts no property that the document does not have', () => {
    expect(
      redactAll([{ mothersMaidenName: 'Postlethwaite', pin: 4711, isNew: true, line1: 'Acacia' }]),
    ).toEqual([{ mothersMaidenName: 'Text 1', pin: 2, isNew: true, line1: 'Text 3' }]);
  });

  it('knows a kind for each property that the server keeps out of its logs', () => {
    for (const name of Object.keys(SENSITIVE_PROPERTIES))
      expect(kindOfProperty(name, false, true)).not.toBeNull();
  });

  it('leaves every valid body valid', () => {
    const exchanges = [...namedExchanges, ...recordedExchanges];
    const redacted = redactAll(exchanges.flatMap(({ body, answer }) => [body, answer]));
    for (const [index, { name, operation, status }] of exchanges.entries()) {
      const [request, answer] = redacted.slice(index * 2);
      const requestSchema = operation.requestBody?.content.schema;
      if (requestSchema !== undefined) expect(violations(requestSchema, request), name).toEqual([]);
      const schema = responseSchema(operation, status);
      if (schema !== undefined) expect(violations(schema, answer), name).toEqual([]);
    }
  });
});

/** Texts that no synthetic value and no word around them has by chance. */
const secret = fc.stringMatching(/^[b-df-hj-np-tv-z]{9,14}$/).map((text) => `zq${text}`);
const digits = fc.stringMatching(/^9[1-9]{7}$/);

/** The values that a person's data has, each made up afresh. */
const sensitive = fc.record({
  firstName: secret,
  lastName: secret,
  lineOne: secret,
  townCity: secret,
  postcode: secret,
  emailAddress: secret.map((text) => `${text}@${text}.test`),
  telephoneNumber: digits.map((text) => `+44${text}99`),
  nationalInsuranceNumber: digits.map((text) => `AB${text.slice(0, 6)}D`),
  accountNumber: digits,
  sortCode: digits.map((text) => text.slice(0, 6)),
  token: secret,
  clientId: secret,
  undocumented: secret,
});

type Values = typeof sensitive extends fc.Arbitrary<infer Value> ? Value : never;

/** Bodies that have the values at their own places, within texts, as keys and in what nobody documents. */
function bodiesOf(values: Values): unknown[] {
  const { lineOne, townCity, postcode, undocumented, ...rest } = values;
  const everything = Object.values(values).join(' / ');
  return [
    { ...rest, address: { lineOne, townCity, postcode, country: 'GBR' }, [`x-${lineOne}`]: [undocumented] },
    { errors: [{ errorCode: 'ANY', message: `Refused: ${everything}.` }], [values.firstName]: 1 },
    [{ termsAndConditions: `<p>${everything}</p>`, requestBody: JSON.stringify(values) }],
    values.lastName.toUpperCase(),
  ];
}

describe('for any values, redacted output', () => {
  it('has no original value anywhere', () => {
    fc.assert(
      fc.property(sensitive, (values) => {
        const text = JSON.stringify(redactAll(bodiesOf(values))).toLowerCase();
        for (const value of Object.values(values)) expect(text).not.toContain(value.toLowerCase());
      }),
      { numRuns: 60 },
    );
  });

  it('is the same whatever the values were', () => {
    fc.assert(
      fc.property(sensitive, sensitive, (values, others) => {
        fc.pre([values, others].every((one) => new Set(Object.values(one)).size === Object.keys(one).length));
        expect(redactAll(bodiesOf(values))).toEqual(redactAll(bodiesOf(others)));
      }),
      { numRuns: 40 },
    );
  });

  it('tells different values apart and gives none of the originals', () => {
    const kinds = [
      'first-name',
      'last-name',
      'email',
      'phone',
      'ni-number',
      'postcode',
      'account-number',
    ] as const;
    for (const kind of kinds) {
      const values = Array.from({ length: 200 }, (_unused, index) => syntheticValue(kind, index, 'x'));
      expect(new Set(values).size, kind).toBe(200);
    }
    expect(redactAll([{ firstName: 'Jane', lastName: 'Alex' }])).toEqual([
      { firstName: 'Robin', lastName: 'Doe' },
    ]);
  });
});
