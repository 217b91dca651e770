import type { CashBalanceBreakdown, SettlementAccountType } from '../../../generated/types.js';
import { toMoney } from '../../ledger/amounts.js';
import type { AsOf } from '../../ledger/ledger.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { investors } from '../investors/investor.js';
import { loadBalances, readBalances } from './balances.js';

const accounts = ['GOJI_INVESTMENT', 'ISA', 'SIPP'] as const;

/** The balances of many investors for reconciliations. */
export const cashReportHandlers = {
  /** An id that the platform does not know answers 404: a report that leaves it out would reconcile with a gap. */
  getCashBalanceReport: async ({ query }, work) => {
    const asOf = query.asOf === undefined ? {} : { at: new Date(query.asOf) };
    const ids = query.id ?? [];
    await work.collection(investors).load(ids);
    if (query.asOf === undefined) {
      await loadBalances(
        work,
        ids.flatMap((clientId) => accounts.map((account) => ({ clientId, account }))),
      );
    }
    const body = [];
    for (const id of ids) {
      const { clientId } = await work.collection(investors).require(id);
      const read = (account: SettlementAccountType) => breakdown(work, clientId, account, asOf);
      body.push({
        investorId: clientId,
        gia: await read('GOJI_INVESTMENT'),
        isa: await read('ISA'),
        sipp: await read('SIPP'),
      });
    }
    return { status: 200, body };
  },
} satisfies SandboxHandlers;

/** Transfers between accounts happen at once here, so nothing is ever pending. */
async function breakdown(
  work: Work,
  clientId: string,
  account: SettlementAccountType,
  asOf: AsOf,
): Promise<CashBalanceBreakdown> {
  const { cash, queued, invested, total } = await readBalances(work, clientId, account, asOf);
  return {
    totalBalance: toMoney(total),
    uninvestedCashBalance: toMoney(cash),
    pendingIncomingTransferBalance: toMoney(0n),
    queuedForInvestmentBalance: toMoney(queued),
    investedBalance: toMoney(invested),
  };
}
