import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Goji, NewInvestor } from '../../generated/client/index.js';
import {
  createGoji,
  createInvestor,
  environments,
  GojiApiError,
  isGojiApiError,
  isGojiNetworkError,
  listInvestorIds,
  withdrawCash,
} from '../../generated/client/index.js';
import { createRawClient } from '../../generated/client/raw.js';
import type { LocalServer } from './local-server.js';
import { answerJson, breakOff, hangUp, startServer } from './local-server.js';

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

let server: LocalServer;
let goji: Goji;

beforeAll(async () => {
  server = await startServer();
  goji = createGoji({
    environment: { baseUrl: `${server.url}/` },
    auth: { username: 'goji', password: 'test' },
  });
});

afterAll(() => server.close());

beforeEach(() => {
  server.received.length = 0;
});

describe('the generated client over HTTP', () => {
  it('creates an investor', async () => {
    server.replies = [answerJson(200, { clientId: 'GOJI-1234', entityType: 'INDIVIDUAL' })];

    const investor = await createInvestor(goji, { body: jane }, { clientRequestId: 'c-1' });

    expect(investor.clientId).toBe('GOJI-1234');
    expect(server.received).toHaveLength(1);
    expect(server.received[0]).toMatchObject({
      method: 'POST',
      url: '/platformApi/investors',
      headers: {
        authorization: `Basic ${Buffer.from('goji:test').toString('base64')}`,
        accept: 'application/json',
        'content-type': 'application/json',
        'x-client-request-id': 'c-1',
      },
    });
    expect(JSON.parse(server.received[0]?.body ?? '')).toEqual(jane);
  });

  it('fills in path parameters', async () => {
    server.replies = [answerJson(200, 'SUCCESS')];
    const path = { clientId: 'GOJI/12 34', accountType: 'ISA' } as const;

    const done = await withdrawCash(goji, { path, body: { amount: { amount: 10, currency: 'GBP' } } });

    expect(done).toBe('SUCCESS');
    expect(server.received[0]?.url).toBe('/platformApi/investors/GOJI%2F12%2034/accounts/ISA/withdrawal');
  });

  it('needs no arguments where there are none', async () => {
    server.replies = [answerJson(200, ['GOJI-1234'])];

    expect(await listInvestorIds(goji)).toEqual(['GOJI-1234']);
    expect(server.received[0]).toMatchObject({ method: 'GET', url: '/investorIds', body: '' });
  });

  it('rejects with the codes of the platform', async () => {
    server.replies = [answerJson(400, { errors: [{ errorCode: 'UNDER_18', message: 'Too young' }] })];

    const call = createInvestor(goji, { body: jane });

    await expect(call).rejects.toSatisfy(isGojiApiError);
    await expect(call).rejects.toThrow(GojiApiError);
    await expect(call).rejects.toMatchObject({ status: 400, requestId: 'r-1', operation: 'createInvestor' });
  });

  it('rejects when the connection breaks off before and within the answer', async () => {
    for (const broken of [hangUp, breakOff]) {
      server.replies = [broken];

      await expect(listInvestorIds(goji)).rejects.toSatisfy(isGojiNetworkError);
    }
  });

  it('gives up when it is told to', async () => {
    const controller = new AbortController();
    server.replies = [() => controller.abort()];

    await expect(listInvestorIds(goji, {}, { signal: controller.signal })).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
  });

  it('has a raw client by path, which is signed as well and does not reject for a status', async () => {
    const errors = [{ errorCode: 'NOT_FOUND', message: 'There is no version 9 of this operation' }];
    server.replies = [answerJson(404, { errors })];

    const { data, error, response } = await createRawClient(goji).GET('/investorIds', {
      params: { header: { version: 9 } },
    });

    expect([data, error, response.status]).toEqual([undefined, { errors }, 404]);
    expect(server.received[0]?.headers).toMatchObject({
      version: '9',
      authorization: expect.stringMatching(/^Basic /),
    });
  });
});

it('an operation is data as well', () => {
  expect({ ...createInvestor }).toEqual({
    id: 'createInvestor',
    method: 'POST',
    path: '/platformApi/investors',
  });
});

it('the environments are the servers of the document', () => {
  expect(environments).toEqual({
    sandbox: 'https://api-sandbox.goji.investments',
    production: 'https://api.goji.investments',
  });
});
