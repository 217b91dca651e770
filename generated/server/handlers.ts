// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { operations } from '../types.js';
import type { HandlerOf, ReplyOf, RequestOf } from './runtime/handler-types.js';

/** One method for each operation. Leave out what is not implemented: it answers 501. */
export interface GojiHandlers {
  /**
   * Get the terms and conditions.
   *
   * `GET /platformApi/terms`
   *
   * Reference: 001_e31843da268b6018.txt:621
   */
  readonly getTerms?: GojiHandler<'getTerms'> | undefined;
  /**
   * List the ids of all investors.
   *
   * `GET /investorIds`
   *
   * Reference: 001_e31843da268b6018.txt:649
   */
  readonly listInvestorIds?: GojiHandler<'listInvestorIds'> | undefined;
  /**
   * Create an investor.
   *
   * `POST /platformApi/investors`
   *
   * Reference: 001_e31843da268b6018.txt:674
   */
  readonly createInvestor?: GojiHandler<'createInvestor'> | undefined;
  /**
   * Get an investor.
   *
   * `GET /platformApi/investors/{clientId}`
   *
   * Reference: 001_e31843da268b6018.txt:868
   */
  readonly getInvestor?: GojiHandler<'getInvestor'> | undefined;
  /**
   * Update an investor.
   *
   * `PUT /platformApi/investors/{clientId}`
   *
   * Reference: 001_e31843da268b6018.txt:971
   */
  readonly updateInvestor?: GojiHandler<'updateInvestor'> | undefined;
  /**
   * Update an investor's declaration.
   *
   * `PUT /platformApi/investors/{clientId}/updateInvestmentDeclarationAgreement`
   *
   * Reference: 001_e31843da268b6018.txt:1122
   */
  readonly updateInvestmentDeclaration?: GojiHandler<'updateInvestmentDeclaration'> | undefined;
  /**
   * Get an investor's KYC details.
   *
   * `GET /platformApi/investors/{clientId}/kyc`
   *
   * Reference: 001_e31843da268b6018.txt:1164
   */
  readonly getInvestorKyc?: GojiHandler<'getInvestorKyc'> | undefined;
  /**
   * Get an investor's KYB details.
   *
   * `GET /platformApi/investors/{clientId}/kyb`
   *
   * Reference: 001_e31843da268b6018.txt:1236
   */
  readonly getInvestorKyb?: GojiHandler<'getInvestorKyb'> | undefined;
  /**
   * Add KYC or KYB documents.
   *
   * `POST /platformApi/investors/{clientId}/kyc/documents`
   *
   * Reference: 001_e31843da268b6018.txt:1319
   */
  readonly addKycDocuments?: GojiHandler<'addKycDocuments'> | undefined;
  /**
   * Get the KYC details of several investors.
   *
   * `GET /reports/investor/kyc`
   *
   * Reference: 001_e31843da268b6018.txt:1353
   */
  readonly getKycReport?: GojiHandler<'getKycReport'> | undefined;
  /**
   * Get the KYB details of several companies.
   *
   * `GET /reports/investor/kyb`
   *
   * Reference: 001_e31843da268b6018.txt:1450
   */
  readonly getKybReport?: GojiHandler<'getKybReport'> | undefined;
  /**
   * Get the ISA declaration.
   *
   * `GET /platformApi/isaDeclaration`
   *
   * Reference: 001_e31843da268b6018.txt:1644
   */
  readonly getIsaDeclaration?: GojiHandler<'getIsaDeclaration'> | undefined;
  /**
   * Open an ISA for an investor.
   *
   * `POST /platformApi/investors/{clientId}/accounts/ISA`
   *
   * Reference: 001_e31843da268b6018.txt:1672
   */
  readonly addIsaAccount?: GojiHandler<'addIsaAccount'> | undefined;
  /**
   * Get the ISA of an investor.
   *
   * `GET /platformApi/investors/{clientId}/isa`
   *
   * Reference: 001_e31843da268b6018.txt:1782
   */
  readonly getIsa?: GojiHandler<'getIsa'> | undefined;
  /**
   * Get the subscription status of an ISA.
   *
   * `GET /platformApi/investors/{clientId}/isa/subscriptionStatus`
   *
   * Reference: 001_e31843da268b6018.txt:2030
   */
  readonly getIsaSubscriptionStatus?: GojiHandler<'getIsaSubscriptionStatus'> | undefined;
  /**
   * Set the subscription status of an ISA.
   *
   * `PUT /platformApi/investors/{clientId}/isa/subscriptionStatus`
   *
   * Reference: 001_e31843da268b6018.txt:2076
   */
  readonly updateIsaSubscriptionStatus?: GojiHandler<'updateIsaSubscriptionStatus'> | undefined;
  /**
   * Record the agreement to the ISA declaration.
   *
   * `POST /platformApi/investors/{clientId}/isa/declaration/agreement`
   *
   * Reference: 001_e31843da268b6018.txt:2145
   */
  readonly recordIsaDeclarationAgreement?: GojiHandler<'recordIsaDeclarationAgreement'> | undefined;
  /**
   * Get the data of the transfer in widget.
   *
   * `GET /platformApi/investors/{clientId}/accounts/ISA/transferIn/UI`
   *
   * Reference: 001_e31843da268b6018.txt:2393
   */
  readonly getTransferInWidget?: GojiHandler<'getTransferInWidget'> | undefined;
  /**
   * List the open ISA transfers in of all investors.
   *
   * `GET /platformApi/transferIn/open/summary`
   *
   * Reference: 001_e31843da268b6018.txt:2425
   */
  readonly listOpenTransfersIn?: GojiHandler<'listOpenTransfersIn'> | undefined;
  /**
   * List an investor's ISA transfers out.
   *
   * `GET /platformApi/investors/{clientId}/transferOut`
   *
   * Reference: 001_e31843da268b6018.txt:2473
   */
  readonly listInvestorTransfersOut?: GojiHandler<'listInvestorTransfersOut'> | undefined;
  /**
   * List an investor's ISA transfers in.
   *
   * `GET /platformApi/investors/{clientId}/transferIn`
   *
   * Reference: 001_e31843da268b6018.txt:2558
   */
  readonly listInvestorTransfersIn?: GojiHandler<'listInvestorTransfersIn'> | undefined;
  /**
   * Get one ISA transfer in.
   *
   * `GET /platformApi/investors/{clientId}/transferIn/{transferInId}`
   *
   * Reference: 001_e31843da268b6018.txt:2606
   */
  readonly getTransferIn?: GojiHandler<'getTransferIn'> | undefined;
  /**
   * List an investor's open ISA transfers in.
   *
   * `GET /transferIn/investors/{clientId}/open`
   *
   * Reference: 001_e31843da268b6018.txt:2654
   */
  readonly listInvestorOpenTransfersIn?: GojiHandler<'listInvestorOpenTransfersIn'> | undefined;
  /**
   * List an investor's closed ISA transfers in.
   *
   * `GET /transferIn/investors/{clientId}/closed`
   *
   * Reference: 001_e31843da268b6018.txt:2723
   */
  readonly listInvestorClosedTransfersIn?: GojiHandler<'listInvestorClosedTransfersIn'> | undefined;
  /**
   * Get the cheques banked for transfers in on a day.
   *
   * `GET /platformApi/transferIn/deposits/{date}`
   *
   * Reference: 001_e31843da268b6018.txt:2792
   */
  readonly getTransferInDeposits?: GojiHandler<'getTransferInDeposits'> | undefined;
  /**
   * List the ISA transfers out of all investors.
   *
   * `GET /platformApi/transfersOut`
   *
   * Reference: 001_e31843da268b6018.txt:2835
   */
  readonly listTransfersOut?: GojiHandler<'listTransfersOut'> | undefined;
  /**
   * Migrate an investor from another system.
   *
   * `POST /platformApi/migrate`
   *
   * Reference: 001_e31843da268b6018.txt:2952
   */
  readonly migrateInvestor?: GojiHandler<'migrateInvestor'> | undefined;
  /**
   * Get the balances of all accounts.
   *
   * `GET /platformApi/investors/{clientId}/accounts/balances`
   *
   * Reference: 001_e31843da268b6018.txt:3234
   */
  readonly getAccountBalances?: GojiHandler<'getAccountBalances'> | undefined;
  /**
   * Get the balance of one account.
   *
   * `GET /platformApi/investors/{clientId}/accounts/balances/{accountType}`
   *
   * Reference: 001_e31843da268b6018.txt:3288
   */
  readonly getAccountBalance?: GojiHandler<'getAccountBalance'> | undefined;
  /**
   * List the cash transactions of an investor.
   *
   * `GET /platformApi/investors/{clientId}/transactions`
   *
   * Reference: 001_e31843da268b6018.txt:3347
   */
  readonly listTransactions?: GojiHandler<'listTransactions'> | undefined;
  /**
   * Get the details for deposits to the general account.
   *
   * `GET /platformApi/investors/{clientId}/bankTransferDetails`
   *
   * Reference: 001_e31843da268b6018.txt:3433
   */
  readonly getBankTransferDetails?: GojiHandler<'getBankTransferDetails'> | undefined;
  /**
   * Get the details for deposits to the ISA.
   *
   * `GET /platformApi/investors/{clientId}/bankTransferDetails/isa`
   *
   * Reference: 001_e31843da268b6018.txt:3461
   */
  readonly getIsaBankTransferDetails?: GojiHandler<'getIsaBankTransferDetails'> | undefined;
  /**
   * Get the investor's bank account for withdrawals.
   *
   * `GET /platformApi/investors/{clientId}/bankDetails`
   *
   * Reference: 001_e31843da268b6018.txt:3493
   */
  readonly getBankDetails?: GojiHandler<'getBankDetails'> | undefined;
  /**
   * Set the investor's bank account for withdrawals.
   *
   * `POST /platformApi/investors/{clientId}/bankDetails`
   *
   * Reference: 001_e31843da268b6018.txt:3523
   */
  readonly createBankDetails?: GojiHandler<'createBankDetails'> | undefined;
  /**
   * Change the investor's bank account for withdrawals.
   *
   * `PUT /platformApi/investors/{clientId}/bankDetails`
   *
   * Reference: 001_e31843da268b6018.txt:3574
   */
  readonly updateBankDetails?: GojiHandler<'updateBankDetails'> | undefined;
  /**
   * Withdraw cash to the investor's bank account.
   *
   * `POST /platformApi/investors/{clientId}/accounts/{accountType}/withdrawal`
   *
   * Reference: 001_e31843da268b6018.txt:3615
   */
  readonly withdrawCash?: GojiHandler<'withdrawCash'> | undefined;
  /**
   * Transfer cash between an investor's accounts.
   *
   * `POST /platformApi/investors/{clientId}/accounts/{accountType}/transfer`
   *
   * Reference: 001_e31843da268b6018.txt:3659
   */
  readonly transferCash?: GojiHandler<'transferCash'> | undefined;
  /**
   * Simulate a deposit to any account of the platform.
   *
   * `POST /test/account/topup`
   *
   * Reference: 001_e31843da268b6018.txt:3735
   */
  readonly simulateTopUp?: GojiHandler<'simulateTopUp'> | undefined;
  /**
   * Charge an investor a fee.
   *
   * `POST /platformApi/investors/{clientId}/fee`
   *
   * Reference: 001_e31843da268b6018.txt:3797
   */
  readonly chargeFee?: GojiHandler<'chargeFee'> | undefined;
  /**
   * Get the balances of up to 100 investors.
   *
   * `GET /reports/investor/cash/balance`
   *
   * Reference: 001_e31843da268b6018.txt:3859
   */
  readonly getCashBalanceReport?: GojiHandler<'getCashBalanceReport'> | undefined;
  /**
   * Simulate a deposit to an investor's account.
   *
   * `POST /platformApi/test/payment`
   *
   * Reference: 002_585b9d843877e43a.txt:497
   *
   * @deprecated
   */
  readonly simulateDeposit?: GojiHandler<'simulateDeposit'> | undefined;
  /**
   * List the payment destinations.
   *
   * `GET /platformApi/bankAccountDetails`
   *
   * Reference: 001_e31843da268b6018.txt:3970
   */
  readonly listBankAccounts?: GojiHandler<'listBankAccounts'> | undefined;
  /**
   * Register a payment destination.
   *
   * `POST /platformApi/bankAccountDetails`
   *
   * Reference: 001_e31843da268b6018.txt:4005
   */
  readonly createBankAccount?: GojiHandler<'createBankAccount'> | undefined;
  /**
   * Simulate the enabling of a payment destination.
   *
   * `PUT /platformApi/test/bankAccountDetails/{id}/enable`
   *
   * Reference: 001_e31843da268b6018.txt:4050
   */
  readonly enableBankAccount?: GojiHandler<'enableBankAccount'> | undefined;
  /**
   * Get a payment destination.
   *
   * `GET /platformApi/bankAccountDetails/{id}`
   *
   * Reference: 001_e31843da268b6018.txt:4079
   */
  readonly getBankAccount?: GojiHandler<'getBankAccount'> | undefined;
  /**
   * Change a payment destination.
   *
   * `PUT /platformApi/bankAccountDetails/{id}`
   *
   * Reference: 001_e31843da268b6018.txt:4111
   */
  readonly updateBankAccount?: GojiHandler<'updateBankAccount'> | undefined;
  /**
   * List the registered companies.
   *
   * `GET /companies`
   *
   * Reference: 001_e31843da268b6018.txt:4320
   */
  readonly listCompanies?: GojiHandler<'listCompanies'> | undefined;
  /**
   * Register a company.
   *
   * `POST /companies`
   *
   * Reference: 001_e31843da268b6018.txt:4141
   */
  readonly registerCompany?: GojiHandler<'registerCompany'> | undefined;
  /**
   * Simulate the registration of a company.
   *
   * `PUT /test/companies/{partyId}/enable`
   *
   * Reference: 001_e31843da268b6018.txt:4278
   */
  readonly enableCompany?: GojiHandler<'enableCompany'> | undefined;
  /**
   * Get a company.
   *
   * `GET /companies/{partyId}`
   *
   * Reference: 001_e31843da268b6018.txt:4364
   */
  readonly getCompany?: GojiHandler<'getCompany'> | undefined;
  /**
   * List the wallets.
   *
   * `GET /wallets`
   *
   * Reference: 001_e31843da268b6018.txt:4456
   */
  readonly listWallets?: GojiHandler<'listWallets'> | undefined;
  /**
   * Create a wallet.
   *
   * `POST /wallets`
   *
   * Reference: 001_e31843da268b6018.txt:4408
   */
  readonly createWallet?: GojiHandler<'createWallet'> | undefined;
  /**
   * Get a wallet.
   *
   * `GET /wallets/{id}`
   *
   * Reference: 001_e31843da268b6018.txt:4502
   */
  readonly getWallet?: GojiHandler<'getWallet'> | undefined;
  /**
   * Pay money out of a wallet.
   *
   * `POST /wallets/{id}/payment`
   *
   * Reference: 001_e31843da268b6018.txt:4546
   */
  readonly createWalletPayment?: GojiHandler<'createWalletPayment'> | undefined;
  /**
   * List the transactions of a wallet in a month.
   *
   * `GET /wallets/{id}/transactions/year/{year}/month/{month}`
   *
   * Reference: 001_e31843da268b6018.txt:4613
   */
  readonly listWalletTransactions?: GojiHandler<'listWalletTransactions'> | undefined;
  /**
   * Pay a total out to many investors.
   *
   * `POST /transfers/batch`
   *
   * Reference: 001_e31843da268b6018.txt:4716
   */
  readonly createBatchPayment?: GojiHandler<'createBatchPayment'> | undefined;
  /**
   * Get a batch payment.
   *
   * `GET /transfers/batch/{batchId}`
   *
   * Reference: 001_e31843da268b6018.txt:4820
   */
  readonly getBatchPayment?: GojiHandler<'getBatchPayment'> | undefined;
  /**
   * Get the terms and conditions of the ISA.
   *
   * `GET /terms`
   *
   * Reference: 001_e31843da268b6018.txt:8596
   */
  readonly getIsaTerms?: GojiHandler<'getIsaTerms'> | undefined;
  /**
   * Publish terms and conditions of the ISA.
   *
   * `POST /terms`
   *
   * Reference: 001_e31843da268b6018.txt:8628
   */
  readonly createIsaTerms?: GojiHandler<'createIsaTerms'> | undefined;
  /**
   * Record the agreement to the terms and conditions.
   *
   * `POST /terms/agreement`
   *
   * Reference: 001_e31843da268b6018.txt:8667
   */
  readonly recordIsaTermsAgreement?: GojiHandler<'recordIsaTermsAgreement'> | undefined;
  /**
   * Get how far an investor has agreed to the terms.
   *
   * `GET /investors/{clientId}/terms/status`
   *
   * Reference: 001_e31843da268b6018.txt:8710
   */
  readonly getIsaTermsStatus?: GojiHandler<'getIsaTermsStatus'> | undefined;
  /**
   * Renew an investor's agreement to the terms.
   *
   * `PUT /investors/{clientId}/terms/agreement/token`
   *
   * Reference: 001_e31843da268b6018.txt:8739
   */
  readonly updateIsaTermsToken?: GojiHandler<'updateIsaTermsToken'> | undefined;
  /**
   * Get the ISA declaration to agree to.
   *
   * `GET /declaration`
   *
   * Reference: 001_e31843da268b6018.txt:8806
   */
  readonly getIsaAdminDeclaration?: GojiHandler<'getIsaAdminDeclaration'> | undefined;
  /**
   * Record the agreement to the declaration.
   *
   * `POST /declaration/agreement`
   *
   * Reference: 001_e31843da268b6018.txt:8838
   */
  readonly recordDeclarationAgreement?: GojiHandler<'recordDeclarationAgreement'> | undefined;
  /**
   * Create an investor and open their ISA.
   *
   * `POST /investors`
   *
   * Reference: 001_e31843da268b6018.txt:8881
   */
  readonly createIsaInvestor?: GojiHandler<'createIsaInvestor'> | undefined;
  /**
   * Check whether a person may open an ISA.
   *
   * `POST /investors/validIsaApplication`
   *
   * Reference: 001_e31843da268b6018.txt:8998
   */
  readonly validateIsaApplication?: GojiHandler<'validateIsaApplication'> | undefined;
  /**
   * Get the details of an investor.
   *
   * `GET /investors/{clientId}`
   *
   * Reference: 001_e31843da268b6018.txt:9049
   */
  readonly getIsaInvestor?: GojiHandler<'getIsaInvestor'> | undefined;
  /**
   * Update the details of an investor.
   *
   * `PUT /investors/{clientId}`
   *
   * Reference: 001_e31843da268b6018.txt:9113
   */
  readonly updateIsaInvestor?: GojiHandler<'updateIsaInvestor'> | undefined;
  /**
   * Get an investor's ISA in full.
   *
   * `GET /investors/{clientId}/isa`
   *
   * Reference: 001_e31843da268b6018.txt:9216
   */
  readonly getInvestorIsa?: GojiHandler<'getInvestorIsa'> | undefined;
  /**
   * Get the balances of an investor's ISA.
   *
   * `GET /investors/{clientId}/isa/summary`
   *
   * Reference: 001_e31843da268b6018.txt:9468
   */
  readonly getInvestorIsaSummary?: GojiHandler<'getInvestorIsaSummary'> | undefined;
  /**
   * Get whether an ISA takes subscriptions.
   *
   * `GET /investors/{clientId}/isa/subscriptionStatus`
   *
   * Reference: 001_e31843da268b6018.txt:9654
   */
  readonly getInvestorIsaSubscriptionStatus?: GojiHandler<'getInvestorIsaSubscriptionStatus'> | undefined;
  /**
   * Set whether an ISA takes subscriptions.
   *
   * `PUT /investors/{clientId}/isa/status`
   *
   * Reference: 001_e31843da268b6018.txt:9687
   */
  readonly updateIsaStatus?: GojiHandler<'updateIsaStatus'> | undefined;
  /**
   * Create the history of a transfer in.
   *
   * `POST /investors/{clientId}/transferIn/{transferInId}/transferHistory`
   *
   * Reference: 001_e31843da268b6018.txt:9848
   */
  readonly createTransferHistory?: GojiHandler<'createTransferHistory'> | undefined;
  /**
   * Update the history of a transfer in.
   *
   * `PUT /investors/{clientId}/transferIn/{transferInId}/transferHistory`
   *
   * Reference: 001_e31843da268b6018.txt:9756
   */
  readonly updateTransferHistory?: GojiHandler<'updateTransferHistory'> | undefined;
  /**
   * Record that an investor agrees to the declaration again.
   *
   * `POST /investors/{clientId}/declaration/agreement`
   *
   * Reference: 001_e31843da268b6018.txt:9940
   */
  readonly recordIsaInvestorDeclarationAgreement?: GojiHandler<'recordIsaInvestorDeclarationAgreement'> | undefined;
  /**
   * List the audited requests about an investor.
   *
   * `GET /audit/investors/{clientId}`
   *
   * Reference: 001_e31843da268b6018.txt:10188
   */
  readonly listInvestorAudit?: GojiHandler<'listInvestorAudit'> | undefined;
}

/** The `operationId` of an operation. */
export type GojiOperationId = keyof GojiHandlers;

/** What the handler of an operation is given: the validated request and who sent it. */
export type GojiRequest<Id extends GojiOperationId> = RequestOf<operations[Id]>;

/** What the handler of an operation may answer: a documented status and the body that belongs to it. */
export type GojiReply<Id extends GojiOperationId> = ReplyOf<operations[Id]>;

/** The handler of an operation. */
export type GojiHandler<Id extends GojiOperationId> = HandlerOf<operations[Id]>;
