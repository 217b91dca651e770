import type { BondTerm, NewBondTerm } from '../../../generated/types.js';
import { toPence, toUnits } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import { defineCollection } from '../../work/collection.js';
import type { SandboxHandlers } from '../handlers.js';
import { addMonths } from './calendar.js';
import { isOpen } from './funding.js';
import { findProfile, toBondProfile } from './repayment-profiles.js';

interface BondProductRecord {
  readonly id: string;
  readonly name: string;
  readonly termIds: readonly string[];
}

const bondProducts = defineCollection<BondProductRecord>()({
  kind: 'bond-product',
  noun: 'product',
  idOf: ({ id }) => id,
});

/** The conditions that bonds are issued on, of all products. */
export const bondTerms = defineCollection<BondTerm>()({
  kind: 'bond-term',
  noun: 'product term',
  idOf: ({ id }) => id,
});

/** The rate of some conditions, in millionths of a per cent a year. */
export function rateOf({ interestRate }: Pick<BondTerm, 'interestRate'>, field = 'interestRate'): bigint {
  return toUnits(interestRate, 'per cent', field);
}

/** The longest that a bond can run: 50 years, which no bond for private investors does. */
const mostMonths = 600;

/** Offering bonds. */
export const bondProductHandlers = {
  createBondProduct: async ({ body: { name, terms } }, work) => {
    if (terms.length === 0) return refuse('INVALID_DATA', 'A product must have terms');
    const [id, termIds]: [string, string[]] = [work.newId(), []];
    for (const [index, term] of terms.entries()) {
      assertTerm(term, `terms[${index}]`, work.today());
      const profiles = [...new Set(term.repaymentProfiles)].flatMap((key) => findProfile(key) ?? []);
      const stored: BondTerm = {
        ...term,
        id: work.newId(),
        maturityDateType: 'FIXED',
        repaymentProfiles: profiles.map(toBondProfile),
      };
      termIds.push((await work.collection(bondTerms).insert(stored)).id);
    }
    await work.collection(bondProducts).insert({ id, name, termIds });
    return { status: 200, body: { id } };
  },

  /** The newest first. Products without conditions that are still open are not on offer, so they are not listed. */
  listBondProducts: async (_request, work) => {
    const availableProducts = [];
    const products = await work.collection(bondProducts).list({ order: 'newest-first' });
    for (const { id, name, termIds } of products) {
      const availableTerms: BondTerm[] = [];
      await work.collection(bondTerms).load(termIds);
      for (const termId of termIds) {
        const term = await work.collection(bondTerms).require(termId);
        if (await isOpen(work, term)) availableTerms.push(term);
      }
      if (availableTerms.length > 0) availableProducts.push({ id, name, availableTerms });
    }
    return { status: 200, body: { availableProducts } };
  },
} satisfies SandboxHandlers;

function assertTerm(term: NewBondTerm, field: string, today: string): void {
  const { repaymentProfiles, maximumFundingLimit, minimumInvestment, fixedLiveDate: live } = term;
  if (repaymentProfiles.length === 0) {
    refuse('INVALID_DATA', '{field} must have repayment profiles', { field });
  }
  for (const profile of repaymentProfiles) {
    if (findProfile(profile) === undefined) {
      refuse('INVALID_DATA', '{field} has the unknown repayment profile {profile}', { field, profile });
    }
  }
  if (rateOf(term, `${field}.interestRate`) < 0n) {
    refuse('INVALID_DATA', '{field} must not be negative', { field: `${field}.interestRate` });
  }
  if (term.interestRate > 100) {
    refuse('INVALID_DATA', '{field} is out of range', { field: `${field}.interestRate` });
  }
  const minimum = toPence(minimumInvestment, `${field}.minimumInvestment`);
  if (minimum < 0n) {
    refuse('INVALID_DATA', '{field} must not be negative', { field: `${field}.minimumInvestment` });
  }
  if (maximumFundingLimit !== undefined) {
    const limit = toPence(maximumFundingLimit, `${field}.maximumFundingLimit`);
    if (limit <= 0n) {
      refuse('INVALID_DATA', '{field} must be greater than zero', { field: `${field}.maximumFundingLimit` });
    }
    if (minimum > limit) {
      refuse('INVALID_DATA', '{field}.minimumInvestment must not exceed the maximumFundingLimit', { field });
    }
  }
  if (live !== undefined && live <= today) {
    refuse('INVALID_DATA', '{field} must be in the future', { field: `${field}.fixedLiveDate` });
  }
  if ('term' in term) {
    const name = { field: `${field}.term` };
    if (term.term <= 0) refuse('INVALID_DATA', '{field} must be greater than zero', name);
    if (term.term > mostMonths) refuse('INVALID_DATA', '{field} is out of range', name);
  } else if (term.fixedMaturityDate > addMonths(today, mostMonths)) {
    refuse('INVALID_DATA', '{field} is out of range', { field: `${field}.fixedMaturityDate` });
  } else if (term.fixedMaturityDate <= (live ?? today)) {
    refuse('INVALID_DATA', '{field}.fixedMaturityDate must be after the day on which the bond starts', {
      field,
    });
  }
}
