/**
 * Compile-time tests of the options for TanStack Query: what `useQuery`, `useMutation` and the query client know about
 * data, errors and variables.
 */
import { QueryObserver } from '@tanstack/query-core';
import { type QueryClient, useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { Goji, Investor, NewInvestor } from '../../generated/client/index.js';
import { getInvestor, isGojiApiError, isGojiTimeoutError } from '../../generated/client/index.js';
import {
  createInvestorMutation,
  getInvestorKey,
  getInvestorQuery,
  investorsKey,
  listInvestorIdsKey,
  listInvestorIdsQuery,
  runInvestmentCycleMutation,
} from '../../generated/query/index.js';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

declare const goji: Goji;
declare const body: NewInvestor;
declare const client: QueryClient;
const args = { path: { clientId: 'GOJI-1234' } };

/** Data and errors of a query have the types of the operation. */
export function useQueries(): unknown {
  const { data, error } = useQuery(getInvestorQuery(goji, args));
  true satisfies Same<typeof data, Investor | undefined>;
  if (error !== null && isGojiApiError(error, getInvestor)) {
    error.has('NOT_FOUND');
    // @ts-expect-error the operation documents no such code
    error.has('UNDER_18');
  } else if (error !== null && isGojiTimeoutError(error)) error.limit satisfies 'attempt' | 'total';
  true satisfies Same<ReturnType<typeof useSuspenseQuery<Investor>>['data'], Investor>;
  const suspended = useSuspenseQuery(getInvestorQuery(goji, args));
  true satisfies Same<typeof suspended.data, Investor>;
  const names = useQuery({ ...getInvestorQuery(goji, args), select: ({ clientId }) => clientId });
  true satisfies Same<typeof names.data, string | undefined>;
  const observed = new QueryObserver(client, getInvestorQuery(goji, args)).getCurrentResult();
  true satisfies Same<typeof observed.data, Investor | undefined>;
  // @ts-expect-error the arguments are missing
  getInvestorQuery(goji);
  // @ts-expect-error the client id is missing
  getInvestorQuery(goji, { path: {} });
  // @ts-expect-error the signal is that of the query
  getInvestorQuery(goji, args, { signal: AbortSignal.abort() });
  return listInvestorIdsQuery(goji, {}, { version: 2 });
}

/** The query client knows the data by the key. */
export async function cache(): Promise<void> {
  const cached = client.getQueryData(getInvestorQuery(goji, args).queryKey);
  true satisfies Same<typeof cached, Investor | undefined>;
  const fetched = await client.fetchQuery(getInvestorQuery(goji, args));
  true satisfies Same<typeof fetched, Investor>;
  await client.prefetchQuery(listInvestorIdsQuery(goji));
  // @ts-expect-error an investor is no text
  client.setQueryData(getInvestorQuery(goji, args).queryKey, 'GOJI-1234');
  await client.invalidateQueries({ queryKey: getInvestorKey() });
  await client.invalidateQueries({ queryKey: getInvestorKey(args) });
  await client.invalidateQueries({ queryKey: investorsKey });
  // @ts-expect-error the operation has no such parameter
  getInvestorKey({ path: { walletId: '1' } });
  // @ts-expect-error the operation takes nothing
  listInvestorIdsKey(args);
}

/** Variables of a mutation are the arguments of the operation. */
export function useMutations(): void {
  const { mutate, data, error } = useMutation(createInvestorMutation(goji));
  mutate({ body });
  mutate({ body, clientRequestId: 'instruction-1' });
  true satisfies Same<typeof data, Investor | undefined>;
  if (error?.name === 'GojiReplayedError') error.requestId satisfies string | undefined;
  // @ts-expect-error the body is missing
  mutate({});
  // @ts-expect-error the variables are missing
  mutate();
  // @ts-expect-error the id belongs to one instruction
  createInvestorMutation(goji, { clientRequestId: 'instruction-1' });
  useMutation(runInvestmentCycleMutation(goji));
}
