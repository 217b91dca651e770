import { DefaultQueryExecutor } from 'kysely';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  createInvestorRepayment,
  getAccountBalance,
  getBankTransferDetails,
  registerWebhook,
  settleTranche,
  simulateTopUp,
} from '../../generated/client/index.js';
import { GIA, pounds } from './books.js';
import { invested } from './debt-start.js';
import { fundedInvestor, startSandbox } from './start.js';

afterEach(() => {
  vi.restoreAllMocks();
});

/** PostgreSQL takes what a unit of work writes as one statement. Each is a way to the server and back. */
const isShared = process.env['SANDBOX_TEST_POSTGRES'] !== undefined;

/** Counts the statements of everything that goes on meanwhile, without those that begin and end transactions. */
async function statementsOf(body: () => Promise<unknown>): Promise<number> {
  const statements = vi.spyOn(DefaultQueryExecutor.prototype, 'executeQuery');
  await body();
  const count = statements.mock.calls.length;
  statements.mockRestore();
  return count;
}

/** What a process on PostgreSQL asks once a second whatever happens, with room for a slow machine. */
const room = isShared ? 10 : 0;

describe('the statements that it takes', () => {
  it('to credit a deposit are few', async () => {
    const { goji, tenant } = await startSandbox();
    const clientId = await fundedInvestor(goji, tenant);
    const {
      accountNumber,
      sortCode,
      bankReference: paymentReference,
    } = await getBankTransferDetails(goji, {
      path: { clientId },
    });
    const body = { amount: pounds(1), accountNumber, sortCode, paymentReference };
    const count = await statementsOf(async () => {
      await simulateTopUp(goji, { body });
      await tenant.settled();
    });
    expect(count).toBeGreaterThan(5);
    expect(count).toBeLessThanOrEqual(isShared ? 18 + room : 26);
    const { totalCashBalance } = await getAccountBalance(goji, { path: { clientId, accountType: GIA } });
    expect(totalCashBalance).toEqual(pounds(1));
  });

  it('to settle a tranche are no more for a thousand investments than for a few', async () => {
    const { goji, tenant } = await startSandbox();
    const { body, clientId } = await invested(goji, tenant, { amount: 1, deposit: 100 });
    const settle = (id: string, size: number) => {
      const investment = { clientId, accountType: GIA, amount: pounds(0.01) } as const;
      const investments = Array.from({ length: size }, (_, index) => ({
        ...investment,
        id: `${id}-${index}`,
      }));
      return statementsOf(() => settleTranche(goji, { body: { ...body, id, investments } }));
    };
    expect(await settle('FEW', 3)).toBeLessThanOrEqual(isShared ? 16 + room : 22);
    expect(await settle('MANY', 1_000)).toBeLessThanOrEqual(isShared ? 20 + room : 40);
  });

  it('to pay and to tell of many repayments are no more than for a few', async () => {
    const { goji, tenant } = await startSandbox();
    const clientId = await fundedInvestor(goji, tenant);
    // Nobody listens on the port of "discard": the first event is tried, and the others wait for it.
    await registerWebhook(goji, { body: { url: 'http://127.0.0.1:9/goji' } });
    const pay = (size: number) => {
      const amount = pounds(0.01);
      const repayment = { clientId, accountType: GIA, amount, type: 'INTEREST_CASH' } as const;
      const investorRepayments = Array.from({ length: size }, () => repayment);
      return statementsOf(async () => {
        await createInvestorRepayment(goji, { body: { reference: 'Interest', investorRepayments } });
        await tenant.settled();
      });
    };
    const few = await pay(2);
    expect(await pay(200)).toBeLessThanOrEqual(few + 10 + room);
  });
});
