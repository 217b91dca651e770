import type { Trade } from '../../generated/types.js';
import type { BondInvestmentRecord } from '../../sandbox/operations/bond-management/bond.js';
import type { DebtInvestmentRecord } from '../../sandbox/operations/debt-settlement/investments.js';
import type { IsaInvestmentRecord } from '../../sandbox/operations/isa-administration/isa-investment.js';
import { toPence } from '../amount.js';
import type { Observation } from '../observation.js';

/** What the ledger holds as queued, reserved and invested is what the investments, orders and trades say. */
export function brokenHoldings(seen: Observation): readonly string[] {
  const wanted = new Map<string, bigint>();
  const add = (account: string, pence: bigint) => wanted.set(account, (wanted.get(account) ?? 0n) + pence);
  for (const investment of seen.docs<DebtInvestmentRecord>('debt-investment')) {
    const { clientId, account, outstanding, repayments } = investment;
    const onTheWay = repayments
      .filter(({ type, status }) => type === 'CAPITAL' && status === 'PENDING')
      .reduce((sum, { amount }) => sum + toPence(amount), 0n);
    add(`investor/${clientId}/${account}/invested`, BigInt(outstanding) + onTheWay);
  }
  const reinvested = reinvestedBy(seen);
  for (const { id, clientId, account, amount, status } of seen.docs<BondInvestmentRecord>(
    'bond-investment',
  )) {
    if (status === 'PENDING') add(`investor/${clientId}/${account}/queued`, BigInt(amount));
    const isHeld = status === 'COMPLETED' || status === 'MATURED';
    add(
      `investor/${clientId}/${account}/invested`,
      (isHeld ? BigInt(amount) : 0n) + (reinvested.get(id) ?? 0n),
    );
  }
  for (const { clientId, capital } of seen.docs<IsaInvestmentRecord>('isa-investment')) {
    add(`investor/${encodeURIComponent(clientId)}/ISA/invested`, BigInt(capital));
  }
  for (const trade of seen.docs<Trade>('trade')) addReserved(seen, trade, add);
  const accounts = [...seen.balances.keys()].filter((key) =>
    /^investor\/.*\/(?:queued|reserved|invested)$/.test(key),
  );
  return [...new Set([...accounts, ...wanted.keys()])].flatMap((account) => {
    const [held, says] = [seen.balances.get(account) ?? 0n, wanted.get(account) ?? 0n];
    return held === says ? [] : [`${account} holds ${held}, and what it is held for adds up to ${says}`];
  });
}

/** Interest that was added to bond investments and not paid out yet. */
function reinvestedBy({ postings }: Observation): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>();
  const returned = new Map<string, bigint>();
  for (const { kind, refs, entries } of postings) {
    const id = refs['investment'];
    const [line] = entries;
    if (id === undefined || line === undefined) continue;
    if (kind === 'INTEREST_REINVESTED') sums.set(id, (sums.get(id) ?? 0n) + line.amount);
    // The first to be returned is the interest: the capital follows it.
    if (kind === 'INVESTMENT_RETURNED' && !returned.has(id) && (sums.get(id) ?? 0n) === -line.amount) {
      returned.set(id, -line.amount);
    }
  }
  for (const [id, amount] of returned) sums.set(id, (sums.get(id) ?? 0n) - amount);
  return sums;
}

function addReserved(
  { postings }: Observation,
  { id, buy, settlementStatus }: Trade,
  add: (account: string, pence: bigint) => void,
): void {
  if (settlementStatus !== 'SETTLING' || buy.investor === null) return;
  const account = buy.investor.accountType === 'GIA' ? 'GOJI_INVESTMENT' : 'ISA';
  const reserved = `investor/${buy.investor.clientId}/${account}/reserved`;
  for (const { refs, entries } of postings) {
    if (refs['trade'] !== id) continue;
    for (const entry of entries) if (entry.account === reserved) add(reserved, entry.amount);
  }
}
