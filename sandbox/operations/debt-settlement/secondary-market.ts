import type { NewSecondaryMarketTrade, SecondaryMarketParty } from '../../../generated/types.js';
import { outside, platformMoney } from '../../ledger/accounts.js';
import { toMoney, toPence } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { requireEnabledAccount } from '../manager-payments/bank-accounts.js';
import { readBalances } from '../payments/balances.js';
import { moveCash } from '../payments/cash-transactions.js';
import { followPayment } from '../payments/pay-out.js';
import { instruct } from './clear-repayments.js';
import { requireInvestingAccount } from './investing-account.js';
import {
  assertNewInvestment,
  debtInvestments,
  moveInvested,
  namedInvestment,
  takeCapital,
} from './investments.js';
import { namedProduct } from './products.js';
import { type BatchedRepayment, toAccountType } from './repayment-batch.js';

/** Sales of investments from one investor to another. The buyer pays at once; the proceeds reach the seller as a batch. */
export const secondaryMarketHandlers = {
  settleSecondaryMarket: async ({ body }, work) => {
    const { buySide, sellSide } = body;
    const terms = readTerms(body);
    const feesOfBuyer = await requireEnabledAccount(work, buySide.bankAccountId);
    await requireEnabledAccount(work, sellSide.bankAccountId);
    const sold = await namedInvestment(work, sellSide.investmentId);
    if (sold.clientId !== sellSide.clientId || sold.account !== sellSide.accountType) {
      return refuse('INVALID_DATA', 'The investment {investmentId} is not held by the seller', {
        investmentId: sold.investmentId,
      });
    }
    await takeCapital(work, sold.investmentId, terms.capital);
    const product = await namedProduct(work, sold.productId);
    const { clientId, accountType: account, newInvestmentId } = buySide;
    await requireInvestingAccount(work, { clientId, account, product });
    await assertNewInvestment(work, newInvestmentId);
    const reference = `SECONDARY-${work.newId()}`;
    const source = platformMoney(`secondary-market/${reference}`);
    await buy(work, body, { terms, reference });
    if (terms.buyFee > 0n) {
      const payment = { amount: terms.buyFee, reference: feeReferenceOf(buySide) };
      await followPayment(work, feesOfBuyer, payment);
    }
    await work.collection(debtInvestments).insert({
      investmentId: newInvestmentId,
      clientId,
      account,
      productId: sold.productId,
      trancheId: sold.trancheId,
      amount: String(terms.capital),
      outstanding: String(terms.capital),
      postedAt: work.now().toISOString(),
      repayments: [],
    });
    await instruct(work, {
      reference,
      source,
      ...(sellSide.repaymentReference === undefined ? {} : { paymentReference: sellSide.repaymentReference }),
      repayments: proceeds(work, body, terms),
      postedAt: work.now().toISOString(),
      clearedAt: null,
      fee: String(terms.sellFee),
      feeTo: { bankAccountId: sellSide.bankAccountId, reference: feeReferenceOf(sellSide) },
    });
    return { status: 200, body: reference };
  },
} satisfies SandboxHandlers;

/** A trade in pence. */
interface Terms {
  readonly capital: bigint;
  readonly premium: bigint;
  readonly buyFee: bigint;
  readonly sellFee: bigint;
}

function readTerms({ buySide, sellSide }: NewSecondaryMarketTrade): Terms {
  const capital = toPence(sellSide.capitalAmount, 'sellSide.capitalAmount');
  const premium = toPence(sellSide.premium, 'sellSide.premium');
  const price = toPence(buySide.totalPurchaseAmount, 'buySide.totalPurchaseAmount');
  const [buyFee, sellFee] = [feeOf(buySide, 'buySide'), feeOf(sellSide, 'sellSide')];
  if (capital <= 0n) return refuse('INVALID_AMOUNT', 'Instruction must include a positive non-zero amount.');
  if (premium < 0n) return refuse('INVALID_DATA', 'The premium must not be negative');
  if (price !== capital + premium) {
    return refuse('INVALID_DATA', 'totalPurchaseAmount must be the sum of capitalAmount and premium');
  }
  if (sellFee > price) return refuse('INVALID_DATA', 'The fees of the seller exceed the proceeds');
  return { capital, premium, buyFee, sellFee };
}

/** "Alias of the reference field. Provided for additional clarity." */
function feeReferenceOf({ reference, feeReference }: SecondaryMarketParty): string {
  return feeReference ?? reference;
}

function feeOf({ fee }: SecondaryMarketParty, side: string): bigint {
  const pence = toPence(fee, `${side}.fee`);
  return pence < 0n ? refuse('INVALID_DATA', 'A fee must not be negative') : pence;
}

async function buy(
  work: Work,
  { buySide }: NewSecondaryMarketTrade,
  { terms, reference }: { readonly terms: Terms; readonly reference: string },
): Promise<void> {
  const { clientId, accountType: account, newInvestmentId: investmentId } = buySide;
  const { cash } = await readBalances(work, clientId, account);
  if (terms.capital + terms.premium + terms.buyFee > cash) {
    return refuse('INSUFFICIENT_BALANCE', 'Insufficient funds available to invest');
  }
  await moveInvested(work, { clientId, account, investmentId }, terms.capital);
  const source = platformMoney(`secondary-market/${reference}`);
  const movement = { clientId, account, refs: { trade: reference, investment: investmentId } };
  await moveCash(work, { ...movement, type: 'INVESTMENT', amount: -terms.capital, counterpart: source });
  if (terms.premium > 0n) {
    await moveCash(work, { ...movement, type: 'BUY_PREMIUM', amount: -terms.premium, counterpart: source });
  }
  if (terms.buyFee > 0n) {
    await moveCash(work, { ...movement, type: 'FEES', amount: -terms.buyFee, counterpart: outside('fees') });
  }
}

function proceeds(
  work: Work,
  { sellSide }: NewSecondaryMarketTrade,
  { capital, premium }: Terms,
): readonly BatchedRepayment[] {
  const { clientId, accountType: account, investmentId } = sellSide;
  const parts = [
    { type: 'CAPITAL', pence: capital },
    { type: 'PREMIUM', pence: premium },
  ] as const;
  return parts
    .filter(({ pence }) => pence > 0n)
    .map(({ type, pence }) => ({
      account,
      repayment: {
        repaymentId: work.newId(),
        amount: toMoney(pence),
        tax: null,
        type,
        status: 'PENDING',
        investmentId,
        clientId,
        accountType: toAccountType(account),
      },
    }));
}
