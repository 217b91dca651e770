import { isaBalances } from '../../isa/isa-money.js';
import { setStatus } from '../../isa/subscriptions.js';
import { toMoney } from '../../ledger/amounts.js';
import type { SandboxHandlers } from '../handlers.js';
import { isaInvestors, isaStatus, requireIsa } from './isa-investor.js';
import { toIsa, toIsaSummary } from './isa-view.js';

/** The ISA itself: what it holds, and whether it takes subscriptions. */
export const isaAccountHandlers = {
  getInvestorIsa: async ({ path }, work) => {
    const { investor, isa } = await requireIsa(work, path.clientId);
    return { status: 200, body: await toIsa(work, investor, isa) };
  },

  getInvestorIsaSummary: async ({ path }, work) => {
    const { isa } = await requireIsa(work, path.clientId);
    return { status: 200, body: await toIsaSummary(work, isa) };
  },

  getInvestorIsaSubscriptionStatus: async ({ path }, work) => {
    const { investor, isa } = await requireIsa(work, path.clientId);
    return { status: 200, body: { subscriptionStatus: isaStatus(work, investor, isa) } };
  },

  updateIsaStatus: async ({ path, body: { isaSubscriptionStatus: status } }, work) => {
    const { isa } = await requireIsa(work, path.clientId);
    return { status: 200, body: await toIsaSummary(work, await setStatus(work, isa, status)) };
  },

  getIsaReconciliation: async (_request, work) => {
    const rows = [];
    for (const { details } of await work.collection(isaInvestors).list()) {
      const { cash, invested, total } = await isaBalances(work, details.clientId);
      rows.push({
        clientId: details.clientId,
        totalCashBalance: toMoney(cash),
        totalAmountInvested: toMoney(invested),
        totalIsaBalance: toMoney(total),
      });
    }
    return { status: 200, body: rows };
  },
} satisfies SandboxHandlers;
