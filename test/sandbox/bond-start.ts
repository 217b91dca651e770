import {
  createBondInvestment,
  createBondProduct,
  type Goji,
  getAccountBalance,
  listBondInvestments,
  listBondProducts,
  simulateTopUp,
} from '../../generated/client/index.js';
import type { FundsRequestedContent, NewBondTerm } from '../../generated/types.js';
import type { TenantControl } from '../../sandbox/index.js';
import { GIA, pounds } from './books.js';
import { type Receiver, startSandbox } from './start.js';

export const years = (term: Partial<NewBondTerm> = {}): NewBondTerm => ({
  term: 24,
  interestType: 'FIXED',
  interestRate: 5.25,
  minimumInvestment: pounds(1000),
  investmentDocuments: [],
  repaymentProfiles: ['STANDARD_ANNUALLY_REINVESTMENT', 'STANDARD_QUARTERLY'],
  ...(term as object),
});

/** A platform on 12 August 2026 with a product on the given conditions. */
export async function offer(...terms: readonly NewBondTerm[]) {
  const { goji, tenant } = await startSandbox();
  await tenant.clock.freeze(new Date('2026-08-12T10:00:00Z'));
  if (terms.length > 0) await createBondProduct(goji, { body: { name: 'Harbour Bond', terms } });
  const { availableProducts } = await listBondProducts(goji);
  const termIds = availableProducts.flatMap((product) => product.availableTerms.map(({ id }) => id));
  const invest = (
    clientId: string,
    amount: number,
    repaymentProfileId = 3,
    productTermId = termIds[0] ?? '',
  ) =>
    createBondInvestment(goji, {
      path: { clientId, accountType: GIA },
      body: { productTermId, repaymentProfileId, amount: pounds(amount) },
    });
  return { goji, tenant, termIds, invest };
}

export const balances = async (goji: Goji, clientId: string) => {
  const found = await getAccountBalance(goji, { path: { clientId, accountType: GIA } });
  return [found.totalCashBalance, found.totalQueuedInvestedBalance, found.totalInvestedBalance].map(
    ({ amount }) => amount,
  );
};

export const investmentsOf = async (goji: Goji, clientId: string) =>
  (await listBondInvestments(goji, { path: { clientId, accountType: GIA } })).investments;

/** The last request for money that the receiver was sent. */
export function requested({ events }: Receiver): FundsRequestedContent {
  const event = events.findLast(({ type }) => type === 'FUNDS_REQUESTED');
  if (event?.type !== 'FUNDS_REQUESTED') throw new Error('No money was asked for.');
  return event.content;
}

/** Pays what was asked for last, or a part of it. */
export async function pay(goji: Goji, tenant: TenantControl, receiver: Receiver, part?: number) {
  const { accountNumber, sortCode, bankReference: paymentReference, amount } = requested(receiver);
  const sent = part === undefined ? amount : pounds(part);
  await simulateTopUp(goji, { body: { amount: sent, accountNumber, sortCode, paymentReference } });
  await tenant.settled();
}
