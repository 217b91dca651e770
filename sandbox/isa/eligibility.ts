import { refuse } from '../refusals/refuse.js';
import { defineCollection } from '../work/collection.js';
import type { Work } from '../work/work.js';
import { isas } from './subscriptions.js';
import { taxYearOf } from './tax-year.js';

/** An ISA that an investor has opened with another Originator on the platform. */
interface OutsideIsa {
  readonly nationalInsuranceNumber: string;
  /** `YYYY-MM-DD`. */
  readonly dateCreated: string;
}

const outsideIsas = defineCollection<OutsideIsa>()({
  kind: 'outside-isa',
  noun: 'ISA elsewhere',
  idOf: ({ nationalInsuranceNumber, dateCreated }) => `${nationalInsuranceNumber}/${dateCreated}`,
  indexes: { nationalInsuranceNumber: ({ nationalInsuranceNumber }) => nationalInsuranceNumber },
});

/** Records that the person has opened an ISA with another Originator today. */
export async function recordOutsideIsa(work: Work, nationalInsuranceNumber: string): Promise<void> {
  const outside = { nationalInsuranceNumber, dateCreated: work.today() };
  const all = work.collection(outsideIsas);
  if ((await all.get(`${nationalInsuranceNumber}/${outside.dateCreated}`)) !== undefined) return;
  await all.insert(outside);
}

/**
 * Refuses a person who has an ISA here, or who has opened one in this tax year: with another Originator, or here and
 * it was cancelled.
 */
export async function assertMayOpenIsa(work: Work, nationalInsuranceNumber: string): Promise<void> {
  const here = await work.collection(isas).findBy('nationalInsuranceNumber', nationalInsuranceNumber);
  if (here.some(({ status }) => status !== 'INVALID_CANCELLED')) {
    refuse(
      'INVESTOR_ISA_EXISTS',
      'Investor with this N.I number already has an IF-ISA account with this originator',
    );
  }
  const elsewhere = await work
    .collection(outsideIsas)
    .findBy('nationalInsuranceNumber', nationalInsuranceNumber);
  const year = taxYearOf(work.today());
  if ([...here, ...elsewhere].some(({ dateCreated }) => taxYearOf(dateCreated) === year)) {
    refuse(
      'TAX_YEAR_ISA_EXISTS',
      'Investor with this N.I number has previously created an IF-ISA within this tax year',
    );
  }
}
