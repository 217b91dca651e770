import type { AccountType, BondInvestmentStatus, BondStatus } from '../../../generated/types.js';
import { defineCollection } from '../../work/collection.js';

/** A bond, from the first order for it. */
export interface BondRecord {
  readonly id: string;
  readonly termId: string;
  readonly status: BondStatus;
  /** The first day that earns interest. It is provisional while the bond waits for its funding limit. */
  readonly startDate: string;
  /** All that was ordered of it, in pence, as text: with many investors their orders are not to be added up each time. */
  readonly ordered: string;
  /** What the first cycle invested, in pence, as text; null before that. */
  readonly initialAmount: string | null;
  /** The day up to which interest was made to accrue ahead of the clock. */
  readonly accruedTo?: string;
  /** All capital has been paid back, or the orders were cancelled because the bond could not start. */
  readonly isRedeemed: boolean;
}

/** The bonds of the tenant. */
export const bonds = defineCollection<BondRecord>()({
  kind: 'bond',
  noun: 'bond',
  idOf: ({ id }) => id,
  indexes: { termId: ({ termId }) => termId, status: ({ status }) => status },
  unique: { queued: ({ termId, status }) => (status === 'QUEUED' ? termId : null) },
});

/** An investor's part of a bond. */
export interface BondInvestmentRecord {
  readonly id: string;
  readonly clientId: string;
  readonly account: AccountType;
  readonly termId: string;
  /** The bond that it waits for, or belongs to once it is no longer `PENDING`. */
  readonly bondId: string;
  readonly profileId: number;
  /** In pence, as text. */
  readonly amount: string;
  readonly creationDate: string;
  readonly status: BondInvestmentStatus;
  /** How many periods of interest were asked for or reinvested. */
  readonly periodsDone: number;
}

/** The investments in bonds of all investors. */
export const bondInvestments = defineCollection<BondInvestmentRecord>()({
  kind: 'bond-investment',
  noun: 'investment',
  idOf: ({ id }) => id,
  indexes: {
    account: ({ clientId, account }) => `${clientId}/${account}`,
    bondId: ({ bondId }) => bondId,
  },
});

/** The sum of the amounts of some investments, in pence. */
export function sumOf(investments: readonly BondInvestmentRecord[]): bigint {
  return investments.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
}
