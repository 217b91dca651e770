import { expect, it } from 'vitest';
import { checkTriggers, readTriggers, type Trigger } from './check-triggers.js';
import { readCatalogue } from './emit-catalogue.js';

const under18 = {
  code: 'UNDER_18',
  message: 'Cannot create account for person under the age of 18',
  status: 400,
  operations: ['addIsaAccount', 'createIsaInvestor'],
};
const { code, message } = under18;
const young: Trigger = { code, message, operations: ['addIsaAccount'], how: 'a dateOfBirth of last year' };
const youngIsa: Trigger = { ...young, operations: ['createIsaInvestor'] };

it('says of every documented refusal of every operation how to meet it, or why that cannot be', () => {
  expect(checkTriggers(readCatalogue(), readTriggers())).toEqual([]);
});

it.each<readonly [string, readonly Trigger[], readonly string[]]>([
  ['nothing is wrong', [young], []],
  ['a trigger is missing', [], [`investors: nothing leads addIsaAccount to UNDER_18 "${message}"`]],
  ['a reason stands in for it', [{ code, message, operations: ['addIsaAccount'], never: 'Nobody is.' }], []],
  [
    'an operation is misspelt',
    [{ ...young, operations: ['addIsaAcount'] }],
    [
      'investors: addIsaAcount is no operation of this API',
      `investors: the catalogue does not name addIsaAcount for UNDER_18 "${message}"`,
      `investors: nothing leads addIsaAccount to UNDER_18 "${message}"`,
    ],
  ],
  [
    'the operation is of another API',
    [young, youngIsa],
    [
      'investors: createIsaInvestor is no operation of this API',
      `isa-administration: createIsaInvestor has UNDER_18 "${message}" twice`,
    ],
  ],
  [
    'the wording has drifted',
    [young, { ...young, message: 'Too young' }],
    ['investors: the catalogue has no UNDER_18 "Too young"'],
  ],
  [
    'it says neither how nor why not',
    [{ code, message, operations: ['addIsaAccount'] }],
    [`investors: UNDER_18 "${message}" needs one of "how" and "never"`],
  ],
])('finds out when %s', (_, triggers, problems) => {
  const found = checkTriggers([under18], { investors: triggers, 'isa-administration': [youngIsa] });
  expect(found).toEqual(problems);
});
