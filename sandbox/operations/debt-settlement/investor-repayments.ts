import type {
  NewCashInterestRepayments,
  NewInvestmentRepayments,
  NewRepaymentAmounts,
} from '../../../generated/types.js';
import { type AccountName, outside, platformMoney, walletMoney } from '../../ledger/accounts.js';
import { toMoney, toPence } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { hasAccount, investors } from '../investors/investor.js';
import { isReady, wallets } from '../manager-payments/wallet.js';
import { inPounds } from '../manager-payments/wallet-payments.js';
import { recordTransfer } from '../manager-payments/wallet-transfers.js';
import { instruct } from './clear-repayments.js';
import { debtInvestments, namedInvestment, takeCapital } from './investments.js';
import { type BatchedRepayment, repaymentBatches, toAccountType, toOverview } from './repayment-batch.js';

/** Repayments out of wallets, and interest on cash, which comes from no wallet. */
export const investorRepaymentHandlers = {
  createInvestorRepayment: async ({ body }, work) => {
    const reference = `REPAYMENT-${work.newId()}`;
    const postedAt = work.now().toISOString();
    const shared = { reference, paymentReference: body.reference, postedAt, clearedAt: null };
    if (isOfInvestments(body)) {
      const source = platformMoney(`repayments/${reference}`);
      const repayments = await readInvestmentRepayments(work, body);
      const walletTransferId = await payFromWallet(work, body, { repayments, to: source });
      await instruct(work, { ...shared, source, repayments, walletTransferId });
    } else {
      const repayments = await readCashInterest(work, body);
      await instruct(work, { ...shared, source: outside('interest-on-cash'), repayments });
    }
    return { status: 200, body: { repaymentBatchReference: reference } };
  },

  /** The last 20, the newest first. */
  listInvestorRepayments: async (_request, work) => {
    const found = await work.collection(repaymentBatches).list({ limit: 20, order: 'newest-first' });
    return {
      status: 200,
      body: Object.fromEntries(found.map((batch) => [batch.reference, toOverview(batch)])),
    };
  },

  getInvestorRepayment: async ({ path }, work) => {
    const { reference, repayments } = await work
      .collection(repaymentBatches)
      .require(path.repaymentBatchReference);
    const investorRepayments = repayments.map(({ repayment }) => repayment);
    return { status: 200, body: { repaymentBatchReference: reference, investorRepayments } };
  },
} satisfies SandboxHandlers;

function isOfInvestments(
  body: NewInvestmentRepayments | NewCashInterestRepayments,
): body is NewInvestmentRepayments {
  return 'sourceWalletId' in body;
}

/** Refuses amounts that cannot be repaid. Returns what they are in pence. */
export function readAmounts({ amount, tax }: NewRepaymentAmounts, field: string): bigint {
  const pence = toPence(amount, `${field}.amount`);
  if (pence <= 0n) return refuse('INVALID_AMOUNT', 'Instruction must include a positive non-zero amount.');
  const withheld = tax === undefined ? 0n : toPence(tax, `${field}.tax`);
  if (withheld < 0n || withheld > pence)
    return refuse('INVALID_DATA', 'The tax must be a part of the repayment');
  return pence;
}

async function readInvestmentRepayments(
  work: Work,
  { investorRepayments }: NewInvestmentRepayments,
): Promise<readonly BatchedRepayment[]> {
  if (investorRepayments.length === 0) return refuse('INVALID_DATA', 'There must be repayments');
  await work.collection(debtInvestments).load(investorRepayments.map(({ investmentId }) => investmentId));
  const repayments: BatchedRepayment[] = [];
  for (const [index, { investmentId, type, amount, tax }] of investorRepayments.entries()) {
    const pence = readAmounts(
      { amount, ...(tax === undefined ? {} : { tax }) },
      `investorRepayments[${index}]`,
    );
    const { clientId, account } =
      type === 'CAPITAL'
        ? await takeCapital(work, investmentId, pence)
        : await namedInvestment(work, investmentId);
    repayments.push({
      account,
      repayment: {
        repaymentId: work.newId(),
        amount,
        tax: tax ?? null,
        type,
        status: 'PENDING',
        investmentId,
        clientId,
        accountType: toAccountType(account),
      },
    });
  }
  return repayments;
}

async function readCashInterest(
  work: Work,
  { investorRepayments }: NewCashInterestRepayments,
): Promise<readonly BatchedRepayment[]> {
  if (investorRepayments.length === 0) return refuse('INVALID_DATA', 'There must be repayments');
  await work.collection(investors).load(investorRepayments.map(({ clientId }) => clientId));
  const repayments: BatchedRepayment[] = [];
  for (const [index, { clientId, accountType, amount, tax }] of investorRepayments.entries()) {
    readAmounts({ amount, ...(tax === undefined ? {} : { tax }) }, `investorRepayments[${index}]`);
    const investor = await work.collection(investors).get(clientId);
    if (investor === undefined || !hasAccount(investor, accountType)) {
      return refuse('INVALID_DATA', '{clientId} has no account {account}', {
        clientId,
        account: accountType,
      });
    }
    const amounts = { amount, tax: tax ?? null };
    const repayment = {
      repaymentId: work.newId(),
      ...amounts,
      status: 'PENDING',
      clientId,
      accountType,
    } as const;
    repayments.push({ account: accountType, repayment: { ...repayment, type: 'INTEREST_CASH' } });
  }
  return repayments;
}

/** Sets the money of a batch aside, and puts it on the statement of the wallet. Returns the id of the movement. */
async function payFromWallet(
  work: Work,
  { sourceWalletId, reference }: NewInvestmentRepayments,
  { repayments, to }: { readonly repayments: readonly BatchedRepayment[]; readonly to: AccountName },
): Promise<string> {
  const wallet = await work.collection(wallets).get(sourceWalletId);
  if (wallet === undefined || !isReady(wallet)) {
    return refuse('INVALID_DATA', 'There is no wallet {walletId}', { walletId: sourceWalletId });
  }
  const total = repayments.reduce((sum, { repayment }) => sum + toPence(repayment.amount), 0n);
  const balance = await work.ledger.balance(walletMoney(wallet.id));
  if (total > balance) {
    return refuse(
      'INSUFFICIENT_BALANCE',
      'Insufficient balance to perform an outbound payment of amount: {amount}. Current balance: {balance}.',
      { amount: inPounds(total), balance: inPounds(balance) },
    );
  }
  await work.ledger.post({
    kind: 'REPAYMENTS_INSTRUCTED',
    entries: [
      { account: walletMoney(wallet.id), amount: -total },
      { account: to, amount: total },
    ],
    refs: { walletId: wallet.id, reference },
  });
  const { transaction } = await recordTransfer(work, wallet, {
    direction: 'OUTBOUND',
    transaction: {
      id: work.newId(),
      amount: toMoney(total),
      type: 'OUTBOUND',
      status: 'PENDING',
      reference,
      createdDateTime: work.now().toISOString(),
      clearedDateTime: null,
      // The money stays on the platform, so the only account to name is the wallet's own.
      associatedBankDetails: wallet.bank.details,
    },
  });
  return transaction.id;
}
