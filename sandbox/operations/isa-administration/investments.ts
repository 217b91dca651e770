import { assertHappened } from '../../isa/happened.js';
import { isaMoney } from '../../isa/isa-money.js';
import type { IsaRecord } from '../../isa/subscriptions.js';
import { refuse } from '../../refusals/refuse.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { findByClientId, insertInvestment, isaInvestments, positivePence } from './isa-investment.js';
import { requireIsa } from './isa-investor.js';
import { toIsa } from './isa-view.js';
import { isInPeriod } from './period.js';

/** Investing the cash of an ISA. */
export const investmentHandlers = {
  recordIsaInvestment: async ({ path: { clientId }, body }, work) => {
    const { investor, isa } = await requireIsa(work, clientId);
    const { originalAmount } = await insertInvestment(work, clientId, body);
    await invest(work, isa, BigInt(originalAmount));
    return { status: 200, body: await toIsa(work, investor, isa) };
  },

  /** The path has the platform's id or the Originator's; an investment that is made takes it as the Originator's. */
  updateIsaInvestment: async ({ path: { clientId, investmentId }, body }, work) => {
    const { investor, isa } = await requireIsa(work, clientId);
    const { amount, dateOfInvestment, term } = body;
    assertHappened(work, dateOfInvestment, 'dateOfInvestment');
    const all = work.collection(isaInvestments);
    const byId = await all.get(investmentId);
    const known = byId?.clientId === clientId ? byId : await findByClientId(work, clientId, investmentId);
    const pence = positivePence(amount, 'amount');
    if (known === undefined) {
      await insertInvestment(work, clientId, {
        clientInvestmentId: investmentId,
        investmentType: 'LOAN',
        originalAmount: amount,
        dateOfInvestment,
        termOfInvestment: term,
      });
    } else {
      await all.update({
        ...known,
        originalAmount: String(BigInt(known.originalAmount) + pence),
        capital: String(BigInt(known.capital) + pence),
        dateTime: dateOfInvestment,
        term,
        isChanged: true,
      });
    }
    await invest(work, isa, pence);
    return { status: 200, body: await toIsa(work, investor, isa) };
  },

  /** The period is that of `dateOfInvestment`. One changed investment in it refuses the whole deletion. */
  deleteIsaInvestment: async ({ path: { clientId }, body }, work) => {
    const { investor, isa } = await requireIsa(work, clientId);
    const all = work.collection(isaInvestments);
    for (const { id, dateTime, capital, isChanged } of await all.findBy('clientId', clientId)) {
      if (!isInPeriod(dateTime, body)) continue;
      if (isChanged)
        refuse('INVALID_DATA', 'The investment {id} has been changed and cannot be deleted', { id });
      await moveToInvested(work, clientId, -BigInt(capital));
      await all.remove(id);
    }
    return { status: 200, body: await toIsa(work, investor, isa) };
  },
} satisfies SandboxHandlers;

/** Nothing can be invested before the day on which the cooling-off period ends, nor more than there is. */
async function invest(
  work: Work,
  { clientId, coolingOffPeriodEnds }: IsaRecord,
  pence: bigint,
): Promise<void> {
  if (coolingOffPeriodEnds !== null && work.today() < coolingOffPeriodEnds) {
    refuse('INVALID_DATA', 'Nothing can be invested before the cooling-off period ends on {day}', {
      day: coolingOffPeriodEnds,
    });
  }
  if (pence > (await work.ledger.balance(isaMoney(clientId, 'cash')))) {
    refuse('INSUFFICIENT_BALANCE', 'Insufficient funds available to invest');
  }
  await moveToInvested(work, clientId, pence);
}

function moveToInvested(work: Work, clientId: string, pence: bigint): Promise<string> {
  return work.ledger.post({
    kind: pence > 0n ? 'ISA_INVESTMENT' : 'ISA_INVESTMENT_DELETION',
    entries: [
      { account: isaMoney(clientId, 'cash'), amount: -pence },
      { account: isaMoney(clientId, 'invested'), amount: pence },
    ],
    refs: { clientId },
  });
}
