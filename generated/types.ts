// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { components } from './schemas.js';

export type * from './schemas.js';

export interface paths {
  readonly "/platformApi/terms": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Get the terms and conditions
     * @description Returns the terms and conditions in force, as HTML to show to the investor. The investor must agree to them before
     *     `createInvestor` is called.
     */
    readonly get: operations["getTerms"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investorIds": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the ids of all investors
     * @description Returns the client id of every investor on the platform. Bulk jobs such as reconciliations start here and then
     *     fetch what they need for each id.
     */
    readonly get: operations["listInvestorIds"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/investors": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Create an investor
     * @description Registers a person or a company as an investor and starts the KYC or KYB check where one applies. The investor
     *     must have agreed to the terms and conditions before, and to the ISA declaration if an ISA is opened.
     *
     *     The check runs after the answer. Follow it with `getInvestorKyc` or `getInvestorKyb`, or wait for the webhook
     *     `INVESTOR_KYC_STATUS_CHANGE`. Until it is passed, the investor can neither deposit nor invest.
     *
     *     Investors who come from another system are registered with `migrateInvestor` instead.
     */
    readonly post: operations["createInvestor"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/investors/{clientId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get an investor
     * @description Returns what the platform knows of one investor. The shape depends on `entityType`: a company has
     *     `corporateDetails`.
     */
    readonly get: operations["getInvestor"];
    /**
     * Update an investor
     * @description Replaces the personal details of an investor: send all of them, also those that stay as they are. The accounts and
     *     the company of the investor are not changed here, and the declaration has an operation of its own,
     *     `updateInvestmentDeclaration`.
     */
    readonly put: operations["updateInvestor"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/investors/{clientId}/updateInvestmentDeclarationAgreement": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Update an investor's declaration
     * @description Records that the investor has signed a new declaration of the kind of investor they are. It takes the place of the
     *     declaration that was made at registration, or of the last one that was recorded here.
     */
    readonly put: operations["updateInvestmentDeclaration"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/investors/{clientId}/kyc": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get an investor's KYC details
     * @description Returns how far the KYC check of an investor has come, which documents are still wanted and why documents were
     *     refused. Until the check is passed, the investor has no access to the bank details for deposits and cannot invest.
     *
     *     Ask again after a webhook `INVESTOR_KYC_STATUS_CHANGE`. The webhook carries the new status, not the documents.
     */
    readonly get: operations["getInvestorKyc"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/investors/{clientId}/kyb": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get an investor's KYB details
     * @description Returns how far the KYB check of a company has come, check by check, and which documents are still wanted. Only
     *     corporate investors have a KYB check.
     */
    readonly get: operations["getInvestorKyb"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/investors/{clientId}/kyc/documents": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Add KYC or KYB documents
     * @description Uploads documents that prove the identity or the address of an investor, or that a KYB check asks for. A person at
     *     Goji approves or rejects each; until then it is listed under `documentsPendingApproval`.
     *
     *     Accepted are a passport, the front of a driving licence, and a bank statement or a utility bill less than three
     *     months old, as PDF, PNG or JPEG files of at most 10 MB each.
     *
     *     If a document is rejected, the KYC status stays `ENHANCED_VERIFICATION_REQUIRED`, `getInvestorKyc` says why and
     *     Goji gets in touch with you.
     */
    readonly post: operations["addKycDocuments"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/reports/investor/kyc": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Get the KYC details of several investors
     * @description Returns the KYC details of up to 100 investors at once, for bulk jobs such as reconciliations that have read the ids
     *     with `listInvestorIds`. Without an id the list is empty; with more than 100 the answer is 400.
     */
    readonly get: operations["getKycReport"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/reports/investor/kyb": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Get the KYB details of several companies
     * @description Returns the KYB details of up to 100 corporate investors at once, for bulk jobs such as reconciliations that have
     *     read the ids with `listInvestorIds`. Without an id the list is empty; with more than 100 the answer is 400.
     */
    readonly get: operations["getKybReport"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/isaDeclaration": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Get the ISA declaration
     * @description Returns the declaration that an investor has to agree to before an ISA is opened for them, or opened again
     *     after a tax year break. Show the text as it is, and fetch it again each time: Goji brings out new versions.
     */
    readonly get: operations["getIsaDeclaration"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/investors/{clientId}/accounts/ISA": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Open an ISA for an investor
     * @description Opens an Innovative Finance ISA for an investor who has none yet. The investor must have agreed to the
     *     declaration that `getIsaDeclaration` returns.
     *
     *     The platform checks the National Insurance number and whether the investor may open an ISA. When both hold, the
     *     ISA is open at once and takes deposits. An ISA that `createInvestor` opened at registration needs no such call.
     */
    readonly post: operations["addIsaAccount"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/investors/{clientId}/isa": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get the ISA of an investor
     * @description Returns the balances of the ISA, what may still be subscribed in this tax year, its investments and its cash
     *     transactions, if the investor has an ISA.
     */
    readonly get: operations["getIsa"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/investors/{clientId}/isa/subscriptionStatus": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get the subscription status of an ISA
     * @description Says whether the investor may pay new money into the ISA. Ask before you offer a deposit, most of all after the
     *     turn of the tax year on 6 April.
     *
     *     An investor who subscribed nothing in a whole tax year, 6 April to 5 April, is in a tax year break, which the status
     *     `INVALID_TAX_YEAR_BREAK` says. They have to agree to the declaration again, which `recordIsaDeclarationAgreement`
     *     records, before they may subscribe.
     */
    readonly get: operations["getIsaSubscriptionStatus"];
    /**
     * Set the subscription status of an ISA
     * @description Puts the ISA into another subscription status. Tests use it to see how an application treats an ISA that takes
     *     no subscriptions. It works in the sandbox only.
     */
    readonly put: operations["updateIsaSubscriptionStatus"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/investors/{clientId}/isa/declaration/agreement": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Record the agreement to the ISA declaration
     * @description Records that the investor has agreed to the ISA declaration after the ISA was opened. It opens the ISA again
     *     after a tax year break, so that the investor may subscribe in the current tax year. There is no request body.
     */
    readonly post: operations["recordIsaDeclarationAgreement"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/investors/{clientId}/accounts/ISA/transferIn/UI": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get the data of the transfer in widget
     * @description Returns where the widget is loaded from and a token that works once. The widget is a form in your own page with
     *     which the investor asks for a transfer of an ISA from another manager. Call this for every page view, and keep
     *     none of the addresses: they change without notice.
     */
    readonly get: operations["getTransferInWidget"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/transferIn/open/summary": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the open ISA transfers in of all investors
     * @description Returns every ISA transfer to the platform that is not finished yet, whoever the investor is.
     */
    readonly get: operations["listOpenTransfersIn"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/investors/{clientId}/transferOut": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    /**
     * List an investor's ISA transfers out
     * @description Returns the transfers by which the investor moves ISA money to another ISA manager, finished ones included.
     */
    readonly get: operations["listInvestorTransfersOut"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/investors/{clientId}/transferIn": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    /**
     * List an investor's ISA transfers in
     * @description Returns the transfers by which the investor brings ISA money from other ISA managers to the platform.
     */
    readonly get: operations["listInvestorTransfersIn"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/investors/{clientId}/transferIn/{transferInId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
        /**
         * @description The id that the platform gave the transfer in.
         * @example 0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045
         */
        readonly transferInId: components["parameters"]["TransferInId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get one ISA transfer in
     * @description Returns one of the transfers by which the investor brings ISA money to the platform.
     */
    readonly get: operations["getTransferIn"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/transferIn/investors/{clientId}/open": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    /**
     * List an investor's open ISA transfers in
     * @description Returns the transfers in of the investor that are not finished, with the ISA manager they come from and how the
     *     amount splits between tax years. The date of a transfer is null until its transfer history form has arrived.
     */
    readonly get: operations["listInvestorOpenTransfersIn"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/transferIn/investors/{clientId}/closed": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    /**
     * List an investor's closed ISA transfers in
     * @description Returns the transfers in of the investor that are finished, with the ISA manager they came from and how the
     *     amount was split between tax years.
     */
    readonly get: operations["listInvestorClosedTransfersIn"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/transferIn/deposits/{date}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The day on which the cheques were banked.
         * @example 2025-06-02
         */
        readonly date: components["parameters"]["DepositDate"];
      };
      readonly cookie?: never;
    };
    /**
     * Get the cheques banked for transfers in on a day
     * @description Sums up the cheques for ISA transfers in that were banked on one day and names the transfers they belong to. It
     *     serves to reconcile the bank account: a day's cheques arrive there as one batch.
     */
    readonly get: operations["getTransferInDeposits"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/transfersOut": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the ISA transfers out of all investors
     * @description Returns the transfers by which investors move ISA money to other ISA managers: all of them, or only those whose
     *     funds have not left yet.
     */
    readonly get: operations["listTransfersOut"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/migrate": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Migrate an investor from another system
     * @description Registers an investor who was looked after in another system and says how far their earlier KYC or KYB checks
     *     are to be relied on. Goji agrees that with the platform before the migration. New investors are registered with
     *     `createInvestor`.
     *
     *     An investor of the ISA administration API is moved to this API by their existing client id. They get a new
     *     client id, a KYC check and an account number for deposits, and keep their ISA with all its data.
     */
    readonly post: operations["migrateInvestor"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/reports/investors/kyc": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Get KYC details of several investors (old path)
     * @deprecated
     * @description Returns the same as `getKycReport`: the KYC details of up to 100 investors, an empty list without ids, and 400 for
     *     more than 100.
     *
     *     Use `getKycReport`, `GET /reports/investor/kyc`, which takes the place of this operation.
     */
    readonly get: operations["getLegacyKycReport"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/reports/investors/kyb": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Get KYB details of several companies (old path)
     * @deprecated
     * @description Returns the same as `getKybReport`: the KYB details of up to 100 corporate investors, an empty list without ids, and
     *     400 for more than 100.
     *
     *     Use `getKybReport`, `GET /reports/investor/kyb`, which takes the place of this operation.
     */
    readonly get: operations["getLegacyKybReport"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/investors/{clientId}/declaration/agreement": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Record the agreement to the ISA declaration (old path)
     * @deprecated
     * @description Does the same as `recordIsaDeclarationAgreement`: records that the investor has agreed to the ISA declaration again,
     *     which opens the ISA for subscriptions after a tax year break. There is no request body.
     *
     *     Use `recordIsaDeclarationAgreement`, `POST /platformApi/investors/{clientId}/isa/declaration/agreement`, which takes
     *     the place of this operation.
     */
    readonly post: operations["recordLegacyIsaDeclarationAgreement"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/investors/{clientId}/accounts/balances": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get the balances of all accounts
     * @description Returns what the investor's accounts are worth together and what each of them is worth, split into cash, money
     *     that is queued for investment and invested money.
     */
    readonly get: operations["getAccountBalances"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/investors/{clientId}/accounts/balances/{accountType}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
        /**
         * @description The investor's account that the operation works on.
         * @example GOJI_INVESTMENT
         */
        readonly accountType: components["parameters"]["AccountType"];
      };
      readonly cookie?: never;
    };
    /**
     * Get the balance of one account
     * @description Returns what one of the investor's accounts is worth. For an ISA it also says how much new money the investor may
     *     still pay in during this tax year.
     */
    readonly get: operations["getAccountBalance"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/investors/{clientId}/transactions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    /**
     * List the cash transactions of an investor
     * @description Returns the movements of the investor's cash, such as deposits, withdrawals, investments, repayments and fees,
     *     with the balances recorded for each.
     */
    readonly get: operations["listTransactions"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/investors/{clientId}/bankTransferDetails": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get the details for deposits to the general account
     * @description Returns the bank account that the investor pays into to add money to the general investment account, and the
     *     reference to use.
     *
     *     A transfer with this reference is credited to the investor's general investment account. Money sent by Faster
     *     Payments is credited within 90 seconds of reaching the platform's bank. The account name can be used for
     *     Confirmation of Payee.
     */
    readonly get: operations["getBankTransferDetails"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/investors/{clientId}/bankTransferDetails/isa": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get the details for deposits to the ISA
     * @description Returns the bank account that the investor pays into to add money to the ISA, and the reference to use.
     *
     *     A transfer with this reference is credited to the investor's ISA. Money sent by Faster Payments is credited within
     *     90 seconds of reaching the platform's bank. The account name can be used for Confirmation of Payee.
     */
    readonly get: operations["getIsaBankTransferDetails"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/investors/{clientId}/bankDetails": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get the investor's bank account for withdrawals
     * @description Returns the bank account that the investor's withdrawals are paid to.
     */
    readonly get: operations["getBankDetails"];
    /**
     * Change the investor's bank account for withdrawals
     * @description Replaces the bank account that the investor's withdrawals are paid to. The first one is registered with
     *     `createBankDetails`.
     */
    readonly put: operations["updateBankDetails"];
    /**
     * Set the investor's bank account for withdrawals
     * @description Registers the bank account that the investor's withdrawals are paid to. An investor has one such account: once it
     *     is registered, change it with `updateBankDetails`.
     *
     *     The sandbox knows a few bank accounts that pass its checks: sort code `203002` with account number `00004588` or
     *     `00027944`, `204514` with `58110244` or `60282377`, and `166051` with `87889196` or `99993193`.
     */
    readonly post: operations["createBankDetails"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/investors/{clientId}/accounts/{accountType}/withdrawal": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
        /**
         * @description The investor's account that the operation works on.
         * @example GOJI_INVESTMENT
         */
        readonly accountType: components["parameters"]["AccountType"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Withdraw cash to the investor's bank account
     * @description Pays cash from one of the investor's accounts to the bank account that is registered for the investor. Most
     *     withdrawals clear straight away. A withdrawal that the anti-money-laundering checks pick out waits until a person
     *     has approved it.
     *
     *     Before the money is sent, the platform checks that the account accepts Faster Payments. The sandbox does so too, so
     *     tests need one of the test account numbers.
     */
    readonly post: operations["withdrawCash"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/investors/{clientId}/accounts/{accountType}/transfer": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
        /**
         * @description The investor's account that the operation works on.
         * @example GOJI_INVESTMENT
         */
        readonly accountType: components["parameters"]["AccountType"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Transfer cash between an investor's accounts
     * @description Moves cash from the account in the path to another account of the same investor and returns the new balance of the
     *     account in the path.
     */
    readonly post: operations["transferCash"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/test/account/topup": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Simulate a deposit to any account of the platform
     * @description Acts as if a bank transfer had arrived at a bank account that the platform manages, be it an investor's or
     *     another. It works in the sandbox only. On an investor's account the payment reference decides where the money
     *     goes: one that starts with `ISA` credits the ISA.
     */
    readonly post: operations["simulateTopUp"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/investors/{clientId}/fee": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Charge an investor a fee
     * @description Takes a fee from the cash of one of the investor's accounts and pays it to a payment destination that was
     *     registered before. The answer says whether that payment has cleared.
     */
    readonly post: operations["chargeFee"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/reports/investor/cash/balance": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Get the balances of up to 100 investors
     * @description Returns the balances of the named investors, account by account, as they are now or as they were at a moment in
     *     the past. Reconciliations read all client ids with `listInvestorIds` and then call this for up to 100 of them at a
     *     time. A request with more ids is answered with 400.
     */
    readonly get: operations["getCashBalanceReport"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/test/payment": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Simulate a deposit to an investor's account
     * @deprecated
     * @description Acts as if the investor had paid in by bank transfer. It works in the sandbox only.
     *
     *     Use `simulateTopUp` instead, which takes the place of this operation and serves every bank account of the
     *     platform.
     */
    readonly post: operations["simulateDeposit"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/bankAccountDetails": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the payment destinations
     * @description Returns the bank accounts that are registered for sending money to, enabled or not.
     */
    readonly get: operations["listBankAccounts"];
    readonly put?: never;
    /**
     * Register a payment destination
     * @description Registers a bank account that money can be sent to. Fees, settlements and payments out of wallets name it by its
     *     id, and one registration serves them all.
     *
     *     The account must first pass an anti-money-laundering check, which runs after the answer. Wait for the webhook
     *     `BANK_ACCOUNT_DETAILS_STATUS_CHANGED`, or read the status with `getBankAccount`. In the sandbox,
     *     `enableBankAccount` acts as if the check had been passed.
     *
     *     The sandbox knows a few bank accounts that pass its checks: sort code `203002` with account number `00004588` or
     *     `00027944`, `204514` with `58110244` or `60282377`, and `166051` with `87889196` or `99993193`.
     */
    readonly post: operations["createBankAccount"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/test/bankAccountDetails/{id}/enable": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the payment destination.
         * @example 06ee16ce-def4-4433-80f2-ab35256316e1
         */
        readonly id: components["parameters"]["BankAccountId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Simulate the enabling of a payment destination
     * @description Acts as if the payment destination had passed the anti-money-laundering check, so that money can be sent to it.
     *     It works in the sandbox only.
     */
    readonly put: operations["enableBankAccount"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/bankAccountDetails/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the payment destination.
         * @example 06ee16ce-def4-4433-80f2-ab35256316e1
         */
        readonly id: components["parameters"]["BankAccountId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get a payment destination
     * @description Returns one of the bank accounts that are registered for sending money to.
     */
    readonly get: operations["getBankAccount"];
    /**
     * Change a payment destination
     * @description Replaces the details of a payment destination under the same id. The new details have to pass the
     *     anti-money-laundering check again: wait for the webhook `BANK_ACCOUNT_DETAILS_STATUS_CHANGED` before sending
     *     money.
     */
    readonly put: operations["updateBankAccount"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/companies": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the registered companies
     * @description Returns all companies that have been registered.
     */
    readonly get: operations["listCompanies"];
    readonly put?: never;
    /**
     * Register a company
     * @description Registers a company as a party, so that it can own wallets and send and receive money through them. Money in a
     *     wallet is held in the name of its owner.
     *
     *     The registration is partly done by hand, so it ends long after the answer. The company is `PENDING` until then.
     *     Wait for the webhook `COMPANY_REGISTRATION_UPDATE` with the status `REGISTERED` before creating wallets. In the
     *     sandbox, `enableCompany` completes the registration.
     */
    readonly post: operations["registerCompany"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/test/companies/{partyId}/enable": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the company as a party.
         * @example COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502
         */
        readonly partyId: components["parameters"]["PartyId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Simulate the registration of a company
     * @description Acts as if the registration of a pending company had been completed, so that it can own wallets. It works in the
     *     sandbox only.
     */
    readonly put: operations["enableCompany"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/companies/{partyId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the company as a party.
         * @example COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502
         */
        readonly partyId: components["parameters"]["PartyId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get a company
     * @description Returns one company and how far its registration has come.
     */
    readonly get: operations["getCompany"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/wallets": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the wallets
     * @description Returns all wallets, each with its bank account and its balance.
     */
    readonly get: operations["listWallets"];
    readonly put?: never;
    /**
     * Create a wallet
     * @description Creates a wallet for a registered company. It gets a bank account of its own, which takes a while. The webhook
     *     `WALLET_CREATED` says when the wallet is ready and gives the account number and sort code. All other operations
     *     name the wallet by the id in the answer.
     *
     *     Money in wallets is electronic money, which does not suit every purpose.
     */
    readonly post: operations["createWallet"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/wallets/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the wallet.
         * @example 3d9ca033-eb05-459f-9f70-1139d2e2b213
         */
        readonly id: components["parameters"]["WalletId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get a wallet
     * @description Returns one wallet with its bank account and its balance.
     */
    readonly get: operations["getWallet"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/wallets/{id}/payment": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the wallet.
         * @example 3d9ca033-eb05-459f-9f70-1139d2e2b213
         */
        readonly id: components["parameters"]["WalletId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Pay money out of a wallet
     * @description Instructs a payment from the wallet to a payment destination that is enabled. The money moves after the answer.
     *     The webhook `WALLET_TRANSFER_UPDATE` says when the payment has cleared or failed. Payments in several currencies
     *     are not supported.
     */
    readonly post: operations["createWalletPayment"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/wallets/{id}/transactions/year/{year}/month/{month}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the wallet.
         * @example 3d9ca033-eb05-459f-9f70-1139d2e2b213
         */
        readonly id: components["parameters"]["WalletId"];
        /**
         * @description The calendar year to report on, with four digits.
         * @example 2026
         */
        readonly year: components["parameters"]["Year"];
        /**
         * @description The month of that year to report on, from 1 for January to 12 for December.
         * @example 4
         */
        readonly month: components["parameters"]["Month"];
      };
      readonly cookie?: never;
    };
    /**
     * List the transactions of a wallet in a month
     * @description Returns the movements of money into and out of the wallet in one month.
     */
    readonly get: operations["listWalletTransactions"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/transfers/batch": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Pay a total out to many investors
     * @description Instructs the platform to divide a total among investors. The answer says where to send the total and under
     *     which reference. Nothing is paid out before that money has arrived.
     *
     *     The webhook `BATCH_UPDATE` reports each change of the batch with a summary. `getBatchPayment` has the details of
     *     each payment.
     */
    readonly post: operations["createBatchPayment"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/transfers/batch/{batchId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id under which the batch payment was created.
         * @example 4d8af0f8-26a1-4e06-bb1e-8225d1e36e2b
         */
        readonly batchId: components["parameters"]["BatchId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get a batch payment
     * @description Returns the batch payment with its own status and the status of the payment to each investor.
     */
    readonly get: operations["getBatchPayment"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/settlement/product": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the investment products
     * @description Returns all products that are registered, each with its document and whether an ISA may hold it.
     */
    readonly get: operations["listSettlementProducts"];
    readonly put?: never;
    /**
     * Register an investment product
     * @description Registers a product that investors can invest in. Tranches name it by the id that you choose, and any number of
     *     tranches may use it.
     */
    readonly post: operations["createSettlementProduct"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/settlement/product/{productId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id under which the product was registered.
         * @example ORCHARD-LANE
         */
        readonly productId: components["parameters"]["ProductId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Update an investment product
     * @description Replaces the document of the product and whether an ISA may hold it. The id stays.
     */
    readonly put: operations["updateSettlementProduct"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/settlement/payment-destination": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the payment destinations
     * @description Returns the ids of the payment destinations of this API. Only deprecated fields name them. `listBankAccounts`
     *     lists the bank accounts that `bankAccountId` names.
     */
    readonly get: operations["listSettlementDestinations"];
    readonly put?: never;
    /**
     * Add a payment destination
     * @description Adds a bank account as a payment destination of this API. Only deprecated fields name it. For `bankAccountId`,
     *     register the account with `createBankAccount` instead.
     */
    readonly post: operations["createSettlementDestination"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/settlement/payment-destination/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the payment destination.
         * @example 4c0f6f0e-9a3d-4b52-8f0a-1d7e5c2b9a64
         */
        readonly id: components["parameters"]["SettlementDestinationId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Update a payment destination
     * @description Replaces the bank account behind a payment destination of this API. The id stays.
     */
    readonly put: operations["updateSettlementDestination"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/settlement/tranche": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Settle a tranche of investments
     * @description Records investments in a product and starts the transfer of their funds. The cash leaves the investors'
     *     accounts, and the total goes to the bank account that `bankAccountId` names. The product must be registered and
     *     the bank account enabled before.
     */
    readonly post: operations["settleTranche"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/settlement/secondary-market": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Settle a trade on the secondary market
     * @description Records that one investor has sold an investment, or a part of it, to another. If the buyer has enough cash, the
     *     price moves to the seller's account, and each fee to the bank account that is named for it.
     *
     *     The answer is a JSON string, the `repaymentBatchReference`. The webhooks that follow the money to the seller
     *     carry it.
     */
    readonly post: operations["settleSecondaryMarket"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/settlement/repayment/reference": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Get a reference for a repayment
     * @description Makes a reference for one repayment and says which bank account to pay it to. Use it when the funds come by bank
     *     transfer. Repayments out of a wallet need no such reference.
     */
    readonly get: operations["getRepaymentReference"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/settlement/repayment": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Record a repayment made by bank transfer
     * @description Says how a repayment is divided among the investors. Its funds come by bank transfer under the reference that
     *     `getRepaymentReference` returned. Once they have arrived, each investor receives their share, and withheld tax
     *     goes back to the investment manager.
     *
     *     With wallets, use `createInvestorRepayment` instead.
     */
    readonly post: operations["recordRepayment"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/settlement/investor-repayment": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Repay investors
     * @description Pays a batch of repayments to investors. The batch either repays investments out of a wallet or pays interest on
     *     uninvested cash, which comes from no wallet. The two cannot be mixed.
     *
     *     The answer says that the batch was accepted. The money moves later, and the webhooks report each step. After a
     *     timeout or a status of 500 or above, do not take the batch for failed: wait for the webhooks, or send it again
     *     under the same `X-CLIENT-REQUEST-ID` within 24 hours.
     */
    readonly post: operations["createInvestorRepayment"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investor-repayment": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the latest batches of repayments
     * @description Returns an overview of each of the last 20 batches of repayments, as an object whose keys are their references.
     */
    readonly get: operations["listInvestorRepayments"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investor-repayment/{repaymentBatchReference}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The reference that the platform gave the batch of repayments.
         * @example REPAYMENT-fef06e98-1603-4cc6-9e15-2507b818fe5e
         */
        readonly repaymentBatchReference: components["parameters"]["RepaymentBatchReference"];
      };
      readonly cookie?: never;
    };
    /**
     * Get a batch of repayments
     * @description Returns the repayments in the batch, each with its own status.
     */
    readonly get: operations["getInvestorRepayment"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investment/{clientInvestmentId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id under which the investment was settled.
         * @example ORCHARD-LANE-1001
         */
        readonly clientInvestmentId: components["parameters"]["ClientInvestmentId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get an investment with its repayments
     * @description Returns the amount that was invested and all repayments of the investment, those still on their way included.
     */
    readonly get: operations["getInvestment"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/settlement/investors/{clientId}/accounts/{accountType}/investments": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
        /**
         * @description The investor's account that the operation works on.
         * @example GOJI_INVESTMENT
         */
        readonly accountType: components["parameters"]["AccountType"];
      };
      readonly cookie?: never;
    };
    /**
     * List an account's settled investments
     * @description Returns the investments that were settled for one of the investor's accounts.
     */
    readonly get: operations["listSettlementInvestments"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/instruments": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Register an instrument
     * @description Registers an instrument and the fees that trades in it can charge. From then on the other operations of this
     *     API know the instrument by its symbol.
     *
     *     Register the bank accounts that it names as payment destinations first (`createBankAccount`), and the company
     *     that owns it (`registerCompany`). The company must be `REGISTERED`.
     */
    readonly post: operations["createInstrument"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/instruments/{instrumentSymbol}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The symbol under which the instrument was registered.
         * @example ORCHARD-LANE-1
         */
        readonly instrumentSymbol: components["parameters"]["InstrumentSymbol"];
      };
      readonly cookie?: never;
    };
    /**
     * Get an instrument
     * @description Returns the details with which the instrument was registered.
     */
    readonly get: operations["getInstrument"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/allocations": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Allocate shares
     * @description Allocates shares of an instrument. Shares that are newly issued go to the nominee company. Shares that were
     *     sold before the platform took over their custody go to the investor who bought them.
     *
     *     An allocation to the nominee company stays `PENDING` until Goji has completed the paperwork that the client
     *     asset rules ask for (CASS 6). Goji then sends an e-mail, and the webhook `NOMINEE_ALLOCATION_STATUS_UPDATE`
     *     reports the status `ALLOCATED`: the shares can be traded. In the sandbox, `approveAllocation` and
     *     `rejectAllocation` end the wait.
     */
    readonly post: operations["createAllocation"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/allocations/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id under which the allocation was created.
         * @example 5dd40510-810e-4a55-a395-04819fd915b9
         */
        readonly id: components["parameters"]["AllocationId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get an allocation
     * @description Returns the allocation with its status.
     */
    readonly get: operations["getAllocation"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/allocations/test/{id}/approve": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id under which the allocation was created.
         * @example 5dd40510-810e-4a55-a395-04819fd915b9
         */
        readonly id: components["parameters"]["AllocationId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Simulate the approval of an allocation
     * @description Acts as if Goji had approved a pending allocation to the nominee company. Once the webhook
     *     `NOMINEE_ALLOCATION_STATUS_UPDATE` has arrived, the allocation is `ALLOCATED` and the nominee company has the
     *     shares. It works in the test environments only.
     */
    readonly put: operations["approveAllocation"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/allocations/test/{id}/reject": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id under which the allocation was created.
         * @example 5dd40510-810e-4a55-a395-04819fd915b9
         */
        readonly id: components["parameters"]["AllocationId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Simulate the rejection of an allocation
     * @description Acts as if Goji had rejected a pending allocation to the nominee company. The allocation becomes `CANCELLED`,
     *     which the webhook `NOMINEE_ALLOCATION_STATUS_UPDATE` reports. It works in the test environments only.
     */
    readonly put: operations["rejectAllocation"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/trades": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Report a trade to be settled
     * @description Hands in a trade that was made on your platform, so that shares and money change hands. The trade is between
     *     the nominee company and an investor, or between two investors. Its instrument must be registered, and so must
     *     the types of the fees that it charges.
     *
     *     The webhook `TRADE_SETTLEMENT` reports how the settlement ended.
     */
    readonly post: operations["createTrade"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/trades/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id under which the trade was reported.
         * @example cdfb86c8-1085-43ed-9839-f4c8e7267818
         */
        readonly id: components["parameters"]["TradeId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get a trade
     * @description Returns the trade with the status of its settlement.
     */
    readonly get: operations["getTrade"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/corporate-actions/dividends": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Pay a dividend
     * @description Instructs the platform to pay a dividend to the shareholders of a registered instrument. The answer says where
     *     to send the total and under which reference. Nothing is paid out before that money has arrived.
     *
     *     The webhook `DIVIDEND_UPDATE` reports when the money is being distributed and when that is complete.
     *     `getDividend` has the status of each payment.
     */
    readonly post: operations["createDividend"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/corporate-actions/dividends/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id under which the dividend was created.
         * @example 627e27b2-75be-4673-ba5a-7f765a8ace89
         */
        readonly id: components["parameters"]["DividendId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get a dividend
     * @description Returns the dividend with its own status and the status of each payment.
     */
    readonly get: operations["getDividend"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/instruments/reporting": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Report who holds an instrument
     * @description Tells the platform what your records say about who holds the shares of one instrument. The platform reconciles
     *     its own records with it.
     *
     *     A snapshot of all holdings takes one call for each instrument, all with the same `reportId`. Report an
     *     instrument without shareholders too, with an empty list.
     */
    readonly post: operations["createHoldingsReport"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/instruments/reporting/{reportId}/{instrumentSymbol}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id of the snapshot that the report belongs to.
         * @example 68f54225-6760-449d-8f38-a003d1dc535a
         */
        readonly reportId: components["parameters"]["HoldingsReportId"];
        /**
         * @description The symbol under which the instrument was registered.
         * @example ORCHARD-LANE-1
         */
        readonly instrumentSymbol: components["parameters"]["InstrumentSymbol"];
      };
      readonly cookie?: never;
    };
    /**
     * Get a holdings report
     * @description Returns what a snapshot says about who holds the shares of one instrument.
     */
    readonly get: operations["getHoldingsReport"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors/{clientId}/assets": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    /**
     * List an investor's assets
     * @description Returns the shares that an investor holds. Those that are settled are listed under `EQUITY`, those that are
     *     still being settled under `RESERVED`.
     */
    readonly get: operations["listInvestorAssets"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/bondManagement/product": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Create a bond product
     * @description Offers a bond to investors on one or more sets of conditions. Each runs either for a number of months or to a
     *     certain day.
     */
    readonly post: operations["createBondProduct"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/investments/products": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the bond products on offer
     * @description Returns the products that investors can invest in, each with the conditions on offer. `createBondInvestment`
     *     names the conditions by their id.
     */
    readonly get: operations["listBondProducts"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/investors/{clientId}/accounts/{accountType}/investments": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
        /**
         * @description The investor's account that the operation works on.
         * @example GOJI_INVESTMENT
         */
        readonly accountType: components["parameters"]["AccountType"];
      };
      readonly cookie?: never;
    };
    /**
     * List an account's bond investments
     * @description Returns the investments of one of the investor's accounts in bonds, each with its gain so far.
     */
    readonly get: operations["listBondInvestments"];
    readonly put?: never;
    /**
     * Invest in a bond product
     * @description Invests cash of one of the investor's accounts in a bond product. The investment waits as `PENDING` until the
     *     next investment cycle of the product, when the funds go to the investment manager and the investor gets a bond
     *     certificate.
     *
     *     The webhook `INVESTMENT_QUEUED` says that the investment waits, `INVESTMENT_FULFILLED` that it has been made.
     */
    readonly post: operations["createBondInvestment"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/test/bondManagement/investmentCycle": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Run an investment cycle
     * @description Acts as if an investment cycle had come: the funds of waiting investments are invested in bonds and sent to the
     *     investment manager. It works in the sandbox only. Send `{}` to run the cycle without a minimum.
     */
    readonly post: operations["runInvestmentCycle"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/bondManagement/current": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Get the current bonds
     * @description Returns the current bonds, each with the money in it and its next repayment.
     */
    readonly get: operations["getCurrentInvestmentCycle"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/test/bondManagement/investmentCycle/repaymentsAccrual": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Accrue interest on the bonds
     * @description Acts as if interest had accrued on the bonds up to a day. It works in the sandbox only. Send `{}` to leave the
     *     day to the platform.
     */
    readonly post: operations["runRepaymentsAccrual"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/platformApi/webhooks": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Register a webhook
     * @description Registers the address in your system that the platform sends its events to. Each event arrives there as a POST; its
     *     `type` tells what has happened and what `content` holds.
     *
     *     The answer has the secret that the events are signed with. Check the signature of each event before you act on it:
     *     the headers `x-nonce`, `x-timestamp` and `Authorization` are those of a signed request to the platform, but
     *     `Authorization` holds the signature alone. If Goji set up the address when you joined, it gave you the secret then.
     */
    readonly post: operations["registerWebhook"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/terms": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Get the terms and conditions of the ISA
     * @description Returns the version of the Originator's terms and conditions that is in force. Show the text to the investor
     *     before you open an ISA for them, and keep the version: `recordIsaTermsAgreement` asks for it.
     */
    readonly get: operations["getIsaTerms"];
    readonly put?: never;
    /**
     * Publish terms and conditions of the ISA
     * @description Hands the platform a new text of the terms and conditions. It becomes the version in force at once and gets the
     *     next version number. Investors who agreed to an earlier version agree again through `recordIsaTermsAgreement`
     *     and `updateIsaTermsToken`.
     */
    readonly post: operations["createIsaTerms"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/terms/agreement": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Record the agreement to the terms and conditions
     * @description Records that an investor has read one version of the terms and conditions and agreed to it, and returns a token
     *     for the agreement. For a new investor the token goes into `createIsaInvestor`, for an existing one who agrees
     *     to a newer version into `updateIsaTermsToken`.
     */
    readonly post: operations["recordIsaTermsAgreement"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors/{clientId}/terms/status": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get how far an investor has agreed to the terms
     * @description Says whether the investor has agreed to the terms and conditions in force, only to an earlier version, or to
     *     none. Ask for their agreement again when it is not the version in force.
     */
    readonly get: operations["getIsaTermsStatus"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors/{clientId}/terms/agreement/token": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Renew an investor's agreement to the terms
     * @description Attaches the agreement to a newer version of the terms and conditions to an investor who exists already. Get
     *     the token from `recordIsaTermsAgreement` first. A new investor needs no such call, because `createIsaInvestor`
     *     takes the token itself.
     */
    readonly put: operations["updateIsaTermsToken"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/declaration": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Get the ISA declaration to agree to
     * @description Returns the declaration that an investor has to agree to before an ISA is opened for them. Goji writes the
     *     text. Show it as it is, and keep the version: `recordDeclarationAgreement` asks for it.
     */
    readonly get: operations["getIsaAdminDeclaration"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/declaration/agreement": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Record the agreement to the declaration
     * @description Records that a future investor has agreed to the ISA declaration, and returns a token for the agreement that
     *     `createIsaInvestor` takes. An investor who has an ISA already, such as after a tax year break, agrees through
     *     `recordIsaInvestorDeclarationAgreement`.
     */
    readonly post: operations["recordDeclarationAgreement"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Create an investor and open their ISA
     * @description Creates an investor who belongs to the calling Originator, and opens an ISA for them. The investor must have
     *     agreed to the terms and conditions and to the ISA declaration, and the Originator must have finished its own
     *     KYC and AML checks.
     *
     *     The platform refuses a person who has an ISA with this Originator, or who has opened one with another
     *     Originator on the platform in this tax year. The ISA is open provisionally until money is paid in. Goji can set
     *     up a cooling-off period for an Originator, in which nothing can be invested; `getInvestorIsa` tells when it
     *     ends.
     */
    readonly post: operations["createIsaInvestor"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors/validIsaApplication": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Check whether a person may open an ISA
     * @description Checks the age, address and National Insurance number of a person before they become an investor, and whether
     *     the number is already registered for an ISA. A person who may not open an ISA is answered with 400.
     */
    readonly post: operations["validateIsaApplication"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors/{clientId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get the details of an investor
     * @description Returns name, address and contact details of an investor. Money and investments are in `getInvestorIsa`.
     */
    readonly get: operations["getIsaInvestor"];
    /**
     * Update the details of an investor
     * @description Replaces the details of an investor, such as after a wedding or a move. Send all of them, also those that stay
     *     as they are. An address outside the United Kingdom blocks subscriptions of the current tax year.
     */
    readonly put: operations["updateIsaInvestor"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors/{clientId}/isa": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get an investor's ISA in full
     * @description Returns the balances of the ISA, what may still be subscribed in this tax year, its investments and its cash
     *     transactions. Ask before a deposit, for the remaining allowance, and before an investment or a withdrawal, for
     *     the cash balance. `getInvestorIsaSummary` has the balances alone.
     */
    readonly get: operations["getInvestorIsa"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors/{clientId}/isa/summary": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get the balances of an investor's ISA
     * @description Returns the balances of the ISA and what may still be subscribed in this tax year, without investments and
     *     transactions.
     */
    readonly get: operations["getInvestorIsaSummary"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors/{clientId}/isa/subscriptionStatus": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get whether an ISA takes subscriptions
     * @description Says whether the investor may pay new money into the ISA, and if not, why. An investor who subscribed nothing
     *     in a whole tax year, 6 April to 5 April, has to agree to the declaration again before they may subscribe;
     *     `recordIsaInvestorDeclarationAgreement` records that.
     */
    readonly get: operations["getInvestorIsaSubscriptionStatus"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors/{clientId}/isa/status": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Set whether an ISA takes subscriptions
     * @description Puts the ISA into another subscription status. Tests use it to see how an application treats an ISA that takes
     *     no subscriptions.
     */
    readonly put: operations["updateIsaStatus"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors/{clientId}/transferIn/{transferInId}/transferHistory": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
        /**
         * @description The id that the platform gave the transfer in.
         * @example 0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045
         */
        readonly transferInId: components["parameters"]["TransferInId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Update the history of a transfer in
     * @description Replaces the history of a transfer in, such as when the former ISA manager corrects the form. Send all fields.
     *     The amounts to allocate are worked out again.
     */
    readonly put: operations["updateTransferHistory"];
    /**
     * Create the history of a transfer in
     * @description Records what the transfer history form of the former ISA manager says: the amount, the part of it that was
     *     subscribed in this tax year, and the dates. The answer says how the cash has to be split between the ISA and
     *     the investor's standard account. Process the cash of the transfer only once that is known.
     */
    readonly post: operations["createTransferHistory"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors/{clientId}/declaration/agreement": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Record that an investor agrees to the declaration again
     * @description Records that an investor who has an ISA has agreed to the ISA declaration. It opens the ISA again after a tax
     *     year break, so that the investor may subscribe in the current tax year. There is no request body.
     */
    readonly post: operations["recordIsaInvestorDeclarationAgreement"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/audit/investors/{clientId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    /**
     * List the audited requests about an investor
     * @description Returns the requests to the platform that concerned the investor, each with its answer. It serves to trace when
     *     and how a record changed.
     */
    readonly get: operations["listInvestorAudit"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors/{clientId}/investment": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Record an investment
     * @description Records that cash of the ISA was invested, and creates the investment. The cash balance falls by the amount, which
     *     it must cover. Nothing can be invested before a cooling-off period ends.
     */
    readonly post: operations["recordIsaInvestment"];
    /**
     * Delete investments of a period
     * @description Deletes the investments of the ISA, all of them or those of a period. It is meant for tests, and does not work once
     *     an investment has been changed.
     *
     *     The period travels in the body of the request. Some tools and proxies drop the body of a DELETE, so make sure
     *     that yours send it: an empty object deletes all investments.
     */
    readonly delete: operations["deleteIsaInvestment"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors/{clientId}/investment/{investmentId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
        /**
         * @description The id that the platform gave the investment, its `id` among the investments of the ISA.
         * @example 91d4c7e2-5b08-4f63-8a1d-e6c20f9b3754
         */
        readonly investmentId: components["parameters"]["InvestmentId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Update an investment
     * @description Adds capital to an investment, or creates the investment if the ISA does not have it. The cash balance must cover
     *     the amount. Hardly any Originator needs this: talk to Goji before you use it.
     */
    readonly put: operations["updateIsaInvestment"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors/{clientId}/investment/{investmentId}/repayment": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
        /**
         * @description The id that the platform gave the investment, its `id` among the investments of the ISA.
         * @example 91d4c7e2-5b08-4f63-8a1d-e6c20f9b3754
         */
        readonly investmentId: components["parameters"]["InvestmentId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Record a repayment
     * @description Records that the borrower has paid capital, interest or a premium, and that the money stays in the ISA as cash. The
     *     cash balance rises by what was paid, the balance of the ISA by what is not capital.
     *
     *     A sale for exactly the remaining capital is recorded here too, as a repayment of all of it. Send amounts as exactly
     *     as you hold them, so that no fraction of a penny stays invested. What is reinvested at once belongs to
     *     `recordIsaReinvestment`.
     */
    readonly post: operations["recordIsaRepayment"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors/{clientId}/investment/{investmentId}/reinvestment": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
        /**
         * @description The id that the platform gave the investment, its `id` among the investments of the ISA.
         * @example 91d4c7e2-5b08-4f63-8a1d-e6c20f9b3754
         */
        readonly investmentId: components["parameters"]["InvestmentId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Record a reinvestment
     * @description Records that the borrower has paid and that the money was invested again at once. The new investments are created
     *     with it. The cash balance stays as it is, and the balance of the ISA rises by the interest. A repayment and an
     *     investment, recorded one after the other, have the same effect.
     */
    readonly post: operations["recordIsaReinvestment"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors/{clientId}/investment/{investmentId}/sale": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
        /**
         * @description The id that the platform gave the investment, its `id` among the investments of the ISA.
         * @example 91d4c7e2-5b08-4f63-8a1d-e6c20f9b3754
         */
        readonly investmentId: components["parameters"]["InvestmentId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Record the sale of an investment
     * @description Marks an investment as sold for more or for less than its remaining capital, such as in an auction. A sale for
     *     exactly that capital can be recorded by `recordIsaRepayment`.
     */
    readonly post: operations["recordIsaSale"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors/{clientId}/investment/{investmentId}/writeOff": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
        /**
         * @description The id that the platform gave the investment, its `id` among the investments of the ISA.
         * @example 91d4c7e2-5b08-4f63-8a1d-e6c20f9b3754
         */
        readonly investmentId: components["parameters"]["InvestmentId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Record a write-off
     * @description Writes off capital of an investment that is in default, all that remains or a part. The balance of the ISA falls by
     *     the amount. What is recovered later is recorded as interest by `recordIsaRepayment`.
     */
    readonly post: operations["recordIsaWriteOff"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors/{clientId}/cash": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Record a cash transaction
     * @description Records that cash was paid into or out of the ISA. A deposit that exceeds the allowance of the tax year is refused
     *     as a whole: `getInvestorIsa` tells what may still be paid in. At most the cash balance can be withdrawn. Cash of
     *     transfers has operations of its own.
     */
    readonly post: operations["recordIsaCash"];
    /**
     * Delete cash transactions
     * @description Deletes the cash transactions of the ISA, all of them or those that match a period and a choice of types.
     *
     *     The choice travels in the body of the request. Some tools and proxies drop the body of a DELETE, so make sure
     *     that yours send it: an empty object deletes all transactions.
     */
    readonly delete: operations["deleteIsaCash"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors/{clientId}/cashCorrection": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Correct the interest of a repayment
     * @description Adds a transaction that corrects interest that was recorded with a wrong amount. An Originator that never changes
     *     the interest of a repayment does not need it.
     */
    readonly post: operations["correctIsaCash"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors/{clientId}/transferIn/{transferInId}/cash": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
        /**
         * @description The id that the platform gave the transfer in.
         * @example 0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045
         */
        readonly transferInId: components["parameters"]["TransferInId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Record the cash of a transfer in
     * @description Records that the money of a transfer in has arrived and how it was split between the ISA and the investor's standard
     *     account. Wait for the transfer history, which says how to split it, before the money is processed.
     *     `validateTransferInCash` checks the same body without an effect.
     */
    readonly post: operations["recordTransferInCash"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors/{clientId}/transferIn/{transferInId}/residualIncome": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
        /**
         * @description The id that the platform gave the transfer in.
         * @example 0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045
         */
        readonly transferInId: components["parameters"]["TransferInId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Record residual income of a transfer in
     * @description Records income that the former ISA manager has sent after the transfer. A transfer in can have several such
     *     payments.
     */
    readonly post: operations["recordTransferInResidualIncome"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors/{clientId}/transferIn/{transferInId}/cash/validation": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
        /**
         * @description The id that the platform gave the transfer in.
         * @example 0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045
         */
        readonly transferInId: components["parameters"]["TransferInId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Check the cash of a transfer in
     * @description Checks what would be sent to `recordTransferInCash`, and records nothing. What is wrong is answered with 400.
     */
    readonly post: operations["validateTransferInCash"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors/{clientId}/transferInSummary": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    /**
     * List an investor's transfers in that are under way
     * @description Returns the transfers in of the investor that are not finished yet.
     */
    readonly get: operations["listInvestorTransferInSummaries"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors/{clientId}/transferIn/{transferInId}/summary": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
        /**
         * @description The id that the platform gave the transfer in.
         * @example 0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045
         */
        readonly transferInId: components["parameters"]["TransferInId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get the amounts of a transfer in
     * @description Returns the amounts, the date and the way of payment of one transfer in.
     */
    readonly get: operations["getTransferInSummary"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/transferIn/deposits/{date}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The day on which the cheques were banked.
         * @example 2025-06-02
         */
        readonly date: components["parameters"]["DepositDate"];
      };
      readonly cookie?: never;
    };
    /**
     * Get the cheques banked for transfers in on a day
     * @description Sums up the cheques for transfers in that Goji has banked on one day and names the transfers they belong to. The
     *     cheques of a day reach the Originator's bank account as one batch, which this helps to take apart.
     */
    readonly get: operations["getIsaTransferInDeposits"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/transferIn/open/summary": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the open transfers in of all investors
     * @description Returns every transfer in that is not finished yet, whoever the investor is.
     */
    readonly get: operations["listIsaOpenTransfersIn"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/isaReconciliation": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Get the ISA balances of all investors
     * @description Returns the balances of every ISA of the Originator, so that they can be compared with the Originator's own books.
     */
    readonly get: operations["getIsaReconciliation"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investorReconciliation": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Get the details of all investors
     * @description Returns name, address and contact details of every investor of the Originator, so that they can be compared with the
     *     Originator's own records.
     */
    readonly get: operations["getInvestorReconciliation"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors/{clientId}/transferIn/uiData": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get the data of the transfer in widget
     * @description Returns where the widget is loaded from, where the same form is hosted, and a token that works once. With the widget
     *     the investor asks for a transfer of an ISA from another manager. Call this for every page view, and keep none of
     *     the addresses: they change without notice.
     */
    readonly get: operations["getTransferInUiData"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors/{clientId}/transferOut": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    /**
     * List an investor's transfers out
     * @description Returns the transfers by which the investor moves ISA money to another ISA manager. Each says whether a fee is to be
     *     taken, and which.
     */
    readonly get: operations["listIsaInvestorTransfersOut"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/transfersOut": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the transfers out of all investors
     * @description Returns the transfers by which investors move ISA money to other ISA managers: all of them, or only those whose
     *     funds have not left yet.
     */
    readonly get: operations["listIsaTransfersOut"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors/{clientId}/transferOut/{transferOutId}/cash": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
        /**
         * @description The id that the platform gave the transfer out.
         * @example a35f9c17-2b84-4de0-91c6-7d3b5e8f0a42
         */
        readonly transferOutId: components["parameters"]["TransferOutId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Record the payment of a transfer out
     * @description Records that the money of a transfer out was paid to the new ISA manager. From then on the transfer is no longer
     *     active.
     */
    readonly post: operations["recordTransferOutCash"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/investors/{clientId}/transferOut/{transferOutId}/fee": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
        /**
         * @description The id that the platform gave the transfer out.
         * @example a35f9c17-2b84-4de0-91c6-7d3b5e8f0a42
         */
        readonly transferOutId: components["parameters"]["TransferOutId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Record the fee of a transfer out
     * @description Records that the fee of a transfer out was taken from the investor's account. Goji has set the fee when it entered
     *     the transfer. Use no other operation for it, such as a withdrawal.
     */
    readonly post: operations["recordTransferOutFee"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export interface webhooks {
  readonly INVESTOR_PERSONAL_DETAILS_REGISTERED: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Personal details were registered
     * @description Fires when the platform takes in the personal details of an investor, as it does for `createInvestor` and
     *     `migrateInvestor`.
     *
     *     The event names no investor: it has the name and the contact details, and no client id. Take the id from the
     *     event `INVESTOR_CREATED`.
     */
    readonly post: operations["onInvestorPersonalDetailsRegistered"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly INVESTOR_CREATED: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * An investor was registered
     * @description Fires when a new investor is registered, by `createInvestor` or `migrateInvestor`.
     *
     *     Store the client id with your own record of the investor. For a company, the name is that of the person who acts
     *     for it; read the rest with `getInvestor`.
     */
    readonly post: operations["onInvestorCreated"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly INVESTOR_KYC_STATUS_CHANGE: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * The KYC status of an investor changed
     * @description Fires when the KYC check of an investor comes further: after `createInvestor`, after `addKycDocuments` or when
     *     Goji has looked at the documents.
     *
     *     Let the investor deposit and invest once the status is `ELECTRONICALLY_VERIFIED` or `ENHANCED_VERIFIED`. With
     *     `ENHANCED_VERIFICATION_REQUIRED`, ask for the documents that `getInvestorKyc` lists.
     */
    readonly post: operations["onInvestorKycStatusChange"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly INVESTOR_FUNDS_RECEIVED: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Money cleared on an investor's account
     * @description Fires when money has cleared on an account of an investor, be it a bank transfer, a bonus, a repayment,
     *     interest, the proceeds of a sale or a payment out that came back. It ends what `recordRepayment`,
     *     `createInvestorRepayment` and `settleSecondaryMarket` begin. In the sandbox, `simulateDeposit` and
     *     `simulateTopUp` play a deposit.
     *
     *     Show the money in the account that `accountType` names. If `redirected` is true, tell the investor: the money
     *     was meant for `intendedAccountType`.
     */
    readonly post: operations["onInvestorFundsReceived"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly ISA_AUTO_REPAIRED: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * An oversubscribed ISA was repaired
     * @description Fires when an investor has paid more into their ISA than the allowance permits and the platform has moved the
     *     excess to their general investment account.
     *
     *     Tell the investor, and read the new balances with `getAccountBalances`.
     */
    readonly post: operations["onIsaAutoRepaired"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly INVESTOR_FUNDS_WITHDRAWN: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * An investor withdrew money
     * @description Fires when an investor withdraws money, as by `withdrawCash`.
     *
     *     Take the amount off the balance that you show for `account`. Should the bank send the money back, the event
     *     `INVESTOR_FUNDS_RECEIVED` follows with the source type `OUTBOUND_RETURNED`.
     */
    readonly post: operations["onInvestorFundsWithdrawn"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly INVESTMENT_QUEUED: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * An investment waits for the next cycle
     * @description Fires when an investment made by `createBondInvestment` waits for the next investment cycle. Bond Management API
     *     only.
     *
     *     `INVESTMENT_FULFILLED` follows with the same `investmentId` when the investment has been made.
     */
    readonly post: operations["onInvestmentQueued"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly INVESTMENT_FULFILLED: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * An investment was made
     * @description Fires when a queued investment has been made. Bond Management API only. In the sandbox, `runInvestmentCycle`
     *     plays the cycle that does so.
     *
     *     Read the investment and the bond that it is in with `listBondInvestments`.
     */
    readonly post: operations["onInvestmentFulfilled"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly TRANSFER_IN_CREATED: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A transfer in was created
     * @description Fires when an investor has asked to move an ISA from another manager to the platform, with the widget that
     *     `getTransferInWidget` opens.
     *
     *     Follow the transfer with `getTransferIn`.
     */
    readonly post: operations["onTransferInCreated"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly TRANSFER_OUT_CREATED: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A transfer out was requested
     * @description Fires when another ISA manager has asked for the ISA of an investor, or for a part of it.
     *
     *     Show the investor that the transfer is under way. It waits while the ISA does not hold what is asked for;
     *     `listInvestorTransfersOut` says so in `amountToTransferAlert`.
     */
    readonly post: operations["onTransferOutCreated"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly TRANSFER_OUT_COMPLETED: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A transfer out was completed
     * @description Fires when the money of a transfer out has been paid to the new ISA manager.
     *
     *     Take the amount off the balance that you show for the ISA. The content is that of `TRANSFER_OUT_CREATED`, with
     *     what has been decided since.
     */
    readonly post: operations["onTransferOutCompleted"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly TRANSFER_IN_FUNDS_RECEIVED: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * The money of a transfer in arrived
     * @description Fires when the money of a transfer in has arrived from the other ISA manager. The platform credits it to the
     *     ISA, and what the allowance does not permit to the general investment account.
     *
     *     Read how the money was split with `getTransferIn`.
     */
    readonly post: operations["onTransferInFundsReceived"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly TRANSFER_IN_RESIDUAL_INCOME_FUNDS_RECEIVED: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Further money for a transfer in arrived
     * @description Fires when the other ISA manager sends more money for a transfer in that has been processed already, such as
     *     interest that was paid late. Most transfers end without it.
     *
     *     Add the amount to what you show for the transfer.
     */
    readonly post: operations["onTransferInResidualIncomeFundsReceived"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly ISA_PROVISIONALLY_OPENED: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * An ISA was provisionally opened
     * @description Fires when an ISA is opened, by `addIsaAccount` or by `createInvestor` with an ISA among the accounts. The first
     *     deposit opens it fully.
     *
     *     Offer the investor to pay in. Read the ISA with `getIsa`.
     */
    readonly post: operations["onIsaProvisionallyOpened"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly INVESTMENT_PAYOUT_EVENT: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A repayment was paid to investors
     * @description Fires when a repayment of bonds is distributed to the accounts of the investors. Bond Management API only.
     *
     *     Credit each payout to the account that it names. In the sandbox, `runRepaymentsAccrual` accrues the interest.
     */
    readonly post: operations["onInvestmentPayoutEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly FUNDS_REQUESTED: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Repayment money is due
     * @description Fires when the platform asks the investment manager for the money of a repayment. Bond Management API only.
     *
     *     Pay the amount to the bank account by the due date and give the reference. `FUNDS_RECEIVED` follows when it has
     *     arrived.
     */
    readonly post: operations["onFundsRequested"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly FUNDS_RECEIVED: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Repayment money arrived
     * @description Fires when the money of a repayment has arrived from the investment manager, such as that asked for by
     *     `FUNDS_REQUESTED`. The distribution to the investors comes next.
     */
    readonly post: operations["onFundsReceived"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly BANK_ACCOUNT_DETAILS_STATUS_CHANGED: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * The check of a payment destination ended
     * @description Fires when the platform has checked a payment destination that was registered or changed by `createBankAccount`
     *     or `updateBankAccount`. In the sandbox, `enableBankAccount` plays the check.
     *
     *     Pay to the account once its status is `ENABLED`. Money cannot be sent to a `DISABLED` one.
     */
    readonly post: operations["onBankAccountDetailsStatusChanged"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly COMPANY_REGISTRATION_UPDATE: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * The registration of a company came further
     * @description Fires when the status of a company changes that was registered by `registerCompany`. People take part in the
     *     check, so it comes much later than the answer. In the sandbox, `enableCompany` plays it.
     *
     *     Once the status is `REGISTERED`, create wallets for the company with `createWallet`.
     */
    readonly post: operations["onCompanyRegistrationUpdate"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly WALLET_CREATED: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A wallet is ready
     * @description Fires when a wallet that `createWallet` asked for is ready for use.
     *
     *     Pay deposits to the bank account in the event, and pay out of the wallet with `createWalletPayment`.
     */
    readonly post: operations["onWalletCreated"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly WALLET_FUNDS_RECEIVED: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A wallet received money
     * @deprecated
     * @description Fires when money arrives in a wallet.
     *
     *     Deprecated, use `WALLET_TRANSFER_UPDATE`, which also reports money that leaves a wallet. The event still fires
     *     for those who take it already.
     */
    readonly post: operations["onWalletFundsReceived"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly WALLET_TRANSFER_UPDATE: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Money moves into or out of a wallet
     * @description Fires for each step of a movement of a wallet's money. A payment out, made by `createWalletPayment`, is
     *     `REQUESTED` and later `CLEARED` or `FAILED`. Money that arrives is reported as `CLEARED`.
     *
     *     Take a payment for made only when it is `CLEARED`. Match its events by the `id` in the content.
     */
    readonly post: operations["onWalletTransferUpdate"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly TRADE_SETTLEMENT: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * The settlement of a trade ended
     * @description Fires when the settlement of a trade that `createTrade` reported has ended, as a rule with the status `SETTLED`.
     *
     *     Read `settlementStatus` before you take the trade for settled. The time of the trade is not in the event;
     *     `getTrade` has it.
     */
    readonly post: operations["onTradeSettlement"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly DIVIDEND_UPDATE: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * The payment of a dividend came further
     * @description Fires twice for a dividend that `createDividend` instructed: with the status `DISTRIBUTING` when the money for
     *     it has arrived, and with `COMPLETE` when the investors have been paid.
     *
     *     Look at `totalFailed` before you take a complete dividend for paid in full. `getDividend` has each payment.
     */
    readonly post: operations["onDividendUpdate"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly BATCH_UPDATE: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A batch payment came further
     * @description Fires when the status of a batch payment changes that `createBatchPayment` instructed, such as when the
     *     investors have been paid.
     *
     *     Look at `totalFailed` before you take a complete batch for paid in full. `getBatchPayment` has each payment.
     */
    readonly post: operations["onBatchUpdate"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly ACCOUNT_FEE_PROCESSED: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A fee was taken from an investor's account
     * @description Fires when a fee on an account of an investor has been taken, such as one that `chargeFee` instructed.
     *
     *     Take the fee off the balance that you show for `account`.
     */
    readonly post: operations["onAccountFeeProcessed"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly NOMINEE_ALLOCATION_STATUS_UPDATE: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * An allocation to the nominee came further
     * @description Fires when the status of an allocation of shares to the nominee company changes. It is `PENDING` after
     *     `createAllocation`. When Goji has done the paperwork it ends as `ALLOCATED` or `CANCELLED`. In the sandbox,
     *     `approveAllocation` and `rejectAllocation` decide it.
     *
     *     Trade the shares once the status is `ALLOCATED`. The id in the content is the one that `createAllocation` was
     *     called with.
     */
    readonly post: operations["onNomineeAllocationStatusUpdate"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly INVESTMENT_REPAYMENT_INSTRUCTION_RECEIVED: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A batch of repayments was recorded
     * @description Fires when the platform has recorded a batch of repayments, instructed by `createInvestorRepayment`, or the
     *     proceeds of a sale that `settleSecondaryMarket` reported.
     *
     *     The money has not moved yet. Each repayment reports its clearing by an event of its own, and the batch ends with
     *     `INVESTMENT_REPAYMENT_BATCH_COMPLETE`.
     */
    readonly post: operations["onInvestmentRepaymentInstructionReceived"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly INVESTMENT_REPAYMENT_CLEARING: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * The repayment of an investment cleared
     * @description Fires once for each repayment of an investment that `createInvestorRepayment` or `settleSecondaryMarket`
     *     instructed, when the money has moved to the investor.
     *
     *     Record the repayment against the investment. `getInvestment` lists all of them.
     */
    readonly post: operations["onInvestmentRepaymentClearing"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly CASH_INTEREST_REPAYMENT_CLEARING: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Interest on uninvested cash cleared
     * @description Fires once for each payment of interest on uninvested cash that `createInvestorRepayment` instructed with the
     *     type `INTEREST_CASH`, when the money has moved to the investor.
     *
     *     Credit the amount to the account in the event.
     */
    readonly post: operations["onCashInterestRepaymentClearing"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly INVESTMENT_REPAYMENT_BATCH_COMPLETE: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A batch of repayments is complete
     * @description Fires when all money of a batch of repayments has moved that `createInvestorRepayment` or
     *     `settleSecondaryMarket` instructed. It is the last event of the batch.
     *
     *     Close the batch in your books. `getInvestorRepayment` has each repayment.
     */
    readonly post: operations["onInvestmentRepaymentBatchComplete"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export interface operations {
  readonly getTerms: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The terms and conditions in force. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["TermsAndConditions"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly listInvestorIds: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The client ids. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": readonly components["schemas"]["ClientId"][];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly createInvestor: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewInvestor"];
      };
    };
    readonly responses: {
      /** @description The investor was created. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Investor"];
        };
      };
      /** @description The request is malformed or breaks a rule. The body lists what is wrong. */
      readonly 400: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getInvestor: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The investor. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Investor"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly updateInvestor: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["InvestorUpdate"];
      };
    };
    readonly responses: {
      /** @description The investor as it is now. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Investor"];
        };
      };
      /** @description The request is malformed or breaks a rule. The body lists what is wrong. */
      readonly 400: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly updateInvestmentDeclaration: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["InvestmentDeclarationUpdate"];
      };
    };
    readonly responses: {
      /** @description The declaration was recorded. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Success"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getInvestorKyc: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The KYC details. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["KycDetails"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getInvestorKyb: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The KYB details. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["KybDetails"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly addKycDocuments: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewKycDocuments"];
      };
    };
    readonly responses: {
      /** @description The documents were received. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["EmptyText"];
        };
      };
      /** @description The request is malformed or breaks a rule. The body lists what is wrong. */
      readonly 400: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getKycReport: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The client ids of the investors to report on, up to 100. Repeat the parameter for each one:
         *     `?id=GOJI-1234&id=GOJI-4567`.
         * @example [
         *       "GOJI-1234",
         *       "GOJI-4567"
         *     ]
         */
        readonly id?: components["parameters"]["InvestorIds"];
      };
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The KYC details of the investors that were named. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": readonly components["schemas"]["KycDetails"][];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getKybReport: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The client ids of the investors to report on, up to 100. Repeat the parameter for each one:
         *     `?id=GOJI-1234&id=GOJI-4567`.
         * @example [
         *       "GOJI-1234",
         *       "GOJI-4567"
         *     ]
         */
        readonly id?: components["parameters"]["InvestorIds"];
      };
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The KYB details of the companies that were named. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": readonly components["schemas"]["KybDetails"][];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getIsaDeclaration: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The current declaration. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["IsaDeclaration"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly addIsaAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewIsaAccount"];
      };
    };
    readonly responses: {
      /** @description The ISA is open. The account types of the investor now contain it. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Investor"];
        };
      };
      /** @description The request is malformed or breaks a rule. The body lists what is wrong. */
      readonly 400: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getIsa: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The ISA. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Isa"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getIsaSubscriptionStatus: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The subscription status. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["IsaSubscription"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly updateIsaSubscriptionStatus: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["IsaSubscriptionStatusUpdate"];
      };
    };
    readonly responses: {
      /** @description The status was set. The body sums up the ISA. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["IsaSummary"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly recordIsaDeclarationAgreement: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The agreement was recorded. The body is the ISA after it. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Isa"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getTransferInWidget: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description What the page needs to start the widget. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["TransferInWidget"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly listOpenTransfersIn: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The open transfers in. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": readonly components["schemas"]["TransferIn"][];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly listInvestorTransfersOut: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The transfers out of the investor. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": readonly components["schemas"]["InvestorTransferOut"][];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly listInvestorTransfersIn: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The transfers in of the investor. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": readonly components["schemas"]["TransferIn"][];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getTransferIn: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
        /**
         * @description The id that the platform gave the transfer in.
         * @example 0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045
         */
        readonly transferInId: components["parameters"]["TransferInId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The transfer in. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["TransferIn"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly listInvestorOpenTransfersIn: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The open transfers in of the investor. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": readonly components["schemas"]["TransferInOverview"][];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly listInvestorClosedTransfersIn: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The closed transfers in of the investor. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": readonly components["schemas"]["TransferInOverview"][];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getTransferInDeposits: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The day on which the cheques were banked.
         * @example 2025-06-02
         */
        readonly date: components["parameters"]["DepositDate"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The deposits of the day. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["TransferInDeposits"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly listTransfersOut: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description True for only those transfers out whose funds have not been transferred yet, which are the ones with a
         *     `dateFundsTransferred` of null.
         * @example true
         */
        readonly activeOnly?: components["parameters"]["ActiveOnly"];
      };
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The transfers out. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": readonly components["schemas"]["TransferOut"][];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly migrateInvestor: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewMigratedInvestor"];
      };
    };
    readonly responses: {
      /** @description The investor was migrated. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Investor"];
        };
      };
      /** @description The request is malformed or breaks a rule. The body lists what is wrong. */
      readonly 400: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getLegacyKycReport: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The client ids of the investors to report on, up to 100. Repeat the parameter for each one:
         *     `?id=GOJI-1234&id=GOJI-4567`.
         * @example [
         *       "GOJI-1234",
         *       "GOJI-4567"
         *     ]
         */
        readonly id?: components["parameters"]["InvestorIds"];
      };
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The KYC details of the investors that were named. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": readonly components["schemas"]["KycDetails"][];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getLegacyKybReport: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The client ids of the investors to report on, up to 100. Repeat the parameter for each one:
         *     `?id=GOJI-1234&id=GOJI-4567`.
         * @example [
         *       "GOJI-1234",
         *       "GOJI-4567"
         *     ]
         */
        readonly id?: components["parameters"]["InvestorIds"];
      };
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The KYB details of the companies that were named. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": readonly components["schemas"]["KybDetails"][];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly recordLegacyIsaDeclarationAgreement: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The agreement was recorded. The body is the ISA after it. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Isa"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getAccountBalances: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The balances. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["InvestorBalances"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getAccountBalance: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
        /**
         * @description The investor's account that the operation works on.
         * @example GOJI_INVESTMENT
         */
        readonly accountType: components["parameters"]["AccountType"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The balance. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["AccountBalance"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly listTransactions: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The cash transactions. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": readonly components["schemas"]["CashTransaction"][];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getBankTransferDetails: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The details for the bank transfer. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["BankTransferDetails"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getIsaBankTransferDetails: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The details for the bank transfer. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["BankTransferDetails"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getBankDetails: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The bank account. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["BankDetails"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly updateBankDetails: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["BankDetails"];
      };
    };
    readonly responses: {
      /** @description The bank account was replaced. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["BankDetails"];
        };
      };
      /** @description The request is malformed or breaks a rule. The body lists what is wrong. */
      readonly 400: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly createBankDetails: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["BankDetails"];
      };
    };
    readonly responses: {
      /** @description The bank account was registered. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["BankDetails"];
        };
      };
      /** @description The request is malformed or breaks a rule. The body lists what is wrong. */
      readonly 400: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly withdrawCash: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
        /**
         * @description The investor's account that the operation works on.
         * @example GOJI_INVESTMENT
         */
        readonly accountType: components["parameters"]["AccountType"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewWithdrawal"];
      };
    };
    readonly responses: {
      /** @description The withdrawal was accepted. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Success"];
        };
      };
      /** @description The request is malformed or breaks a rule. The body lists what is wrong. */
      readonly 400: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly transferCash: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
        /**
         * @description The investor's account that the operation works on.
         * @example GOJI_INVESTMENT
         */
        readonly accountType: components["parameters"]["AccountType"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewCashTransfer"];
      };
    };
    readonly responses: {
      /** @description The cash was transferred. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["AccountBalance"];
        };
      };
      /** @description The request is malformed or breaks a rule. The body lists what is wrong. */
      readonly 400: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly simulateTopUp: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewTopUp"];
      };
    };
    readonly responses: {
      /** @description The deposit was simulated. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Success"];
        };
      };
      /** @description The request is malformed or breaks a rule. The body lists what is wrong. */
      readonly 400: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly chargeFee: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewInvestorFee"];
      };
    };
    readonly responses: {
      /** @description The fee was taken on. */
      readonly 201: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["InvestorFee"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getCashBalanceReport: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The moment to report on. Without it, the report shows the present.
         * @example 2020-12-25T15:00:00Z
         */
        readonly asOf?: string;
        /**
         * @description The client ids of the investors to report on, up to 100. Repeat the parameter for each one:
         *     `?id=GOJI-1234&id=GOJI-4567`.
         * @example [
         *       "GOJI-1234",
         *       "GOJI-4567"
         *     ]
         */
        readonly id?: components["parameters"]["InvestorIds"];
      };
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The balances of the investors. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": readonly components["schemas"]["InvestorCashBalances"][];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly simulateDeposit: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewSimulatedDeposit"];
      };
    };
    readonly responses: {
      /** @description The deposit was simulated. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["EmptyText"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly listBankAccounts: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The payment destinations. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": readonly components["schemas"]["BankAccount"][];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly createBankAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["BankDetails"];
      };
    };
    readonly responses: {
      /** @description The payment destination was registered. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["RegisteredBankAccount"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly enableBankAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the payment destination.
         * @example 06ee16ce-def4-4433-80f2-ab35256316e1
         */
        readonly id: components["parameters"]["BankAccountId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The payment destination, enabled. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["BankAccount"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getBankAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the payment destination.
         * @example 06ee16ce-def4-4433-80f2-ab35256316e1
         */
        readonly id: components["parameters"]["BankAccountId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The payment destination. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["BankAccount"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly updateBankAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the payment destination.
         * @example 06ee16ce-def4-4433-80f2-ab35256316e1
         */
        readonly id: components["parameters"]["BankAccountId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["BankDetails"];
      };
    };
    readonly responses: {
      /** @description The payment destination was changed. The body is an empty string. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["EmptyText"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly listCompanies: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The companies. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": readonly components["schemas"]["Company"][];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly registerCompany: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewCompany"];
      };
    };
    readonly responses: {
      /** @description The registration has begun. */
      readonly 202: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Company"];
        };
      };
      /** @description The request is malformed or breaks a rule. The body lists what is wrong. */
      readonly 400: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      /** @description A company with this number is registered already. */
      readonly 409: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly enableCompany: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the company as a party.
         * @example COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502
         */
        readonly partyId: components["parameters"]["PartyId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The company, registered. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Company"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getCompany: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the company as a party.
         * @example COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502
         */
        readonly partyId: components["parameters"]["PartyId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The company. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Company"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly listWallets: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The wallets. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": readonly components["schemas"]["Wallet"][];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly createWallet: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewWallet"];
      };
    };
    readonly responses: {
      /** @description The creation of the wallet has begun. */
      readonly 202: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["RequestedWallet"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      /** @description The party has a wallet of this name already. */
      readonly 409: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getWallet: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the wallet.
         * @example 3d9ca033-eb05-459f-9f70-1139d2e2b213
         */
        readonly id: components["parameters"]["WalletId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The wallet. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Wallet"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly createWalletPayment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the wallet.
         * @example 3d9ca033-eb05-459f-9f70-1139d2e2b213
         */
        readonly id: components["parameters"]["WalletId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewWalletPayment"];
      };
    };
    readonly responses: {
      /** @description The payment was instructed. */
      readonly 202: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["WalletPayment"];
        };
      };
      /** @description The request is malformed or breaks a rule. The body lists what is wrong. */
      readonly 400: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly listWalletTransactions: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the wallet.
         * @example 3d9ca033-eb05-459f-9f70-1139d2e2b213
         */
        readonly id: components["parameters"]["WalletId"];
        /**
         * @description The calendar year to report on, with four digits.
         * @example 2026
         */
        readonly year: components["parameters"]["Year"];
        /**
         * @description The month of that year to report on, from 1 for January to 12 for December.
         * @example 4
         */
        readonly month: components["parameters"]["Month"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The transactions of the month. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": readonly components["schemas"]["WalletTransaction"][];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly createBatchPayment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewBatchPayment"];
      };
    };
    readonly responses: {
      /** @description The batch payment was created and waits for its funds. */
      readonly 201: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["BatchPayment"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getBatchPayment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id under which the batch payment was created.
         * @example 4d8af0f8-26a1-4e06-bb1e-8225d1e36e2b
         */
        readonly batchId: components["parameters"]["BatchId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The batch payment. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["BatchPayment"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly listSettlementProducts: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The registered products. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["SettlementProducts"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly createSettlementProduct: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["SettlementProduct"];
      };
    };
    readonly responses: {
      /** @description The product was registered. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["SettlementProduct"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly updateSettlementProduct: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id under which the product was registered.
         * @example ORCHARD-LANE
         */
        readonly productId: components["parameters"]["ProductId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["SettlementProductUpdate"];
      };
    };
    readonly responses: {
      /** @description The product was updated. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["SettlementProduct"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly listSettlementDestinations: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The payment destinations. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": readonly components["schemas"]["SettlementDestination"][];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly createSettlementDestination: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["SettlementDestinationDetails"];
      };
    };
    readonly responses: {
      /** @description The payment destination was added. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["SettlementDestination"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly updateSettlementDestination: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the payment destination.
         * @example 4c0f6f0e-9a3d-4b52-8f0a-1d7e5c2b9a64
         */
        readonly id: components["parameters"]["SettlementDestinationId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["SettlementDestinationDetails"];
      };
    };
    readonly responses: {
      /** @description The payment destination was updated. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["SettlementDestination"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly settleTranche: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewTranche"];
      };
    };
    readonly responses: {
      /** @description The tranche was recorded and its funds are being transferred. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Tranche"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly settleSecondaryMarket: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewSecondaryMarketTrade"];
      };
    };
    readonly responses: {
      /** @description The trade was recorded. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["RepaymentBatchReference"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getRepaymentReference: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The reference and the bank account. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["RepaymentReference"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly recordRepayment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewRepayment"];
      };
    };
    readonly responses: {
      /** @description The repayment was recorded. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["EmptyText"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly createInvestorRepayment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewInvestorRepayments"];
      };
    };
    readonly responses: {
      /** @description The batch was accepted. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["AcceptedRepayments"];
        };
      };
      /** @description The request is malformed or breaks a rule. The body lists what is wrong. */
      readonly 400: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly listInvestorRepayments: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The batches by reference. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["RepaymentOverviews"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getInvestorRepayment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The reference that the platform gave the batch of repayments.
         * @example REPAYMENT-fef06e98-1603-4cc6-9e15-2507b818fe5e
         */
        readonly repaymentBatchReference: components["parameters"]["RepaymentBatchReference"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The batch. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["InvestorRepayments"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getInvestment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id under which the investment was settled.
         * @example ORCHARD-LANE-1001
         */
        readonly clientInvestmentId: components["parameters"]["ClientInvestmentId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The investment. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["DebtInvestment"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly listSettlementInvestments: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
        /**
         * @description The investor's account that the operation works on.
         * @example GOJI_INVESTMENT
         */
        readonly accountType: components["parameters"]["AccountType"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The account's investments. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["SettledInvestments"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly createInstrument: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewInstrument"];
      };
    };
    readonly responses: {
      /** @description The instrument was registered. */
      readonly 201: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Instrument"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getInstrument: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The symbol under which the instrument was registered.
         * @example ORCHARD-LANE-1
         */
        readonly instrumentSymbol: components["parameters"]["InstrumentSymbol"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The instrument. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Instrument"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly createAllocation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewAllocation"];
      };
    };
    readonly responses: {
      /** @description The allocation was created. */
      readonly 201: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Allocation"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getAllocation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id under which the allocation was created.
         * @example 5dd40510-810e-4a55-a395-04819fd915b9
         */
        readonly id: components["parameters"]["AllocationId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The allocation. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Allocation"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly approveAllocation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id under which the allocation was created.
         * @example 5dd40510-810e-4a55-a395-04819fd915b9
         */
        readonly id: components["parameters"]["AllocationId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The approval was accepted. */
      readonly 202: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly rejectAllocation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id under which the allocation was created.
         * @example 5dd40510-810e-4a55-a395-04819fd915b9
         */
        readonly id: components["parameters"]["AllocationId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The rejection was accepted. */
      readonly 202: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly createTrade: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewTrade"];
      };
    };
    readonly responses: {
      /** @description The trade was accepted and is being settled. */
      readonly 201: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Trade"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getTrade: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id under which the trade was reported.
         * @example cdfb86c8-1085-43ed-9839-f4c8e7267818
         */
        readonly id: components["parameters"]["TradeId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The trade. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Trade"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly createDividend: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewDividend"];
      };
    };
    readonly responses: {
      /** @description The dividend was created and waits for its funds. */
      readonly 201: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Dividend"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getDividend: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id under which the dividend was created.
         * @example 627e27b2-75be-4673-ba5a-7f765a8ace89
         */
        readonly id: components["parameters"]["DividendId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The dividend. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Dividend"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly createHoldingsReport: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewHoldingsReport"];
      };
    };
    readonly responses: {
      /** @description The report was received. */
      readonly 201: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["HoldingsReport"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getHoldingsReport: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id of the snapshot that the report belongs to.
         * @example 68f54225-6760-449d-8f38-a003d1dc535a
         */
        readonly reportId: components["parameters"]["HoldingsReportId"];
        /**
         * @description The symbol under which the instrument was registered.
         * @example ORCHARD-LANE-1
         */
        readonly instrumentSymbol: components["parameters"]["InstrumentSymbol"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The report. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["HoldingsReport"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly listInvestorAssets: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The investor's assets, one entry for each type. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": readonly components["schemas"]["AssetBalance"][];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly createBondProduct: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewBondProduct"];
      };
    };
    readonly responses: {
      /** @description The product was created. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["CreatedBondProduct"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly listBondProducts: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The products on offer. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["BondProducts"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly listBondInvestments: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
        /**
         * @description The investor's account that the operation works on.
         * @example GOJI_INVESTMENT
         */
        readonly accountType: components["parameters"]["AccountType"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The account's investments. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["BondInvestments"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly createBondInvestment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the platform gave the investor when it was registered.
         * @example GOJI-1234
         */
        readonly clientId: components["parameters"]["ClientId"];
        /**
         * @description The investor's account that the operation works on.
         * @example GOJI_INVESTMENT
         */
        readonly accountType: components["parameters"]["AccountType"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewBondInvestment"];
      };
    };
    readonly responses: {
      /** @description The investment was accepted. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["CreatedBondInvestment"];
        };
      };
      /** @description The request is malformed or breaks a rule. The body lists what is wrong. */
      readonly 400: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly runInvestmentCycle: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewInvestmentCycle"];
      };
    };
    readonly responses: {
      /** @description The cycle has run. The answer lists its bonds. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["InvestmentCycle"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getCurrentInvestmentCycle: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The current bonds. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["InvestmentCycle"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly runRepaymentsAccrual: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewRepaymentsAccrual"];
      };
    };
    readonly responses: {
      /** @description The interest has accrued. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["EmptyText"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly registerWebhook: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewWebhook"];
      };
    };
    readonly responses: {
      /** @description The webhook was registered. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["RegisteredWebhook"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getIsaTerms: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The terms and conditions in force. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["TermsAndConditions"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly createIsaTerms: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewTermsAndConditions"];
      };
    };
    readonly responses: {
      /** @description The text was published. The body has its version. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["TermsAndConditions"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly recordIsaTermsAgreement: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewTermsAgreement"];
      };
    };
    readonly responses: {
      /** @description The agreement was recorded. The body is the token for it. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["AgreementToken"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getIsaTermsStatus: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The status of the agreement. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["TermsSignature"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly updateIsaTermsToken: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["TermsTokenUpdate"];
      };
    };
    readonly responses: {
      /** @description The agreement was attached to the investor, who is the body. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["IsaInvestor"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getIsaAdminDeclaration: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The current declaration. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["IsaDeclaration"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly recordDeclarationAgreement: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewDeclarationAgreement"];
      };
    };
    readonly responses: {
      /** @description The agreement was recorded. The body is the token for it. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["AgreementToken"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly createIsaInvestor: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewIsaInvestor"];
      };
    };
    readonly responses: {
      /** @description The investor was created. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["IsaInvestor"];
        };
      };
      /** @description The request is malformed or breaks a rule. The body lists what is wrong. */
      readonly 400: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly validateIsaApplication: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["IsaApplication"];
      };
    };
    readonly responses: {
      /** @description The person may open an ISA. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["EmptyText"];
        };
      };
      /** @description The request is malformed or breaks a rule. The body lists what is wrong. */
      readonly 400: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getIsaInvestor: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The investor. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["IsaInvestor"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly updateIsaInvestor: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["IsaInvestorUpdate"];
      };
    };
    readonly responses: {
      /** @description The investor as they are now. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["IsaInvestor"];
        };
      };
      /** @description The request is malformed or breaks a rule. The body lists what is wrong. */
      readonly 400: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getInvestorIsa: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The ISA. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Isa"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getInvestorIsaSummary: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The balances of the ISA. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["IsaSummary"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getInvestorIsaSubscriptionStatus: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The subscription status. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["IsaSubscription"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly updateIsaStatus: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["IsaSubscriptionStatusUpdate"];
      };
    };
    readonly responses: {
      /** @description The status was set. The body sums up the ISA. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["IsaSummary"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly updateTransferHistory: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
        /**
         * @description The id that the platform gave the transfer in.
         * @example 0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045
         */
        readonly transferInId: components["parameters"]["TransferInId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewTransferHistory"];
      };
    };
    readonly responses: {
      /** @description The history as it is now. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["TransferHistory"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly createTransferHistory: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
        /**
         * @description The id that the platform gave the transfer in.
         * @example 0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045
         */
        readonly transferInId: components["parameters"]["TransferInId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewTransferHistory"];
      };
    };
    readonly responses: {
      /** @description The history was created. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["TransferHistory"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly recordIsaInvestorDeclarationAgreement: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The agreement was recorded. The body is the ISA after it. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Isa"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly listInvestorAudit: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The audited requests. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": readonly components["schemas"]["InvestorAuditEntry"][];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly recordIsaInvestment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewIsaInvestment"];
      };
    };
    readonly responses: {
      /** @description The investment was created. The body is the ISA after it. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Isa"];
        };
      };
      /** @description The request is malformed or breaks a rule. The body lists what is wrong. */
      readonly 400: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly deleteIsaInvestment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["DeletionPeriod"];
      };
    };
    readonly responses: {
      /** @description The investments were deleted. The body is the ISA without them. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Isa"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly updateIsaInvestment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
        /**
         * @description The id that the platform gave the investment, its `id` among the investments of the ISA.
         * @example 91d4c7e2-5b08-4f63-8a1d-e6c20f9b3754
         */
        readonly investmentId: components["parameters"]["InvestmentId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["IsaInvestmentUpdate"];
      };
    };
    readonly responses: {
      /** @description The investment was updated. The body is the ISA after it. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Isa"];
        };
      };
      /** @description The request is malformed or breaks a rule. The body lists what is wrong. */
      readonly 400: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly recordIsaRepayment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
        /**
         * @description The id that the platform gave the investment, its `id` among the investments of the ISA.
         * @example 91d4c7e2-5b08-4f63-8a1d-e6c20f9b3754
         */
        readonly investmentId: components["parameters"]["InvestmentId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewIsaRepayment"];
      };
    };
    readonly responses: {
      /** @description The repayment was recorded. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["EmptyText"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly recordIsaReinvestment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
        /**
         * @description The id that the platform gave the investment, its `id` among the investments of the ISA.
         * @example 91d4c7e2-5b08-4f63-8a1d-e6c20f9b3754
         */
        readonly investmentId: components["parameters"]["InvestmentId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewIsaReinvestment"];
      };
    };
    readonly responses: {
      /** @description The reinvestment was recorded. The body is the ISA after it. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Isa"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly recordIsaSale: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
        /**
         * @description The id that the platform gave the investment, its `id` among the investments of the ISA.
         * @example 91d4c7e2-5b08-4f63-8a1d-e6c20f9b3754
         */
        readonly investmentId: components["parameters"]["InvestmentId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewIsaSale"];
      };
    };
    readonly responses: {
      /** @description The sale was recorded. The body is the ISA after it. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Isa"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly recordIsaWriteOff: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
        /**
         * @description The id that the platform gave the investment, its `id` among the investments of the ISA.
         * @example 91d4c7e2-5b08-4f63-8a1d-e6c20f9b3754
         */
        readonly investmentId: components["parameters"]["InvestmentId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewIsaWriteOff"];
      };
    };
    readonly responses: {
      /** @description The write-off was recorded. The body is the ISA after it. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Isa"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly recordIsaCash: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewIsaCashTransaction"];
      };
    };
    readonly responses: {
      /** @description The transaction was recorded. The body is the ISA after it. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Isa"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly deleteIsaCash: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CashDeletion"];
      };
    };
    readonly responses: {
      /** @description The transactions were deleted. The body is the ISA without them. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Isa"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly correctIsaCash: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewCashCorrection"];
      };
    };
    readonly responses: {
      /** @description The correction was recorded. The body is the ISA after it. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["Isa"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly recordTransferInCash: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
        /**
         * @description The id that the platform gave the transfer in.
         * @example 0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045
         */
        readonly transferInId: components["parameters"]["TransferInId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewTransferInCash"];
      };
    };
    readonly responses: {
      /** @description The cash was recorded. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["EmptyText"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly recordTransferInResidualIncome: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
        /**
         * @description The id that the platform gave the transfer in.
         * @example 0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045
         */
        readonly transferInId: components["parameters"]["TransferInId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewTransferInResidualIncome"];
      };
    };
    readonly responses: {
      /** @description The income was recorded. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["EmptyText"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly validateTransferInCash: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
        /**
         * @description The id that the platform gave the transfer in.
         * @example 0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045
         */
        readonly transferInId: components["parameters"]["TransferInId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewTransferInCash"];
      };
    };
    readonly responses: {
      /** @description The cash can be recorded like this. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["EmptyText"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly listInvestorTransferInSummaries: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The transfers in that are under way. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": readonly components["schemas"]["TransferIn"][];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getTransferInSummary: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
        /**
         * @description The id that the platform gave the transfer in.
         * @example 0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045
         */
        readonly transferInId: components["parameters"]["TransferInId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The transfer in. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["TransferIn"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getIsaTransferInDeposits: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The day on which the cheques were banked.
         * @example 2025-06-02
         */
        readonly date: components["parameters"]["DepositDate"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The deposits of the day. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["IsaTransferInDeposits"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly listIsaOpenTransfersIn: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The open transfers in. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": readonly components["schemas"]["TransferIn"][];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getIsaReconciliation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The balances, one entry for each ISA. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": readonly components["schemas"]["IsaReconciliation"][];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getInvestorReconciliation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The investors. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": readonly components["schemas"]["IsaInvestor"][];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly getTransferInUiData: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description What is needed to show the form. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["HostedTransferInWidget"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly listIsaInvestorTransfersOut: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The transfers out of the investor. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": readonly components["schemas"]["InvestorTransferOut"][];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly listIsaTransfersOut: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description True for only those transfers out whose funds have not been transferred yet, which are the ones with a
         *     `dateFundsTransferred` of null.
         * @example true
         */
        readonly activeOnly?: components["parameters"]["ActiveOnly"];
      };
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The transfers out. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": readonly components["schemas"]["TransferOut"][];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly recordTransferOutCash: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
        /**
         * @description The id that the platform gave the transfer out.
         * @example a35f9c17-2b84-4de0-91c6-7d3b5e8f0a42
         */
        readonly transferOutId: components["parameters"]["TransferOutId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewTransferOutPayment"];
      };
    };
    readonly responses: {
      /** @description The payment was recorded. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["EmptyText"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly recordTransferOutFee: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
         *     with 404.
         * @example 1
         */
        readonly version?: components["parameters"]["ApiVersion"];
        /**
         * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
         *     with 200, so a request that timed out can be sent again under the same id.
         * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
         */
        readonly "X-CLIENT-REQUEST-ID"?: components["parameters"]["ClientRequestId"];
      };
      readonly path: {
        /**
         * @description The id that the Originator gave the investor when it created them.
         * @example P2P-1234
         */
        readonly clientId: components["parameters"]["OriginatorClientId"];
        /**
         * @description The id that the platform gave the transfer out.
         * @example a35f9c17-2b84-4de0-91c6-7d3b5e8f0a42
         */
        readonly transferOutId: components["parameters"]["TransferOutId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NewTransferOutFee"];
      };
    };
    readonly responses: {
      /** @description The record of the fee. */
      readonly 200: {
        readonly headers: {
          readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
          readonly [name: string]: unknown;
        };
        readonly content: {
          readonly "application/json": components["schemas"]["TransferOutFee"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorised"];
      readonly 404: components["responses"]["NotFound"];
      readonly 500: components["responses"]["InternalServerError"];
    };
  };
  readonly onInvestorPersonalDetailsRegistered: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["InvestorPersonalDetailsRegisteredEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onInvestorCreated: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["InvestorCreatedEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onInvestorKycStatusChange: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["InvestorKycStatusChangeEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onInvestorFundsReceived: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["InvestorFundsReceivedEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onIsaAutoRepaired: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["IsaAutoRepairedEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onInvestorFundsWithdrawn: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["InvestorFundsWithdrawnEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onInvestmentQueued: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["InvestmentQueuedEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onInvestmentFulfilled: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["InvestmentFulfilledEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onTransferInCreated: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["TransferInCreatedEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onTransferOutCreated: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["TransferOutCreatedEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onTransferOutCompleted: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["TransferOutCompletedEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onTransferInFundsReceived: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["TransferInFundsReceivedEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onTransferInResidualIncomeFundsReceived: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["TransferInResidualIncomeFundsReceivedEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onIsaProvisionallyOpened: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["IsaProvisionallyOpenedEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onInvestmentPayoutEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["InvestmentPayoutEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onFundsRequested: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["FundsRequestedEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onFundsReceived: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["FundsReceivedEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onBankAccountDetailsStatusChanged: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["BankAccountDetailsStatusChangedEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onCompanyRegistrationUpdate: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CompanyRegistrationUpdateEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onWalletCreated: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["WalletCreatedEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onWalletFundsReceived: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["WalletFundsReceivedEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onWalletTransferUpdate: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["WalletTransferUpdateEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onTradeSettlement: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["TradeSettlementEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onDividendUpdate: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["DividendUpdateEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onBatchUpdate: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["BatchUpdateEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onAccountFeeProcessed: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["AccountFeeProcessedEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onNomineeAllocationStatusUpdate: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NomineeAllocationStatusUpdateEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onInvestmentRepaymentInstructionReceived: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["InvestmentRepaymentInstructionReceivedEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onInvestmentRepaymentClearing: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["InvestmentRepaymentClearingEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onCashInterestRepaymentClearing: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CashInterestRepaymentClearingEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
  readonly onInvestmentRepaymentBatchComplete: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["InvestmentRepaymentBatchCompleteEvent"];
      };
    };
    readonly responses: {
      /** @description Your system has taken in the event. The answer has no body. */
      readonly 200: {
        readonly headers: {
          readonly [name: string]: unknown;
        };
        readonly content?: never;
      };
    };
  };
}
