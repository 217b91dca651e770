import type { Instrument } from '../../../generated/types.js';
import { refuse } from '../../refusals/refuse.js';
import { defineCollection } from '../../work/collection.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { bankAccounts } from '../manager-payments/bank-accounts.js';
import { requireOwner } from '../manager-payments/companies.js';

/** The instruments, by symbol. */
export const instruments = defineCollection<Instrument>()({
  kind: 'instrument',
  noun: 'instrument',
  idOf: ({ symbol }) => symbol,
});

/** The instrument that the body of a request names, or the refusal. */
export async function namedInstrument(work: Work, symbol: string): Promise<Instrument> {
  const instrument = await work.collection(instruments).get(symbol);
  return instrument ?? refuse('INVALID_DATA', 'There is no instrument {symbol}', { symbol });
}

/** Registering instruments. What they name has to be registered before: the accounts, and the company as `REGISTERED`. */
export const instrumentHandlers = {
  createInstrument: async ({ body }, work) => {
    const { symbol, ownerPartyId, paymentInstructions } = body;
    if (await work.collection(instruments).get(symbol)) {
      return refuse('INVALID_DATA', 'There is an instrument {symbol} already', { symbol });
    }
    await requireOwner(work, ownerPartyId);
    const { primaryMarketBankAccountId, feeTypes = [] } = paymentInstructions;
    for (const id of [primaryMarketBankAccountId, ...feeTypes.map(({ bankAccountId }) => bankAccountId)]) {
      if (await work.collection(bankAccounts).get(id)) continue;
      return refuse(
        'INVALID_DATA',
        'Bank account with bankAccountId={destinationBankAccountId} does not exist.',
        {
          destinationBankAccountId: id,
        },
      );
    }
    return { status: 201, body: await work.collection(instruments).insert(body) };
  },

  getInstrument: async ({ path }, work) => {
    return { status: 200, body: await work.collection(instruments).require(path.instrumentSymbol) };
  },
} satisfies SandboxHandlers;
