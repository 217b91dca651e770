import { assertHappened } from '../../isa/happened.js';
import { isaMoney } from '../../isa/isa-money.js';
import { toMoney } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { borrowers, pounds } from './isa-cash.js';
import {
  type IsaInvestmentRecord,
  insertInvestment,
  isaInvestments,
  penceFromZero,
  positivePence,
  requireInvestment,
} from './isa-investment.js';
import { requireIsa } from './isa-investor.js';
import { toIsa } from './isa-view.js';

/** What investments bring and lose: repayments, reinvestments, sales and write-offs. */
export const returnHandlers = {
  /** A premium raises the cash like interest, and is none. */
  recordIsaRepayment: async ({ path: { clientId, investmentId }, body }, work) => {
    await requireIsa(work, clientId);
    const investment = await requireInvestment(work, clientId, investmentId);
    const { clientRepaymentId, capitalAmount, interestAmount, dateTimeOfRepayment } = body;
    assertHappened(work, dateTimeOfRepayment, 'dateTimeOfRepayment');
    assertUnused(investment, clientRepaymentId, 'clientRepaymentId');
    const capital = penceFromZero(capitalAmount, 'capitalAmount');
    const interest = penceFromZero(interestAmount, 'interestAmount');
    const premium = penceFromZero(body.premiumAmount, 'premiumAmount');
    const gain = interest + premium;
    if (capital + gain === 0n) {
      refuse('INVALID_DATA', 'A repayment needs capitalAmount, interestAmount or premiumAmount');
    }
    assertCapital(investment, capital);
    await settle(work, investment, { kind: 'ISA_REPAYMENT', cash: capital + gain, invested: -capital });
    await change(work, withInterest(investment, interest, dateTimeOfRepayment), {
      capital: -capital,
      repayments: [
        ...investment.repayments,
        {
          id: work.newId(),
          clientRepaymentId,
          ...(capitalAmount === undefined ? {} : { capitalAmount }),
          ...(interestAmount === undefined ? {} : { interestAmount }),
          dateTimeOfRepayment,
        },
      ],
    });
    return { status: 200, body: '' };
  },

  recordIsaReinvestment: async ({ path: { clientId, investmentId }, body }, work) => {
    const { investor, isa } = await requireIsa(work, clientId);
    const investment = await requireInvestment(work, clientId, investmentId);
    const { clientReinvestmentId, capitalAmount, interestAmount, dateTimeOfReinvestment } = body;
    assertHappened(work, dateTimeOfReinvestment, 'dateTimeOfReinvestment');
    if (investment.reinvestments.some((known) => known.clientReinvestmentId === clientReinvestmentId)) {
      refuseRepeated('clientReinvestmentId', clientReinvestmentId);
    }
    const capital = penceFromZero(capitalAmount, 'capitalAmount');
    const interest = penceFromZero(interestAmount, 'interestAmount');
    if (capital + interest === 0n)
      refuse('INVALID_DATA', '{field} must not be zero', { field: 'capitalAmount' });
    assertCapital(investment, capital);
    let reinvested = 0n;
    for (const made of body.investments) {
      const { originalAmount } = await insertInvestment(work, clientId, made);
      reinvested += BigInt(originalAmount);
    }
    if (reinvested !== capital + interest) {
      refuse(
        'INVALID_DATA',
        'The investments of a reinvestment must add up to its capital and interest of {amount}',
        { amount: pounds(capital + interest) },
      );
    }
    await settle(work, investment, { kind: 'ISA_REINVESTMENT', cash: 0n, invested: interest });
    await change(work, withInterest(investment, interest, dateTimeOfReinvestment), {
      capital: -capital,
      reinvestments: [
        ...investment.reinvestments,
        { id: work.newId(), clientReinvestmentId, capitalAmount, interestAmount, dateTimeOfReinvestment },
      ],
    });
    return { status: 200, body: await toIsa(work, investor, isa) };
  },

  /** All remaining capital goes; the repayment that shows it has what the buyer pays. A gain is no interest. */
  recordIsaSale: async ({ path: { clientId, investmentId }, body }, work) => {
    const { investor, isa } = await requireIsa(work, clientId);
    const investment = await requireInvestment(work, clientId, investmentId);
    const { repaymentId, saleAmount, dateTimeOfSale } = body;
    assertHappened(work, dateTimeOfSale, 'dateTimeOfSale');
    assertUnused(investment, repaymentId, 'repaymentId');
    const capital = BigInt(investment.capital);
    if (capital === 0n) refuse('INVALID_DATA', 'The investment has no capital left to sell');
    const price = positivePence(saleAmount, 'saleAmount');
    await settle(work, investment, { kind: 'ISA_SALE', cash: price, invested: -capital });
    await change(work, investment, {
      capital: -capital,
      repayments: [
        ...investment.repayments,
        {
          id: work.newId(),
          clientRepaymentId: repaymentId,
          capitalAmount: toMoney(price),
          dateTimeOfRepayment: dateTimeOfSale,
        },
      ],
    });
    return { status: 200, body: await toIsa(work, investor, isa) };
  },

  recordIsaWriteOff: async ({ path: { clientId, investmentId }, body }, work) => {
    const { investor, isa } = await requireIsa(work, clientId);
    const investment = await requireInvestment(work, clientId, investmentId);
    assertHappened(work, body.dateTimeOfWriteOff, 'dateTimeOfWriteOff');
    const loss = positivePence(body.writeOffAmount, 'writeOffAmount');
    assertCapital(investment, loss);
    await settle(work, investment, { kind: 'ISA_WRITE_OFF', cash: 0n, invested: -loss });
    await change(work, investment, { capital: -loss });
    return { status: 200, body: await toIsa(work, investor, isa) };
  },
} satisfies SandboxHandlers;

function assertCapital({ capital }: IsaInvestmentRecord, pence: bigint): void {
  if (pence <= BigInt(capital)) return;
  refuse('INVALID_DATA', 'The amount exceeds the remaining capital of {amount}', {
    amount: pounds(BigInt(capital)),
  });
}

function assertUnused(
  { repayments }: IsaInvestmentRecord,
  id: string,
  field: 'clientRepaymentId' | 'repaymentId',
): void {
  if (repayments.some(({ clientRepaymentId }) => clientRepaymentId === id)) refuseRepeated(field, id);
}

function refuseRepeated(field: string, id: string): never {
  return refuse('INVALID_DATA', 'The {field} {id} has been recorded already', { field, id });
}

/** Moves what the ISA gains or loses in cash and in investments; the borrowers have the difference. */
async function settle(
  work: Work,
  { clientId, id }: IsaInvestmentRecord,
  { kind, cash, invested }: { readonly kind: string; readonly cash: bigint; readonly invested: bigint },
): Promise<void> {
  const entries = [
    { account: isaMoney(clientId, 'cash'), amount: cash },
    { account: isaMoney(clientId, 'invested'), amount: invested },
    { account: borrowers, amount: -(cash + invested) },
  ].filter(({ amount }) => amount !== 0n);
  if (entries.length > 0) await work.ledger.post({ kind, entries, refs: { clientId, investmentId: id } });
}

function withInterest(investment: IsaInvestmentRecord, pence: bigint, dateTime: string): IsaInvestmentRecord {
  if (pence === 0n) return investment;
  return { ...investment, interest: [...investment.interest, { amount: String(pence), dateTime }] };
}

function change(
  work: Work,
  investment: IsaInvestmentRecord,
  {
    capital,
    ...rest
  }: { readonly capital: bigint } & Partial<Pick<IsaInvestmentRecord, 'repayments' | 'reinvestments'>>,
): Promise<IsaInvestmentRecord> {
  return work.collection(isaInvestments).update({
    ...investment,
    ...rest,
    capital: String(BigInt(investment.capital) + capital),
    isChanged: true,
  });
}
