import type { Domain } from '../handlers.js';

/** The operations of the API `manager-payments`. */
export const managerPayments: Domain = {
  handlers: {},
  byExample: [
    'listBankAccounts',
    'createBankAccount',
    'enableBankAccount',
    'getBankAccount',
    'updateBankAccount',
    'listCompanies',
    'registerCompany',
    'enableCompany',
    'getCompany',
    'listWallets',
    'createWallet',
    'getWallet',
    'createWalletPayment',
    'listWalletTransactions',
  ],
};
