import type {
  AccountType,
  InvestorRepayment,
  RepaymentOverview,
  SettlementAccountType,
} from '../../../generated/types.js';
import type { AccountName } from '../../ledger/accounts.js';
import { toMoney, toPence } from '../../ledger/amounts.js';
import { defineCollection } from '../../work/collection.js';

/** A repayment of a batch, and where its money goes. */
export interface BatchedRepayment {
  readonly repayment: InvestorRepayment;
  /** The account that is credited. The API knows two kinds of them here, trades a third. */
  readonly account: SettlementAccountType;
}

/** A batch of repayments that was instructed. */
export interface RepaymentBatch {
  /** `REPAYMENT-…` or, for the proceeds of a sale, `SECONDARY-…`. */
  readonly reference: string;
  /** Where the money stands until it is distributed. */
  readonly source: AccountName;
  /** On the events that tell investors' money; absent when none was given. */
  readonly paymentReference?: string;
  readonly repayments: readonly BatchedRepayment[];
  readonly postedAt: string;
  readonly clearedAt: string | null;
  /** What a seller pays of the proceeds, in pence, as text. */
  readonly fee?: string;
  /** Where that goes, and under which reference. Absent in a batch that an earlier version has kept. */
  readonly feeTo?: { readonly bankAccountId: string; readonly reference: string };
  /** The movement of the wallet that it is paid from. */
  readonly walletTransferId?: string;
}

/** The batches, by reference. */
export const repaymentBatches = defineCollection<RepaymentBatch>()({
  kind: 'repayment-batch',
  noun: 'repayment request',
  idOf: ({ reference }) => reference,
});

/** A batch in the words of the API. */
export function toOverview({ repayments, postedAt, clearedAt }: RepaymentBatch): RepaymentOverview {
  const total = repayments.reduce((sum, { repayment }) => sum + toPence(repayment.amount), 0n);
  return {
    totalRepayments: repayments.length,
    totalAmount: toMoney(total),
    overallStatus: clearedAt === null ? 'PENDING' : 'CLEARED',
    postedAt,
    clearedAt,
  };
}

/** The account of a repayment in the words of this API, which has no SIPP. */
export function toAccountType(account: SettlementAccountType): AccountType {
  return account === 'ISA' ? 'ISA' : 'GOJI_INVESTMENT';
}
