import { defineJob } from '../../jobs/job.js';
import { refuse } from '../../refusals/refuse.js';
import type { SandboxHandlers } from '../handlers.js';
import { issueReceivingAccount } from '../payments/receiving-accounts.js';
import { companies, requireOwner } from './companies.js';
import { isReady, requireWallet, toWallet, wallets } from './wallet.js';

/** Opens a wallet that was asked for: gives it a bank account and tells of it. */
export const openWallet = defineJob<{ readonly id: string }>({
  name: 'open-wallet',
  run: async ({ id }, work) => {
    const wallet = await work.collection(wallets).require(id);
    const { accountNumber, sortCode } = await issueReceivingAccount(work, { type: 'wallet', id });
    const owner = await work.collection(companies).require(wallet.ownerPartyId);
    const details = { accountName: owner.ukCompany.name, accountNumber, sortCode };
    const bank = { id: work.newId(), details };
    await work.collection(wallets).update({ ...wallet, bank });
    await work.emit({
      type: 'WALLET_CREATED',
      content: { walletId: id, ownerPartyId: wallet.ownerPartyId, bankDetails: { id: bank.id, ...details } },
    });
  },
});

/** Wallets: accounts on the platform that belong to companies. */
export const walletHandlers = {
  listWallets: async (_request, work) => {
    const ready = (await work.collection(wallets).list()).filter(isReady);
    const body = [];
    for (const wallet of ready) body.push(await toWallet(work, wallet));
    return { status: 200, body };
  },

  /** "The Wallet creation will not happen immediately." How long it takes is not documented: five minutes here. */
  createWallet: async ({ body: { ownerPartyId, walletName } }, work) => {
    await requireOwner(work, ownerPartyId);
    if (await work.collection(wallets).findOne('name', `${ownerPartyId}/${walletName}`)) {
      return refuse(
        'NAME_ALREADY_EXIST',
        'Wallet with name: {walletName} already exist for partyId: {ownerPartyId}',
        {
          walletName,
          ownerPartyId,
        },
      );
    }
    const wallet = await work.collection(wallets).insert({ id: work.newId(), ownerPartyId, walletName });
    await work.schedule(openWallet, { id: wallet.id }, { after: { minutes: 5 } });
    return { status: 202, body: wallet };
  },

  getWallet: async ({ path }, work) => {
    return { status: 200, body: await toWallet(work, await requireWallet(work, path.id)) };
  },
} satisfies SandboxHandlers;
