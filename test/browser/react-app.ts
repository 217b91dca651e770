/** A web application with the generated queries, on the generated MSW handlers. It shows what it knows, and records it. */
import {
  QueryClient,
  QueryClientProvider,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { setupWorker } from 'msw/browser';
import { createElement as h, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { NewInvestor } from '../../generated/client/index.js';
import { createGoji, getInvestor, isGojiApiError } from '../../generated/client/index.js';
import { getInvestorMock, gojiHandlers, listInvestorIdsMock } from '../../generated/msw/index.js';
import {
  createInvestorMutation,
  getInvestorQuery,
  listInvestorIdsKey,
  listInvestorIdsQuery,
} from '../../generated/query/index.js';

const goji = createGoji({
  environment: { baseUrl: 'https://api.example.com' },
  auth: { apiKey: 'browser', secret: 'not-a-secret' },
});
const worker = setupWorker(...gojiHandlers({ strict: true }));
const seen: string[] = [];

function InvestorIds(): ReactElement {
  const { data, status } = useQuery(listInvestorIdsQuery(goji));
  const text = data?.join() ?? status;
  seen.push(`ids ${text}`);
  return h('p', { id: 'ids' }, text);
}

function InvestorName({ clientId }: { readonly clientId: string }): ReactElement {
  const { data, error } = useQuery(getInvestorQuery(goji, { path: { clientId } }));
  const isMissing = error !== null && isGojiApiError(error, getInvestor) && error.has('NOT_FOUND');
  return h('p', { id: 'name' }, isMissing ? 'no such investor' : (data?.lastName ?? 'loading'));
}

function CreateButton({ body }: { readonly body: NewInvestor }): ReactElement {
  const client = useQueryClient();
  const { mutate, data, error } = useMutation({
    ...createInvestorMutation(goji),
    onSuccess: () => client.invalidateQueries({ queryKey: listInvestorIdsKey() }),
  });
  const label = data?.clientId ?? error?.message ?? 'create';
  return h('button', { id: 'create', type: 'button', onClick: () => mutate({ body }) }, label);
}

/** Starts the service worker and the application. One investor is missing, and a third id appears after a while. */
async function main(body: NewInvestor): Promise<readonly string[]> {
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass' });
  worker.use(getInvestorMock.error(404, 'NOT_FOUND'));
  const ids = ['GOJI-1', 'GOJI-2'];
  worker.use(
    listInvestorIdsMock.reply(200, ids, { once: true }),
    listInvestorIdsMock.reply(200, [...ids, 'GOJI-3']),
  );
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const root = document.createElement('main');
  document.body.append(root);
  createRoot(root).render(
    h(
      QueryClientProvider,
      { client },
      h(InvestorIds),
      h(InvestorName, { clientId: 'GOJI-9' }),
      h(CreateButton, { body }),
    ),
  );
  return seen;
}

Object.assign(globalThis, { main, seen });
