import { inspect } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Goji, GojiOptions, ResilientOptions } from '../../generated/client/index.js';
import {
  createBankAccount,
  createGoji,
  createWallet,
  getBankAccount,
  isGojiCircuitOpenError,
  isGojiNetworkError,
  isGojiReplayedError,
  isGojiTimeoutError,
  listInvestorIds,
  resilient,
  safe,
  waitForBankAccount,
  waitForInvestorRepayment,
  waitForWallet,
  withdrawCash,
} from '../../generated/client/index.js';
import type { LocalServer, Reply } from './local-server.js';
import { answerEmpty, answerJson, breakOff, hang, hangUp, startServer } from './local-server.js';
import { failureOf } from './runtime/fake-time.js';

const account = { accountName: 'Jane Doe', accountNumber: '00004588', sortCode: '203002' };
const path = { clientId: 'GOJI-1234', accountType: 'ISA' } as const;
const amount = { amount: 10, currency: 'GBP' };
const quick = { baseDelay: 1, maxDelay: 2 } as const;

type Changes = Partial<GojiOptions> & ResilientOptions;

let server: LocalServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.received.length = 0;
});

/** A client of the local server that answers in turn as told. */
function gojiOver(
  replies: readonly Reply[],
  { retry, circuitBreaker, hooks, ...options }: Changes = {},
): Goji {
  server.replies = replies;
  const exchange = resilient({
    retry: retry ?? quick,
    circuitBreaker: circuitBreaker ?? {},
    hooks: hooks ?? {},
  });
  return createGoji({
    environment: { baseUrl: server.url },
    auth: { apiKey: 'key', secret: 'abcd1234' },
    exchange,
    ...options,
  });
}

function headersOf(name: string): readonly unknown[] {
  return server.received.map(({ headers }) => headers[name]);
}

describe('over HTTP', () => {
  it('gets through a server that fails in every way before it answers', async () => {
    const goji = gojiOver(
      [answerEmpty(503), hangUp, breakOff, answerJson(429, {}), answerJson(200, 'SUCCESS')],
      {
        retry: { ...quick, attempts: 5 },
      },
    );

    expect(await withdrawCash(goji, { path, body: { amount } })).toBe('SUCCESS');
    expect(server.received).toHaveLength(5);
    expect(new Set(headersOf('x-client-request-id')).size).toBe(1);
    expect(headersOf('x-client-request-id')[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(headersOf('x-nonce')).size).toBe(5);
    expect(new Set(headersOf('authorization')).size).toBe(5);
    expect(server.received.map(({ body }) => JSON.parse(body))).toEqual(Array(5).fill({ amount }));
    expect(new Set(headersOf('content-length'))).toEqual(
      new Set([String(JSON.stringify({ amount }).length)]),
    );
  });

  it('goes on after an attempt that is never answered', async () => {
    const goji = gojiOver([hang, answerJson(200, ['GOJI-1234'])], { timeout: { attempt: 300 } });

    expect(await listInvestorIds(goji)).toEqual(['GOJI-1234']);
    expect(server.received).toHaveLength(2);
  });

  it('fails in the end with the last failure', async () => {
    expect(await failureOf(listInvestorIds(gojiOver([hangUp])))).toSatisfy(isGojiNetworkError);
    expect(await failureOf(listInvestorIds(gojiOver([hang], { timeout: { total: 300 } })))).toSatisfy(
      isGojiTimeoutError,
    );
    expect(await failureOf(listInvestorIds(gojiOver([answerEmpty(500)])))).toMatchObject({
      status: 500,
      attempts: 4,
    });
  });

  it('ends at once when it is aborted, during an attempt and between two', async () => {
    for (const reply of [hang, answerEmpty(503, { 'Retry-After': '60' })]) {
      const controller = new AbortController();
      const abortSoon: Reply = (response) => {
        reply(response);
        setTimeout(() => controller.abort(new Error('the user left')), 50);
      };
      const goji = gojiOver([abortSoon]);

      expect(await failureOf(listInvestorIds(goji, {}, { signal: controller.signal }))).toMatchObject({
        message: 'the user left',
      });
    }
    expect(server.received).toHaveLength(2);
  });

  it('stops asking a platform that is in trouble', async () => {
    const goji = gojiOver([answerEmpty(500)], { circuitBreaker: { minimumAttempts: 4 } });

    await failureOf(listInvestorIds(goji));

    expect(await failureOf(listInvestorIds(goji))).toSatisfy(isGojiCircuitOpenError);
    expect(server.received).toHaveLength(4);
  });

  it('does not take the empty answer to a repeated write for a failure', async () => {
    const goji = () => gojiOver([hangUp, answerEmpty(200)]);
    const body = { ownerPartyId: '0d6a4f0a-8f3c-4f0f-9b59-0d4f2ad1b0c2', walletName: 'Housing Project' };

    expect(await failureOf(createWallet(goji(), { body }))).toSatisfy(isGojiReplayedError);
    server.received.length = 0;
    expect(await safe(createWallet(goji(), { body }))).toMatchObject({
      ok: true,
      status: 200,
      replayed: true,
    });
  });

  it('lets through what the document does not know yet', async () => {
    const answer = { id: 'b-1', ...account, status: 'UNDER_REVIEW', addedLater: { a: 1 } };
    const goji = gojiOver([answerJson(200, answer)]);

    expect(await getBankAccount(goji, { path: { id: 'b-1' } })).toEqual(answer);
  });
});

describe('waiting', () => {
  const options = { interval: 1, maxInterval: 2 };

  it('for a bank account ends when money can be sent to it', async () => {
    const answer = (status: string) => answerJson(200, { id: 'b-1', ...account, status });
    const goji = gojiOver([answer('DISABLED'), answer('DISABLED'), answer('ENABLED')]);

    expect(await waitForBankAccount(goji, { path: { id: 'b-1' } }, options)).toMatchObject({
      status: 'ENABLED',
    });
    expect(server.received).toHaveLength(3);
  });

  it('for a wallet goes on while it is not there, or has no bank account', async () => {
    const wallet = { id: 'w-1', walletName: 'Housing Project' };
    const goji = gojiOver([
      answerJson(404, { errors: [{ errorCode: 'NOT_FOUND', message: 'No such wallet' }] }),
      answerJson(200, wallet),
      answerJson(200, { ...wallet, bankDetails: null }),
      answerJson(200, { ...wallet, bankDetails: account }),
    ]);

    expect(await waitForWallet(goji, { path: { id: 'w-1' } }, options)).toMatchObject({
      bankDetails: account,
    });
  });

  it('for repayments ends with the last of them, or says how many are left', async () => {
    const answer = (...statuses: readonly string[]) =>
      answerJson(200, {
        repaymentBatchReference: 'R',
        investorRepayments: statuses.map((status) => ({ status })),
      });
    const args = { path: { repaymentBatchReference: 'R' } };

    const goji = gojiOver([answer('PENDING', 'CLEARED'), answer('CLEARED', 'CLEARED')]);
    expect((await waitForInvestorRepayment(goji, args, options)).investorRepayments).toHaveLength(2);
    server.received.length = 0;
    const stuck = gojiOver([answer('PENDING', 'CLEARED')]);
    await expect(waitForInvestorRepayment(stuck, args, { ...options, limit: 200 })).rejects.toThrow(
      'waitForInvestorRepayment: not reached within 200 ms; the last state: 1 PENDING, 1 CLEARED',
    );
  });
});

describe('secrets', () => {
  const hmac = { apiKey: 'open-sesame', secret: 'hush-hush-secret' };
  const basic = { username: 'open-sesame', password: 'hush-hush-secret' };
  const planted = (auth: typeof hmac | typeof basic) =>
    new RegExp(
      [
        ...Object.values(auth),
        Buffer.from(Object.values(auth).join(':')).toString('base64'),
        'open-sesame:',
        'Basic ',
      ].join('|'),
    );

  it.each([
    ['HMAC', hmac, hmac],
    ['Basic', basic, basic],
    ['a function', () => Promise.resolve(hmac), hmac],
  ])('of %s are in no error, no hook, no log and no view of the client', async (_, auth, values) => {
    const seen: unknown[] = [];
    const note = (...details: readonly unknown[]) => {
      seen.push(...details);
    };
    const hooks = { onRequest: note, onResponse: note, onFailure: note, onRetry: note };
    const errors = {
      errors: [{ errorCode: 'UNAUTHORISED', message: 'The credentials are missing or wrong' }],
    };
    for (const reply of [
      answerJson(401, errors),
      answerEmpty(503),
      answerJson(200, ''),
      hangUp,
      breakOff,
      hang,
    ]) {
      const goji = gojiOver([reply], { auth, hooks, timeout: { attempt: 200, total: 400 } });
      seen.push(
        goji,
        await failureOf(createBankAccount(goji, { body: account })).catch((error: unknown) => error),
      );
      server.received.length = 0;
    }
    const environment = { baseUrl: 'http://127.0.0.1:1' };
    const closed = createGoji({ environment, auth, exchange: resilient({ retry: quick, hooks }) });
    seen.push(await failureOf(listInvestorIds(closed)));
    seen.push(await safe(listInvestorIds(closed)));

    expect(seen.length).toBeGreaterThan(50);
    const views = seen.flatMap((value) => [
      inspect(value, { depth: null, showHidden: true, getters: true }),
      String(value),
      JSON.stringify(value) ?? '',
      value instanceof Error ? `${value.stack}` : '',
    ]);
    expect(views.filter((view) => planted(values).test(view))).toEqual([]);
  });

  it('are found by that search where they are', () => {
    const header = `Basic ${Buffer.from('open-sesame:hush-hush-secret').toString('base64')}`;

    expect([header, inspect(hmac), 'open-sesame:abc'].every((view) => planted(basic).test(view))).toBe(true);
  });
});
