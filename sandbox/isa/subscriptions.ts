import type { IsaSubscriptionStatus } from '../../generated/types.js';
import { toMoney } from '../ledger/amounts.js';
import { defineCollection } from '../work/collection.js';
import type { Work } from '../work/work.js';
import { readIsaSettings } from './isa-settings.js';
import { daysAfter, taxYearOf } from './tax-year.js';

export { taxYearOf } from './tax-year.js';

/** An ISA, whichever API has opened it: when, and what was paid into it. */
export interface IsaRecord {
  /** The investor's: an investor has one ISA. */
  readonly clientId: string;
  readonly isaId: string;
  /** Who holds the money: the platform (Investors API), or the Originator, who reports it (ISA Administration API). */
  readonly heldBy: 'platform' | 'originator';
  readonly nationalInsuranceNumber: string | null;
  /** `YYYY-MM-DD`. */
  readonly dateCreated: string;
  /** The day on which the cooling-off period ends; null when there is none. */
  readonly coolingOffPeriodEnds: string | null;
  readonly status: IsaSubscriptionStatus;
  /** First calendar year of the tax year in which the declaration was last agreed to. */
  readonly declaredIn: number;
  /** What may be subscribed in a tax year, in pence as text: the tenant's setting. */
  readonly allowance: string;
  /** Subscribed in each tax year, in pence as text, by the first calendar year of it. */
  readonly subscribed: Readonly<Record<string, string>>;
  /** The day of the first subscription of each tax year. */
  readonly firstSubscribedOn: Readonly<Record<string, string>>;
  /** What may still be paid in as an Additional Permitted Subscription, in pence as text. */
  readonly additionalPermitted: string;
}

/** The ISAs of the tenant, by client id. */
export const isas = defineCollection<IsaRecord>()({
  kind: 'isa',
  noun: 'ISA of the investor',
  idOf: ({ clientId }) => clientId,
  indexes: { nationalInsuranceNumber: ({ nationalInsuranceNumber }) => nationalInsuranceNumber },
});

/** Opens an ISA, or opens a cancelled one again. What was subscribed before still counts. */
export async function openIsa(
  work: Work,
  clientId: string,
  nationalInsuranceNumber: string | null,
  heldBy: IsaRecord['heldBy'] = 'platform',
): Promise<IsaRecord> {
  const all = work.collection(isas);
  const known = await all.get(clientId);
  const { allowance, coolingOffDays } = await readIsaSettings(work);
  const today = work.today();
  const isa: IsaRecord = {
    clientId,
    isaId: known?.isaId ?? work.newId(),
    heldBy,
    nationalInsuranceNumber,
    dateCreated: today,
    coolingOffPeriodEnds: coolingOffDays === null ? null : daysAfter(today, coolingOffDays),
    status: 'VALID',
    declaredIn: taxYearOf(today),
    allowance,
    subscribed: known?.subscribed ?? {},
    firstSubscribedOn: known?.firstSubscribedOn ?? {},
    additionalPermitted: known?.additionalPermitted ?? '0',
  };
  return known === undefined ? all.insert(isa) : all.update(isa);
}

/**
 * Whether the ISA takes subscriptions, and if not, why: what was set, where the investor lives, or a whole tax year
 * without a subscription or an agreement.
 */
export function statusOf(isa: IsaRecord, country: string, work: Work): IsaSubscriptionStatus {
  if (!takes(isa.status)) return isa.status;
  if (['GGY', 'IMN', 'JEY'].includes(country)) return 'INVALID_CROWN_DEPENDENCY';
  if (country !== 'GBR') return 'INVALID_NON_UK';
  const last = Math.max(isa.declaredIn, ...Object.keys(isa.subscribed).map(Number));
  return taxYearOf(work.today()) - last >= 2 ? 'INVALID_TAX_YEAR_BREAK' : isa.status;
}

/** True for a status in which new money may be paid in. */
export function takes(status: IsaSubscriptionStatus): boolean {
  return status === 'VALID' || status === 'UNLOCKED';
}

/** What was subscribed in the tax year of a day (default: the tenant's day), in pence. */
export function subscribedIn({ subscribed }: IsaRecord, work: Work, day = work.today()): bigint {
  return BigInt(subscribed[taxYearOf(day)] ?? '0');
}

/**
 * What may still be subscribed in the tax year of a day (default: the tenant's day), in pence, whatever the status.
 * Withdrawals give nothing back: in the examples of the reference the ISA is not flexible.
 */
export function remainingOf(isa: IsaRecord, work: Work, day = work.today()): bigint {
  const left = BigInt(isa.allowance) - subscribedIn(isa, work, day);
  return left > 0n ? left : 0n;
}

/** Counts a subscription against the allowance. Check `remainingOf` first: it throws beyond. */
export async function subscribe(
  work: Work,
  isa: IsaRecord,
  pence: bigint,
  day = work.today(),
): Promise<IsaRecord> {
  if (pence > remainingOf(isa, work, day)) {
    throw new RangeError('The subscription exceeds the allowance of the ISA.');
  }
  const year = taxYearOf(day);
  const first = isa.firstSubscribedOn[year];
  return work.collection(isas).update({
    ...isa,
    subscribed: { ...isa.subscribed, [year]: String(subscribedIn(isa, work, day) + pence) },
    firstSubscribedOn: {
      ...isa.firstSubscribedOn,
      [year]: first === undefined || day < first ? day : first,
    },
  });
}

/** Takes a subscription of that day back. The first day of its tax year is forgotten once nothing is left of the year. */
export async function unsubscribe(
  work: Work,
  isa: IsaRecord,
  pence: bigint,
  day: string,
): Promise<IsaRecord> {
  const year = taxYearOf(day);
  const left = subscribedIn(isa, work, day) - pence;
  const { [year]: _, ...subscribed } = isa.subscribed;
  const { [year]: first, ...firsts } = isa.firstSubscribedOn;
  const all = work.collection(isas);
  if (left <= 0n || first === undefined) return all.update({ ...isa, subscribed, firstSubscribedOn: firsts });
  return all.update({ ...isa, subscribed: { ...subscribed, [year]: String(left) } });
}

/** Records that the investor has agreed to the declaration again, which ends a tax year break. */
export async function redeclare(work: Work, isa: IsaRecord): Promise<IsaRecord> {
  const status = isa.status === 'INVALID_TAX_YEAR_BREAK' ? 'VALID' : isa.status;
  return work.collection(isas).update({ ...isa, status, declaredIn: taxYearOf(work.today()) });
}

/** Sets a status by hand. One that takes subscriptions also ends a tax year break: a test wants what it has asked for. */
export function setStatus(work: Work, isa: IsaRecord, status: IsaSubscriptionStatus): Promise<IsaRecord> {
  const declaredIn = takes(status) ? taxYearOf(work.today()) : isa.declaredIn;
  return work.collection(isas).update({ ...isa, status, declaredIn });
}

/** Tells that money beyond the allowance went to the general account. */
export function tellOfRepair(work: Work, clientId: string, pence: bigint): Promise<void> {
  return work.emit({
    type: 'ISA_AUTO_REPAIRED',
    content: { clientId, repairedAmount: toMoney(pence) },
  });
}
