import { describe, expect, it } from 'vitest';
import { type Workflow, workflows } from './arazzo.js';
import {
  type Check,
  checkBodies,
  checkInputs,
  checkParameters,
  checkReferences,
  checkRequestIds,
  checkSandbox,
  checkStatuses,
  checkWebhooks,
} from './checks.js';

/** A workflow in which one text is replaced wherever it occurs. Fails the test when it occurs nowhere. */
function plant(workflowId: string, find: string, put: string): Workflow {
  const workflow = workflows.find((candidate) => candidate.workflowId === workflowId);
  const text = JSON.stringify(workflow);
  expect(text).toContain(find);
  return JSON.parse(text.replaceAll(find, put));
}

interface Defect {
  readonly what: string;
  readonly check: Check;
  readonly in: string;
  readonly find: string;
  readonly put: string;
  readonly problem: string;
}

const defects: readonly Defect[] = [
  {
    what: 'an operation that does not exist',
    check: checkReferences,
    in: 'quickstart-wallets',
    find: '"operationId":"createWallet"',
    put: '"operationId":"openWallet"',
    problem: 'createWallet: there is no operation openWallet',
  },
  {
    what: 'a workflow that does not exist',
    check: checkReferences,
    in: 'bulk-payment',
    find: '.onboard-investor',
    put: '.onboard',
    problem: 'onboardFirst: there is no workflow $sourceDescriptions.onboarding.onboard',
  },
  {
    what: 'an input that the called workflow does not have',
    check: checkReferences,
    in: 'bulk-payment',
    find: '"name":"firstName"',
    put: '"name":"forename"',
    problem: 'onboardSecond: onboard-investor has no input forename',
  },
  {
    what: 'an output of a later step',
    check: checkReferences,
    in: 'quickstart-wallets',
    find: '"ownerPartyId":"$steps.registerCompany.outputs.partyId"',
    put: '"ownerPartyId":"$steps.createBankAccount.outputs.bankAccountId"',
    problem: 'createWallet: $steps.createBankAccount.outputs.bankAccountId refers to nothing',
  },
  {
    what: 'an input that is not declared',
    check: checkReferences,
    in: 'isa-transfer-out',
    find: '>= $inputs.transferAmount',
    put: '>= $inputs.amount',
    problem: 'getInvestorIsa: $inputs.amount refers to nothing',
  },
  {
    what: 'a pointer to what no answer has',
    check: checkReferences,
    in: 'quickstart-wallets',
    find: '/bankDetails/sortCode',
    put: '/bankDetails/sortcode',
    problem: 'getWallet: $response.body#/bankDetails/sortcode refers to nothing',
  },
  {
    what: 'a text that is never answered',
    check: checkReferences,
    in: 'quickstart-equities',
    find: "== 'COMPLETE'",
    put: "== 'COMPLETED'",
    problem: 'waitForDividend: no example has COMPLETED at $response.body#/status',
  },
  {
    what: 'a parameter that is missing',
    check: checkParameters,
    in: 'quickstart-wallets',
    find: '{"name":"year","in":"path","value":"$inputs.year"},',
    put: '',
    problem: 'listWalletTransactions: year is missing',
  },
  {
    what: 'a parameter that the operation does not have',
    check: checkParameters,
    in: 'isa-transfer-out',
    find: '"name":"activeOnly"',
    put: '"name":"active"',
    problem: 'listActiveTransfers: there is no query parameter active',
  },
  {
    what: 'a parameter of the wrong kind',
    check: checkParameters,
    in: 'quickstart-wallets',
    find: '"value":"$inputs.month"',
    put: '"value":13',
    problem: 'listWalletTransactions: month/ must be <= 12',
  },
  {
    what: 'a body that breaks the schema',
    check: checkBodies,
    in: 'quickstart-wallets',
    find: '"currency":"GBP"',
    put: '"currency":"pounds"',
    problem: 'createWalletPayment: /amount/currency',
  },
  {
    what: 'a status that is not documented',
    check: checkStatuses,
    in: 'quickstart-wallets',
    find: '$statusCode == 202',
    put: '$statusCode == 201',
    problem: 'registerCompany: 201 is no documented success',
  },
  {
    what: 'an id that two requests share',
    check: checkRequestIds,
    in: 'quickstart-wallets',
    find: '{$inputs.runId}.createWalletPayment',
    put: '{$inputs.runId}.createWallet',
    problem: 'createWalletPayment: X-CLIENT-REQUEST-ID is {$inputs.runId}.createWallet',
  },
  {
    what: 'a webhook that does not exist',
    check: checkWebhooks,
    in: 'quickstart-wallets',
    find: '`WALLET_CREATED`',
    put: '`WALLET_READY`',
    problem: 'createWallet: there is no webhook WALLET_READY',
  },
  {
    what: 'a step that does not name its webhook',
    check: checkWebhooks,
    in: 'quickstart-wallets',
    find: '`WALLET_CREATED`',
    put: 'an event',
    problem: 'createWallet: names no webhook, such as WALLET_CREATED',
  },
  {
    what: 'a step of the sandbox that does not say so',
    check: checkSandbox,
    in: 'quickstart-wallets',
    find: ', in the sandbox only',
    put: '',
    problem: 'enableCompany: it is not said that this works in the sandbox only',
  },
  {
    what: 'an input that nothing uses',
    check: checkInputs,
    in: 'quickstart-wallets',
    find: '$inputs.companyNumber',
    put: 'AB123456',
    problem: 'companyNumber: not used',
  },
];

describe('the checks of the workflows', () => {
  it.each(defects)('find $what', ({ check, in: workflowId, find, put, problem }) => {
    const problems = check(plant(workflowId, find, put), workflows);
    expect(
      problems.some((line) => line.startsWith(problem)),
      problems.join('\n'),
    ).toBe(true);
  });
});
