import { createSampleApp, type SampleHandlers, type SampleOptions } from './sample-contract.js';

export const investor = { name: 'Jane', joined: '2024-02-29' };

export const day = 24 * 60 * 60 * 1000;

export interface Sent {
  readonly id?: string;
  readonly body?: object;
  readonly method?: 'PUT' | 'DELETE' | 'POST' | 'GET';
  readonly url?: string;
  readonly apiKey?: string;
}

/** An app whose handlers count their calls and answer with the count. */
export function createCounter(options: Partial<SampleOptions> = {}) {
  let calls = 0;
  const count = async () => {
    calls += 1;
    return { status: 200, body: `call ${calls}`, headers: { 'retry-after': String(calls) } };
  };
  const handlers: SampleHandlers = {
    updateInvestor: count,
    deleteInvestor: count,
    uploadDocuments: count,
    getInvestor: count,
  };
  const app = createSampleApp({
    handlers,
    authenticate: ({ headers }) => ({ apiKey: String(headers['x-key']), scheme: 'own' }),
    ...options,
  });
  const send = ({
    id = 'a',
    body = investor,
    method = 'PUT',
    url = '/investors/1',
    apiKey = 'key',
  }: Sent = {}) =>
    app.inject({
      method,
      url,
      headers: { 'x-client-request-id': id, 'x-key': apiKey },
      ...(method === 'PUT' ? { body } : {}),
    });
  return { send, calls: () => calls };
}
