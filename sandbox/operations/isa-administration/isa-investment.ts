import type {
  IsaInvestment,
  IsaInvestmentType,
  IsaReinvestment,
  IsaRepayment,
  Money,
  NewIsaInvestment,
} from '../../../generated/types.js';
import { assertHappened } from '../../isa/happened.js';
import { toMoney, toPence } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import { defineCollection } from '../../work/collection.js';
import type { Work } from '../../work/work.js';

/** Interest that an investment has brought. */
interface Interest {
  /** In pence, as text. */
  readonly amount: string;
  readonly dateTime: string;
}

/** An investment of an ISA that an Originator administers. Amounts are pence as text. */
export interface IsaInvestmentRecord {
  readonly id: string;
  readonly clientId: string;
  readonly clientInvestmentId: string;
  readonly investmentType: IsaInvestmentType;
  readonly originalAmount: string;
  readonly expectedInterest: string | null;
  readonly dateTime: string;
  readonly term: number;
  /** What is still invested. */
  readonly capital: string;
  readonly interest: readonly Interest[];
  readonly repayments: readonly IsaRepayment[];
  readonly reinvestments: readonly IsaReinvestment[];
  /** True once anything but its creation was recorded. */
  readonly isChanged: boolean;
}

/** The investments of the ISAs that Originators administer. */
export const isaInvestments = defineCollection<IsaInvestmentRecord>()({
  kind: 'isa-investment',
  noun: 'investment',
  idOf: ({ id }) => id,
  indexes: { clientId: ({ clientId }) => clientId },
  unique: { clientInvestment: ({ clientId, clientInvestmentId }) => keyOf(clientId, clientInvestmentId) },
});

function keyOf(clientId: string, clientInvestmentId: string): string {
  return JSON.stringify([clientId, clientInvestmentId]);
}

/** The investment by the id that the Originator gave it. */
export function findByClientId(
  work: Work,
  clientId: string,
  clientInvestmentId: string,
): Promise<IsaInvestmentRecord | undefined> {
  return work.collection(isaInvestments).findOne('clientInvestment', keyOf(clientId, clientInvestmentId));
}

/** The investment of that investor by the platform's id, or the refusal 404: also for one of somebody else. */
export async function requireInvestment(
  work: Work,
  clientId: string,
  investmentId: string,
): Promise<IsaInvestmentRecord> {
  const all = work.collection(isaInvestments);
  const found = await all.get(investmentId);
  return found?.clientId === clientId ? found : all.require(`${investmentId} of ${clientId}`);
}

/** Keeps a new investment. Its money is the caller's to move. */
export async function insertInvestment(
  work: Work,
  clientId: string,
  body: NewIsaInvestment,
): Promise<IsaInvestmentRecord> {
  const { clientInvestmentId, investmentType, expectedInterest } = body;
  assertHappened(work, body.dateOfInvestment, 'dateOfInvestment');
  if ((await findByClientId(work, clientId, clientInvestmentId)) !== undefined) {
    return refuse('INVALID_DATA', 'The {field} {id} has been recorded already', {
      field: 'clientInvestmentId',
      id: clientInvestmentId,
    });
  }
  const amount = String(positivePence(body.originalAmount, 'originalAmount'));
  return work.collection(isaInvestments).insert({
    id: work.newId(),
    clientId,
    clientInvestmentId,
    investmentType,
    originalAmount: amount,
    expectedInterest:
      expectedInterest === undefined ? null : String(toPence(expectedInterest, 'expectedInterest')),
    dateTime: body.dateOfInvestment,
    term: body.termOfInvestment,
    capital: amount,
    interest: [],
    repayments: [],
    reinvestments: [],
    isChanged: false,
  });
}

/** Pence above zero, or the refusal. */
export function positivePence(money: Money, field: string): bigint {
  const pence = toPence(money, field);
  return pence > 0n ? pence : refuse('INVALID_DATA', '{field} must be greater than zero', { field });
}

/** Pence from zero, or the refusal; zero for what is absent. */
export function penceFromZero(money: Money | undefined, field: string): bigint {
  const pence = money === undefined ? 0n : toPence(money, field);
  return pence >= 0n ? pence : refuse('INVALID_DATA', '{field} must not be below zero', { field });
}

/** An investment as the ISA shows it. */
export function toInvestment(record: IsaInvestmentRecord): IsaInvestment {
  const { id, clientInvestmentId, investmentType, expectedInterest, repayments, reinvestments } = record;
  return {
    id,
    clientInvestmentId,
    investmentType,
    originalAmount: toMoney(BigInt(record.originalAmount)),
    ...(expectedInterest === null ? {} : { expectedInterest: toMoney(BigInt(expectedInterest)) }),
    dateTimeOfInvestment: record.dateTime,
    termOfInvestment: record.term,
    repayments: [...repayments],
    reinvestments: [...reinvestments],
  };
}
