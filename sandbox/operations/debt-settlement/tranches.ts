import type { NewTrancheInvestment, SettlementProduct } from '../../../generated/types.js';
import { outside } from '../../ledger/accounts.js';
import { toMoney, toPence } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import { defineCollection } from '../../work/collection.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { investors } from '../investors/investor.js';
import { requireEnabledAccount } from '../manager-payments/bank-accounts.js';
import { loadBalances, readBalances } from '../payments/balances.js';
import { moveCash } from '../payments/cash-transactions.js';
import { followPayment } from '../payments/pay-out.js';
import { requireInvestingAccount } from './investing-account.js';
import { assertNewInvestment, debtInvestments, moveInvested } from './investments.js';
import { namedProduct } from './products.js';

const tranches = defineCollection<{ readonly id: string }>()({
  kind: 'tranche',
  noun: 'tranche',
  idOf: ({ id }) => id,
});

/** Settling investments: all of a tranche or none of it. */
export const trancheHandlers = {
  settleTranche: async ({ body }, work) => {
    const { id, productId, bankAccountId, reference } = body;
    if (await work.collection(tranches).get(id))
      return refuse('INVALID_DATA', 'There is a tranche {id} already', { id });
    const product = await namedProduct(work, productId);
    const destination = await requireEnabledAccount(work, bankAccountId);
    if (body.investments.length === 0) return refuse('INVALID_DATA', 'A tranche must have investments');
    await readAhead(work, body.investments);
    let total = 0n;
    for (const [index, investment] of body.investments.entries()) {
      total += await invest(work, {
        trancheId: id,
        product,
        investment,
        field: `investments[${index}].amount`,
      });
    }
    await work.collection(tranches).insert({ id });
    await followPayment(work, destination, { amount: total, reference });
    const { accountNumber, sortCode } = destination;
    return { status: 200, body: { id, totalAmount: toMoney(total), accountNumber, sortCode, reference } };
  },
} satisfies SandboxHandlers;

interface Investing {
  readonly trancheId: string;
  readonly product: SettlementProduct;
  readonly investment: NewTrancheInvestment;
  readonly field: string;
}

/** A tranche has hundreds of investments: what each needs is read for all of them. */
async function readAhead(work: Work, investments: readonly NewTrancheInvestment[]): Promise<void> {
  await work.collection(investors).load(investments.map(({ clientId }) => clientId));
  await work.collection(debtInvestments).load(investments.map(({ id }) => id));
  await loadBalances(
    work,
    investments.map(({ clientId, accountType: account }) => ({ clientId, account })),
  );
}

/** Books one investment and returns its pence. */
async function invest(work: Work, { trancheId, product, investment, field }: Investing): Promise<bigint> {
  const { id: investmentId, clientId, accountType: account, amount } = investment;
  const pence = toPence(amount, field);
  if (pence <= 0n) return refuse('INVALID_AMOUNT', 'Instruction must include a positive non-zero amount.');
  await requireInvestingAccount(work, { clientId, account, product });
  await assertNewInvestment(work, investmentId);
  const { cash } = await readBalances(work, clientId, account);
  if (pence > cash) return refuse('INSUFFICIENT_BALANCE', 'Insufficient funds available to invest');
  await work.collection(debtInvestments).insert({
    investmentId,
    clientId,
    account,
    productId: product.id,
    trancheId,
    amount: String(pence),
    outstanding: String(pence),
    postedAt: work.now().toISOString(),
    repayments: [],
  });
  // Before the cash, so that its transaction shows the balances after both.
  await moveInvested(work, { clientId, account, investmentId }, pence);
  await moveCash(work, {
    clientId,
    account,
    type: 'INVESTMENT',
    amount: -pence,
    counterpart: outside('banks'),
    refs: { tranche: trancheId, investment: investmentId },
  });
  return pence;
}
