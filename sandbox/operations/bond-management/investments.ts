import type { BondInvestment } from '../../../generated/types.js';
import { investorMoney } from '../../ledger/accounts.js';
import { formatUnits, proportion, toMoney, toPence } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { hasAccount, investors, isVerified } from '../investors/investor.js';
import { readBalances } from '../payments/balances.js';
import { moveCash } from '../payments/cash-transactions.js';
import { accrualDay, periodsOf } from './accrual.js';
import { type BondInvestmentRecord, type BondRecord, bondInvestments, bonds } from './bond.js';
import { planBond } from './cycle.js';
import { isOpen, maturityOf, roomLeft, shownStart } from './funding.js';
import { accruedInterest } from './interest.js';
import { bondTerms } from './products.js';

/** Orders for bonds. */
export const bondInvestmentHandlers = {
  createBondInvestment: async ({ path: { clientId, accountType: account }, body }, work) => {
    const investor = await work.collection(investors).require(clientId);
    // The account is a part of the path, so what can be missing is the investor's account of that kind.
    if (!hasAccount(investor, account)) {
      return refuse('ACCOUNT_REQUIRED', 'Invested account must be specified');
    }
    if (!isVerified(investor)) return refuse('INVALID_DATA', 'The investor has not completed the KYC checks');
    const { productTermId, repaymentProfileId } = body;
    if (productTermId === '') {
      return refuse('PRODUCT_TERM_ID_REQUIRED', 'The investment product term must be provided');
    }
    const term = await work.collection(bondTerms).get(productTermId);
    if (term === undefined) {
      return refuse('INVALID_DATA', 'Cannot find product term with id={productTermId}', { productTermId });
    }
    if (!(await isOpen(work, term))) {
      return refuse('PRODUCT_TERM_INVALID', 'The investment product term is not available');
    }
    if (!term.repaymentProfiles.some(({ id }) => id === String(repaymentProfileId))) {
      return refuse('INVALID_DATA', 'The product term has no repayment profile {profile}', {
        profile: String(repaymentProfileId),
      });
    }
    const amount = toPence(body.amount);
    if (amount <= 0n) return refuse('INVALID_AMOUNT', 'Instruction must include a positive non-zero amount.');
    const room = await roomLeft(work, term);
    if (room !== undefined && amount > room) {
      return refuse('INVALID_AMOUNT', 'The specified amount is too big for the selected product');
    }
    const minimum = toPence(term.minimumInvestment);
    // What fills the limit may be less than the minimum: the bond could never start otherwise.
    if (amount < minimum && amount !== room) {
      return refuse('INVALID_AMOUNT', 'The specified amount is below the minimum investment of {minimum}', {
        minimum: formatUnits(minimum, 'GBP'),
      });
    }
    if (amount > (await readBalances(work, clientId, account)).cash) {
      return refuse('INSUFFICIENT_BALANCE', 'Insufficient funds available to invest');
    }
    const id = work.newId();
    await moveCash(work, {
      clientId,
      account,
      type: 'INVESTMENT',
      amount: -amount,
      counterpart: investorMoney(clientId, account, 'queued'),
      refs: { investment: id },
    });
    const { id: bondId } = await planBond(work, term, { amount, isFull: amount === room });
    await work.collection(bondInvestments).insert({
      ...{ id, clientId, account, termId: productTermId, bondId, profileId: repaymentProfileId },
      ...{ amount: String(amount), creationDate: work.today(), status: 'PENDING', periodsDone: 0 },
    });
    await work.emit({
      type: 'INVESTMENT_QUEUED',
      content: { clientId, investmentId: id, amount: toMoney(amount), productTermId },
    });
    return { status: 200, body: { id } };
  },

  listBondInvestments: async ({ path: { clientId, accountType } }, work) => {
    await work.collection(investors).require(clientId);
    const found = await work.collection(bondInvestments).findBy('account', `${clientId}/${accountType}`);
    await work.collection(bonds).load(found.map(({ bondId }) => bondId));
    const investments: BondInvestment[] = [];
    for (const investment of found) {
      const bond = await work.collection(bonds).require(investment.bondId);
      investments.push(await toBondInvestment(work, investment, bond));
    }
    return { status: 200, body: { investments } };
  },
} satisfies SandboxHandlers;

async function toBondInvestment(
  work: Work,
  investment: BondInvestmentRecord,
  record: BondRecord,
): Promise<BondInvestment> {
  const { id, termId, bondId, status, creationDate } = investment;
  const term = await work.collection(bondTerms).require(termId);
  const bond = { ...record, startDate: shownStart(term, record, work.today()) };
  const amount = BigInt(investment.amount);
  const isCancelled = status === 'CANCELLED';
  const gain = isCancelled ? 0n : accruedInterest(periodsOf(term, bond, investment), accrualDay(work, bond));
  return {
    id,
    ...(status === 'PENDING' || isCancelled ? {} : { bondId }),
    productTermId: termId,
    status,
    // To the hundredth of a per cent, as money is to the hundredth of a pound.
    gainToDateAsPercentage: Number(proportion(gain, 10_000n, amount)) / 100,
    creationDate,
    startDate: bond.startDate,
    endDate: maturityOf(term, bond.startDate),
    amountInvested: toMoney(amount),
    gainToDate: toMoney(gain),
  };
}
