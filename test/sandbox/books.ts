import { expect } from 'vitest';
import { type Goji, listTransactions } from '../../generated/client/index.js';
import type { TenantControl } from '../../sandbox/index.js';

/** The general investment account. */
export const GIA = 'GOJI_INVESTMENT';

/** Money as the API writes it. */
export const pounds = (amount: number) => ({ amount, currency: 'GBP' });

/** What a `GojiApiError` of a refusal has to match. */
export const refusal = (errorCode: string, message: string | RegExp) => ({
  status: 400,
  errors: [{ errorCode, message: message instanceof RegExp ? expect.stringMatching(message) : message }],
});

/** The transactions of an investor, each as its type and its amount. */
export const transactions = async (goji: Goji, clientId: string) =>
  (await listTransactions(goji, { path: { clientId } })).map(
    ({ type, amount }) => `${type} ${amount.amount}`,
  );

/** Every asset adds up to nothing, and nobody but the world is below zero. */
export async function assertBooks(tenant: TenantControl): Promise<void> {
  const sums = new Map<string, bigint>();
  for (const { account, asset, balance } of await tenant.ledger()) {
    sums.set(asset, (sums.get(asset) ?? 0n) + balance);
    if (!account.startsWith('world/')) expect(balance >= 0n, account).toBe(true);
  }
  expect([...sums.values()].every((sum) => sum === 0n)).toBe(true);
}
