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
import type { JsonSchema } from './runtime/contract.js';
import type { WebhookSenderOptions } from './runtime/webhooks/sender-options.js';
import type { WebhookSender } from './runtime/webhooks/webhook-sender.js';
import { createSender } from './runtime/webhooks/webhook-sender.js';
import { schemas } from './schemas.js';

/** The events by their `type`. */
export interface GojiWebhookEvents {
  /**
   * Personal details were registered.
   *
   * Reference: 001_e31843da268b6018.txt:7472
   */
  readonly INVESTOR_PERSONAL_DETAILS_REGISTERED: InvestorPersonalDetailsRegisteredEvent;
  /**
   * An investor was registered.
   *
   * Reference: 001_e31843da268b6018.txt:7486
   */
  readonly INVESTOR_CREATED: InvestorCreatedEvent;
  /**
   * The KYC status of an investor changed.
   *
   * Reference: 001_e31843da268b6018.txt:7512
   */
  readonly INVESTOR_KYC_STATUS_CHANGE: InvestorKycStatusChangeEvent;
  /**
   * Money cleared on an investor's account.
   *
   * Reference: 001_e31843da268b6018.txt:7521
   */
  readonly INVESTOR_FUNDS_RECEIVED: InvestorFundsReceivedEvent;
  /**
   * An oversubscribed ISA was repaired.
   *
   * Reference: 001_e31843da268b6018.txt:7554
   */
  readonly ISA_AUTO_REPAIRED: IsaAutoRepairedEvent;
  /**
   * An investor withdrew money.
   *
   * Reference: 001_e31843da268b6018.txt:7566
   */
  readonly INVESTOR_FUNDS_WITHDRAWN: InvestorFundsWithdrawnEvent;
  /**
   * An investment waits for the next cycle.
   *
   * Reference: 001_e31843da268b6018.txt:7580
   */
  readonly INVESTMENT_QUEUED: InvestmentQueuedEvent;
  /**
   * An investment was made.
   *
   * Reference: 001_e31843da268b6018.txt:7594
   */
  readonly INVESTMENT_FULFILLED: InvestmentFulfilledEvent;
  /**
   * A transfer in was created.
   *
   * Reference: 001_e31843da268b6018.txt:7603
   */
  readonly TRANSFER_IN_CREATED: TransferInCreatedEvent;
  /**
   * A transfer out was requested.
   *
   * Reference: 001_e31843da268b6018.txt:7612
   */
  readonly TRANSFER_OUT_CREATED: TransferOutCreatedEvent;
  /**
   * A transfer out was completed.
   *
   * Reference: 001_e31843da268b6018.txt:7677
   */
  readonly TRANSFER_OUT_COMPLETED: TransferOutCompletedEvent;
  /**
   * The money of a transfer in arrived.
   *
   * Reference: 001_e31843da268b6018.txt:7742
   */
  readonly TRANSFER_IN_FUNDS_RECEIVED: TransferInFundsReceivedEvent;
  /**
   * Further money for a transfer in arrived.
   *
   * Reference: 001_e31843da268b6018.txt:7755
   */
  readonly TRANSFER_IN_RESIDUAL_INCOME_FUNDS_RECEIVED: TransferInResidualIncomeFundsReceivedEvent;
  /**
   * An ISA was provisionally opened.
   *
   * Reference: 001_e31843da268b6018.txt:7768
   */
  readonly ISA_PROVISIONALLY_OPENED: IsaProvisionallyOpenedEvent;
  /**
   * A repayment was paid to investors.
   *
   * Reference: 001_e31843da268b6018.txt:7776
   */
  readonly INVESTMENT_PAYOUT_EVENT: InvestmentPayoutEvent;
  /**
   * Repayment money is due.
   *
   * Reference: 001_e31843da268b6018.txt:7800
   */
  readonly FUNDS_REQUESTED: FundsRequestedEvent;
  /**
   * Repayment money arrived.
   *
   * Reference: 001_e31843da268b6018.txt:7824
   */
  readonly FUNDS_RECEIVED: FundsReceivedEvent;
  /**
   * The check of a payment destination ended.
   *
   * Reference: 001_e31843da268b6018.txt:7836
   */
  readonly BANK_ACCOUNT_DETAILS_STATUS_CHANGED: BankAccountDetailsStatusChangedEvent;
  /**
   * The registration of a company came further.
   *
   * Reference: 001_e31843da268b6018.txt:7848
   */
  readonly COMPANY_REGISTRATION_UPDATE: CompanyRegistrationUpdateEvent;
  /**
   * A wallet is ready.
   *
   * Reference: 001_e31843da268b6018.txt:7861
   */
  readonly WALLET_CREATED: WalletCreatedEvent;
  /**
   * A wallet received money.
   *
   * Reference: 001_e31843da268b6018.txt:7876
   *
   * @deprecated Use `WALLET_TRANSFER_UPDATE`, which also reports money that leaves a wallet.
   */
  readonly WALLET_FUNDS_RECEIVED: WalletFundsReceivedEvent;
  /**
   * Money moves into or out of a wallet.
   *
   * Reference: 001_e31843da268b6018.txt:7897
   */
  readonly WALLET_TRANSFER_UPDATE: WalletTransferUpdateEvent;
  /**
   * The settlement of a trade ended.
   *
   * Reference: 001_e31843da268b6018.txt:7938
   */
  readonly TRADE_SETTLEMENT: TradeSettlementEvent;
  /**
   * The payment of a dividend came further.
   *
   * Reference: 001_e31843da268b6018.txt:7985
   */
  readonly DIVIDEND_UPDATE: DividendUpdateEvent;
  /**
   * A batch payment came further.
   *
   * Reference: 001_e31843da268b6018.txt:8031
   */
  readonly BATCH_UPDATE: BatchUpdateEvent;
  /**
   * A fee was taken from an investor's account.
   *
   * Reference: 001_e31843da268b6018.txt:8075
   */
  readonly ACCOUNT_FEE_PROCESSED: AccountFeeProcessedEvent;
  /**
   * An allocation to the nominee came further.
   *
   * Reference: 001_e31843da268b6018.txt:8092
   */
  readonly NOMINEE_ALLOCATION_STATUS_UPDATE: NomineeAllocationStatusUpdateEvent;
  /**
   * A batch of repayments was recorded.
   *
   * Reference: 001_e31843da268b6018.txt:8115
   */
  readonly INVESTMENT_REPAYMENT_INSTRUCTION_RECEIVED: InvestmentRepaymentInstructionReceivedEvent;
  /**
   * The repayment of an investment cleared.
   *
   * Reference: 001_e31843da268b6018.txt:8136
   */
  readonly INVESTMENT_REPAYMENT_CLEARING: InvestmentRepaymentClearingEvent;
  /**
   * Interest on uninvested cash cleared.
   *
   * Reference: 001_e31843da268b6018.txt:8159
   */
  readonly CASH_INTEREST_REPAYMENT_CLEARING: CashInterestRepaymentClearingEvent;
  /**
   * A batch of repayments is complete.
   *
   * Reference: 001_e31843da268b6018.txt:8183
   */
  readonly INVESTMENT_REPAYMENT_BATCH_COMPLETE: InvestmentRepaymentBatchCompleteEvent;
}

/** An event, told apart by its `type`. */
export type GojiWebhookEvent = GojiWebhookEvents[keyof GojiWebhookEvents];

/** The schema of each event. */
export const webhookSchemas: Readonly<Record<keyof GojiWebhookEvents, JsonSchema>> = {
  INVESTOR_PERSONAL_DETAILS_REGISTERED: { $ref: 'goji#/$defs/InvestorPersonalDetailsRegisteredEvent' },
  INVESTOR_CREATED: { $ref: 'goji#/$defs/InvestorCreatedEvent' },
  INVESTOR_KYC_STATUS_CHANGE: { $ref: 'goji#/$defs/InvestorKycStatusChangeEvent' },
  INVESTOR_FUNDS_RECEIVED: { $ref: 'goji#/$defs/InvestorFundsReceivedEvent' },
  ISA_AUTO_REPAIRED: { $ref: 'goji#/$defs/IsaAutoRepairedEvent' },
  INVESTOR_FUNDS_WITHDRAWN: { $ref: 'goji#/$defs/InvestorFundsWithdrawnEvent' },
  INVESTMENT_QUEUED: { $ref: 'goji#/$defs/InvestmentQueuedEvent' },
  INVESTMENT_FULFILLED: { $ref: 'goji#/$defs/InvestmentFulfilledEvent' },
  TRANSFER_IN_CREATED: { $ref: 'goji#/$defs/TransferInCreatedEvent' },
  TRANSFER_OUT_CREATED: { $ref: 'goji#/$defs/TransferOutCreatedEvent' },
  TRANSFER_OUT_COMPLETED: { $ref: 'goji#/$defs/TransferOutCompletedEvent' },
  TRANSFER_IN_FUNDS_RECEIVED: { $ref: 'goji#/$defs/TransferInFundsReceivedEvent' },
  TRANSFER_IN_RESIDUAL_INCOME_FUNDS_RECEIVED: {
    $ref: 'goji#/$defs/TransferInResidualIncomeFundsReceivedEvent',
  },
  ISA_PROVISIONALLY_OPENED: { $ref: 'goji#/$defs/IsaProvisionallyOpenedEvent' },
  INVESTMENT_PAYOUT_EVENT: { $ref: 'goji#/$defs/InvestmentPayoutEvent' },
  FUNDS_REQUESTED: { $ref: 'goji#/$defs/FundsRequestedEvent' },
  FUNDS_RECEIVED: { $ref: 'goji#/$defs/FundsReceivedEvent' },
  BANK_ACCOUNT_DETAILS_STATUS_CHANGED: { $ref: 'goji#/$defs/BankAccountDetailsStatusChangedEvent' },
  COMPANY_REGISTRATION_UPDATE: { $ref: 'goji#/$defs/CompanyRegistrationUpdateEvent' },
  WALLET_CREATED: { $ref: 'goji#/$defs/WalletCreatedEvent' },
  WALLET_FUNDS_RECEIVED: { $ref: 'goji#/$defs/WalletFundsReceivedEvent' },
  WALLET_TRANSFER_UPDATE: { $ref: 'goji#/$defs/WalletTransferUpdateEvent' },
  TRADE_SETTLEMENT: { $ref: 'goji#/$defs/TradeSettlementEvent' },
  DIVIDEND_UPDATE: { $ref: 'goji#/$defs/DividendUpdateEvent' },
  BATCH_UPDATE: { $ref: 'goji#/$defs/BatchUpdateEvent' },
  ACCOUNT_FEE_PROCESSED: { $ref: 'goji#/$defs/AccountFeeProcessedEvent' },
  NOMINEE_ALLOCATION_STATUS_UPDATE: { $ref: 'goji#/$defs/NomineeAllocationStatusUpdateEvent' },
  INVESTMENT_REPAYMENT_INSTRUCTION_RECEIVED: {
    $ref: 'goji#/$defs/InvestmentRepaymentInstructionReceivedEvent',
  },
  INVESTMENT_REPAYMENT_CLEARING: { $ref: 'goji#/$defs/InvestmentRepaymentClearingEvent' },
  CASH_INTEREST_REPAYMENT_CLEARING: { $ref: 'goji#/$defs/CashInterestRepaymentClearingEvent' },
  INVESTMENT_REPAYMENT_BATCH_COMPLETE: { $ref: 'goji#/$defs/InvestmentRepaymentBatchCompleteEvent' },
};

/** Options of `createWebhookSender`. */
export type GojiWebhookSenderOptions = WebhookSenderOptions<GojiWebhookEvent>;

/**
 * Creates a sender of webhooks: it validates, signs and delivers events, at least once each.
 *
 * ```ts
 * const sender = createWebhookSender({
 *   findEndpoints: () => registered,
 *   onError: (error) => app.log.error(error),
 * });
 * const content = { clientId, newKycStatus: 'ELECTRONICALLY_VERIFIED' } as const;
 * await sender.emit({ type: 'INVESTOR_KYC_STATUS_CHANGE', content });
 * ```
 */
export function createWebhookSender(options: GojiWebhookSenderOptions): WebhookSender<GojiWebhookEvent> {
  return createSender({ webhooks: webhookSchemas, schemas }, options);
}
