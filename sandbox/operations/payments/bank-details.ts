import type { BankDetails } from '../../../generated/types.js';
import { refuse } from '../../refusals/refuse.js';
import { defineCollection } from '../../work/collection.js';
import type { SandboxHandlers } from '../handlers.js';
import { becomeActive } from '../investors/activity.js';
import { investors } from '../investors/investor.js';

/** The bank account that an investor withdraws to. */
export interface BankDetailsRecord {
  readonly clientId: string;
  readonly details: BankDetails;
}

/** The investors' own bank accounts. */
export const bankDetails = defineCollection<BankDetailsRecord>()({
  kind: 'bank-details',
  noun: "investor's bank account",
  idOf: ({ clientId }) => clientId,
});

/** An investor's own bank account. */
export const bankDetailsHandlers = {
  getBankDetails: async ({ path }, work) => {
    const { clientId } = await work.collection(investors).require(path.clientId);
    const { details } = await work.collection(bankDetails).require(clientId);
    return { status: 200, body: details };
  },

  createBankDetails: async ({ path, body }, work) => {
    const investor = await work.collection(investors).require(path.clientId);
    const { clientId } = investor;
    const all = work.collection(bankDetails);
    if ((await all.get(clientId)) !== undefined) {
      return refuse('DETAILS_ALREADY_EXIST', 'Only one set of bank details allowed');
    }
    assertNamed(body);
    await all.insert({ clientId, details: body });
    await becomeActive(work, investor);
    return { status: 200, body };
  },

  updateBankDetails: async ({ path, body }, work) => {
    const { clientId } = await work.collection(investors).require(path.clientId);
    const all = work.collection(bankDetails);
    if ((await all.get(clientId)) === undefined) {
      return refuse('DETAILS_DONT_EXIST', 'A set of bank details must exist for an update');
    }
    assertNamed(body);
    await all.update({ clientId, details: body });
    return { status: 200, body };
  },
} satisfies SandboxHandlers;

/** The schema asks for a name, and lets an empty one pass. */
function assertNamed({ accountName }: BankDetails): void {
  if (accountName.trim() === '') refuse('INVALID_DATA', 'Bank number, name and sort code are all required');
}
