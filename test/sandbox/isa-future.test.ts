import { expect, it } from 'vitest';
import {
  getInvestorIsaSummary,
  recordIsaInvestment,
  recordIsaRepayment,
  recordIsaSale,
  recordIsaWriteOff,
} from '../../generated/client/index.js';
import { pounds, refusal } from './books.js';
import { isaInvestor, record, start } from './isa-start.js';
import { startSandbox } from './start.js';

it('takes nothing that has not happened yet, by the day in London', async () => {
  const { goji, tenant } = await startSandbox({ frozenAt: start });
  const clientId = await isaInvestor(goji);
  const path = { clientId };
  await tenant.clock.set(new Date('2025-05-01T22:30:00Z'));
  await record(goji, clientId, 100, { at: '2025-05-01T22:59:59Z' });
  const tomorrow = '2025-05-01T23:00:00Z';
  const future = (field: string) => refusal('INVALID_DATA', `${field} must not be in the future`);
  await expect(record(goji, clientId, 1, { at: tomorrow })).rejects.toMatchObject(
    future('dateTimeOfTransaction'),
  );
  const loan = {
    clientInvestmentId: 'LOAN-1',
    investmentType: 'LOAN',
    originalAmount: pounds(50),
    dateOfInvestment: start.toISOString(),
    termOfInvestment: 12,
  } as const;
  const early = { ...loan, dateOfInvestment: tomorrow };
  await expect(recordIsaInvestment(goji, { path, body: early })).rejects.toMatchObject(
    future('dateOfInvestment'),
  );
  const { investments } = await recordIsaInvestment(goji, { path, body: loan });
  const first = { clientId, investmentId: investments[0]?.id ?? '' };
  const repayment = { clientRepaymentId: 'R-1', capitalAmount: pounds(1), dateTimeOfRepayment: tomorrow };
  await expect(recordIsaRepayment(goji, { path: first, body: repayment })).rejects.toMatchObject(
    future('dateTimeOfRepayment'),
  );
  const loss = { writeOffAmount: pounds(1), dateTimeOfWriteOff: tomorrow };
  await expect(recordIsaWriteOff(goji, { path: first, body: loss })).rejects.toMatchObject(
    future('dateTimeOfWriteOff'),
  );
  const sale = { repaymentId: 'S-1', saleAmount: pounds(1), dateTimeOfSale: tomorrow };
  await expect(recordIsaSale(goji, { path: first, body: sale })).rejects.toMatchObject(
    future('dateTimeOfSale'),
  );
  const summary = { totalCashBalance: pounds(50), totalAmountInvested: pounds(50) };
  expect(await getInvestorIsaSummary(goji, { path })).toMatchObject(summary);
});
