import type { IsaSubscriptionStatus } from '../../generated/types.js';
import { defineCollection } from '../work/collection.js';
import type { Work } from '../work/work.js';

/** An ISA whose money the platform holds: when it was opened, and what was paid into it. */
export interface IsaRecord {
  readonly clientId: string;
  readonly nationalInsuranceNumber: string | null;
  /** `YYYY-MM-DD`. */
  readonly dateCreated: string;
  readonly status: IsaSubscriptionStatus;
  /** First calendar year of the tax year in which the declaration was last agreed to. */
  readonly declaredIn: number;
  /** Subscribed in each tax year, in pence as text, by the first calendar year of it. */
  readonly subscribed: Readonly<Record<string, string>>;
}

/** The ISAs of the tenant, by client id. */
export const isas = defineCollection<IsaRecord>()({
  kind: 'isa',
  noun: 'ISA of the investor',
  idOf: ({ clientId }) => clientId,
  indexes: { nationalInsuranceNumber: ({ nationalInsuranceNumber }) => nationalInsuranceNumber },
});

/** What may be subscribed to ISAs in a tax year, in pence: £20,000 since 2017. The reference does not name it. */
export const allowance = 2_000_000n;

/** The tax year of a day, by its first calendar year. It begins on 6 April. */
export function taxYearOf(date: string): number {
  const year = Number(date.slice(0, 4));
  return date.slice(5, 10) >= '04-06' ? year : year - 1;
}

/** Opens an ISA, or opens a cancelled one again. What was subscribed before still counts. */
export async function openIsa(
  work: Work,
  clientId: string,
  nationalInsuranceNumber: string | null,
): Promise<IsaRecord> {
  const all = work.collection(isas);
  const known = await all.get(clientId);
  const isa: IsaRecord = {
    clientId,
    nationalInsuranceNumber,
    dateCreated: work.today(),
    status: 'VALID',
    declaredIn: taxYearOf(work.today()),
    subscribed: known?.subscribed ?? {},
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

/** What may still be subscribed in the tax year of the tenant's day, in pence, whatever the status. */
export function remainingOf({ subscribed }: IsaRecord, work: Work): bigint {
  return allowance - BigInt(subscribed[taxYearOf(work.today())] ?? '0');
}

/** Counts a subscription against the allowance. Check `remainingOf` first: it throws beyond. */
export async function subscribe(work: Work, isa: IsaRecord, pence: bigint): Promise<void> {
  const remaining = remainingOf(isa, work);
  if (pence > remaining) throw new RangeError('The subscription exceeds the allowance of the ISA.');
  const year = taxYearOf(work.today());
  const subscribed = { ...isa.subscribed, [year]: String(allowance - remaining + pence) };
  await work.collection(isas).update({ ...isa, subscribed });
}

/** Records that the investor has agreed to the declaration again, which ends a tax year break. */
export async function redeclare(work: Work, isa: IsaRecord): Promise<IsaRecord> {
  const status = isa.status === 'INVALID_TAX_YEAR_BREAK' ? 'VALID' : isa.status;
  return work.collection(isas).update({ ...isa, status, declaredIn: taxYearOf(work.today()) });
}
