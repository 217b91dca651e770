import type { BondRepaymentProfile } from '../../../generated/types.js';

/** How the interest of an investment is paid. */
export interface RepaymentProfile {
  /** As `createBondProduct` names it. */
  readonly name: string;
  /** As `createBondInvestment` names it. */
  readonly id: number;
  /** How many months of interest are paid, or added to the investment, at once. */
  readonly months: number;
  /** Interest is added to the investment, earns interest itself, and is paid at maturity. */
  readonly isReinvested: boolean;
  readonly label: string;
  readonly description: string;
}

/**
 * The profiles that the sandbox knows. The reference prints the second one alone, and our examples give it the id 2; the
 * others let products pay interest while they run, "eg quarterly interest repayments".
 */
export const repaymentProfiles: readonly RepaymentProfile[] = [
  {
    name: 'STANDARD_ANNUALLY',
    id: 1,
    months: 12,
    isReinvested: false,
    label: 'Yearly',
    description: 'Interest is paid to the account once a year.',
  },
  {
    name: 'STANDARD_ANNUALLY_REINVESTMENT',
    id: 2,
    months: 12,
    isReinvested: true,
    label: 'Yearly, reinvested',
    description: 'Interest is added to the investment once a year and paid at maturity.',
  },
  {
    name: 'STANDARD_QUARTERLY',
    id: 3,
    months: 3,
    isReinvested: false,
    label: 'Quarterly',
    description: 'Interest is paid to the account each quarter.',
  },
  {
    name: 'STANDARD_MONTHLY',
    id: 4,
    months: 1,
    isReinvested: false,
    label: 'Monthly',
    description: 'Interest is paid to the account each month.',
  },
];

/** The profile of that name or number; undefined when there is none. */
export function findProfile(key: string | number): RepaymentProfile | undefined {
  return repaymentProfiles.find(({ name, id }) => name === key || id === key);
}

/** A profile in the words of the API. */
export function toBondProfile({ id, label, description }: RepaymentProfile): BondRepaymentProfile {
  return { id: String(id), interestPayoutLabel: label, interestPayoutDescription: description };
}
