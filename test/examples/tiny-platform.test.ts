import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTinyPlatform } from '../../examples/tiny-platform.js';
import {
  createGoji,
  createInvestor,
  type Goji,
  getAccountBalances,
  getInvestor,
  getTerms,
  type NewInvestor,
  registerWebhook,
  simulateTopUp,
  withdrawCash,
} from '../../generated/client/index.js';
import { closeGracefully, signWebhook } from '../../generated/server/index.js';

const credentials = { apiKey: 'tiny', secret: 'hunter2-api-secret' };
const pounds = (amount: number) => ({ amount, currency: 'GBP' as const });
const jane: NewInvestor = {
  entityType: 'INDIVIDUAL',
  firstName: 'Jane',
  lastName: 'Doe',
  dateOfBirth: '1990-01-19',
  address: { lineOne: '1 The High Street', townCity: 'London', postcode: 'AA1 1AA', country: 'GBR' },
  contactDetails: { emailAddress: 'jane.doe@example.com' },
  nationalities: [{ nationality: 'GB' }],
  nationalInsuranceNumber: 'QQ123456C',
  investorDeclarationType: 'RESTRICTED',
};

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly event: { readonly type: string; readonly content: object };
}

const log: string[] = [];
const received: Received[] = [];
let app: FastifyInstance;
let receiver: Server;
let goji: Goji;

beforeAll(async () => {
  app = createTinyPlatform({ ...credentials, log: (line) => log.push(line) });
  await app.listen({ host: '127.0.0.1', port: 0 });
  goji = createGoji({ environment: { baseUrl: app.listeningOrigin }, auth: credentials });
  receiver = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    request.on('end', () => {
      received.push({ headers: request.headers, event: JSON.parse(text) });
      response.end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await closeGracefully(app);
  receiver.closeAllConnections();
  receiver.close();
});

function topUp(client: Goji, paymentReference: string, amount: number, clientRequestId: string) {
  const account = { accountNumber: '58110244', sortCode: '204514' };
  return simulateTopUp(
    client,
    { body: { ...account, amount: pounds(amount), paymentReference } },
    { clientRequestId },
  );
}

async function cashOf(clientId: string) {
  const { accounts } = await getAccountBalances(goji, { path: { clientId } });
  return [accounts.GOJI_INVESTMENT?.totalCashBalance.amount, accounts.ISA?.totalCashBalance.amount];
}

/** Settles when the receiver has got so many events. */
async function events(count: number): Promise<readonly Received[]> {
  while (received.length < count) await new Promise((resume) => setImmediate(resume));
  return received;
}

describe('the tiny platform', () => {
  it('registers, takes deposits, pays out and adds up exactly', async () => {
    const { clientId } = await createInvestor(goji, { body: jane });
    expect(await getInvestor(goji, { path: { clientId } })).toMatchObject({ clientId, firstName: 'Jane' });
    expect(await cashOf(clientId)).toEqual([0, 0]);
    for (let deposit = 0; deposit < 3; deposit += 1) await topUp(goji, clientId, 0.1, `deposit-${deposit}`);
    await topUp(goji, `ISA${clientId}`, 1.15, 'deposit-isa');
    expect(await cashOf(clientId)).toEqual([0.3, 1.15]);
    const path = { clientId, accountType: 'ISA' } as const;
    expect(await withdrawCash(goji, { path, body: { amount: pounds(1.05) } })).toBe('SUCCESS');
    expect(await cashOf(clientId)).toEqual([0.3, 0.1]);
    const { totalBalance } = await getAccountBalances(goji, { path: { clientId } });
    expect(totalBalance).toEqual(pounds(0.4));
  });

  it('moves money once for one client request id, also when it comes twice at a time', async () => {
    const { clientId } = await createInvestor(goji, { body: jane });
    const twice = [topUp(goji, clientId, 100, 'twice'), topUp(goji, clientId, 100, 'twice')];
    expect(await Promise.all(twice)).toEqual(['SUCCESS', 'SUCCESS']);
    expect(await cashOf(clientId)).toEqual([100, 0]);
    const path = { clientId, accountType: 'GOJI_INVESTMENT' } as const;
    const all = { path, body: { amount: pounds(100) } };
    await withdrawCash(goji, all, { clientRequestId: 'payout' });
    await withdrawCash(goji, all, { clientRequestId: 'payout' });
    expect(await cashOf(clientId)).toEqual([0, 0]);
  });

  it('refuses what it cannot do, in the errors of the platform', async () => {
    const { clientId } = await createInvestor(goji, { body: jane });
    const path = { clientId, accountType: 'ISA' } as const;
    const withdraw = (amount: number) => withdrawCash(goji, { path, body: { amount: pounds(amount) } });
    await expect(withdraw(0.01)).rejects.toMatchObject({
      status: 400,
      errors: [{ errorCode: 'INSUFFICIENT_BALANCE' }],
    });
    await expect(withdraw(0)).rejects.toMatchObject({ status: 400 });
    await expect(withdraw(0.001)).rejects.toMatchObject({ errors: [{ errorCode: 'INVALID_DATA' }] });
    await expect(getInvestor(goji, { path: { clientId: 'GOJI-9' } })).rejects.toMatchObject({ status: 404 });
    await expect(topUp(goji, 'GOJI-9', 1, 'nobody')).rejects.toMatchObject({ status: 400 });
    const stranger = createGoji({
      environment: { baseUrl: app.listeningOrigin },
      auth: { ...credentials, secret: 'wrong' },
    });
    await expect(getInvestor(stranger, { path: { clientId } })).rejects.toMatchObject({ status: 401 });
  });

  it('answers what it does not implement by the examples of the document', async () => {
    expect(await getTerms(goji)).toMatchObject({ version: '1.2.0' });
  });

  it('tells registered webhooks, signed', async () => {
    const { port } = Object(receiver.address());
    const { secret } = await registerWebhook(goji, { body: { url: `http://127.0.0.1:${port}/events` } });
    const { clientId } = await createInvestor(goji, { body: jane });
    await topUp(goji, clientId, 5, 'for-webhooks');
    const path = { clientId, accountType: 'GOJI_INVESTMENT' } as const;
    await withdrawCash(goji, { path, body: { amount: pounds(5), reference: 'Holiday' } });
    const all = await events(3);
    expect(all.map(({ event }) => event.type).toSorted()).toEqual([
      'INVESTOR_CREATED',
      'INVESTOR_FUNDS_RECEIVED',
      'INVESTOR_FUNDS_WITHDRAWN',
    ]);
    for (const { headers, event } of all) {
      expect(event.content).toMatchObject({ clientId });
      const nonce = String(headers['x-nonce']);
      const timestamp = Number(headers['x-timestamp']);
      expect(headers).toMatchObject(signWebhook({ secret, nonce, timestamp }));
    }
  });

  it('has logged the requests, and neither credentials nor people', () => {
    const text = log.join('');
    expect(text).toContain('/platformApi/investors');
    expect(text).not.toMatch(/hunter2|Jane|Doe|QQ123456C|jane\.doe|58110244|204514|1990-01-19/);
    expect(log.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
  });
});
