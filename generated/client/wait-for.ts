// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type {
  BankAccount,
  BatchPayment,
  Company,
  InvestorRepayments,
  KycDetails,
  Wallet,
} from '../schemas.js';
import type { GetBatchPaymentArguments } from './bulk-payments.js';
import { getBatchPayment } from './bulk-payments.js';
import type { GetInvestorRepaymentArguments } from './debt-settlement.js';
import { getInvestorRepayment } from './debt-settlement.js';
import type { Goji } from './goji.js';
import type { GetInvestorKycArguments } from './investors.js';
import { getInvestorKyc } from './investors.js';
import type { GetBankAccountArguments, GetCompanyArguments, GetWalletArguments } from './manager-payments.js';
import { getBankAccount, getCompany, getWallet } from './manager-payments.js';
import type { WaitForOptions } from './runtime/wait-for.js';
import { waitFor } from './runtime/wait-for.js';

export type { WaitForOptions } from './runtime/wait-for.js';
export { GojiWaitError, isGojiWaitError } from './runtime/wait-for.js';

/**
 * Waits for the verdict of an investor's electronic KYC check. Read `status` of the result: it may be passed
 * (`ELECTRONICALLY_VERIFIED`, `ENHANCED_VERIFIED`) or want documents (`ENHANCED_VERIFICATION_REQUIRED`). To
 * wait until the documents are approved, pass `until: ({ status }) => status === 'ENHANCED_VERIFIED'`; a
 * person at Goji does that, so rather wait for the webhook `INVESTOR_KYC_STATUS_CHANGE`.
 *
 * Rejects with a `GojiWaitError` that names the last state when the limit is reached, by default after five
 * minutes.
 */
export function waitForKyc(
  goji: Goji,
  args: GetInvestorKycArguments,
  options?: WaitForOptions<KycDetails>,
): Promise<KycDetails> {
  return waitFor(
    goji,
    {
      name: 'waitForKyc',
      read: (call) => getInvestorKyc(goji, args, call),
      statuses: (state) => [state.status],
      pending: ['AWAITING_CREDIT_AGENCY_CHECK'],
    },
    options,
  );
}

/**
 * Waits until a company is registered and can own wallets. The registration is partly done by hand: outside
 * the sandbox, rather wait for the webhook `COMPANY_REGISTRATION_UPDATE`.
 *
 * Rejects with a `GojiWaitError` that names the last state when the limit is reached, by default after five
 * minutes.
 */
export function waitForCompany(
  goji: Goji,
  args: GetCompanyArguments,
  options?: WaitForOptions<Company>,
): Promise<Company> {
  return waitFor(
    goji,
    {
      name: 'waitForCompany',
      read: (call) => getCompany(goji, args, call),
      statuses: (state) => [state.status],
      pending: ['PENDING'],
    },
    options,
  );
}

/**
 * Waits until a wallet has its bank account, which `createWallet` has asked for. An answer of 404 counts as
 * "not yet", because the reference does not say from when on the wallet can be read. The webhook
 * `WALLET_CREATED` says the same.
 *
 * Rejects with a `GojiWaitError` that names the last state when the limit is reached, by default after five
 * minutes.
 */
export function waitForWallet(
  goji: Goji,
  args: GetWalletArguments,
  options?: WaitForOptions<Wallet>,
): Promise<Wallet> {
  return waitFor(
    goji,
    {
      name: 'waitForWallet',
      read: (call) => getWallet(goji, args, call),
      statuses: (state) => [state.bankDetails ? 'READY' : 'NO_BANK_DETAILS'],
      pending: ['NO_BANK_DETAILS'],
      mayBeMissing: true,
    },
    options,
  );
}

/**
 * Waits until a payment destination has passed the anti-money-laundering check, so that money can be sent to
 * it. One that fails the check stays as it is, and the wait ends by its limit. The webhook
 * `BANK_ACCOUNT_DETAILS_STATUS_CHANGED` says the same.
 *
 * Rejects with a `GojiWaitError` that names the last state when the limit is reached, by default after five
 * minutes.
 */
export function waitForBankAccount(
  goji: Goji,
  args: GetBankAccountArguments,
  options?: WaitForOptions<BankAccount>,
): Promise<BankAccount> {
  return waitFor(
    goji,
    {
      name: 'waitForBankAccount',
      read: (call) => getBankAccount(goji, args, call),
      statuses: (state) => [state.status],
      pending: ['DISABLED'],
    },
    options,
  );
}

/**
 * Waits until a batch payment is complete. Read the `status` of each of its `payments`: single ones can have
 * failed. Nothing happens before the money for the batch has arrived. The webhook `BATCH_UPDATE` says the
 * same.
 *
 * Rejects with a `GojiWaitError` that names the last state when the limit is reached, by default after five
 * minutes.
 */
export function waitForBatchPayment(
  goji: Goji,
  args: GetBatchPaymentArguments,
  options?: WaitForOptions<BatchPayment>,
): Promise<BatchPayment> {
  return waitFor(
    goji,
    {
      name: 'waitForBatchPayment',
      read: (call) => getBatchPayment(goji, args, call),
      statuses: (state) => [state.status],
      pending: ['AWAITING_FUNDS', 'DISTRIBUTING'],
    },
    options,
  );
}

/**
 * Waits until repayments of a batch are listed and all of them have cleared.
 *
 * Rejects with a `GojiWaitError` that names the last state when the limit is reached, by default after five
 * minutes.
 */
export function waitForInvestorRepayment(
  goji: Goji,
  args: GetInvestorRepaymentArguments,
  options?: WaitForOptions<InvestorRepayments>,
): Promise<InvestorRepayments> {
  return waitFor(
    goji,
    {
      name: 'waitForInvestorRepayment',
      read: (call) => getInvestorRepayment(goji, args, call),
      statuses: (state) => state.investorRepayments.map(({ status }) => status),
      pending: ['PENDING'],
    },
    options,
  );
}
