import type { AccountType, Investor, NewInvestor } from '@goji/api/types';

/** The investors of the tiny platform and their cash. */
export interface Books {
  /** Registers an investor and opens the accounts. */
  readonly register: (details: NewInvestor) => Investor;
  readonly find: (clientId: string) => Client | undefined;
  /** The account that a payment reference names: the client id for the general account, `ISA` before it for the ISA. */
  readonly findByReference: (reference: string) => ClientAccount | undefined;
}

/** One investor with the balance in pence of each account. */
export interface Client {
  readonly investor: Investor;
  readonly balances: Map<AccountType, bigint>;
}

/** One account of one investor. */
export interface ClientAccount {
  readonly client: Client;
  readonly account: AccountType;
}

/** Books in memory. */
export function createBooks(): Books {
  const clients = new Map<string, Client>();
  return {
    register: (details) => {
      const investor = toInvestor(details, `GOJI-${1000 + clients.size}`);
      const balances = new Map(investor.accountTypes.map((account) => [account, 0n]));
      clients.set(investor.clientId, { investor, balances });
      return investor;
    },
    find: (clientId) => clients.get(clientId),
    findByReference: (reference) => {
      const account = reference.startsWith('ISA') ? 'ISA' : 'GOJI_INVESTMENT';
      const client = clients.get(reference.replace(/^ISA/, ''));
      return client?.balances.has(account) ? { client, account } : undefined;
    },
  };
}

/** The request calls the declaration by another name than the answer, and a company has no ISA. */
function toInvestor({ investorDeclarationType, ...details }: NewInvestor, clientId: string): Investor {
  const investmentDeclarationType = investorDeclarationType;
  return details.entityType === 'CORPORATE'
    ? { accountTypes: ['GOJI_INVESTMENT'], ...details, clientId, investmentDeclarationType }
    : { accountTypes: ['GOJI_INVESTMENT', 'ISA'], ...details, clientId, investmentDeclarationType };
}
