// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

export type { GojiWebhookEvent, GojiWebhookEvents, WebhookType } from './events.js';
export { webhookTypes } from './events.js';
export type { VerifiedWebhook, WebhookHandlerOptions, WebhookHandlers } from './receive.js';
export { createWebhookReceiver, verifyWebhook } from './receive.js';
export type { WebhookVerificationReason } from './runtime/errors.js';
export {
  isWebhookVerificationError,
  WebhookVerificationError,
  webhookVerificationReasons,
} from './runtime/errors.js';
export type { RawBody, UnknownWebhookEvent, WebhookEnvelope } from './runtime/event.js';
export type {
  FastifyReplyLike,
  FastifyRequestLike,
  FastifyScope,
  FastifyWebhookOptions,
} from './runtime/fastify.js';
export { toFastifyPlugin } from './runtime/fastify.js';
export type { EventHandler, FailedDelivery, WebhookHandler } from './runtime/handler.js';
export type { WebhookHeaders } from './runtime/headers.js';
export type { NodeRequest, NodeResponse } from './runtime/node.js';
export { toNodeHandler } from './runtime/node.js';
export type { MemoryReplayStoreOptions, ReplayStore } from './runtime/replay-store.js';
export { createMemoryReplayStore } from './runtime/replay-store.js';
export type { GuardedDelivery, GuardResult, ReplayGuard, ReplayGuardOptions } from './runtime/replay.js';
export { createReplayGuard } from './runtime/replay.js';
export type { SignedDelivery, TestDelivery, TestHeaders, TestSigning } from './runtime/test-delivery.js';
export { signWebhook } from './runtime/test-delivery.js';
export type { VerifyInput, VerifyOptions, WebhookDelivery, WebhookSecrets } from './runtime/verify.js';
export type { TestWebhookOptions } from './testing.js';
export { createTestWebhook } from './testing.js';
export { webhookExamples } from './examples.js';
export type {
  InvestorPersonalDetailsRegisteredEvent,
  InvestorCreatedEvent,
  InvestorKycStatusChangeEvent,
  InvestorFundsReceivedEvent,
  IsaAutoRepairedEvent,
  InvestorFundsWithdrawnEvent,
  InvestmentQueuedEvent,
  InvestmentFulfilledEvent,
  TransferInCreatedEvent,
  TransferOutCreatedEvent,
  TransferOutCompletedEvent,
  TransferInFundsReceivedEvent,
  TransferInResidualIncomeFundsReceivedEvent,
  IsaProvisionallyOpenedEvent,
  InvestmentPayoutEvent,
  FundsRequestedEvent,
  FundsReceivedEvent,
  BankAccountDetailsStatusChangedEvent,
  CompanyRegistrationUpdateEvent,
  WalletCreatedEvent,
  WalletFundsReceivedEvent,
  WalletTransferUpdateEvent,
  TradeSettlementEvent,
  DividendUpdateEvent,
  BatchUpdateEvent,
  AccountFeeProcessedEvent,
  NomineeAllocationStatusUpdateEvent,
  InvestmentRepaymentInstructionReceivedEvent,
  InvestmentRepaymentClearingEvent,
  CashInterestRepaymentClearingEvent,
  InvestmentRepaymentBatchCompleteEvent,
} from '../schemas.js';
