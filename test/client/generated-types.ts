/**
 * Compile-time tests of the generated client: `tsc` fails when a call that has to compile does not, and when a
 * mistake that is marked as one compiles.
 */
import type {
  CallOptions,
  Goji,
  Investor,
  NewInvestor,
  PlatformError,
} from '../../generated/client/index.js';
import {
  type accountTypes,
  addMoney,
  approveAllocation,
  createGoji,
  createInvestor,
  createWallet,
  isGojiApiError,
  isGojiCircuitOpenError,
  listInvestorIds,
  money,
  resilient,
  safe,
  waitForCompany,
  waitForKyc,
  withdrawCash,
} from '../../generated/client/index.js';
import { createRawClient } from '../../generated/client/raw.js';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

declare const goji: Goji;
declare const body: NewInvestor;
declare const options: CallOptions;

const path = { clientId: 'GOJI-1234', accountType: 'ISA' } as const;
const amount = { amount: 1250.5, currency: 'GBP' } as const;
const auth = { apiKey: 'key', secret: 'secret' };

/** Results have the type of the documented success. */
export async function results(): Promise<readonly [true, true, true]> {
  const ids = await listInvestorIds(goji);
  const investor = await createInvestor(goji, { body });
  const done = await withdrawCash(goji, { path, body: { amount } });
  return [
    true satisfies Same<typeof ids, readonly string[]>,
    true satisfies Same<typeof investor, Investor>,
    true satisfies Same<typeof done, 'SUCCESS'>,
  ];
}

/** The tag of a union narrows it. */
export function narrowing(investor: Investor): string {
  if (investor.entityType === 'CORPORATE') return investor.corporateDetails.companyName;
  // @ts-expect-error a person has no company
  return investor.corporateDetails.companyName;
}

/** Arguments are those of the operation. */
export function args(): void {
  listInvestorIds(goji, {}, options);
  // @ts-expect-error the operation takes nothing
  listInvestorIds(goji, { path });
  // @ts-expect-error a read changes nothing, so it needs no request id
  listInvestorIds(goji, {}, { clientRequestId: 'a' });
  // @ts-expect-error the body is missing
  createInvestor(goji, {});
  // @ts-expect-error the arguments are missing
  createInvestor(goji);
  // @ts-expect-error an investor needs more than a name
  createInvestor(goji, { body: { entityType: 'INDIVIDUAL', firstName: 'Jane' } });
  // @ts-expect-error the account type is missing
  withdrawCash(goji, { path: { clientId: 'GOJI-1234' }, body: { amount } });
  // @ts-expect-error there is no such account type
  withdrawCash(goji, { path: { ...path, accountType: 'SIPP' }, body: { amount } });
  // @ts-expect-error an amount is a number
  withdrawCash(goji, { path, body: { amount: { amount: '10', currency: 'GBP' } } });
  // @ts-expect-error the operation has no query
  withdrawCash(goji, { path, body: { amount }, query: {} });
  withdrawCash(
    goji,
    { path, body: { amount } },
    { version: 2, clientRequestId: 'a', signal: AbortSignal.abort() },
  );
}

/** Options say where the platform is and who calls. */
export function construction(): void {
  createGoji({ environment: 'sandbox', auth });
  createGoji({
    environment: { baseUrl: 'http://127.0.0.1:4010' },
    auth: { username: 'a', password: 'b' },
    fetch,
  });
  // @ts-expect-error there is no such environment
  createGoji({ environment: 'staging', auth });
  // @ts-expect-error the secret is missing
  createGoji({ environment: 'sandbox', auth: { apiKey: 'key' } });
  // @ts-expect-error a variable may be unset
  createGoji({ environment: 'sandbox', auth: { apiKey: 'key', secret: process.env['GOJI_SECRET'] } });
  // @ts-expect-error a client is not to be changed
  goji.baseUrl = 'https://elsewhere.example.com';
}

/** The raw client knows paths, methods, parameters and lists. */
export async function byPath(): Promise<string | undefined> {
  const raw = createRawClient(goji);
  const { data } = await raw.GET('/investorIds', { params: { header: { version: 1 } } });
  await raw.POST('/platformApi/investors', { body });
  // @ts-expect-error there is no such path
  await raw.GET('/investors');
  // @ts-expect-error the path has no such method
  await raw.POST('/investorIds');
  return data?.map((id) => id.toUpperCase()).join();
}

/** An error is known by its guard. */
export function errors(error: unknown): readonly PlatformError[] {
  // @ts-expect-error not before the guard
  if (error.status === 400) return [];
  return isGojiApiError(error) ? error.errors : [];
}

/** An error of an operation knows the codes of that operation, and lets others through. */
export function typedErrors(error: unknown): boolean {
  if (isGojiApiError(error, createInvestor)) {
    error.codes.includes('ADDED_LATER');
    // @ts-expect-error the operation documents no such code
    error.has('UNDER_81');
    return error.has('UNDER_18');
  }
  // @ts-expect-error an operation is told by its data, not by its name
  return isGojiApiError(error, 'createInvestor');
}

/** `safe` tells success from failure by a flag, and the documented answers apart by their status. */
export async function outcomes(): Promise<string | undefined> {
  const result = await safe(createInvestor(goji, { body }));
  // @ts-expect-error not before the flag
  void result.error;
  if (result.ok) {
    result.status satisfies 200;
    // @ts-expect-error a repeated write may have no data
    void result.data.clientId;
    return result.replayed ? undefined : result.data.clientId;
  }
  switch (result.status) {
    case 400:
      // @ts-expect-error 400 is not documented to say that
      result.error.has('NOT_FOUND');
      return result.error.has('UNDER_18') ? 'young' : result.error.errors[0]?.message;
    case 401:
    case 404:
    case 500:
      return result.error.requestId;
    case 'undocumented':
      return String(result.error.status satisfies number);
    case 'none':
      return isGojiCircuitOpenError(result.error) ? 'later' : result.error.clientRequestId;
  }
}

/** Statuses and data belong together; reads are never replayed, and empty bodies are undefined. */
export async function statuses(): Promise<void> {
  const list = await safe(listInvestorIds(goji));
  if (list.ok) true satisfies Same<typeof list.data, readonly string[]>;
  const wallet = await safe(createWallet(goji, { body: { ownerPartyId: 'a', walletName: 'b' } }));
  if (wallet.ok && wallet.status === 202) wallet.data.id satisfies string;
  if (wallet.ok && wallet.status === 200) true satisfies Same<typeof wallet.data, undefined>;
  if (!wallet.ok && wallet.status === 409) wallet.error.has('NAME_ALREADY_EXIST');
  const empty = await safe(approveAllocation(goji, { path: { id: 'a' } }));
  if (empty.ok) true satisfies Same<typeof empty.data, undefined>;
  // @ts-expect-error the promise is not the one that the function returned
  await safe(listInvestorIds(goji).then((ids) => ids));
}

/** Options of the client and of a call. */
export function resilience(): void {
  const vault = async () => auth;
  createGoji({ environment: 'sandbox', auth: vault, timeout: false, exchange: resilient() });
  resilient({ retry: false, circuitBreaker: false, hooks: { onRetry: (_, { delay }) => delay.toFixed() } });
  createGoji({ environment: 'sandbox', auth: () => auth, timeout: { total: 5000 } });
  // @ts-expect-error retries are an option of resilient
  createGoji({ environment: 'sandbox', auth, retry: { attempts: 2 } });
  // @ts-expect-error the function supplies no credentials
  createGoji({ environment: 'sandbox', auth: () => 'secret' });
  // @ts-expect-error there is no such option
  resilient({ retry: { times: 2 } });
  listInvestorIds(goji, {}, { retry: false, timeout: { attempt: 5 } });
  // @ts-expect-error the breaker belongs to the client
  listInvestorIds(goji, {}, { circuitBreaker: false });
}

/** Waits resolve with the state. */
export async function waits(): Promise<string> {
  const kyc = await waitForKyc(
    goji,
    { path: { clientId: 'a' } },
    { until: ({ status }) => status !== 'ENHANCED_VERIFIED' },
  );
  // @ts-expect-error the company is missing
  await waitForCompany(goji, {});
  // @ts-expect-error there is no such status
  await waitForKyc(goji, { path: { clientId: 'a' } }, { until: ({ status }) => status === 'DONE' });
  return kyc.status;
}

/** What `money` makes is what the operations take. */
export function sums(): void {
  withdrawCash(goji, { path, body: { amount: addMoney(money('10.00', 'GBP'), amount) } });
  // @ts-expect-error an amount has a currency
  money('10.00');
  // @ts-expect-error text is no amount
  addMoney('10.00', amount);
}

/** The lists of values are lists of their types. */
export const lists: Same<(typeof accountTypes)[number], 'GOJI_INVESTMENT' | 'ISA'> = true;
