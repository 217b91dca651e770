import { Agent } from 'undici';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { createGoji, listInvestorIds, withdrawCash } from '../../../generated/client/index.js';
import { undiciFetch } from '../../../generated/client/undici.js';
import type { LocalServer } from '../local-server.js';
import { answerJson, hang, startServer } from '../local-server.js';
import { failureOf } from './fake-time.js';

const agent = new Agent();
let server: LocalServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await agent.close();
  await server.close();
});

it('calls go over undici as they go over fetch', async () => {
  const auth = { apiKey: 'key', secret: 'abcd1234' };
  const goji = createGoji({ environment: { baseUrl: server.url }, auth, fetch: undiciFetch(agent) });
  const path = { clientId: 'GOJI-1234', accountType: 'ISA' } as const;
  const body = { amount: { amount: 10, currency: 'GBP' } } as const;
  server.replies = [
    answerJson(200, 'SUCCESS'),
    answerJson(400, { errors: [{ errorCode: 'INVALID_DATA', message: 'No' }] }),
    hang,
  ];

  expect(await withdrawCash(goji, { path, body })).toBe('SUCCESS');
  expect(JSON.parse(server.received[0]?.body ?? '')).toEqual(body);
  expect(server.received[0]?.headers['authorization']).toMatch(/^key:/);
  expect(await failureOf(withdrawCash(goji, { path, body }))).toMatchObject({
    codes: ['INVALID_DATA'],
    requestId: 'r-1',
  });
  expect(await failureOf(listInvestorIds(goji, {}, { timeout: { attempt: 50 } }))).toMatchObject({
    name: 'GojiTimeoutError',
  });
});

it.each([[undefined], [{}]])('asks for undici by name when it gets %j', (dispatcher) => {
  expect(() => undiciFetch(dispatcher as never)).toThrow('npm install undici@7');
});
