import { describe, expect, it } from 'vitest';

import { camelCase, pascalCase, plural, wordsOf } from '../../generators/print/names.js';

describe('wordsOf', () => {
  it.each([
    ['KycStatus', 'kyc status'],
    ['KYCStatus', 'kyc status'],
    ['kyc-status', 'kyc status'],
    ['INVESTOR_FUNDS_RECEIVED', 'investor funds received'],
    ['Iso4217Code', 'iso4217 code'],
    ['', ''],
  ])('%j', (name, words) => {
    expect(wordsOf(name).join(' ')).toBe(words);
  });
});

it('camelCase and pascalCase', () => {
  expect([camelCase('ISATransferState'), pascalCase('isa-transfer')]).toEqual([
    'isaTransferState',
    'IsaTransfer',
  ]);
});

describe('plural', () => {
  it.each([
    ['accountType', 'accountTypes'],
    ['employmentStatus', 'employmentStatuses'],
    ['currency', 'currencies'],
    ['workDay', 'workDays'],
    ['proofOfAddress', 'proofOfAddresses'],
    ['branch', 'branches'],
    ['box', 'boxes'],
    ['analysis', 'analyses'],
    ['legalBasis', 'legalBases'],
    ['contactPerson', 'contactPeople'],
    ['accountTypes', 'accountTypes'],
    ['kycChecks', 'kycChecks'],
    ['bankInformation', 'bankInformationValues'],
    ['frequency', 'frequencies'],
    ['Money', 'MoneyValues'],
    ['kybProgress', 'kybProgressValues'],
  ])('%j', (name, expected) => {
    expect(plural(name)).toBe(expected);
  });
});
