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
   * Get KYC details of several investors (old path).
   *
   * `GET /reports/investors/kyc`
   *
   * Reference: 003_886d2a00477c0883.txt:683
   *
   * @deprecated Use `getKycReport`, `GET /reports/investor/kyc`, which takes the place of this operation.
   */
  readonly getLegacyKycReport?: GojiHandler<'getLegacyKycReport'> | undefined;
  /**
   * Get KYB details of several companies (old path).
   *
   * `GET /reports/investors/kyb`
   *
   * Reference: 003_886d2a00477c0883.txt:759
   *
   * @deprecated Use `getKybReport`, `GET /reports/investor/kyb`, which takes the place of this operation.
   */
  readonly getLegacyKybReport?: GojiHandler<'getLegacyKybReport'> | undefined;
  /**
   * Record the agreement to the ISA declaration (old path).
   *
   * `POST /platformApi/investors/{clientId}/declaration/agreement`
   *
   * Reference: 003_886d2a00477c0883.txt:1401
   *
   * @deprecated Use `recordIsaDeclarationAgreement`,
   *   `POST /platformApi/investors/{clientId}/isa/declaration/agreement`, which takes the place of this
   *   operation.
   */
  readonly recordLegacyIsaDeclarationAgreement?: GojiHandler<'recordLegacyIsaDeclarationAgreement'> | undefined;
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
   * @deprecated Use `simulateTopUp` instead, which takes the place of this operation and serves every bank
   *   account of the platform.
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
   * List the investment products.
   *
   * `GET /platformApi/settlement/product`
   *
   * Reference: 001_e31843da268b6018.txt:4932
   */
  readonly listSettlementProducts?: GojiHandler<'listSettlementProducts'> | undefined;
  /**
   * Register an investment product.
   *
   * `POST /platformApi/settlement/product`
   *
   * Reference: 001_e31843da268b6018.txt:4966
   */
  readonly createSettlementProduct?: GojiHandler<'createSettlementProduct'> | undefined;
  /**
   * Update an investment product.
   *
   * `PUT /platformApi/settlement/product/{productId}`
   *
   * Reference: 001_e31843da268b6018.txt:5006
   */
  readonly updateSettlementProduct?: GojiHandler<'updateSettlementProduct'> | undefined;
  /**
   * List the payment destinations.
   *
   * `GET /platformApi/settlement/payment-destination`
   *
   * Reference: 001_e31843da268b6018.txt:5044
   */
  readonly listSettlementDestinations?: GojiHandler<'listSettlementDestinations'> | undefined;
  /**
   * Add a payment destination.
   *
   * `POST /platformApi/settlement/payment-destination`
   *
   * Reference: 001_e31843da268b6018.txt:5067
   */
  readonly createSettlementDestination?: GojiHandler<'createSettlementDestination'> | undefined;
  /**
   * Update a payment destination.
   *
   * `PUT /platformApi/settlement/payment-destination/{id}`
   *
   * Reference: 001_e31843da268b6018.txt:5115
   */
  readonly updateSettlementDestination?: GojiHandler<'updateSettlementDestination'> | undefined;
  /**
   * Settle a tranche of investments.
   *
   * `POST /platformApi/settlement/tranche`
   *
   * Reference: 001_e31843da268b6018.txt:5153
   */
  readonly settleTranche?: GojiHandler<'settleTranche'> | undefined;
  /**
   * Settle a trade on the secondary market.
   *
   * `POST /platformApi/settlement/secondary-market`
   *
   * Reference: 001_e31843da268b6018.txt:5231
   */
  readonly settleSecondaryMarket?: GojiHandler<'settleSecondaryMarket'> | undefined;
  /**
   * Get a reference for a repayment.
   *
   * `GET /platformApi/settlement/repayment/reference`
   *
   * Reference: 001_e31843da268b6018.txt:5328
   */
  readonly getRepaymentReference?: GojiHandler<'getRepaymentReference'> | undefined;
  /**
   * Record a repayment made by bank transfer.
   *
   * `POST /platformApi/settlement/repayment`
   *
   * Reference: 001_e31843da268b6018.txt:5355
   */
  readonly recordRepayment?: GojiHandler<'recordRepayment'> | undefined;
  /**
   * Repay investors.
   *
   * `POST /platformApi/settlement/investor-repayment`
   *
   * Reference: 001_e31843da268b6018.txt:5411
   */
  readonly createInvestorRepayment?: GojiHandler<'createInvestorRepayment'> | undefined;
  /**
   * List the latest batches of repayments.
   *
   * `GET /investor-repayment`
   *
   * Reference: 001_e31843da268b6018.txt:5513
   */
  readonly listInvestorRepayments?: GojiHandler<'listInvestorRepayments'> | undefined;
  /**
   * Get a batch of repayments.
   *
   * `GET /investor-repayment/{repaymentBatchReference}`
   *
   * Reference: 001_e31843da268b6018.txt:5565
   */
  readonly getInvestorRepayment?: GojiHandler<'getInvestorRepayment'> | undefined;
  /**
   * Get an investment with its repayments.
   *
   * `GET /investment/{clientInvestmentId}`
   *
   * Reference: 001_e31843da268b6018.txt:5645
   */
  readonly getInvestment?: GojiHandler<'getInvestment'> | undefined;
  /**
   * List an account's settled investments.
   *
   * `GET /platformApi/settlement/investors/{clientId}/accounts/{accountType}/investments`
   *
   * Reference: 001_e31843da268b6018.txt:5709
   */
  readonly listSettlementInvestments?: GojiHandler<'listSettlementInvestments'> | undefined;
  /**
   * Register an instrument.
   *
   * `POST /instruments`
   *
   * Reference: 001_e31843da268b6018.txt:5824
   */
  readonly createInstrument?: GojiHandler<'createInstrument'> | undefined;
  /**
   * Get an instrument.
   *
   * `GET /instruments/{instrumentSymbol}`
   *
   * Reference: 001_e31843da268b6018.txt:5890
   */
  readonly getInstrument?: GojiHandler<'getInstrument'> | undefined;
  /**
   * Allocate shares.
   *
   * `POST /allocations`
   *
   * Reference: 001_e31843da268b6018.txt:5976
   */
  readonly createAllocation?: GojiHandler<'createAllocation'> | undefined;
  /**
   * Get an allocation.
   *
   * `GET /allocations/{id}`
   *
   * Reference: 001_e31843da268b6018.txt:6034
   */
  readonly getAllocation?: GojiHandler<'getAllocation'> | undefined;
  /**
   * Simulate the approval of an allocation.
   *
   * `PUT /allocations/test/{id}/approve`
   *
   * Reference: 001_e31843da268b6018.txt:6075
   */
  readonly approveAllocation?: GojiHandler<'approveAllocation'> | undefined;
  /**
   * Simulate the rejection of an allocation.
   *
   * `PUT /allocations/test/{id}/reject`
   *
   * Reference: 001_e31843da268b6018.txt:6109
   */
  readonly rejectAllocation?: GojiHandler<'rejectAllocation'> | undefined;
  /**
   * Report a trade to be settled.
   *
   * `POST /trades`
   *
   * Reference: 001_e31843da268b6018.txt:6193
   */
  readonly createTrade?: GojiHandler<'createTrade'> | undefined;
  /**
   * Get a trade.
   *
   * `GET /trades/{id}`
   *
   * Reference: 001_e31843da268b6018.txt:6262
   */
  readonly getTrade?: GojiHandler<'getTrade'> | undefined;
  /**
   * Pay a dividend.
   *
   * `POST /corporate-actions/dividends`
   *
   * Reference: 001_e31843da268b6018.txt:6378
   */
  readonly createDividend?: GojiHandler<'createDividend'> | undefined;
  /**
   * Get a dividend.
   *
   * `GET /corporate-actions/dividends/{id}`
   *
   * Reference: 001_e31843da268b6018.txt:6472
   */
  readonly getDividend?: GojiHandler<'getDividend'> | undefined;
  /**
   * Report who holds an instrument.
   *
   * `POST /instruments/reporting`
   *
   * Reference: 001_e31843da268b6018.txt:6576
   */
  readonly createHoldingsReport?: GojiHandler<'createHoldingsReport'> | undefined;
  /**
   * Get a holdings report.
   *
   * `GET /instruments/reporting/{reportId}/{instrumentSymbol}`
   *
   * Reference: 001_e31843da268b6018.txt:6645
   */
  readonly getHoldingsReport?: GojiHandler<'getHoldingsReport'> | undefined;
  /**
   * List an investor's assets.
   *
   * `GET /investors/{clientId}/assets`
   *
   * Reference: 001_e31843da268b6018.txt:6709
   */
  readonly listInvestorAssets?: GojiHandler<'listInvestorAssets'> | undefined;
  /**
   * Create a bond product.
   *
   * `POST /platformApi/bondManagement/product`
   *
   * Reference: 001_e31843da268b6018.txt:6809
   */
  readonly createBondProduct?: GojiHandler<'createBondProduct'> | undefined;
  /**
   * List the bond products on offer.
   *
   * `GET /platformApi/investments/products`
   *
   * Reference: 001_e31843da268b6018.txt:6903
   */
  readonly listBondProducts?: GojiHandler<'listBondProducts'> | undefined;
  /**
   * List an account's bond investments.
   *
   * `GET /platformApi/investors/{clientId}/accounts/{accountType}/investments`
   *
   * Reference: 001_e31843da268b6018.txt:7118
   */
  readonly listBondInvestments?: GojiHandler<'listBondInvestments'> | undefined;
  /**
   * Invest in a bond product.
   *
   * `POST /platformApi/investors/{clientId}/accounts/{accountType}/investments`
   *
   * Reference: 001_e31843da268b6018.txt:7076
   */
  readonly createBondInvestment?: GojiHandler<'createBondInvestment'> | undefined;
  /**
   * Run an investment cycle.
   *
   * `POST /platformApi/test/bondManagement/investmentCycle`
   *
   * Reference: 001_e31843da268b6018.txt:7194
   */
  readonly runInvestmentCycle?: GojiHandler<'runInvestmentCycle'> | undefined;
  /**
   * Get the current bonds.
   *
   * `GET /platformApi/bondManagement/current`
   *
   * Reference: 001_e31843da268b6018.txt:7290
   */
  readonly getCurrentInvestmentCycle?: GojiHandler<'getCurrentInvestmentCycle'> | undefined;
  /**
   * Accrue interest on the bonds.
   *
   * `POST /platformApi/test/bondManagement/investmentCycle/repaymentsAccrual`
   *
   * Reference: 001_e31843da268b6018.txt:7374
   */
  readonly runRepaymentsAccrual?: GojiHandler<'runRepaymentsAccrual'> | undefined;
  /**
   * Register a webhook.
   *
   * `POST /platformApi/webhooks`
   *
   * Reference: 001_e31843da268b6018.txt:7420
   */
  readonly registerWebhook?: GojiHandler<'registerWebhook'> | undefined;
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
  /**
   * Record an investment.
   *
   * `POST /investors/{clientId}/investment`
   *
   * Reference: 001_e31843da268b6018.txt:10232
   */
  readonly recordIsaInvestment?: GojiHandler<'recordIsaInvestment'> | undefined;
  /**
   * Delete investments of a period.
   *
   * `DELETE /investors/{clientId}/investment`
   *
   * Reference: 001_e31843da268b6018.txt:10521
   */
  readonly deleteIsaInvestment?: GojiHandler<'deleteIsaInvestment'> | undefined;
  /**
   * Update an investment.
   *
   * `PUT /investors/{clientId}/investment/{investmentId}`
   *
   * Reference: 001_e31843da268b6018.txt:10780
   */
  readonly updateIsaInvestment?: GojiHandler<'updateIsaInvestment'> | undefined;
  /**
   * Record a repayment.
   *
   * `POST /investors/{clientId}/investment/{investmentId}/repayment`
   *
   * Reference: 001_e31843da268b6018.txt:11056
   */
  readonly recordIsaRepayment?: GojiHandler<'recordIsaRepayment'> | undefined;
  /**
   * Record a reinvestment.
   *
   * `POST /investors/{clientId}/investment/{investmentId}/reinvestment`
   *
   * Reference: 001_e31843da268b6018.txt:11113
   */
  readonly recordIsaReinvestment?: GojiHandler<'recordIsaReinvestment'> | undefined;
  /**
   * Record the sale of an investment.
   *
   * `POST /investors/{clientId}/investment/{investmentId}/sale`
   *
   * Reference: 001_e31843da268b6018.txt:11428
   */
  readonly recordIsaSale?: GojiHandler<'recordIsaSale'> | undefined;
  /**
   * Record a write-off.
   *
   * `POST /investors/{clientId}/investment/{investmentId}/writeOff`
   *
   * Reference: 001_e31843da268b6018.txt:11696
   */
  readonly recordIsaWriteOff?: GojiHandler<'recordIsaWriteOff'> | undefined;
  /**
   * Record a cash transaction.
   *
   * `POST /investors/{clientId}/cash`
   *
   * Reference: 001_e31843da268b6018.txt:11962
   */
  readonly recordIsaCash?: GojiHandler<'recordIsaCash'> | undefined;
  /**
   * Delete cash transactions.
   *
   * `DELETE /investors/{clientId}/cash`
   *
   * Reference: 001_e31843da268b6018.txt:12246
   */
  readonly deleteIsaCash?: GojiHandler<'deleteIsaCash'> | undefined;
  /**
   * Correct the interest of a repayment.
   *
   * `POST /investors/{clientId}/cashCorrection`
   *
   * Reference: 001_e31843da268b6018.txt:12507
   */
  readonly correctIsaCash?: GojiHandler<'correctIsaCash'> | undefined;
  /**
   * Record the cash of a transfer in.
   *
   * `POST /investors/{clientId}/transferIn/{transferInId}/cash`
   *
   * Reference: 001_e31843da268b6018.txt:12779
   */
  readonly recordTransferInCash?: GojiHandler<'recordTransferInCash'> | undefined;
  /**
   * Record residual income of a transfer in.
   *
   * `POST /investors/{clientId}/transferIn/{transferInId}/residualIncome`
   *
   * Reference: 001_e31843da268b6018.txt:12830
   */
  readonly recordTransferInResidualIncome?: GojiHandler<'recordTransferInResidualIncome'> | undefined;
  /**
   * Check the cash of a transfer in.
   *
   * `POST /investors/{clientId}/transferIn/{transferInId}/cash/validation`
   *
   * Reference: 001_e31843da268b6018.txt:12869
   */
  readonly validateTransferInCash?: GojiHandler<'validateTransferInCash'> | undefined;
  /**
   * List an investor's transfers in that are under way.
   *
   * `GET /investors/{clientId}/transferInSummary`
   *
   * Reference: 001_e31843da268b6018.txt:12920
   */
  readonly listInvestorTransferInSummaries?: GojiHandler<'listInvestorTransferInSummaries'> | undefined;
  /**
   * Get the amounts of a transfer in.
   *
   * `GET /investors/{clientId}/transferIn/{transferInId}/summary`
   *
   * Reference: 001_e31843da268b6018.txt:12968
   */
  readonly getTransferInSummary?: GojiHandler<'getTransferInSummary'> | undefined;
  /**
   * Get the cheques banked for transfers in on a day.
   *
   * `GET /transferIn/deposits/{date}`
   *
   * Reference: 001_e31843da268b6018.txt:13016
   */
  readonly getIsaTransferInDeposits?: GojiHandler<'getIsaTransferInDeposits'> | undefined;
  /**
   * List the open transfers in of all investors.
   *
   * `GET /transferIn/open/summary`
   *
   * Reference: 001_e31843da268b6018.txt:13059
   */
  readonly listIsaOpenTransfersIn?: GojiHandler<'listIsaOpenTransfersIn'> | undefined;
  /**
   * Get the ISA balances of all investors.
   *
   * `GET /isaReconciliation`
   *
   * Reference: 001_e31843da268b6018.txt:13107
   */
  readonly getIsaReconciliation?: GojiHandler<'getIsaReconciliation'> | undefined;
  /**
   * Get the details of all investors.
   *
   * `GET /investorReconciliation`
   *
   * Reference: 001_e31843da268b6018.txt:13154
   */
  readonly getInvestorReconciliation?: GojiHandler<'getInvestorReconciliation'> | undefined;
  /**
   * Get the data of the transfer in widget.
   *
   * `GET /investors/{clientId}/transferIn/uiData`
   *
   * Reference: 001_e31843da268b6018.txt:13214
   */
  readonly getTransferInUiData?: GojiHandler<'getTransferInUiData'> | undefined;
  /**
   * List an investor's transfers out.
   *
   * `GET /investors/{clientId}/transferOut`
   *
   * Reference: 001_e31843da268b6018.txt:13251
   */
  readonly listIsaInvestorTransfersOut?: GojiHandler<'listIsaInvestorTransfersOut'> | undefined;
  /**
   * List the transfers out of all investors.
   *
   * `GET /transfersOut`
   *
   * Reference: 001_e31843da268b6018.txt:13336
   */
  readonly listIsaTransfersOut?: GojiHandler<'listIsaTransfersOut'> | undefined;
  /**
   * Record the payment of a transfer out.
   *
   * `POST /investors/{clientId}/transferOut/{transferOutId}/cash`
   *
   * Reference: 001_e31843da268b6018.txt:13437
   */
  readonly recordTransferOutCash?: GojiHandler<'recordTransferOutCash'> | undefined;
  /**
   * Record the fee of a transfer out.
   *
   * `POST /investors/{clientId}/transferOut/{transferOutId}/fee`
   *
   * Reference: 001_e31843da268b6018.txt:13470
   */
  readonly recordTransferOutFee?: GojiHandler<'recordTransferOutFee'> | undefined;
}

/** The `operationId` of an operation. */
export type GojiOperationId = keyof GojiHandlers;

/** What the handler of an operation is given: the validated request and who sent it. */
export type GojiRequest<Id extends GojiOperationId> = RequestOf<operations[Id]>;

/** What the handler of an operation may answer: a documented status and the body that belongs to it. */
export type GojiReply<Id extends GojiOperationId> = ReplyOf<operations[Id]>;

/** The handler of an operation. */
export type GojiHandler<Id extends GojiOperationId> = HandlerOf<operations[Id]>;
