import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createInvestor, type Goji, registerWebhook } from '../../generated/client/index.js';
import { jane, startReceiver, startSandbox } from './start.js';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A receiver that misbehaves until it is told otherwise, and then notes the ids of what it takes. */
async function startBadReceiver(goji: Goji, how: 'hangs' | 'resets') {
  const receiver = { isGood: false, attempts: 0, ids: [] as string[] };
  const server = createServer((request, response) => {
    receiver.attempts += 1;
    if (!receiver.isGood) {
      if (how === 'resets') request.socket.resetAndDestroy();
      return;
    }
    let body = '';
    request.on('data', (chunk) => {
      body += String(chunk);
    });
    request.on('end', () => {
      receiver.ids.push(JSON.parse(body).id);
      response.end();
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${how}`;
  await registerWebhook(goji, { body: { url } });
  return receiver;
}

const until = async (check: () => boolean) => {
  while (!check()) await new Promise((resolve) => setTimeout(resolve, 10));
};

describe.each(['hangs', 'resets'] as const)('a receiver that %s', (how) => {
  it('holds up nobody else, and gets everything in its order when it is well again', async () => {
    const { goji, tenant } = await startSandbox({
      webhookTimeoutMs: how === 'hangs' ? 100 : 10_000,
      retry: { firstDelayMs: 20, longestDelayMs: 50, attempts: 1_000 },
    });
    const bad = await startBadReceiver(goji, how);
    const good = await startReceiver(goji);
    for (let count = 0; count < 5; count += 1) await createInvestor(goji, { body: jane });
    await until(() => good.events.length === 20 && bad.attempts > 2);
    const events = (await tenant.webhooks.events()).map(({ id }) => id);
    expect(good.events.map(({ id }) => id)).toEqual(events);
    const [delivery] = await tenant.webhooks.deliveries();
    expect(delivery?.attempts[0]?.problem).toMatch(
      how === 'hangs' ? /100 ms|in time|timed? ?out/i : /reset|closed|ECONNRESET|fetch/i,
    );
    bad.isGood = true;
    await until(() => bad.ids.length === 20);
    expect(bad.ids).toEqual(events);
    await tenant.settled();
    expect(new Set((await tenant.webhooks.deliveries()).map(({ state }) => state))).toEqual(
      new Set(['delivered']),
    );
  });
});
