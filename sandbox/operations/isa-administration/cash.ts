import type { NewIsaCashTransaction } from '../../../generated/types.js';
import { assertHappened } from '../../isa/happened.js';
import { isaMoney } from '../../isa/isa-money.js';
import { type IsaRecord, isas, remainingOf, subscribe, takes, unsubscribe } from '../../isa/subscriptions.js';
import { dayOf } from '../../isa/tax-year.js';
import { toPence } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { type IsaCashRecord, isaCash, originatorMoney, pounds, recordCash } from './isa-cash.js';
import { type IsaInvestorRecord, isaStatus, requireIsa } from './isa-investor.js';
import { toIsa } from './isa-view.js';
import { isInPeriod } from './period.js';

/** What a type of transaction does: its direction, and what it counts for. */
interface CashRule {
  readonly sign: 1n | -1n;
  readonly counts: IsaCashRecord['counts'];
}

/**
 * The reference gives directions for deposits, withdrawals and residual income alone. A fee leaves the ISA and a premium
 * enters it. A defaulted investment subscription restores what a default has taken, so the allowance does not count it.
 */
const rules: Readonly<Record<NewIsaCashTransaction['type'], CashRule>> = {
  CUSTOMER_DEPOSIT: { sign: 1n, counts: 'subscription' },
  CUSTOMER_WITHDRAWAL: { sign: -1n, counts: null },
  ADDITIONAL_PERMITTED_SUBSCRIPTION: { sign: 1n, counts: 'additional' },
  DEFAULTED_INVESTMENT_SUBSCRIPTION: { sign: 1n, counts: null },
  // It is negative already.
  RESIDUAL_INCOME: { sign: 1n, counts: null },
  FEE: { sign: -1n, counts: null },
  PREMIUM: { sign: 1n, counts: null },
};

/** The cash of an ISA. */
export const cashHandlers = {
  recordIsaCash: async ({ path: { clientId }, body }, work) => {
    const { investor, isa } = await requireIsa(work, clientId);
    const { clientTransactionId, dateTimeOfTransaction: dateTime, type } = body;
    assertHappened(work, dateTime, 'dateTimeOfTransaction');
    const amount = toPence(body.amount);
    assertSign(type, amount);
    const { sign, counts } = rules[type];
    await recordCash(work, {
      clientId,
      clientTransactionId,
      amount,
      change: amount * sign,
      dateTime,
      type,
      counts,
      isDeletable: true,
    });
    const changed = await count(work, { investor, isa, counts, amount, day: dayOf(dateTime) });
    return { status: 200, body: await toIsa(work, investor, changed) };
  },

  /** A correction below zero takes interest back. */
  correctIsaCash: async ({ path: { clientId }, body }, work) => {
    const { investor, isa } = await requireIsa(work, clientId);
    const { clientTransactionId, dateTimeOfTransaction: dateTime, type } = body;
    assertHappened(work, dateTime, 'dateTimeOfTransaction');
    const amount = toPence(body.amount);
    if (amount === 0n) refuse('INVALID_DATA', '{field} must not be zero', { field: 'amount' });
    await recordCash(work, {
      clientId,
      clientTransactionId,
      amount,
      change: amount,
      dateTime,
      type,
      counts: 'interest',
      isDeletable: true,
    });
    return { status: 200, body: await toIsa(work, investor, isa) };
  },

  /** The period is that of `dateTimeOfTransaction`. Transfers stay, because they would be left without their money. */
  deleteIsaCash: async ({ path: { clientId }, body }, work) => {
    const { investor, isa } = await requireIsa(work, clientId);
    const all = work.collection(isaCash);
    const { typesToInclude, typesToExclude } = body;
    const doomed = (await all.findBy('clientId', clientId)).filter(
      ({ type, dateTime, isDeletable }) =>
        isDeletable &&
        isInPeriod(dateTime, body) &&
        (typesToInclude?.includes(type) ?? true) &&
        !typesToExclude?.includes(type),
    );
    const change = doomed.reduce((sum, record) => sum + BigInt(record.change), 0n);
    const cash = isaMoney(clientId, 'cash');
    if (change > (await work.ledger.balance(cash))) {
      refuse('INVALID_DATA', 'The deletion would take the cash balance of the ISA below zero');
    }
    if (change !== 0n) {
      await work.ledger.post({
        kind: 'ISA_CASH_DELETION',
        entries: [
          { account: cash, amount: -change },
          { account: originatorMoney, amount: change },
        ],
        refs: { clientId },
      });
    }
    let left = isa;
    for (const record of doomed) {
      left = await uncount(work, left, record);
      await all.remove(record.id);
    }
    return { status: 200, body: await toIsa(work, investor, left) };
  },
} satisfies SandboxHandlers;

function assertSign(type: NewIsaCashTransaction['type'], amount: bigint): void {
  if (type === 'RESIDUAL_INCOME') {
    if (amount >= 0n) refuse('INVALID_DATA', '{field} must be below zero', { field: 'amount' });
  } else if (amount <= 0n) {
    refuse('INVALID_DATA', '{field} must be greater than zero', { field: 'amount' });
  }
}

/** What a transaction counts for. */
interface Counted {
  readonly investor: IsaInvestorRecord;
  readonly isa: IsaRecord;
  readonly counts: IsaCashRecord['counts'];
  readonly amount: bigint;
  readonly day: string;
}

/** Counts a subscription for the tax year of its day, or an Additional Permitted Subscription. Refuses either as a whole. */
async function count(work: Work, { investor, isa, counts, amount, day }: Counted): Promise<IsaRecord> {
  if (counts === 'subscription') {
    const subscriptionStatus = isaStatus(work, investor, isa);
    if (!takes(subscriptionStatus)) {
      return refuse('INVALID_DATA', 'The ISA takes no subscriptions: its status is {subscriptionStatus}', {
        subscriptionStatus,
      });
    }
    const remaining = remainingOf(isa, work, day);
    if (amount > remaining) {
      return refuse(
        'INVALID_DATA',
        'The subscription exceeds the remaining subscription amount of {amount} for its tax year',
        { amount: pounds(remaining) },
      );
    }
    return subscribe(work, isa, amount, day);
  }
  if (counts !== 'additional') return isa;
  const permitted = BigInt(isa.additionalPermitted);
  if (amount > permitted) {
    return refuse(
      'INVALID_DATA',
      'The amount exceeds the remaining Additional Permitted Subscriptions of {amount}',
      {
        amount: pounds(permitted),
      },
    );
  }
  return work.collection(isas).update({ ...isa, additionalPermitted: String(permitted - amount) });
}

async function uncount(work: Work, isa: IsaRecord, { counts, amount, dateTime }: IsaCashRecord) {
  if (counts === 'subscription') return unsubscribe(work, isa, BigInt(amount), dayOf(dateTime));
  if (counts !== 'additional') return isa;
  const additionalPermitted = String(BigInt(isa.additionalPermitted) + BigInt(amount));
  return work.collection(isas).update({ ...isa, additionalPermitted });
}
