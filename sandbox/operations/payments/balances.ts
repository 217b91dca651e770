import type { AccountBalance, SettlementAccountType } from '../../../generated/types.js';
import { isas, remainingOf } from '../../isa/subscriptions.js';
import { type AccountName, investorMoney } from '../../ledger/accounts.js';
import { toMoney } from '../../ledger/amounts.js';
import type { AsOf } from '../../ledger/ledger.js';
import { refuse } from '../../refusals/refuse.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { hasAccount, investors } from '../investors/investor.js';

/** What an account is worth, in pence. */
export interface Balances {
  readonly cash: bigint;
  /** Queued for a bond or reserved for an instruction. */
  readonly queued: bigint;
  readonly invested: bigint;
  readonly total: bigint;
}

/** What an investor's account is worth, now or as of a moment. */
export async function readBalances(
  work: Work,
  clientId: string,
  account: SettlementAccountType,
  asOf: AsOf = {},
): Promise<Balances> {
  const [cash = 0n, waiting = 0n, reserved = 0n, invested = 0n] = await work.ledger.balancesOf(
    moneyOf(clientId, account),
    asOf,
  );
  const queued = waiting + reserved;
  return { cash, queued, invested, total: cash + queued + invested };
}

/** Reads many accounts at once, so that {@link readBalances} of each costs nothing: for a loop over many investors. */
export async function loadBalances(
  work: Work,
  accounts: readonly { readonly clientId: string; readonly account: SettlementAccountType }[],
): Promise<void> {
  await work.ledger.load(accounts.flatMap(({ clientId, account }) => moneyOf(clientId, account)));
}

/** The accounts of the ledger that an investor's account is made of. */
export function moneyOf(clientId: string, account: SettlementAccountType): readonly AccountName[] {
  return (['cash', 'queued', 'reserved', 'invested'] as const).map((state) =>
    investorMoney(clientId, account, state),
  );
}

/** Balances in the words of the API. What may still be paid into an ISA belongs to the caller. */
export function toBalanceTotals({ cash, queued, invested, total }: Balances) {
  return {
    totalBalance: toMoney(total),
    totalCashBalance: toMoney(cash),
    totalQueuedInvestedBalance: toMoney(queued),
    totalInvestedBalance: toMoney(invested),
  };
}

/** Reading balances. */
export const balanceHandlers = {
  getAccountBalances: async ({ path }, work) => {
    const { profile, clientId } = await work.collection(investors).require(path.clientId);
    const accounts: Record<string, AccountBalance> = {};
    let sum: Balances = { cash: 0n, queued: 0n, invested: 0n, total: 0n };
    for (const account of profile.accountTypes) {
      const balances = await readBalances(work, clientId, account);
      accounts[account] = await toAccountBalance(work, clientId, account);
      sum = {
        cash: sum.cash + balances.cash,
        queued: sum.queued + balances.queued,
        invested: sum.invested + balances.invested,
        total: sum.total + balances.total,
      };
    }
    return { status: 200, body: { ...toBalanceTotals(sum), accounts } };
  },

  getAccountBalance: async ({ path: { clientId, accountType } }, work) => {
    const investor = await work.collection(investors).require(clientId);
    if (!hasAccount(investor, accountType)) {
      return refuse('INVALID_DATA', 'The investor has no account {account}', { account: accountType });
    }
    return { status: 200, body: await toAccountBalance(work, clientId, accountType) };
  },
} satisfies SandboxHandlers;

/** The balance of an account as the API shows it, with what may still be paid in if it is an ISA. */
export async function toAccountBalance(
  work: Work,
  clientId: string,
  account: SettlementAccountType,
): Promise<AccountBalance> {
  const totals = toBalanceTotals(await readBalances(work, clientId, account));
  const isa = account === 'ISA' ? await work.collection(isas).get(clientId) : undefined;
  const remaining = isa === undefined ? null : toMoney(remainingOf(isa, work));
  return { ...totals, isaRemainingSubscriptionAmount: remaining };
}
