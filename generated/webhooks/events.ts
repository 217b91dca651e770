// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type {
  AccountFeeProcessedEvent,
  BankAccountDetailsStatusChangedEvent,
  BatchUpdateEvent,
  CashInterestRepaymentClearingEvent,
  CompanyRegistrationUpdateEvent,
  DividendUpdateEvent,
  FundsReceivedEvent,
  FundsRequestedEvent,
  InvestmentFulfilledEvent,
  InvestmentPayoutEvent,
  InvestmentQueuedEvent,
  InvestmentRepaymentBatchCompleteEvent,
  InvestmentRepaymentClearingEvent,
  InvestmentRepaymentInstructionReceivedEvent,
  InvestorCreatedEvent,
  InvestorFundsReceivedEvent,
  InvestorFundsWithdrawnEvent,
  InvestorKycStatusChangeEvent,
  InvestorPersonalDetailsRegisteredEvent,
  IsaAutoRepairedEvent,
  IsaProvisionallyOpenedEvent,
  NomineeAllocationStatusUpdateEvent,
  TradeSettlementEvent,
  TransferInCreatedEvent,
  TransferInFundsReceivedEvent,
  TransferInResidualIncomeFundsReceivedEvent,
  TransferOutCompletedEvent,
  TransferOutCreatedEvent,
  WalletCreatedEvent,
  WalletFundsReceivedEvent,
  WalletTransferUpdateEvent,
} from '../schemas.js';

/** Each event by its type. The events themselves are in `schemas.ts`. */
export interface GojiWebhookEvents {
  /**
   * Personal details were registered.
   *
   * Fires when the platform takes in the personal details of an investor, as it does for `createInvestor` and
   * `migrateInvestor`.
   *
   * The event names no investor: it has the name and the contact details, and no client id. Take the id from
   * the event `INVESTOR_CREATED`.
   */
  readonly INVESTOR_PERSONAL_DETAILS_REGISTERED: InvestorPersonalDetailsRegisteredEvent;
  /**
   * An investor was registered.
   *
   * Fires when a new investor is registered, by `createInvestor` or `migrateInvestor`.
   *
   * Store the client id with your own record of the investor. For a company, the name is that of the person
   * who acts for it; read the rest with `getInvestor`.
   */
  readonly INVESTOR_CREATED: InvestorCreatedEvent;
  /**
   * The KYC status of an investor changed.
   *
   * Fires when the KYC check of an investor comes further: after `createInvestor`, after `addKycDocuments` or
   * when Goji has looked at the documents.
   *
   * Let the investor deposit and invest once the status is `ELECTRONICALLY_VERIFIED` or `ENHANCED_VERIFIED`.
   * With `ENHANCED_VERIFICATION_REQUIRED`, ask for the documents that `getInvestorKyc` lists.
   */
  readonly INVESTOR_KYC_STATUS_CHANGE: InvestorKycStatusChangeEvent;
  /**
   * Money cleared on an investor's account.
   *
   * Fires when money has cleared on an account of an investor, be it a bank transfer, a bonus, a repayment,
   * interest, the proceeds of a sale or a payment out that came back. It ends what `recordRepayment`,
   * `createInvestorRepayment` and `settleSecondaryMarket` begin. In the sandbox, `simulateDeposit` and
   * `simulateTopUp` play a deposit.
   *
   * Show the money in the account that `accountType` names. If `redirected` is true, tell the investor: the
   * money was meant for `intendedAccountType`.
   */
  readonly INVESTOR_FUNDS_RECEIVED: InvestorFundsReceivedEvent;
  /**
   * An oversubscribed ISA was repaired.
   *
   * Fires when an investor has paid more into their ISA than the allowance permits and the platform has moved
   * the excess to their general investment account.
   *
   * Tell the investor, and read the new balances with `getAccountBalances`.
   */
  readonly ISA_AUTO_REPAIRED: IsaAutoRepairedEvent;
  /**
   * An investor withdrew money.
   *
   * Fires when an investor withdraws money, as by `withdrawCash`.
   *
   * Take the amount off the balance that you show for `account`. Should the bank send the money back, the
   * event `INVESTOR_FUNDS_RECEIVED` follows with the source type `OUTBOUND_RETURNED`.
   */
  readonly INVESTOR_FUNDS_WITHDRAWN: InvestorFundsWithdrawnEvent;
  /**
   * An investment waits for the next cycle.
   *
   * Fires when an investment made by `createBondInvestment` waits for the next investment cycle. Bond
   * Management API only.
   *
   * `INVESTMENT_FULFILLED` follows with the same `investmentId` when the investment has been made.
   */
  readonly INVESTMENT_QUEUED: InvestmentQueuedEvent;
  /**
   * An investment was made.
   *
   * Fires when a queued investment has been made. Bond Management API only. In the sandbox,
   * `runInvestmentCycle` plays the cycle that does so.
   *
   * Read the investment and the bond that it is in with `listBondInvestments`.
   */
  readonly INVESTMENT_FULFILLED: InvestmentFulfilledEvent;
  /**
   * A transfer in was created.
   *
   * Fires when an investor has asked to move an ISA from another manager to the platform, with the widget
   * that `getTransferInWidget` opens.
   *
   * Follow the transfer with `getTransferIn`.
   */
  readonly TRANSFER_IN_CREATED: TransferInCreatedEvent;
  /**
   * A transfer out was requested.
   *
   * Fires when another ISA manager has asked for the ISA of an investor, or for a part of it.
   *
   * Show the investor that the transfer is under way. It waits while the ISA does not hold what is asked for;
   * `listInvestorTransfersOut` says so in `amountToTransferAlert`.
   */
  readonly TRANSFER_OUT_CREATED: TransferOutCreatedEvent;
  /**
   * A transfer out was completed.
   *
   * Fires when the money of a transfer out has been paid to the new ISA manager.
   *
   * Take the amount off the balance that you show for the ISA. The content is that of `TRANSFER_OUT_CREATED`,
   * with what has been decided since.
   */
  readonly TRANSFER_OUT_COMPLETED: TransferOutCompletedEvent;
  /**
   * The money of a transfer in arrived.
   *
   * Fires when the money of a transfer in has arrived from the other ISA manager. The platform credits it to
   * the ISA, and what the allowance does not permit to the general investment account.
   *
   * Read how the money was split with `getTransferIn`.
   */
  readonly TRANSFER_IN_FUNDS_RECEIVED: TransferInFundsReceivedEvent;
  /**
   * Further money for a transfer in arrived.
   *
   * Fires when the other ISA manager sends more money for a transfer in that has been processed already, such
   * as interest that was paid late. Most transfers end without it.
   *
   * Add the amount to what you show for the transfer.
   */
  readonly TRANSFER_IN_RESIDUAL_INCOME_FUNDS_RECEIVED: TransferInResidualIncomeFundsReceivedEvent;
  /**
   * An ISA was provisionally opened.
   *
   * Fires when an ISA is opened, by `addIsaAccount` or by `createInvestor` with an ISA among the accounts.
   * The first deposit opens it fully.
   *
   * Offer the investor to pay in. Read the ISA with `getIsa`.
   */
  readonly ISA_PROVISIONALLY_OPENED: IsaProvisionallyOpenedEvent;
  /**
   * A repayment was paid to investors.
   *
   * Fires when a repayment of bonds is distributed to the accounts of the investors. Bond Management API
   * only.
   *
   * Credit each payout to the account that it names. In the sandbox, `runRepaymentsAccrual` accrues the
   * interest.
   */
  readonly INVESTMENT_PAYOUT_EVENT: InvestmentPayoutEvent;
  /**
   * Repayment money is due.
   *
   * Fires when the platform asks the investment manager for the money of a repayment. Bond Management API
   * only.
   *
   * Pay the amount to the bank account by the due date and give the reference. `FUNDS_RECEIVED` follows when
   * it has arrived.
   */
  readonly FUNDS_REQUESTED: FundsRequestedEvent;
  /**
   * Repayment money arrived.
   *
   * Fires when the money of a repayment has arrived from the investment manager, such as that asked for by
   * `FUNDS_REQUESTED`. The distribution to the investors comes next.
   */
  readonly FUNDS_RECEIVED: FundsReceivedEvent;
  /**
   * The check of a payment destination ended.
   *
   * Fires when the platform has checked a payment destination that was registered or changed by
   * `createBankAccount` or `updateBankAccount`. In the sandbox, `enableBankAccount` plays the check.
   *
   * Pay to the account once its status is `ENABLED`. Money cannot be sent to a `DISABLED` one.
   */
  readonly BANK_ACCOUNT_DETAILS_STATUS_CHANGED: BankAccountDetailsStatusChangedEvent;
  /**
   * The registration of a company came further.
   *
   * Fires when the status of a company changes that was registered by `registerCompany`. People take part in
   * the check, so it comes much later than the answer. In the sandbox, `enableCompany` plays it.
   *
   * Once the status is `REGISTERED`, create wallets for the company with `createWallet`.
   */
  readonly COMPANY_REGISTRATION_UPDATE: CompanyRegistrationUpdateEvent;
  /**
   * A wallet is ready.
   *
   * Fires when a wallet that `createWallet` asked for is ready for use.
   *
   * Pay deposits to the bank account in the event, and pay out of the wallet with `createWalletPayment`.
   */
  readonly WALLET_CREATED: WalletCreatedEvent;
  /**
   * A wallet received money.
   *
   * Fires when money arrives in a wallet.
   *
   * Deprecated, use `WALLET_TRANSFER_UPDATE`, which also reports money that leaves a wallet. The event still
   * fires for those who take it already.
   *
   * @deprecated Use `WALLET_TRANSFER_UPDATE`, which also reports money that leaves a wallet.
   */
  readonly WALLET_FUNDS_RECEIVED: WalletFundsReceivedEvent;
  /**
   * Money moves into or out of a wallet.
   *
   * Fires for each step of a movement of a wallet's money. A payment out, made by `createWalletPayment`, is
   * `REQUESTED` and later `CLEARED` or `FAILED`. Money that arrives is reported as `CLEARED`.
   *
   * Take a payment for made only when it is `CLEARED`. Match its events by the `id` in the content.
   */
  readonly WALLET_TRANSFER_UPDATE: WalletTransferUpdateEvent;
  /**
   * The settlement of a trade ended.
   *
   * Fires when the settlement of a trade that `createTrade` reported has ended, as a rule with the status
   * `SETTLED`.
   *
   * Read `settlementStatus` before you take the trade for settled. The time of the trade is not in the event;
   * `getTrade` has it.
   */
  readonly TRADE_SETTLEMENT: TradeSettlementEvent;
  /**
   * The payment of a dividend came further.
   *
   * Fires twice for a dividend that `createDividend` instructed: with the status `DISTRIBUTING` when the
   * money for it has arrived, and with `COMPLETE` when the investors have been paid.
   *
   * Look at `totalFailed` before you take a complete dividend for paid in full. `getDividend` has each
   * payment.
   */
  readonly DIVIDEND_UPDATE: DividendUpdateEvent;
  /**
   * A batch payment came further.
   *
   * Fires when the status of a batch payment changes that `createBatchPayment` instructed, such as when the
   * investors have been paid.
   *
   * Look at `totalFailed` before you take a complete batch for paid in full. `getBatchPayment` has each
   * payment.
   */
  readonly BATCH_UPDATE: BatchUpdateEvent;
  /**
   * A fee was taken from an investor's account.
   *
   * Fires when a fee on an account of an investor has been taken, such as one that `chargeFee` instructed.
   *
   * Take the fee off the balance that you show for `account`.
   */
  readonly ACCOUNT_FEE_PROCESSED: AccountFeeProcessedEvent;
  /**
   * An allocation to the nominee came further.
   *
   * Fires when the status of an allocation of shares to the nominee company changes. It is `PENDING` after
   * `createAllocation`. When Goji has done the paperwork it ends as `ALLOCATED` or `CANCELLED`. In the
   * sandbox, `approveAllocation` and `rejectAllocation` decide it.
   *
   * Trade the shares once the status is `ALLOCATED`. The id in the content is the one that `createAllocation`
   * was called with.
   */
  readonly NOMINEE_ALLOCATION_STATUS_UPDATE: NomineeAllocationStatusUpdateEvent;
  /**
   * A batch of repayments was recorded.
   *
   * Fires when the platform has recorded a batch of repayments, instructed by `createInvestorRepayment`, or
   * the proceeds of a sale that `settleSecondaryMarket` reported.
   *
   * The money has not moved yet. Each repayment reports its clearing by an event of its own, and the batch
   * ends with `INVESTMENT_REPAYMENT_BATCH_COMPLETE`.
   */
  readonly INVESTMENT_REPAYMENT_INSTRUCTION_RECEIVED: InvestmentRepaymentInstructionReceivedEvent;
  /**
   * The repayment of an investment cleared.
   *
   * Fires once for each repayment of an investment that `createInvestorRepayment` or `settleSecondaryMarket`
   * instructed, when the money has moved to the investor.
   *
   * Record the repayment against the investment. `getInvestment` lists all of them.
   */
  readonly INVESTMENT_REPAYMENT_CLEARING: InvestmentRepaymentClearingEvent;
  /**
   * Interest on uninvested cash cleared.
   *
   * Fires once for each payment of interest on uninvested cash that `createInvestorRepayment` instructed with
   * the type `INTEREST_CASH`, when the money has moved to the investor.
   *
   * Credit the amount to the account in the event.
   */
  readonly CASH_INTEREST_REPAYMENT_CLEARING: CashInterestRepaymentClearingEvent;
  /**
   * A batch of repayments is complete.
   *
   * Fires when all money of a batch of repayments has moved that `createInvestorRepayment` or
   * `settleSecondaryMarket` instructed. It is the last event of the batch.
   *
   * Close the batch in your books. `getInvestorRepayment` has each repayment.
   */
  readonly INVESTMENT_REPAYMENT_BATCH_COMPLETE: InvestmentRepaymentBatchCompleteEvent;
}

/** The type of an event, as `type` has it. */
export type WebhookType = keyof GojiWebhookEvents;

/** Any event of the document. `switch (event.type)` narrows `event.content`. */
export type GojiWebhookEvent = GojiWebhookEvents[WebhookType];

/** Every type, in the order of the document. */
export const webhookTypes = [
  'INVESTOR_PERSONAL_DETAILS_REGISTERED',
  'INVESTOR_CREATED',
  'INVESTOR_KYC_STATUS_CHANGE',
  'INVESTOR_FUNDS_RECEIVED',
  'ISA_AUTO_REPAIRED',
  'INVESTOR_FUNDS_WITHDRAWN',
  'INVESTMENT_QUEUED',
  'INVESTMENT_FULFILLED',
  'TRANSFER_IN_CREATED',
  'TRANSFER_OUT_CREATED',
  'TRANSFER_OUT_COMPLETED',
  'TRANSFER_IN_FUNDS_RECEIVED',
  'TRANSFER_IN_RESIDUAL_INCOME_FUNDS_RECEIVED',
  'ISA_PROVISIONALLY_OPENED',
  'INVESTMENT_PAYOUT_EVENT',
  'FUNDS_REQUESTED',
  'FUNDS_RECEIVED',
  'BANK_ACCOUNT_DETAILS_STATUS_CHANGED',
  'COMPANY_REGISTRATION_UPDATE',
  'WALLET_CREATED',
  'WALLET_FUNDS_RECEIVED',
  'WALLET_TRANSFER_UPDATE',
  'TRADE_SETTLEMENT',
  'DIVIDEND_UPDATE',
  'BATCH_UPDATE',
  'ACCOUNT_FEE_PROCESSED',
  'NOMINEE_ALLOCATION_STATUS_UPDATE',
  'INVESTMENT_REPAYMENT_INSTRUCTION_RECEIVED',
  'INVESTMENT_REPAYMENT_CLEARING',
  'CASH_INTEREST_REPAYMENT_CLEARING',
  'INVESTMENT_REPAYMENT_BATCH_COMPLETE',
] as const satisfies readonly WebhookType[];
