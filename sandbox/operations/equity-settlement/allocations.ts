import type { Allocation, AllocationStatus } from '../../../generated/types.js';
import { largestBalance } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import { defineCollection } from '../../work/collection.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { namedInstrument } from './instruments.js';
import {
  investorShares,
  issuers,
  nomineeShares,
  requireShareholder,
  shareAsset,
  toShares,
} from './shares.js';

/** An allocation, and when it began. */
export interface AllocationRecord {
  readonly allocation: Allocation;
  readonly createdAt: string;
}

const allocations = defineCollection<AllocationRecord>()({
  kind: 'allocation',
  noun: 'allocation',
  idOf: ({ allocation }) => allocation.id,
});

/**
 * Issuing shares. An allocation to the nominee waits for its approval, which the sandbox's own operations play; one to
 * an investor, whose shares come from elsewhere, is made at once.
 */
export const allocationHandlers = {
  createAllocation: async ({ body }, work) => {
    const { id, instrumentSymbol } = body;
    await namedInstrument(work, instrumentSymbol);
    if (await work.collection(allocations).get(id)) {
      return refuse('INVALID_DATA', 'There is an allocation {id} already', { id });
    }
    const quantity = toShares(body.quantity, instrumentSymbol);
    const createdAt = work.now().toISOString();
    if (body.investor === null) {
      const allocation: Allocation = { ...body, status: 'PENDING' };
      const record = await work.collection(allocations).insert({ allocation, createdAt });
      await tell(work, record);
      return { status: 201, body: allocation };
    }
    await requireShareholder(work, body.investor);
    await issue(work, { id, symbol: instrumentSymbol, quantity, to: investorShares(body.investor) });
    const allocation: Allocation = { ...body, status: 'ALLOCATED' };
    await work.collection(allocations).insert({ allocation, createdAt });
    return { status: 201, body: allocation };
  },

  getAllocation: async ({ path }, work) => {
    return { status: 200, body: (await work.collection(allocations).require(path.id)).allocation };
  },

  approveAllocation: async ({ path }, work) => {
    const { allocation } = await decide(work, path.id, 'ALLOCATED');
    const { id, instrumentSymbol: symbol } = allocation;
    await issue(work, {
      id,
      symbol,
      quantity: toShares(allocation.quantity, symbol),
      to: nomineeShares(symbol),
    });
    return { status: 202 };
  },

  rejectAllocation: async ({ path }, work) => {
    await decide(work, path.id, 'CANCELLED');
    return { status: 202 };
  },
} satisfies SandboxHandlers;

interface Issue {
  readonly id: string;
  readonly symbol: string;
  readonly quantity: bigint;
  readonly to: ReturnType<typeof nomineeShares>;
}

/** All shares of an instrument together are a number that can be shown, whoever comes to hold them. */
async function issue(work: Work, { id, symbol, quantity, to }: Issue): Promise<void> {
  const issued = -(await work.ledger.balance(issuers, { asset: shareAsset(symbol) }));
  if (issued + quantity > largestBalance) {
    refuse('INVALID_DATA', '{field} is out of range', { field: 'quantity' });
  }
  await work.ledger.post({
    kind: 'SHARES_ALLOCATED',
    entries: [
      { account: to, asset: shareAsset(symbol), amount: quantity },
      { account: issuers, asset: shareAsset(symbol), amount: -quantity },
    ],
    refs: { allocation: id },
  });
}

/** Ends a pending allocation, once. */
async function decide(work: Work, id: string, status: AllocationStatus): Promise<AllocationRecord> {
  const record = await work.collection(allocations).require(id);
  if (record.allocation.status !== 'PENDING') {
    return refuse('INVALID_DATA', 'The allocation {id} is {status} already', {
      id,
      status: record.allocation.status,
    });
  }
  const decided = { ...record, allocation: { ...record.allocation, status } };
  await work.collection(allocations).update(decided);
  await tell(work, decided);
  return decided;
}

async function tell(work: Work, { allocation, createdAt }: AllocationRecord): Promise<void> {
  const { id, quantity, instrumentSymbol, status } = allocation;
  const updatedAt = work.now().toISOString();
  await work.emit({
    type: 'NOMINEE_ALLOCATION_STATUS_UPDATE',
    content: { id, quantity, instrumentSymbol, status, createdAt, updatedAt },
  });
}
