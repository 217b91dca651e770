import { accountKey, type Observation } from '../observation.js';

/** Debits equal credits, in each posting, each account and in total, and nothing inside the platform is below zero. */
export function brokenBooks({ postings, balances }: Observation): readonly string[] {
  const broken: string[] = [];
  const running = new Map<string, bigint>();
  for (const { seq, kind, entries } of postings) {
    const sums = new Map<string, bigint>();
    for (const { account, asset, amount, balance } of entries) {
      const key = accountKey(account, asset);
      sums.set(asset, (sums.get(asset) ?? 0n) + amount);
      const after = (running.get(key) ?? 0n) + amount;
      running.set(key, after);
      if (after !== balance) broken.push(`${kind} ${seq} leaves ${key} with ${after}, and says ${balance}`);
    }
    for (const [asset, sum] of sums) {
      if (sum !== 0n) broken.push(`${kind} ${seq} does not balance: ${sum} of ${asset} are left over`);
    }
    for (const { account, asset } of entries) {
      const key = accountKey(account, asset);
      if (!account.startsWith('world/') && (running.get(key) ?? 0n) < 0n) {
        broken.push(`${kind} ${seq} takes ${key} below zero`);
      }
    }
  }
  for (const key of new Set([...balances.keys(), ...running.keys()])) {
    const [kept, sum] = [balances.get(key) ?? 0n, running.get(key) ?? 0n];
    if (kept !== sum) broken.push(`${key} has ${kept}, and its entries add up to ${sum}`);
  }
  return broken;
}

/** Shares come into being by allocations alone, and only as many as were allocated. */
export function brokenShares({ postings, docs, balances }: Observation): readonly string[] {
  const broken = postings
    .filter(({ kind, entries }) =>
      entries.some(
        ({ account, asset }) =>
          asset !== 'GBP' && account.startsWith('world/') && kind !== 'SHARES_ALLOCATED',
      ),
    )
    .map(({ kind, seq }) => `${kind} ${seq} creates or destroys shares`);
  const allocated = new Map<string, bigint>();
  for (const { allocation } of docs<{
    allocation: { instrumentSymbol: string; quantity: number; status: string };
  }>('allocation')) {
    if (allocation.status !== 'ALLOCATED') continue;
    const key = `EQUITY ${allocation.instrumentSymbol}`;
    allocated.set(key, (allocated.get(key) ?? 0n) + BigInt(Math.round(allocation.quantity * 1e6)));
  }
  for (const [asset, wanted] of allocated) {
    let held = 0n;
    for (const [key, balance] of balances) {
      if (key.endsWith(` ${asset}`) && !key.startsWith('world/')) held += balance;
    }
    if (held !== wanted) broken.push(`there are ${held} of ${asset}, and ${wanted} were allocated`);
  }
  return broken;
}
