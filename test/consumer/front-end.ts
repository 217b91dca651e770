/** What the target `msw` and `query` are used with here, in the versions of this repository. */
export const frontEndPackages = [
  'msw',
  '@tanstack/react-query',
  'react',
  'react-dom',
  '@types/react',
  '@types/react-dom',
];

/** A program that renders a React tree on a server: its queries are answered by the handlers. */
export const frontEndSource = `import { QueryClient, QueryClientProvider, useSuspenseQuery } from '@tanstack/react-query';
import { setupServer } from 'msw/node';
import { createElement, Suspense } from 'react';
import { renderToReadableStream } from 'react-dom/server.edge';
import { createGoji, getInvestor, isGojiApiError } from './front/client/index.js';
import { getInvestorMock, gojiHandlers } from './front/msw/index.js';
import { getInvestorQuery } from './front/query/index.js';

const server = setupServer(...gojiHandlers({ strict: true }));
server.listen({ onUnhandledRequest: 'error' });
const goji = createGoji({ environment: 'sandbox', auth: { apiKey: 'key', secret: 'secret' } });
const args = { path: { clientId: 'GOJI-4567' } };

function Name() {
  const { data } = useSuspenseQuery(getInvestorQuery(goji, args));
  return createElement('p', null, data.lastName);
}

const client = new QueryClient();
const tree = createElement(QueryClientProvider, { client }, createElement(Suspense, null, createElement(Name)));
const stream = await renderToReadableStream(tree);
await stream.allReady;
const html = await new Response(stream).text();

server.use(getInvestorMock.error(404, 'NOT_FOUND'));
const failed = await new QueryClient()
  .fetchQuery({ ...getInvestorQuery(goji, args), retry: false })
  .catch((error: unknown) => error);
const known = isGojiApiError(failed, getInvestor) && failed.has('NOT_FOUND');
server.close();
console.log(JSON.stringify({ html: /<p>([^<]*)</.exec(html)?.[1], known }));
`;
