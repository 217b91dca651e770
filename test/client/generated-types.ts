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
  createGoji,
  createInvestor,
  isGojiApiError,
  listInvestorIds,
  withdrawCash,
} from '../../generated/client/index.js';

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
export async function raw(): Promise<string | undefined> {
  const { data } = await goji.raw.GET('/investorIds', { params: { header: { version: 1 } } });
  await goji.raw.POST('/platformApi/investors', { body });
  // @ts-expect-error there is no such path
  await goji.raw.GET('/investors');
  // @ts-expect-error the path has no such method
  await goji.raw.POST('/investorIds');
  return data?.map((id) => id.toUpperCase()).join();
}

/** An error is known by its guard. */
export function errors(error: unknown): readonly PlatformError[] {
  // @ts-expect-error not before the guard
  if (error.status === 400) return [];
  return isGojiApiError(error) ? error.errors : [];
}

/** The lists of values are lists of their types. */
export const lists: Same<(typeof accountTypes)[number], 'GOJI_INVESTMENT' | 'ISA'> = true;
