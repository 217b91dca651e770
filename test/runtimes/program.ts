import type { NewInvestor } from '../../generated/client/index.js';
import {
  createGoji,
  createInvestor,
  getTerms,
  isGojiApiError,
  listInvestorIds,
  resilient,
  withdrawCash,
} from '../../generated/client/index.js';
import {
  createTestWebhook,
  createWebhookReceiver,
  isWebhookVerificationError,
  verifyWebhook,
} from '../../generated/webhooks/index.js';
import vectors from '../../vectors/hmac-vectors.json' with { type: 'json' };

/** The credentials that the server of the test knows. */
export const CREDENTIALS = { apiKey: 'runtime-key', secret: 'pässwörd-£€' };

/** One thing that has to work wherever the program runs: `undefined` when it does, else what went wrong. */
export type Outcomes = Readonly<Record<string, string | undefined>>;

/**
 * What every runtime is put through; the same file for all of them. It uses nothing but the web's own globals and what
 * is generated, and never throws. The server behind `baseUrl` verifies the signature of each request.
 */
export async function main(baseUrl: string): Promise<Outcomes> {
  const goji = createGoji({
    environment: { baseUrl },
    auth: async () => CREDENTIALS,
    exchange: resilient({ retry: { attempts: 3, baseDelay: 5 } }),
  });
  return {
    'a signed read': await outcome(async () => {
      const ids = await listInvestorIds(goji);
      expect(ids, ['GOJI-1234']);
    }),
    'an error answer with its code and request id': await outcome(async () => {
      const error = await rejection(createInvestor(goji, { body: { firstName: 'Zoë' } as NewInvestor }));
      if (!isGojiApiError(error)) throw error;
      expect([error.status, error.codes, error.requestId], [400, ['UNDER_18'], 'r-400']);
    }),
    'a retry under one request id': await outcome(async () => {
      const done = await withdrawCash(goji, {
        path: { clientId: 'GOJI-1234', accountType: 'ISA' },
        body: { amount: { amount: 10.1, currency: 'GBP' } },
      });
      expect(done, 'SUCCESS');
    }),
    'a call that is aborted': await outcome(async () => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(new Error('enough')), 50);
      const error = await rejection(getTerms(goji, {}, { signal: controller.signal }));
      expect(error instanceof Error ? error.message : error, 'enough');
    }),
    'the public vectors': await outcome(verifyVectors),
    'a webhook handler': await outcome(receiveWebhooks),
  };
}

async function verifyVectors(): Promise<void> {
  for (const { kind, headers, secret, now, valid, name } of vectors.verification) {
    if (kind !== 'webhook') continue;
    const body = JSON.stringify({ id: 'e-1', dateTime: '2026-04-06', type: 'NEW', content: {} });
    const given = Object.fromEntries(Object.entries(headers).filter((entry) => entry[1] !== undefined));
    const accepted = await verifyWebhook({ body, headers: given, secret, clock: () => now }).then(
      () => true,
      (error: unknown) => {
        if (!isWebhookVerificationError(error)) throw error;
        return false;
      },
    );
    expect(`${name}: ${accepted}`, `${name}: ${valid}`);
  }
}

/** Good, repeated, forged, old, and the headers of one delivery under the body of another. */
async function receiveWebhooks(): Promise<void> {
  const { secret } = CREDENTIALS;
  const received: string[] = [];
  const reasons: string[] = [];
  const handler = createWebhookReceiver({
    secret,
    on: { INVESTOR_FUNDS_RECEIVED: ({ content }) => void received.push(content.clientId) },
    onError: (error) => reasons.push(isWebhookVerificationError(error) ? error.reason : String(error)),
  });
  const send = async (delivery: { readonly body: string; readonly headers: Record<string, string> }) =>
    (await handler(new Request('https://example.com/', { method: 'POST', ...delivery }))).status;
  const make = (changes: { readonly timestamp?: number; readonly secret?: string } = {}) =>
    createTestWebhook({ type: 'INVESTOR_FUNDS_RECEIVED', secret, ...changes });
  const good = await make();
  const statuses = [
    await send(good),
    await send(good),
    await send({ ...good, body: (await make()).body }),
    await send(await make({ secret: 'another' })),
    await send(await make({ timestamp: Date.now() - 301_000 })),
  ];
  expect(statuses, [200, 200, 401, 401, 401]);
  expect(received.length, 1);
  expect(reasons, ['nonce_reused', 'signature_mismatch', 'timestamp_too_old']);
}

async function outcome(work: () => Promise<void>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

async function rejection(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    (value) => new Error(`resolved with ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
}

function expect(actual: unknown, wanted: unknown): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(wanted)];
  if (is !== should) throw new Error(`${is} instead of ${should}`);
}
