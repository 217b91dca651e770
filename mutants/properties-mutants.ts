import type { Mutant } from './mutant.js';

const OPERATIONS = 'sandbox/operations';
const tests = ['test/sandbox/properties.test.ts'];

/** Defects of the sandbox that random sequences of instructions have to find. */
export const PROPERTIES_MUTANTS: readonly Mutant[] = [
  {
    defect: 'a fee is posted on one side alone',
    file: 'sandbox/ledger/ledger.ts',
    find: "for (const [line, { account, asset = 'GBP', amount }] of entries.entries()) {",
    replace:
      "for (const [line, { account, asset = 'GBP', amount }] of entries.entries()) {\n        if (kind === 'FEES' && line === 1) continue;",
    tests,
  },
  {
    defect: 'a repetition moves money again',
    file: 'sandbox/server/bind-handlers.ts',
    find: 'if (idempotency !== null) await keepReply(context, idempotency, toWireReply(reply));',
    replace: 'void keepReply, toWireReply;',
    tests,
  },
  {
    defect: 'a withdrawal is told twice',
    file: `${OPERATIONS}/payments/withdrawals.ts`,
    find: "    await work.emit({\n      type: 'INVESTOR_FUNDS_WITHDRAWN',",
    replace:
      "    await work.emit({\n      type: 'INVESTOR_FUNDS_WITHDRAWN',\n      content: { clientId, reference, account, amount: toMoney(pence) },\n    });\n    await work.emit({\n      type: 'INVESTOR_FUNDS_WITHDRAWN',",
    tests,
  },
  {
    defect: 'a transfer to the ISA counts against no allowance',
    file: `${OPERATIONS}/payments/account-transfers.ts`,
    find: '  await subscribe(work, isa, pence);\n',
    replace: '  void subscribe;\n',
    tests,
  },
  {
    defect: 'a refusal leaves what was done before it',
    file: 'sandbox/storage/database.ts',
    find: 'write: (body) => exclusively(() => db.transaction().execute(body)),',
    replace: 'write: (body) => exclusively(() => body(db as never)),',
    tests,
  },
  {
    defect: 'sold capital can be sold again',
    file: `${OPERATIONS}/debt-settlement/secondary-market.ts`,
    find: '    await takeCapital(work, sold.investmentId, terms.capital);\n',
    replace: '    void takeCapital;\n',
    tests,
  },
];
