import type {
  CashTransactionType,
  InvestorFundsSourceType,
  InvestorRepayment,
  Money,
  SettlementAccountType,
} from '../../../generated/types.js';
import { type AccountName, outside } from '../../ledger/accounts.js';
import { toMoney, toPence } from '../../ledger/amounts.js';
import type { Work } from '../../work/work.js';
import { moveCash } from '../payments/cash-transactions.js';
import { moveInvested } from './investments.js';

/** A repayment that reaches its investor. */
export interface Payout {
  readonly clientId: string;
  readonly account: SettlementAccountType;
  readonly type: InvestorRepayment['type'];
  readonly amount: Money;
  /** Withheld from the amount. */
  readonly tax: Money | null;
  /** Of the investment that it repays, if any. */
  readonly investmentId?: string;
  readonly source: AccountName;
  /** Left out of the event when there is none. */
  readonly reference: string | undefined;
}

const transactionTypes: Readonly<Record<Payout['type'], CashTransactionType>> = {
  CAPITAL: 'CAPITAL_REPAYMENT',
  INTEREST: 'INTEREST_REPAYMENT',
  INTEREST_CASH: 'INTEREST_REPAYMENT',
  PREMIUM: 'SELL_PREMIUM',
};

const sourceTypes: Readonly<Record<Payout['type'], InvestorFundsSourceType>> = {
  CAPITAL: 'CAPITAL_REPAYMENT',
  INTEREST: 'INTEREST_REPAYMENT',
  INTEREST_CASH: 'CASH_INTEREST_RECEIVED',
  PREMIUM: 'SELL_PREMIUM',
};

/**
 * Credits a repayment and tells of it. The whole amount is shown, and the tax as a transaction of its own that takes it
 * back; what the event tells is what is left. Tax returns to the investment manager.
 */
export async function payInvestor(work: Work, payout: Payout): Promise<void> {
  const { clientId, account, type, investmentId, source, reference } = payout;
  const [amount, tax] = [toPence(payout.amount), payout.tax === null ? 0n : toPence(payout.tax)];
  const refs = investmentId === undefined ? {} : { investment: investmentId };
  if (type === 'CAPITAL' && investmentId !== undefined) {
    await moveInvested(work, { clientId, account, investmentId }, -amount);
  }
  await moveCash(work, {
    clientId,
    account,
    type: transactionTypes[type],
    amount,
    counterpart: source,
    refs,
  });
  if (tax > 0n) {
    const back = { type: 'WITHHOLDING_TAX', amount: -tax, counterpart: outside('banks') } as const;
    await moveCash(work, { clientId, account, refs, ...back });
  }
  await work.emit({
    type: 'INVESTOR_FUNDS_RECEIVED',
    content: {
      clientId,
      ...(reference === undefined ? {} : { reference }),
      amount: toMoney(amount - tax),
      accountType: account,
      intendedAccountType: account,
      redirected: false,
      sourceType: sourceTypes[type],
    },
  });
}
