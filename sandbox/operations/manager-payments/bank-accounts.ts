import type { BankAccount, BankDetails } from '../../../generated/types.js';
import { refuse } from '../../refusals/refuse.js';
import { defineCollection } from '../../work/collection.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { wallets } from './wallet.js';

/** The accounts that money is sent to, by id. */
export const bankAccounts = defineCollection<BankAccount>()({
  kind: 'bank-account',
  noun: 'bank account',
  idOf: ({ id }) => id,
});

/** Registers an account to pay to. It stays `DISABLED` until its check is passed, which `enableBankAccount` plays. */
export async function registerBankAccount(work: Work, details: BankDetails): Promise<BankAccount> {
  return work.collection(bankAccounts).insert({ id: work.newId(), ...pick(details), status: 'DISABLED' });
}

/** Changes an account to pay to, which has to be checked again. Tells of it when it was enabled before. */
export async function changeBankAccount(work: Work, id: string, details: BankDetails): Promise<BankAccount> {
  const known = await work.collection(bankAccounts).require(id);
  return saveStatus(work, known, { id, ...pick(details), status: 'DISABLED' });
}

/**
 * An account that money can be sent to: a payment destination, or a wallet's own by its `bankAccountDetailsId`, which
 * needs no check. Undefined when there is none.
 */
export async function findBankAccount(work: Work, id: string): Promise<BankAccount | undefined> {
  const registered = await work.collection(bankAccounts).get(id);
  if (registered !== undefined) return registered;
  const wallet = await work.collection(wallets).findOne('bankAccountId', id);
  return wallet?.bank && { id, ...wallet.bank.details, status: 'ENABLED' };
}

/** The account that the body of a request pays to, or the refusal. */
export async function requireEnabledAccount(work: Work, id: string): Promise<BankAccount> {
  const account = await findBankAccount(work, id);
  if (account === undefined) {
    return refuse(
      'INVALID_DATA',
      'Bank account with bankAccountId={destinationBankAccountId} does not exist.',
      {
        destinationBankAccountId: id,
      },
    );
  }
  if (account.status !== 'ENABLED') {
    return refuse('INVALID_DATA', 'Destination bank account details are not yet enabled.');
  }
  return account;
}

/** Payment destinations, which are checked against money laundering before money goes to them. */
export const bankAccountHandlers = {
  listBankAccounts: async (_request, work) => {
    return { status: 200, body: await work.collection(bankAccounts).list() };
  },

  createBankAccount: async ({ body }, work) => {
    const { id } = await registerBankAccount(work, body);
    return { status: 200, body: { id } };
  },

  getBankAccount: async ({ path }, work) => {
    return { status: 200, body: await work.collection(bankAccounts).require(path.id) };
  },

  updateBankAccount: async ({ path, body }, work) => {
    await changeBankAccount(work, path.id, body);
    return { status: 200, body: '' };
  },

  /** Plays the check, which in the sandbox never ends by itself. Enabling twice changes and tells nothing. */
  enableBankAccount: async ({ path }, work) => {
    const account = await work.collection(bankAccounts).require(path.id);
    return { status: 200, body: await saveStatus(work, account, { ...account, status: 'ENABLED' }) };
  },
} satisfies SandboxHandlers;

async function saveStatus(work: Work, before: BankAccount, after: BankAccount): Promise<BankAccount> {
  await work.collection(bankAccounts).update(after);
  if (before.status !== after.status) {
    await work.emit({ type: 'BANK_ACCOUNT_DETAILS_STATUS_CHANGED', content: after });
  }
  return after;
}

function pick({ accountName, accountNumber, sortCode }: BankDetails): BankDetails {
  return { accountName, accountNumber, sortCode };
}
