import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Goji, NewInvestor } from '../../generated/client/index.js';
import {
  createGoji,
  createInvestor,
  createInvestorOperation,
  environments,
  GojiApiError,
  isGojiApiError,
  isGojiNetworkError,
  listInvestorIds,
  withdrawCash,
} from '../../generated/client/index.js';

interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

type Reply = (response: ServerResponse) => void;

const jane: NewInvestor = {
  entityType: 'INDIVIDUAL',
  firstName: 'Jane',
  lastName: 'Doe',
  dateOfBirth: '1990-01-19',
  address: { lineOne: '1 The High Street', townCity: 'London', postcode: 'AA1 1AA', country: 'GBR' },
  contactDetails: { emailAddress: 'jane.doe@example.com' },
  nationalities: [{ nationality: 'GB' }],
  nationalInsuranceNumber: 'QQ123456C',
  employmentDetails: { jobTitle: 'Accountant', employmentStatus: 'EMPLOYED_FULL_TIME' },
  investorDeclarationType: 'RESTRICTED',
};

let server: Server;
let goji: Goji;
let reply: Reply;
let received: Received[];

function answerJson(status: number, body: unknown): Reply {
  return (response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', 'X-GOJI-REQUEST-ID': 'r-1' });
    response.end(JSON.stringify(body));
  };
}

async function record(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const { method, url, headers } = request;
  received.push({ method, url, headers, body: Buffer.concat(chunks).toString('utf8') });
  reply(response);
}

beforeAll(async () => {
  server = createServer((request, response) => {
    record(request, response).catch((error: unknown) =>
      response.destroy(Error('test server', { cause: error })),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  goji = createGoji({
    environment: { baseUrl: `http://127.0.0.1:${port}/` },
    auth: { username: 'goji', password: 'test' },
    retry: false,
  });
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

beforeEach(() => {
  received = [];
});

describe('the generated client over HTTP', () => {
  it('creates an investor', async () => {
    reply = answerJson(200, { clientId: 'GOJI-1234', entityType: 'INDIVIDUAL' });

    const investor = await createInvestor(goji, { body: jane }, { clientRequestId: 'c-1' });

    expect(investor.clientId).toBe('GOJI-1234');
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({
      method: 'POST',
      url: '/platformApi/investors',
      headers: {
        authorization: `Basic ${Buffer.from('goji:test').toString('base64')}`,
        accept: 'application/json',
        'content-type': 'application/json',
        'x-client-request-id': 'c-1',
      },
    });
    expect(JSON.parse(received[0]?.body ?? '')).toEqual(jane);
  });

  it('fills in path parameters', async () => {
    reply = answerJson(200, 'SUCCESS');
    const path = { clientId: 'GOJI/12 34', accountType: 'ISA' } as const;

    const done = await withdrawCash(goji, { path, body: { amount: { amount: 10, currency: 'GBP' } } });

    expect(done).toBe('SUCCESS');
    expect(received[0]?.url).toBe('/platformApi/investors/GOJI%2F12%2034/accounts/ISA/withdrawal');
  });

  it('needs no arguments where there are none', async () => {
    reply = answerJson(200, ['GOJI-1234']);

    expect(await listInvestorIds(goji)).toEqual(['GOJI-1234']);
    expect(received[0]).toMatchObject({ method: 'GET', url: '/investorIds', body: '' });
  });

  it('rejects with the codes of the platform', async () => {
    reply = answerJson(400, { errors: [{ errorCode: 'UNDER_18', message: 'Too young' }] });

    const call = createInvestor(goji, { body: jane });

    await expect(call).rejects.toSatisfy(isGojiApiError);
    await expect(call).rejects.toThrow(GojiApiError);
    await expect(call).rejects.toMatchObject({ status: 400, requestId: 'r-1', operation: 'createInvestor' });
  });

  it('rejects when the connection breaks off before and within the answer', async () => {
    const breaks: readonly Reply[] = [
      (response) => response.destroy(),
      (response) => {
        response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' });
        response.write('[', () => response.destroy());
      },
    ];
    for (const broken of breaks) {
      reply = broken;

      await expect(listInvestorIds(goji)).rejects.toSatisfy(isGojiNetworkError);
    }
  });

  it('gives up when it is told to', async () => {
    const controller = new AbortController();
    reply = () => controller.abort();

    await expect(listInvestorIds(goji, {}, { signal: controller.signal })).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
  });

  it('has a raw client by path, which is signed as well and does not reject for a status', async () => {
    const errors = [{ errorCode: 'NOT_FOUND', message: 'There is no version 9 of this operation' }];
    reply = answerJson(404, { errors });

    const { data, error, response } = await goji.raw.GET('/investorIds', {
      params: { header: { version: 9 } },
    });

    expect([data, error, response.status]).toEqual([undefined, { errors }, 404]);
    expect(received[0]?.headers).toMatchObject({
      version: '9',
      authorization: expect.stringMatching(/^Basic /),
    });
  });
});

it('an operation is data', () => {
  expect(createInvestorOperation).toEqual({
    id: 'createInvestor',
    method: 'POST',
    path: '/platformApi/investors',
    answer: 'json',
    successes: [200],
    errors: {
      400: ['INVALID_DATA', 'INVALID_NAME', 'INVALID_ADDRESS', 'INVALID_COUNTRY', 'UNDER_18', 'OVER_100'],
      401: ['UNAUTHORISED'],
      404: ['NOT_FOUND'],
      500: ['SYSTEM_ERROR'],
    },
  });
});

it('the environments are the servers of the document', () => {
  expect(environments).toEqual({
    sandbox: 'https://api-sandbox.goji.investments',
    production: 'https://api.goji.investments',
  });
});
