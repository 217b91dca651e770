// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { operations } from '../types.js';
import type { HandlerOf, ReplyOf, RequestOf } from './runtime/handler-types.js';

/** One method for each operation. Leave out what is not implemented: it answers 501. */
export interface GojiHandlers {
  /**
   * Get the terms and conditions.
   *
   * Returns the terms and conditions in force, as HTML to show to the investor. The investor must agree to
   * them before `createInvestor` is called.
   *
   * `GET /platformApi/terms`
   *
   * Reference: 001_e31843da268b6018.txt:621
   */
  readonly getTerms?: GojiHandler<'getTerms'> | undefined;
  /**
   * List the ids of all investors.
   *
   * Returns the client id of every investor on the platform. Bulk jobs such as reconciliations start here and
   * then fetch what they need for each id.
   *
   * `GET /investorIds`
   *
   * Reference: 001_e31843da268b6018.txt:649
   */
  readonly listInvestorIds?: GojiHandler<'listInvestorIds'> | undefined;
  /**
   * Create an investor.
   *
   * Registers a person or a company as an investor and starts the KYC or KYB check where one applies. The
   * investor must have agreed to the terms and conditions before, and to the ISA declaration if an ISA is
   * opened.
   *
   * The check runs after the answer. Follow it with `getInvestorKyc` or `getInvestorKyb`, or wait for the
   * webhook `INVESTOR_KYC_STATUS_CHANGE`. Until it is passed, the investor can neither deposit nor invest.
   *
   * Investors who come from another system are registered with `migrateInvestor` instead.
   *
   * `POST /platformApi/investors`
   *
   * Reference: 001_e31843da268b6018.txt:674
   */
  readonly createInvestor?: GojiHandler<'createInvestor'> | undefined;
  /**
   * Get an investor.
   *
   * Returns what the platform knows of one investor. The shape depends on `entityType`: a company has
   * `corporateDetails`.
   *
   * `GET /platformApi/investors/{clientId}`
   *
   * Reference: 001_e31843da268b6018.txt:868
   */
  readonly getInvestor?: GojiHandler<'getInvestor'> | undefined;
  /**
   * Update an investor.
   *
   * Replaces the personal details of an investor: send all of them, also those that stay as they are. The
   * accounts and the company of the investor are not changed here, and the declaration has an operation of
   * its own, `updateInvestmentDeclaration`.
   *
   * `PUT /platformApi/investors/{clientId}`
   *
   * Reference: 001_e31843da268b6018.txt:971
   */
  readonly updateInvestor?: GojiHandler<'updateInvestor'> | undefined;
  /**
   * Update an investor's declaration.
   *
   * Records that the investor has signed a new declaration of the kind of investor they are. It takes the
   * place of the declaration that was made at registration, or of the last one that was recorded here.
   *
   * `PUT /platformApi/investors/{clientId}/updateInvestmentDeclarationAgreement`
   *
   * Reference: 001_e31843da268b6018.txt:1122
   */
  readonly updateInvestmentDeclaration?: GojiHandler<'updateInvestmentDeclaration'> | undefined;
  /**
   * Get an investor's KYC details.
   *
   * Returns how far the KYC check of an investor has come, which documents are still wanted and why documents
   * were refused. Until the check is passed, the investor has no access to the bank details for deposits and
   * cannot invest.
   *
   * Ask again after a webhook `INVESTOR_KYC_STATUS_CHANGE`. The webhook carries the new status, not the
   * documents.
   *
   * `GET /platformApi/investors/{clientId}/kyc`
   *
   * Reference: 001_e31843da268b6018.txt:1164
   */
  readonly getInvestorKyc?: GojiHandler<'getInvestorKyc'> | undefined;
  /**
   * Get an investor's KYB details.
   *
   * Returns how far the KYB check of a company has come, check by check, and which documents are still
   * wanted. Only corporate investors have a KYB check.
   *
   * `GET /platformApi/investors/{clientId}/kyb`
   *
   * Reference: 001_e31843da268b6018.txt:1236
   */
  readonly getInvestorKyb?: GojiHandler<'getInvestorKyb'> | undefined;
  /**
   * Add KYC or KYB documents.
   *
   * Uploads documents that prove the identity or the address of an investor, or that a KYB check asks for. A
   * person at Goji approves or rejects each; until then it is listed under `documentsPendingApproval`.
   *
   * Accepted are a passport, the front of a driving licence, and a bank statement or a utility bill less than
   * three months old, as PDF, PNG or JPEG files of at most 10 MB each.
   *
   * If a document is rejected, the KYC status stays `ENHANCED_VERIFICATION_REQUIRED`, `getInvestorKyc` says
   * why and Goji gets in touch with you.
   *
   * `POST /platformApi/investors/{clientId}/kyc/documents`
   *
   * Reference: 001_e31843da268b6018.txt:1319
   */
  readonly addKycDocuments?: GojiHandler<'addKycDocuments'> | undefined;
  /**
   * Get the KYC details of several investors.
   *
   * Returns the KYC details of up to 100 investors at once, for bulk jobs such as reconciliations that have
   * read the ids with `listInvestorIds`. Without an id the list is empty; with more than 100 the answer is
   * 400.
   *
   * `GET /reports/investor/kyc`
   *
   * Reference: 001_e31843da268b6018.txt:1353
   */
  readonly getKycReport?: GojiHandler<'getKycReport'> | undefined;
  /**
   * Get the KYB details of several companies.
   *
   * Returns the KYB details of up to 100 corporate investors at once, for bulk jobs such as reconciliations
   * that have read the ids with `listInvestorIds`. Without an id the list is empty; with more than 100 the
   * answer is 400.
   *
   * `GET /reports/investor/kyb`
   *
   * Reference: 001_e31843da268b6018.txt:1450
   */
  readonly getKybReport?: GojiHandler<'getKybReport'> | undefined;
  /**
   * Get the ISA declaration.
   *
   * Returns the declaration that an investor has to agree to before an ISA is opened for them, or opened
   * again after a tax year break. Show the text as it is, and fetch it again each time: Goji brings out new
   * versions.
   *
   * `GET /platformApi/isaDeclaration`
   *
   * Reference: 001_e31843da268b6018.txt:1644
   */
  readonly getIsaDeclaration?: GojiHandler<'getIsaDeclaration'> | undefined;
  /**
   * Open an ISA for an investor.
   *
   * Opens an Innovative Finance ISA for an investor who has none yet. The investor must have agreed to the
   * declaration that `getIsaDeclaration` returns.
   *
   * The platform checks the National Insurance number and whether the investor may open an ISA. When both
   * hold, the ISA is open at once and takes deposits. An ISA that `createInvestor` opened at registration
   * needs no such call.
   *
   * `POST /platformApi/investors/{clientId}/accounts/ISA`
   *
   * Reference: 001_e31843da268b6018.txt:1672
   */
  readonly addIsaAccount?: GojiHandler<'addIsaAccount'> | undefined;
  /**
   * Get the ISA of an investor.
   *
   * Returns the balances of the ISA, what may still be subscribed in this tax year, its investments and its
   * cash transactions, if the investor has an ISA.
   *
   * `GET /platformApi/investors/{clientId}/isa`
   *
   * Reference: 001_e31843da268b6018.txt:1782
   */
  readonly getIsa?: GojiHandler<'getIsa'> | undefined;
  /**
   * Get the subscription status of an ISA.
   *
   * Says whether the investor may pay new money into the ISA. Ask before you offer a deposit, most of all
   * after the turn of the tax year on 6 April.
   *
   * An investor who subscribed nothing in a whole tax year, 6 April to 5 April, is in a tax year break, which
   * the status `INVALID_TAX_YEAR_BREAK` says. They have to agree to the declaration again, which
   * `recordIsaDeclarationAgreement` records, before they may subscribe.
   *
   * `GET /platformApi/investors/{clientId}/isa/subscriptionStatus`
   *
   * Reference: 001_e31843da268b6018.txt:2030
   */
  readonly getIsaSubscriptionStatus?: GojiHandler<'getIsaSubscriptionStatus'> | undefined;
  /**
   * Set the subscription status of an ISA.
   *
   * Puts the ISA into another subscription status. Tests use it to see how an application treats an ISA that
   * takes no subscriptions. It works in the sandbox only.
   *
   * `PUT /platformApi/investors/{clientId}/isa/subscriptionStatus`
   *
   * Reference: 001_e31843da268b6018.txt:2076
   */
  readonly updateIsaSubscriptionStatus?: GojiHandler<'updateIsaSubscriptionStatus'> | undefined;
  /**
   * Record the agreement to the ISA declaration.
   *
   * Records that the investor has agreed to the ISA declaration after the ISA was opened. It opens the ISA
   * again after a tax year break, so that the investor may subscribe in the current tax year. There is no
   * request body.
   *
   * `POST /platformApi/investors/{clientId}/isa/declaration/agreement`
   *
   * Reference: 001_e31843da268b6018.txt:2145
   */
  readonly recordIsaDeclarationAgreement?: GojiHandler<'recordIsaDeclarationAgreement'> | undefined;
  /**
   * Get the data of the transfer in widget.
   *
   * Returns where the widget is loaded from and a token that works once. The widget is a form in your own
   * page with which the investor asks for a transfer of an ISA from another manager. Call this for every page
   * view, and keep none of the addresses: they change without notice.
   *
   * `GET /platformApi/investors/{clientId}/accounts/ISA/transferIn/UI`
   *
   * Reference: 001_e31843da268b6018.txt:2393
   */
  readonly getTransferInWidget?: GojiHandler<'getTransferInWidget'> | undefined;
  /**
   * List the open ISA transfers in of all investors.
   *
   * Returns every ISA transfer to the platform that is not finished yet, whoever the investor is.
   *
   * `GET /platformApi/transferIn/open/summary`
   *
   * Reference: 001_e31843da268b6018.txt:2425
   */
  readonly listOpenTransfersIn?: GojiHandler<'listOpenTransfersIn'> | undefined;
  /**
   * List an investor's ISA transfers out.
   *
   * Returns the transfers by which the investor moves ISA money to another ISA manager, finished ones
   * included.
   *
   * `GET /platformApi/investors/{clientId}/transferOut`
   *
   * Reference: 001_e31843da268b6018.txt:2473
   */
  readonly listInvestorTransfersOut?: GojiHandler<'listInvestorTransfersOut'> | undefined;
  /**
   * List an investor's ISA transfers in.
   *
   * Returns the transfers by which the investor brings ISA money from other ISA managers to the platform.
   *
   * `GET /platformApi/investors/{clientId}/transferIn`
   *
   * Reference: 001_e31843da268b6018.txt:2558
   */
  readonly listInvestorTransfersIn?: GojiHandler<'listInvestorTransfersIn'> | undefined;
  /**
   * Get one ISA transfer in.
   *
   * Returns one of the transfers by which the investor brings ISA money to the platform.
   *
   * `GET /platformApi/investors/{clientId}/transferIn/{transferInId}`
   *
   * Reference: 001_e31843da268b6018.txt:2606
   */
  readonly getTransferIn?: GojiHandler<'getTransferIn'> | undefined;
  /**
   * List an investor's open ISA transfers in.
   *
   * Returns the transfers in of the investor that are not finished, with the ISA manager they come from and
   * how the amount splits between tax years. The date of a transfer is null until its transfer history form
   * has arrived.
   *
   * `GET /transferIn/investors/{clientId}/open`
   *
   * Reference: 001_e31843da268b6018.txt:2654
   */
  readonly listInvestorOpenTransfersIn?: GojiHandler<'listInvestorOpenTransfersIn'> | undefined;
  /**
   * List an investor's closed ISA transfers in.
   *
   * Returns the transfers in of the investor that are finished, with the ISA manager they came from and how
   * the amount was split between tax years.
   *
   * `GET /transferIn/investors/{clientId}/closed`
   *
   * Reference: 001_e31843da268b6018.txt:2723
   */
  readonly listInvestorClosedTransfersIn?: GojiHandler<'listInvestorClosedTransfersIn'> | undefined;
  /**
   * Get the cheques banked for transfers in on a day.
   *
   * Sums up the cheques for ISA transfers in that were banked on one day and names the transfers they belong
   * to. It serves to reconcile the bank account: a day's cheques arrive there as one batch.
   *
   * `GET /platformApi/transferIn/deposits/{date}`
   *
   * Reference: 001_e31843da268b6018.txt:2792
   */
  readonly getTransferInDeposits?: GojiHandler<'getTransferInDeposits'> | undefined;
  /**
   * List the ISA transfers out of all investors.
   *
   * Returns the transfers by which investors move ISA money to other ISA managers: all of them, or only those
   * whose funds have not left yet.
   *
   * `GET /platformApi/transfersOut`
   *
   * Reference: 001_e31843da268b6018.txt:2835
   */
  readonly listTransfersOut?: GojiHandler<'listTransfersOut'> | undefined;
  /**
   * Migrate an investor from another system.
   *
   * Registers an investor who was looked after in another system and says how far their earlier KYC or KYB
   * checks are to be relied on. Goji agrees that with the platform before the migration. New investors are
   * registered with `createInvestor`.
   *
   * An investor of the ISA administration API is moved to this API by their existing client id. They get a
   * new client id, a KYC check and an account number for deposits, and keep their ISA with all its data.
   *
   * `POST /platformApi/migrate`
   *
   * Reference: 001_e31843da268b6018.txt:2952
   */
  readonly migrateInvestor?: GojiHandler<'migrateInvestor'> | undefined;
  /**
   * Get KYC details of several investors (old path).
   *
   * Returns the same as `getKycReport`: the KYC details of up to 100 investors, an empty list without ids,
   * and 400 for more than 100.
   *
   * Use `getKycReport`, `GET /reports/investor/kyc`, which takes the place of this operation.
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
   * Returns the same as `getKybReport`: the KYB details of up to 100 corporate investors, an empty list
   * without ids, and 400 for more than 100.
   *
   * Use `getKybReport`, `GET /reports/investor/kyb`, which takes the place of this operation.
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
   * Does the same as `recordIsaDeclarationAgreement`: records that the investor has agreed to the ISA
   * declaration again, which opens the ISA for subscriptions after a tax year break. There is no request
   * body.
   *
   * Use `recordIsaDeclarationAgreement`, `POST /platformApi/investors/{clientId}/isa/declaration/agreement`,
   * which takes the place of this operation.
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
   * Returns what the investor's accounts are worth together and what each of them is worth, split into cash,
   * money that is queued for investment and invested money.
   *
   * `GET /platformApi/investors/{clientId}/accounts/balances`
   *
   * Reference: 001_e31843da268b6018.txt:3234
   */
  readonly getAccountBalances?: GojiHandler<'getAccountBalances'> | undefined;
  /**
   * Get the balance of one account.
   *
   * Returns what one of the investor's accounts is worth. For an ISA it also says how much new money the
   * investor may still pay in during this tax year.
   *
   * `GET /platformApi/investors/{clientId}/accounts/balances/{accountType}`
   *
   * Reference: 001_e31843da268b6018.txt:3288
   */
  readonly getAccountBalance?: GojiHandler<'getAccountBalance'> | undefined;
  /**
   * List the cash transactions of an investor.
   *
   * Returns the movements of the investor's cash, such as deposits, withdrawals, investments, repayments and
   * fees, with the balances recorded for each.
   *
   * `GET /platformApi/investors/{clientId}/transactions`
   *
   * Reference: 001_e31843da268b6018.txt:3347
   */
  readonly listTransactions?: GojiHandler<'listTransactions'> | undefined;
  /**
   * Get the details for deposits to the general account.
   *
   * Returns the bank account that the investor pays into to add money to the general investment account, and
   * the reference to use.
   *
   * A transfer with this reference is credited to the investor's general investment account. Money sent by
   * Faster Payments is credited within 90 seconds of reaching the platform's bank. The account name can be
   * used for Confirmation of Payee.
   *
   * `GET /platformApi/investors/{clientId}/bankTransferDetails`
   *
   * Reference: 001_e31843da268b6018.txt:3433
   */
  readonly getBankTransferDetails?: GojiHandler<'getBankTransferDetails'> | undefined;
  /**
   * Get the details for deposits to the ISA.
   *
   * Returns the bank account that the investor pays into to add money to the ISA, and the reference to use.
   *
   * A transfer with this reference is credited to the investor's ISA. Money sent by Faster Payments is
   * credited within 90 seconds of reaching the platform's bank. The account name can be used for Confirmation
   * of Payee.
   *
   * `GET /platformApi/investors/{clientId}/bankTransferDetails/isa`
   *
   * Reference: 001_e31843da268b6018.txt:3461
   */
  readonly getIsaBankTransferDetails?: GojiHandler<'getIsaBankTransferDetails'> | undefined;
  /**
   * Get the investor's bank account for withdrawals.
   *
   * Returns the bank account that the investor's withdrawals are paid to.
   *
   * `GET /platformApi/investors/{clientId}/bankDetails`
   *
   * Reference: 001_e31843da268b6018.txt:3493
   */
  readonly getBankDetails?: GojiHandler<'getBankDetails'> | undefined;
  /**
   * Set the investor's bank account for withdrawals.
   *
   * Registers the bank account that the investor's withdrawals are paid to. An investor has one such account:
   * once it is registered, change it with `updateBankDetails`.
   *
   * The sandbox knows a few bank accounts that pass its checks: sort code `203002` with account number
   * `00004588` or `00027944`, `204514` with `58110244` or `60282377`, and `166051` with `87889196` or
   * `99993193`.
   *
   * `POST /platformApi/investors/{clientId}/bankDetails`
   *
   * Reference: 001_e31843da268b6018.txt:3523
   */
  readonly createBankDetails?: GojiHandler<'createBankDetails'> | undefined;
  /**
   * Change the investor's bank account for withdrawals.
   *
   * Replaces the bank account that the investor's withdrawals are paid to. The first one is registered with
   * `createBankDetails`.
   *
   * `PUT /platformApi/investors/{clientId}/bankDetails`
   *
   * Reference: 001_e31843da268b6018.txt:3574
   */
  readonly updateBankDetails?: GojiHandler<'updateBankDetails'> | undefined;
  /**
   * Withdraw cash to the investor's bank account.
   *
   * Pays cash from one of the investor's accounts to the bank account that is registered for the investor.
   * Most withdrawals clear straight away. A withdrawal that the anti-money-laundering checks pick out waits
   * until a person has approved it.
   *
   * Before the money is sent, the platform checks that the account accepts Faster Payments. The sandbox does
   * so too, so tests need one of the test account numbers.
   *
   * `POST /platformApi/investors/{clientId}/accounts/{accountType}/withdrawal`
   *
   * Reference: 001_e31843da268b6018.txt:3615
   */
  readonly withdrawCash?: GojiHandler<'withdrawCash'> | undefined;
  /**
   * Transfer cash between an investor's accounts.
   *
   * Moves cash from the account in the path to another account of the same investor and returns the new
   * balance of the account in the path.
   *
   * `POST /platformApi/investors/{clientId}/accounts/{accountType}/transfer`
   *
   * Reference: 001_e31843da268b6018.txt:3659
   */
  readonly transferCash?: GojiHandler<'transferCash'> | undefined;
  /**
   * Simulate a deposit to any account of the platform.
   *
   * Acts as if a bank transfer had arrived at a bank account that the platform manages, be it an investor's
   * or another. It works in the sandbox only. On an investor's account the payment reference decides where
   * the money goes: one that starts with `ISA` credits the ISA.
   *
   * `POST /test/account/topup`
   *
   * Reference: 001_e31843da268b6018.txt:3735
   */
  readonly simulateTopUp?: GojiHandler<'simulateTopUp'> | undefined;
  /**
   * Charge an investor a fee.
   *
   * Takes a fee from the cash of one of the investor's accounts and pays it to a payment destination that was
   * registered before. The answer says whether that payment has cleared.
   *
   * `POST /platformApi/investors/{clientId}/fee`
   *
   * Reference: 001_e31843da268b6018.txt:3797
   */
  readonly chargeFee?: GojiHandler<'chargeFee'> | undefined;
  /**
   * Get the balances of up to 100 investors.
   *
   * Returns the balances of the named investors, account by account, as they are now or as they were at a
   * moment in the past. Reconciliations read all client ids with `listInvestorIds` and then call this for up
   * to 100 of them at a time. A request with more ids is answered with 400.
   *
   * `GET /reports/investor/cash/balance`
   *
   * Reference: 001_e31843da268b6018.txt:3859
   */
  readonly getCashBalanceReport?: GojiHandler<'getCashBalanceReport'> | undefined;
  /**
   * Simulate a deposit to an investor's account.
   *
   * Acts as if the investor had paid in by bank transfer. It works in the sandbox only.
   *
   * Use `simulateTopUp` instead, which takes the place of this operation and serves every bank account of the
   * platform.
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
   * Returns the bank accounts that are registered for sending money to, enabled or not.
   *
   * `GET /platformApi/bankAccountDetails`
   *
   * Reference: 001_e31843da268b6018.txt:3970
   */
  readonly listBankAccounts?: GojiHandler<'listBankAccounts'> | undefined;
  /**
   * Register a payment destination.
   *
   * Registers a bank account that money can be sent to. Fees, settlements and payments out of wallets name it
   * by its id, and one registration serves them all.
   *
   * The account must first pass an anti-money-laundering check, which runs after the answer. Wait for the
   * webhook `BANK_ACCOUNT_DETAILS_STATUS_CHANGED`, or read the status with `getBankAccount`. In the sandbox,
   * `enableBankAccount` acts as if the check had been passed.
   *
   * The sandbox knows a few bank accounts that pass its checks: sort code `203002` with account number
   * `00004588` or `00027944`, `204514` with `58110244` or `60282377`, and `166051` with `87889196` or
   * `99993193`.
   *
   * `POST /platformApi/bankAccountDetails`
   *
   * Reference: 001_e31843da268b6018.txt:4005
   */
  readonly createBankAccount?: GojiHandler<'createBankAccount'> | undefined;
  /**
   * Simulate the enabling of a payment destination.
   *
   * Acts as if the payment destination had passed the anti-money-laundering check, so that money can be sent
   * to it. It works in the sandbox only.
   *
   * `PUT /platformApi/test/bankAccountDetails/{id}/enable`
   *
   * Reference: 001_e31843da268b6018.txt:4050
   */
  readonly enableBankAccount?: GojiHandler<'enableBankAccount'> | undefined;
  /**
   * Get a payment destination.
   *
   * Returns one of the bank accounts that are registered for sending money to.
   *
   * `GET /platformApi/bankAccountDetails/{id}`
   *
   * Reference: 001_e31843da268b6018.txt:4079
   */
  readonly getBankAccount?: GojiHandler<'getBankAccount'> | undefined;
  /**
   * Change a payment destination.
   *
   * Replaces the details of a payment destination under the same id. The new details have to pass the
   * anti-money-laundering check again: wait for the webhook `BANK_ACCOUNT_DETAILS_STATUS_CHANGED` before
   * sending money.
   *
   * `PUT /platformApi/bankAccountDetails/{id}`
   *
   * Reference: 001_e31843da268b6018.txt:4111
   */
  readonly updateBankAccount?: GojiHandler<'updateBankAccount'> | undefined;
  /**
   * List the registered companies.
   *
   * Returns all companies that have been registered.
   *
   * `GET /companies`
   *
   * Reference: 001_e31843da268b6018.txt:4320
   */
  readonly listCompanies?: GojiHandler<'listCompanies'> | undefined;
  /**
   * Register a company.
   *
   * Registers a company as a party, so that it can own wallets and send and receive money through them. Money
   * in a wallet is held in the name of its owner.
   *
   * The registration is partly done by hand, so it ends long after the answer. The company is `PENDING` until
   * then. Wait for the webhook `COMPANY_REGISTRATION_UPDATE` with the status `REGISTERED` before creating
   * wallets. In the sandbox, `enableCompany` completes the registration.
   *
   * `POST /companies`
   *
   * Reference: 001_e31843da268b6018.txt:4141
   */
  readonly registerCompany?: GojiHandler<'registerCompany'> | undefined;
  /**
   * Simulate the registration of a company.
   *
   * Acts as if the registration of a pending company had been completed, so that it can own wallets. It works
   * in the sandbox only.
   *
   * `PUT /test/companies/{partyId}/enable`
   *
   * Reference: 001_e31843da268b6018.txt:4278
   */
  readonly enableCompany?: GojiHandler<'enableCompany'> | undefined;
  /**
   * Get a company.
   *
   * Returns one company and how far its registration has come.
   *
   * `GET /companies/{partyId}`
   *
   * Reference: 001_e31843da268b6018.txt:4364
   */
  readonly getCompany?: GojiHandler<'getCompany'> | undefined;
  /**
   * List the wallets.
   *
   * Returns all wallets, each with its bank account and its balance.
   *
   * `GET /wallets`
   *
   * Reference: 001_e31843da268b6018.txt:4456
   */
  readonly listWallets?: GojiHandler<'listWallets'> | undefined;
  /**
   * Create a wallet.
   *
   * Creates a wallet for a registered company. It gets a bank account of its own, which takes a while. The
   * webhook `WALLET_CREATED` says when the wallet is ready and gives the account number and sort code. All
   * other operations name the wallet by the id in the answer.
   *
   * Money in wallets is electronic money, which does not suit every purpose.
   *
   * `POST /wallets`
   *
   * Reference: 001_e31843da268b6018.txt:4408
   */
  readonly createWallet?: GojiHandler<'createWallet'> | undefined;
  /**
   * Get a wallet.
   *
   * Returns one wallet with its bank account and its balance.
   *
   * `GET /wallets/{id}`
   *
   * Reference: 001_e31843da268b6018.txt:4502
   */
  readonly getWallet?: GojiHandler<'getWallet'> | undefined;
  /**
   * Pay money out of a wallet.
   *
   * Instructs a payment from the wallet to a payment destination that is enabled. The money moves after the
   * answer. The webhook `WALLET_TRANSFER_UPDATE` says when the payment has cleared or failed. Payments in
   * several currencies are not supported.
   *
   * `POST /wallets/{id}/payment`
   *
   * Reference: 001_e31843da268b6018.txt:4546
   */
  readonly createWalletPayment?: GojiHandler<'createWalletPayment'> | undefined;
  /**
   * List the transactions of a wallet in a month.
   *
   * Returns the movements of money into and out of the wallet in one month.
   *
   * `GET /wallets/{id}/transactions/year/{year}/month/{month}`
   *
   * Reference: 001_e31843da268b6018.txt:4613
   */
  readonly listWalletTransactions?: GojiHandler<'listWalletTransactions'> | undefined;
  /**
   * Pay a total out to many investors.
   *
   * Instructs the platform to divide a total among investors. The answer says where to send the total and
   * under which reference. Nothing is paid out before that money has arrived.
   *
   * The webhook `BATCH_UPDATE` reports each change of the batch with a summary. `getBatchPayment` has the
   * details of each payment.
   *
   * `POST /transfers/batch`
   *
   * Reference: 001_e31843da268b6018.txt:4716
   */
  readonly createBatchPayment?: GojiHandler<'createBatchPayment'> | undefined;
  /**
   * Get a batch payment.
   *
   * Returns the batch payment with its own status and the status of the payment to each investor.
   *
   * `GET /transfers/batch/{batchId}`
   *
   * Reference: 001_e31843da268b6018.txt:4820
   */
  readonly getBatchPayment?: GojiHandler<'getBatchPayment'> | undefined;
  /**
   * List the investment products.
   *
   * Returns all products that are registered, each with its document and whether an ISA may hold it.
   *
   * `GET /platformApi/settlement/product`
   *
   * Reference: 001_e31843da268b6018.txt:4932
   */
  readonly listSettlementProducts?: GojiHandler<'listSettlementProducts'> | undefined;
  /**
   * Register an investment product.
   *
   * Registers a product that investors can invest in. Tranches name it by the id that you choose, and any
   * number of tranches may use it.
   *
   * `POST /platformApi/settlement/product`
   *
   * Reference: 001_e31843da268b6018.txt:4966
   */
  readonly createSettlementProduct?: GojiHandler<'createSettlementProduct'> | undefined;
  /**
   * Update an investment product.
   *
   * Replaces the document of the product and whether an ISA may hold it. The id stays.
   *
   * `PUT /platformApi/settlement/product/{productId}`
   *
   * Reference: 001_e31843da268b6018.txt:5006
   */
  readonly updateSettlementProduct?: GojiHandler<'updateSettlementProduct'> | undefined;
  /**
   * List the payment destinations.
   *
   * Returns the ids of the payment destinations of this API. Only deprecated fields name them.
   * `listBankAccounts` lists the bank accounts that `bankAccountId` names.
   *
   * `GET /platformApi/settlement/payment-destination`
   *
   * Reference: 001_e31843da268b6018.txt:5044
   */
  readonly listSettlementDestinations?: GojiHandler<'listSettlementDestinations'> | undefined;
  /**
   * Add a payment destination.
   *
   * Adds a bank account as a payment destination of this API. Only deprecated fields name it. For
   * `bankAccountId`, register the account with `createBankAccount` instead.
   *
   * `POST /platformApi/settlement/payment-destination`
   *
   * Reference: 001_e31843da268b6018.txt:5067
   */
  readonly createSettlementDestination?: GojiHandler<'createSettlementDestination'> | undefined;
  /**
   * Update a payment destination.
   *
   * Replaces the bank account behind a payment destination of this API. The id stays.
   *
   * `PUT /platformApi/settlement/payment-destination/{id}`
   *
   * Reference: 001_e31843da268b6018.txt:5115
   */
  readonly updateSettlementDestination?: GojiHandler<'updateSettlementDestination'> | undefined;
  /**
   * Settle a tranche of investments.
   *
   * Records investments in a product and starts the transfer of their funds. The cash leaves the investors'
   * accounts, and the total goes to the bank account that `bankAccountId` names. The product must be
   * registered and the bank account enabled before.
   *
   * `POST /platformApi/settlement/tranche`
   *
   * Reference: 001_e31843da268b6018.txt:5153
   */
  readonly settleTranche?: GojiHandler<'settleTranche'> | undefined;
  /**
   * Settle a trade on the secondary market.
   *
   * Records that one investor has sold an investment, or a part of it, to another. If the buyer has enough
   * cash, the price moves to the seller's account, and each fee to the bank account that is named for it.
   *
   * The answer is a JSON string, the `repaymentBatchReference`. The webhooks that follow the money to the
   * seller carry it.
   *
   * `POST /platformApi/settlement/secondary-market`
   *
   * Reference: 001_e31843da268b6018.txt:5231
   */
  readonly settleSecondaryMarket?: GojiHandler<'settleSecondaryMarket'> | undefined;
  /**
   * Get a reference for a repayment.
   *
   * Makes a reference for one repayment and says which bank account to pay it to. Use it when the funds come
   * by bank transfer. Repayments out of a wallet need no such reference.
   *
   * `GET /platformApi/settlement/repayment/reference`
   *
   * Reference: 001_e31843da268b6018.txt:5328
   */
  readonly getRepaymentReference?: GojiHandler<'getRepaymentReference'> | undefined;
  /**
   * Record a repayment made by bank transfer.
   *
   * Says how a repayment is divided among the investors. Its funds come by bank transfer under the reference
   * that `getRepaymentReference` returned. Once they have arrived, each investor receives their share, and
   * withheld tax goes back to the investment manager.
   *
   * With wallets, use `createInvestorRepayment` instead.
   *
   * `POST /platformApi/settlement/repayment`
   *
   * Reference: 001_e31843da268b6018.txt:5355
   */
  readonly recordRepayment?: GojiHandler<'recordRepayment'> | undefined;
  /**
   * Repay investors.
   *
   * Pays a batch of repayments to investors. The batch either repays investments out of a wallet or pays
   * interest on uninvested cash, which comes from no wallet. The two cannot be mixed.
   *
   * The answer says that the batch was accepted. The money moves later, and the webhooks report each step.
   * After a timeout or a status of 500 or above, do not take the batch for failed: wait for the webhooks, or
   * send it again under the same `X-CLIENT-REQUEST-ID` within 24 hours.
   *
   * `POST /platformApi/settlement/investor-repayment`
   *
   * Reference: 001_e31843da268b6018.txt:5411
   */
  readonly createInvestorRepayment?: GojiHandler<'createInvestorRepayment'> | undefined;
  /**
   * List the latest batches of repayments.
   *
   * Returns an overview of each of the last 20 batches of repayments, as an object whose keys are their
   * references.
   *
   * `GET /investor-repayment`
   *
   * Reference: 001_e31843da268b6018.txt:5513
   */
  readonly listInvestorRepayments?: GojiHandler<'listInvestorRepayments'> | undefined;
  /**
   * Get a batch of repayments.
   *
   * Returns the repayments in the batch, each with its own status.
   *
   * `GET /investor-repayment/{repaymentBatchReference}`
   *
   * Reference: 001_e31843da268b6018.txt:5565
   */
  readonly getInvestorRepayment?: GojiHandler<'getInvestorRepayment'> | undefined;
  /**
   * Get an investment with its repayments.
   *
   * Returns the amount that was invested and all repayments of the investment, those still on their way
   * included.
   *
   * `GET /investment/{clientInvestmentId}`
   *
   * Reference: 001_e31843da268b6018.txt:5645
   */
  readonly getInvestment?: GojiHandler<'getInvestment'> | undefined;
  /**
   * List an account's settled investments.
   *
   * Returns the investments that were settled for one of the investor's accounts.
   *
   * `GET /platformApi/settlement/investors/{clientId}/accounts/{accountType}/investments`
   *
   * Reference: 001_e31843da268b6018.txt:5709
   */
  readonly listSettlementInvestments?: GojiHandler<'listSettlementInvestments'> | undefined;
  /**
   * Register an instrument.
   *
   * Registers an instrument and the fees that trades in it can charge. From then on the other operations of
   * this API know the instrument by its symbol.
   *
   * Register the bank accounts that it names as payment destinations first (`createBankAccount`), and the
   * company that owns it (`registerCompany`). The company must be `REGISTERED`.
   *
   * `POST /instruments`
   *
   * Reference: 001_e31843da268b6018.txt:5824
   */
  readonly createInstrument?: GojiHandler<'createInstrument'> | undefined;
  /**
   * Get an instrument.
   *
   * Returns the details with which the instrument was registered.
   *
   * `GET /instruments/{instrumentSymbol}`
   *
   * Reference: 001_e31843da268b6018.txt:5890
   */
  readonly getInstrument?: GojiHandler<'getInstrument'> | undefined;
  /**
   * Allocate shares.
   *
   * Allocates shares of an instrument. Shares that are newly issued go to the nominee company. Shares that
   * were sold before the platform took over their custody go to the investor who bought them.
   *
   * An allocation to the nominee company stays `PENDING` until Goji has completed the paperwork that the
   * client asset rules ask for (CASS 6). Goji then sends an e-mail, and the webhook
   * `NOMINEE_ALLOCATION_STATUS_UPDATE` reports the status `ALLOCATED`: the shares can be traded. In the
   * sandbox, `approveAllocation` and `rejectAllocation` end the wait.
   *
   * `POST /allocations`
   *
   * Reference: 001_e31843da268b6018.txt:5976
   */
  readonly createAllocation?: GojiHandler<'createAllocation'> | undefined;
  /**
   * Get an allocation.
   *
   * Returns the allocation with its status.
   *
   * `GET /allocations/{id}`
   *
   * Reference: 001_e31843da268b6018.txt:6034
   */
  readonly getAllocation?: GojiHandler<'getAllocation'> | undefined;
  /**
   * Simulate the approval of an allocation.
   *
   * Acts as if Goji had approved a pending allocation to the nominee company. Once the webhook
   * `NOMINEE_ALLOCATION_STATUS_UPDATE` has arrived, the allocation is `ALLOCATED` and the nominee company has
   * the shares. It works in the test environments only.
   *
   * Only the sandbox has this operation.
   *
   * `PUT /allocations/test/{id}/approve`
   *
   * Reference: 001_e31843da268b6018.txt:6075
   */
  readonly approveAllocation?: GojiHandler<'approveAllocation'> | undefined;
  /**
   * Simulate the rejection of an allocation.
   *
   * Acts as if Goji had rejected a pending allocation to the nominee company. The allocation becomes
   * `CANCELLED`, which the webhook `NOMINEE_ALLOCATION_STATUS_UPDATE` reports. It works in the test
   * environments only.
   *
   * Only the sandbox has this operation.
   *
   * `PUT /allocations/test/{id}/reject`
   *
   * Reference: 001_e31843da268b6018.txt:6109
   */
  readonly rejectAllocation?: GojiHandler<'rejectAllocation'> | undefined;
  /**
   * Report a trade to be settled.
   *
   * Hands in a trade that was made on your platform, so that shares and money change hands. The trade is
   * between the nominee company and an investor, or between two investors. Its instrument must be registered,
   * and so must the types of the fees that it charges.
   *
   * The webhook `TRADE_SETTLEMENT` reports how the settlement ended.
   *
   * `POST /trades`
   *
   * Reference: 001_e31843da268b6018.txt:6193
   */
  readonly createTrade?: GojiHandler<'createTrade'> | undefined;
  /**
   * Get a trade.
   *
   * Returns the trade with the status of its settlement.
   *
   * `GET /trades/{id}`
   *
   * Reference: 001_e31843da268b6018.txt:6262
   */
  readonly getTrade?: GojiHandler<'getTrade'> | undefined;
  /**
   * Pay a dividend.
   *
   * Instructs the platform to pay a dividend to the shareholders of a registered instrument. The answer says
   * where to send the total and under which reference. Nothing is paid out before that money has arrived.
   *
   * The webhook `DIVIDEND_UPDATE` reports when the money is being distributed and when that is complete.
   * `getDividend` has the status of each payment.
   *
   * The reference calls this operation a draft: its shape may change.
   *
   * `POST /corporate-actions/dividends`
   *
   * Reference: 001_e31843da268b6018.txt:6378
   */
  readonly createDividend?: GojiHandler<'createDividend'> | undefined;
  /**
   * Get a dividend.
   *
   * Returns the dividend with its own status and the status of each payment.
   *
   * The reference calls this operation a draft: its shape may change.
   *
   * `GET /corporate-actions/dividends/{id}`
   *
   * Reference: 001_e31843da268b6018.txt:6472
   */
  readonly getDividend?: GojiHandler<'getDividend'> | undefined;
  /**
   * Report who holds an instrument.
   *
   * Tells the platform what your records say about who holds the shares of one instrument. The platform
   * reconciles its own records with it.
   *
   * A snapshot of all holdings takes one call for each instrument, all with the same `reportId`. Report an
   * instrument without shareholders too, with an empty list.
   *
   * `POST /instruments/reporting`
   *
   * Reference: 001_e31843da268b6018.txt:6576
   */
  readonly createHoldingsReport?: GojiHandler<'createHoldingsReport'> | undefined;
  /**
   * Get a holdings report.
   *
   * Returns what a snapshot says about who holds the shares of one instrument.
   *
   * `GET /instruments/reporting/{reportId}/{instrumentSymbol}`
   *
   * Reference: 001_e31843da268b6018.txt:6645
   */
  readonly getHoldingsReport?: GojiHandler<'getHoldingsReport'> | undefined;
  /**
   * List an investor's assets.
   *
   * Returns the shares that an investor holds. Those that are settled are listed under `EQUITY`, those that
   * are still being settled under `RESERVED`.
   *
   * `GET /investors/{clientId}/assets`
   *
   * Reference: 001_e31843da268b6018.txt:6709
   */
  readonly listInvestorAssets?: GojiHandler<'listInvestorAssets'> | undefined;
  /**
   * Create a bond product.
   *
   * Offers a bond to investors on one or more sets of conditions. Each runs either for a number of months or
   * to a certain day.
   *
   * `POST /platformApi/bondManagement/product`
   *
   * Reference: 001_e31843da268b6018.txt:6809
   */
  readonly createBondProduct?: GojiHandler<'createBondProduct'> | undefined;
  /**
   * List the bond products on offer.
   *
   * Returns the products that investors can invest in, each with the conditions on offer.
   * `createBondInvestment` names the conditions by their id.
   *
   * `GET /platformApi/investments/products`
   *
   * Reference: 001_e31843da268b6018.txt:6903
   */
  readonly listBondProducts?: GojiHandler<'listBondProducts'> | undefined;
  /**
   * List an account's bond investments.
   *
   * Returns the investments of one of the investor's accounts in bonds, each with its gain so far.
   *
   * `GET /platformApi/investors/{clientId}/accounts/{accountType}/investments`
   *
   * Reference: 001_e31843da268b6018.txt:7118
   */
  readonly listBondInvestments?: GojiHandler<'listBondInvestments'> | undefined;
  /**
   * Invest in a bond product.
   *
   * Invests cash of one of the investor's accounts in a bond product. The investment waits as `PENDING` until
   * the next investment cycle of the product, when the funds go to the investment manager and the investor
   * gets a bond certificate.
   *
   * The webhook `INVESTMENT_QUEUED` says that the investment waits, `INVESTMENT_FULFILLED` that it has been
   * made.
   *
   * `POST /platformApi/investors/{clientId}/accounts/{accountType}/investments`
   *
   * Reference: 001_e31843da268b6018.txt:7076
   */
  readonly createBondInvestment?: GojiHandler<'createBondInvestment'> | undefined;
  /**
   * Run an investment cycle.
   *
   * Acts as if an investment cycle had come: the funds of waiting investments are invested in bonds and sent
   * to the investment manager. It works in the sandbox only. Send `{}` to run the cycle without a minimum.
   *
   * `POST /platformApi/test/bondManagement/investmentCycle`
   *
   * Reference: 001_e31843da268b6018.txt:7194
   */
  readonly runInvestmentCycle?: GojiHandler<'runInvestmentCycle'> | undefined;
  /**
   * Get the current bonds.
   *
   * Returns the current bonds, each with the money in it and its next repayment.
   *
   * `GET /platformApi/bondManagement/current`
   *
   * Reference: 001_e31843da268b6018.txt:7290
   */
  readonly getCurrentInvestmentCycle?: GojiHandler<'getCurrentInvestmentCycle'> | undefined;
  /**
   * Accrue interest on the bonds.
   *
   * Acts as if interest had accrued on the bonds up to a day. It works in the sandbox only. Send `{}` to
   * leave the day to the platform.
   *
   * `POST /platformApi/test/bondManagement/investmentCycle/repaymentsAccrual`
   *
   * Reference: 001_e31843da268b6018.txt:7374
   */
  readonly runRepaymentsAccrual?: GojiHandler<'runRepaymentsAccrual'> | undefined;
  /**
   * Register a webhook.
   *
   * Registers the address in your system that the platform sends its events to. Each event arrives there as a
   * POST; its `type` tells what has happened and what `content` holds.
   *
   * The answer has the secret that the events are signed with. Check the signature of each event before you
   * act on it: the headers `x-nonce`, `x-timestamp` and `Authorization` are those of a signed request to the
   * platform, but `Authorization` holds the signature alone. If Goji set up the address when you joined, it
   * gave you the secret then.
   *
   * `POST /platformApi/webhooks`
   *
   * Reference: 001_e31843da268b6018.txt:7420
   */
  readonly registerWebhook?: GojiHandler<'registerWebhook'> | undefined;
  /**
   * Get the terms and conditions of the ISA.
   *
   * Returns the version of the Originator's terms and conditions that is in force. Show the text to the
   * investor before you open an ISA for them, and keep the version: `recordIsaTermsAgreement` asks for it.
   *
   * `GET /terms`
   *
   * Reference: 001_e31843da268b6018.txt:8596
   */
  readonly getIsaTerms?: GojiHandler<'getIsaTerms'> | undefined;
  /**
   * Publish terms and conditions of the ISA.
   *
   * Hands the platform a new text of the terms and conditions. It becomes the version in force at once and
   * gets the next version number. Investors who agreed to an earlier version agree again through
   * `recordIsaTermsAgreement` and `updateIsaTermsToken`.
   *
   * `POST /terms`
   *
   * Reference: 001_e31843da268b6018.txt:8628
   */
  readonly createIsaTerms?: GojiHandler<'createIsaTerms'> | undefined;
  /**
   * Record the agreement to the terms and conditions.
   *
   * Records that an investor has read one version of the terms and conditions and agreed to it, and returns a
   * token for the agreement. For a new investor the token goes into `createIsaInvestor`, for an existing one
   * who agrees to a newer version into `updateIsaTermsToken`.
   *
   * `POST /terms/agreement`
   *
   * Reference: 001_e31843da268b6018.txt:8667
   */
  readonly recordIsaTermsAgreement?: GojiHandler<'recordIsaTermsAgreement'> | undefined;
  /**
   * Get how far an investor has agreed to the terms.
   *
   * Says whether the investor has agreed to the terms and conditions in force, only to an earlier version, or
   * to none. Ask for their agreement again when it is not the version in force.
   *
   * `GET /investors/{clientId}/terms/status`
   *
   * Reference: 001_e31843da268b6018.txt:8710
   */
  readonly getIsaTermsStatus?: GojiHandler<'getIsaTermsStatus'> | undefined;
  /**
   * Renew an investor's agreement to the terms.
   *
   * Attaches the agreement to a newer version of the terms and conditions to an investor who exists already.
   * Get the token from `recordIsaTermsAgreement` first. A new investor needs no such call, because
   * `createIsaInvestor` takes the token itself.
   *
   * `PUT /investors/{clientId}/terms/agreement/token`
   *
   * Reference: 001_e31843da268b6018.txt:8739
   */
  readonly updateIsaTermsToken?: GojiHandler<'updateIsaTermsToken'> | undefined;
  /**
   * Get the ISA declaration to agree to.
   *
   * Returns the declaration that an investor has to agree to before an ISA is opened for them. Goji writes
   * the text. Show it as it is, and keep the version: `recordDeclarationAgreement` asks for it.
   *
   * `GET /declaration`
   *
   * Reference: 001_e31843da268b6018.txt:8806
   */
  readonly getIsaAdminDeclaration?: GojiHandler<'getIsaAdminDeclaration'> | undefined;
  /**
   * Record the agreement to the declaration.
   *
   * Records that a future investor has agreed to the ISA declaration, and returns a token for the agreement
   * that `createIsaInvestor` takes. An investor who has an ISA already, such as after a tax year break,
   * agrees through `recordIsaInvestorDeclarationAgreement`.
   *
   * `POST /declaration/agreement`
   *
   * Reference: 001_e31843da268b6018.txt:8838
   */
  readonly recordDeclarationAgreement?: GojiHandler<'recordDeclarationAgreement'> | undefined;
  /**
   * Create an investor and open their ISA.
   *
   * Creates an investor who belongs to the calling Originator, and opens an ISA for them. The investor must
   * have agreed to the terms and conditions and to the ISA declaration, and the Originator must have finished
   * its own KYC and AML checks.
   *
   * The platform refuses a person who has an ISA with this Originator, or who has opened one with another
   * Originator on the platform in this tax year. The ISA is open provisionally until money is paid in. Goji
   * can set up a cooling-off period for an Originator, in which nothing can be invested; `getInvestorIsa`
   * tells when it ends.
   *
   * `POST /investors`
   *
   * Reference: 001_e31843da268b6018.txt:8881
   */
  readonly createIsaInvestor?: GojiHandler<'createIsaInvestor'> | undefined;
  /**
   * Check whether a person may open an ISA.
   *
   * Checks the age, address and National Insurance number of a person before they become an investor, and
   * whether the number is already registered for an ISA. A person who may not open an ISA is answered with
   * 400.
   *
   * `POST /investors/validIsaApplication`
   *
   * Reference: 001_e31843da268b6018.txt:8998
   */
  readonly validateIsaApplication?: GojiHandler<'validateIsaApplication'> | undefined;
  /**
   * Get the details of an investor.
   *
   * Returns name, address and contact details of an investor. Money and investments are in `getInvestorIsa`.
   *
   * `GET /investors/{clientId}`
   *
   * Reference: 001_e31843da268b6018.txt:9049
   */
  readonly getIsaInvestor?: GojiHandler<'getIsaInvestor'> | undefined;
  /**
   * Update the details of an investor.
   *
   * Replaces the details of an investor, such as after a wedding or a move. Send all of them, also those that
   * stay as they are. An address outside the United Kingdom blocks subscriptions of the current tax year.
   *
   * `PUT /investors/{clientId}`
   *
   * Reference: 001_e31843da268b6018.txt:9113
   */
  readonly updateIsaInvestor?: GojiHandler<'updateIsaInvestor'> | undefined;
  /**
   * Get an investor's ISA in full.
   *
   * Returns the balances of the ISA, what may still be subscribed in this tax year, its investments and its
   * cash transactions. Ask before a deposit, for the remaining allowance, and before an investment or a
   * withdrawal, for the cash balance. `getInvestorIsaSummary` has the balances alone.
   *
   * `GET /investors/{clientId}/isa`
   *
   * Reference: 001_e31843da268b6018.txt:9216
   */
  readonly getInvestorIsa?: GojiHandler<'getInvestorIsa'> | undefined;
  /**
   * Get the balances of an investor's ISA.
   *
   * Returns the balances of the ISA and what may still be subscribed in this tax year, without investments
   * and transactions.
   *
   * `GET /investors/{clientId}/isa/summary`
   *
   * Reference: 001_e31843da268b6018.txt:9468
   */
  readonly getInvestorIsaSummary?: GojiHandler<'getInvestorIsaSummary'> | undefined;
  /**
   * Get whether an ISA takes subscriptions.
   *
   * Says whether the investor may pay new money into the ISA, and if not, why. An investor who subscribed
   * nothing in a whole tax year, 6 April to 5 April, has to agree to the declaration again before they may
   * subscribe; `recordIsaInvestorDeclarationAgreement` records that.
   *
   * `GET /investors/{clientId}/isa/subscriptionStatus`
   *
   * Reference: 001_e31843da268b6018.txt:9654
   */
  readonly getInvestorIsaSubscriptionStatus?: GojiHandler<'getInvestorIsaSubscriptionStatus'> | undefined;
  /**
   * Set whether an ISA takes subscriptions.
   *
   * Puts the ISA into another subscription status. Tests use it to see how an application treats an ISA that
   * takes no subscriptions.
   *
   * `PUT /investors/{clientId}/isa/status`
   *
   * Reference: 001_e31843da268b6018.txt:9687
   */
  readonly updateIsaStatus?: GojiHandler<'updateIsaStatus'> | undefined;
  /**
   * Create the history of a transfer in.
   *
   * Records what the transfer history form of the former ISA manager says: the amount, the part of it that
   * was subscribed in this tax year, and the dates. The answer says how the cash has to be split between the
   * ISA and the investor's standard account. Process the cash of the transfer only once that is known.
   *
   * `POST /investors/{clientId}/transferIn/{transferInId}/transferHistory`
   *
   * Reference: 001_e31843da268b6018.txt:9848
   */
  readonly createTransferHistory?: GojiHandler<'createTransferHistory'> | undefined;
  /**
   * Update the history of a transfer in.
   *
   * Replaces the history of a transfer in, such as when the former ISA manager corrects the form. Send all
   * fields. The amounts to allocate are worked out again.
   *
   * `PUT /investors/{clientId}/transferIn/{transferInId}/transferHistory`
   *
   * Reference: 001_e31843da268b6018.txt:9756
   */
  readonly updateTransferHistory?: GojiHandler<'updateTransferHistory'> | undefined;
  /**
   * Record that an investor agrees to the declaration again.
   *
   * Records that an investor who has an ISA has agreed to the ISA declaration. It opens the ISA again after a
   * tax year break, so that the investor may subscribe in the current tax year. There is no request body.
   *
   * `POST /investors/{clientId}/declaration/agreement`
   *
   * Reference: 001_e31843da268b6018.txt:9940
   */
  readonly recordIsaInvestorDeclarationAgreement?: GojiHandler<'recordIsaInvestorDeclarationAgreement'> | undefined;
  /**
   * List the audited requests about an investor.
   *
   * Returns the requests to the platform that concerned the investor, each with its answer. It serves to
   * trace when and how a record changed.
   *
   * `GET /audit/investors/{clientId}`
   *
   * Reference: 001_e31843da268b6018.txt:10188
   */
  readonly listInvestorAudit?: GojiHandler<'listInvestorAudit'> | undefined;
  /**
   * Record an investment.
   *
   * Records that cash of the ISA was invested, and creates the investment. The cash balance falls by the
   * amount, which it must cover. Nothing can be invested before a cooling-off period ends.
   *
   * `POST /investors/{clientId}/investment`
   *
   * Reference: 001_e31843da268b6018.txt:10232
   */
  readonly recordIsaInvestment?: GojiHandler<'recordIsaInvestment'> | undefined;
  /**
   * Delete investments of a period.
   *
   * Deletes the investments of the ISA, all of them or those of a period. It is meant for tests, and does not
   * work once an investment has been changed.
   *
   * The period travels in the body of the request. Some tools and proxies drop the body of a DELETE, so make
   * sure that yours send it: an empty object deletes all investments.
   *
   * `DELETE /investors/{clientId}/investment`
   *
   * Reference: 001_e31843da268b6018.txt:10521
   */
  readonly deleteIsaInvestment?: GojiHandler<'deleteIsaInvestment'> | undefined;
  /**
   * Update an investment.
   *
   * Adds capital to an investment, or creates the investment if the ISA does not have it. The cash balance
   * must cover the amount. Hardly any Originator needs this: talk to Goji before you use it.
   *
   * `PUT /investors/{clientId}/investment/{investmentId}`
   *
   * Reference: 001_e31843da268b6018.txt:10780
   */
  readonly updateIsaInvestment?: GojiHandler<'updateIsaInvestment'> | undefined;
  /**
   * Record a repayment.
   *
   * Records that the borrower has paid capital, interest or a premium, and that the money stays in the ISA as
   * cash. The cash balance rises by what was paid, the balance of the ISA by what is not capital.
   *
   * A sale for exactly the remaining capital is recorded here too, as a repayment of all of it. Send amounts
   * as exactly as you hold them, so that no fraction of a penny stays invested. What is reinvested at once
   * belongs to `recordIsaReinvestment`.
   *
   * `POST /investors/{clientId}/investment/{investmentId}/repayment`
   *
   * Reference: 001_e31843da268b6018.txt:11056
   */
  readonly recordIsaRepayment?: GojiHandler<'recordIsaRepayment'> | undefined;
  /**
   * Record a reinvestment.
   *
   * Records that the borrower has paid and that the money was invested again at once. The new investments are
   * created with it. The cash balance stays as it is, and the balance of the ISA rises by the interest. A
   * repayment and an investment, recorded one after the other, have the same effect.
   *
   * `POST /investors/{clientId}/investment/{investmentId}/reinvestment`
   *
   * Reference: 001_e31843da268b6018.txt:11113
   */
  readonly recordIsaReinvestment?: GojiHandler<'recordIsaReinvestment'> | undefined;
  /**
   * Record the sale of an investment.
   *
   * Marks an investment as sold for more or for less than its remaining capital, such as in an auction. A
   * sale for exactly that capital can be recorded by `recordIsaRepayment`.
   *
   * `POST /investors/{clientId}/investment/{investmentId}/sale`
   *
   * Reference: 001_e31843da268b6018.txt:11428
   */
  readonly recordIsaSale?: GojiHandler<'recordIsaSale'> | undefined;
  /**
   * Record a write-off.
   *
   * Writes off capital of an investment that is in default, all that remains or a part. The balance of the
   * ISA falls by the amount. What is recovered later is recorded as interest by `recordIsaRepayment`.
   *
   * `POST /investors/{clientId}/investment/{investmentId}/writeOff`
   *
   * Reference: 001_e31843da268b6018.txt:11696
   */
  readonly recordIsaWriteOff?: GojiHandler<'recordIsaWriteOff'> | undefined;
  /**
   * Record a cash transaction.
   *
   * Records that cash was paid into or out of the ISA. A deposit that exceeds the allowance of the tax year
   * is refused as a whole: `getInvestorIsa` tells what may still be paid in. At most the cash balance can be
   * withdrawn. Cash of transfers has operations of its own.
   *
   * `POST /investors/{clientId}/cash`
   *
   * Reference: 001_e31843da268b6018.txt:11962
   */
  readonly recordIsaCash?: GojiHandler<'recordIsaCash'> | undefined;
  /**
   * Delete cash transactions.
   *
   * Deletes the cash transactions of the ISA, all of them or those that match a period and a choice of types.
   *
   * The choice travels in the body of the request. Some tools and proxies drop the body of a DELETE, so make
   * sure that yours send it: an empty object deletes all transactions.
   *
   * `DELETE /investors/{clientId}/cash`
   *
   * Reference: 001_e31843da268b6018.txt:12246
   */
  readonly deleteIsaCash?: GojiHandler<'deleteIsaCash'> | undefined;
  /**
   * Correct the interest of a repayment.
   *
   * Adds a transaction that corrects interest that was recorded with a wrong amount. An Originator that never
   * changes the interest of a repayment does not need it.
   *
   * `POST /investors/{clientId}/cashCorrection`
   *
   * Reference: 001_e31843da268b6018.txt:12507
   */
  readonly correctIsaCash?: GojiHandler<'correctIsaCash'> | undefined;
  /**
   * Record the cash of a transfer in.
   *
   * Records that the money of a transfer in has arrived and how it was split between the ISA and the
   * investor's standard account. Wait for the transfer history, which says how to split it, before the money
   * is processed. `validateTransferInCash` checks the same body without an effect.
   *
   * `POST /investors/{clientId}/transferIn/{transferInId}/cash`
   *
   * Reference: 001_e31843da268b6018.txt:12779
   */
  readonly recordTransferInCash?: GojiHandler<'recordTransferInCash'> | undefined;
  /**
   * Record residual income of a transfer in.
   *
   * Records income that the former ISA manager has sent after the transfer. A transfer in can have several
   * such payments.
   *
   * `POST /investors/{clientId}/transferIn/{transferInId}/residualIncome`
   *
   * Reference: 001_e31843da268b6018.txt:12830
   */
  readonly recordTransferInResidualIncome?: GojiHandler<'recordTransferInResidualIncome'> | undefined;
  /**
   * Check the cash of a transfer in.
   *
   * Checks what would be sent to `recordTransferInCash`, and records nothing. What is wrong is answered with
   * 400.
   *
   * `POST /investors/{clientId}/transferIn/{transferInId}/cash/validation`
   *
   * Reference: 001_e31843da268b6018.txt:12869
   */
  readonly validateTransferInCash?: GojiHandler<'validateTransferInCash'> | undefined;
  /**
   * List an investor's transfers in that are under way.
   *
   * Returns the transfers in of the investor that are not finished yet.
   *
   * `GET /investors/{clientId}/transferInSummary`
   *
   * Reference: 001_e31843da268b6018.txt:12920
   */
  readonly listInvestorTransferInSummaries?: GojiHandler<'listInvestorTransferInSummaries'> | undefined;
  /**
   * Get the amounts of a transfer in.
   *
   * Returns the amounts, the date and the way of payment of one transfer in.
   *
   * `GET /investors/{clientId}/transferIn/{transferInId}/summary`
   *
   * Reference: 001_e31843da268b6018.txt:12968
   */
  readonly getTransferInSummary?: GojiHandler<'getTransferInSummary'> | undefined;
  /**
   * Get the cheques banked for transfers in on a day.
   *
   * Sums up the cheques for transfers in that Goji has banked on one day and names the transfers they belong
   * to. The cheques of a day reach the Originator's bank account as one batch, which this helps to take
   * apart.
   *
   * `GET /transferIn/deposits/{date}`
   *
   * Reference: 001_e31843da268b6018.txt:13016
   */
  readonly getIsaTransferInDeposits?: GojiHandler<'getIsaTransferInDeposits'> | undefined;
  /**
   * List the open transfers in of all investors.
   *
   * Returns every transfer in that is not finished yet, whoever the investor is.
   *
   * `GET /transferIn/open/summary`
   *
   * Reference: 001_e31843da268b6018.txt:13059
   */
  readonly listIsaOpenTransfersIn?: GojiHandler<'listIsaOpenTransfersIn'> | undefined;
  /**
   * Get the ISA balances of all investors.
   *
   * Returns the balances of every ISA of the Originator, so that they can be compared with the Originator's
   * own books.
   *
   * `GET /isaReconciliation`
   *
   * Reference: 001_e31843da268b6018.txt:13107
   */
  readonly getIsaReconciliation?: GojiHandler<'getIsaReconciliation'> | undefined;
  /**
   * Get the details of all investors.
   *
   * Returns name, address and contact details of every investor of the Originator, so that they can be
   * compared with the Originator's own records.
   *
   * `GET /investorReconciliation`
   *
   * Reference: 001_e31843da268b6018.txt:13154
   */
  readonly getInvestorReconciliation?: GojiHandler<'getInvestorReconciliation'> | undefined;
  /**
   * Get the data of the transfer in widget.
   *
   * Returns where the widget is loaded from, where the same form is hosted, and a token that works once. With
   * the widget the investor asks for a transfer of an ISA from another manager. Call this for every page
   * view, and keep none of the addresses: they change without notice.
   *
   * `GET /investors/{clientId}/transferIn/uiData`
   *
   * Reference: 001_e31843da268b6018.txt:13214
   */
  readonly getTransferInUiData?: GojiHandler<'getTransferInUiData'> | undefined;
  /**
   * List an investor's transfers out.
   *
   * Returns the transfers by which the investor moves ISA money to another ISA manager. Each says whether a
   * fee is to be taken, and which.
   *
   * `GET /investors/{clientId}/transferOut`
   *
   * Reference: 001_e31843da268b6018.txt:13251
   */
  readonly listIsaInvestorTransfersOut?: GojiHandler<'listIsaInvestorTransfersOut'> | undefined;
  /**
   * List the transfers out of all investors.
   *
   * Returns the transfers by which investors move ISA money to other ISA managers: all of them, or only those
   * whose funds have not left yet.
   *
   * `GET /transfersOut`
   *
   * Reference: 001_e31843da268b6018.txt:13336
   */
  readonly listIsaTransfersOut?: GojiHandler<'listIsaTransfersOut'> | undefined;
  /**
   * Record the payment of a transfer out.
   *
   * Records that the money of a transfer out was paid to the new ISA manager. From then on the transfer is no
   * longer active.
   *
   * `POST /investors/{clientId}/transferOut/{transferOutId}/cash`
   *
   * Reference: 001_e31843da268b6018.txt:13437
   */
  readonly recordTransferOutCash?: GojiHandler<'recordTransferOutCash'> | undefined;
  /**
   * Record the fee of a transfer out.
   *
   * Records that the fee of a transfer out was taken from the investor's account. Goji has set the fee when
   * it entered the transfer. Use no other operation for it, such as a withdrawal.
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
