import { describe, expect, it } from 'vitest';
import type { Operation } from '../../generators/model/types.js';
import { UPLOAD_BODY_LIMIT } from '../../generators/server/body-limit.js';
import { type Answer, model, useMock, writes } from './mock-server.js';

const { call, callOperation } = useMock();

function operation(id: string): Operation {
  const found = model.operations.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`The document has no operation ${id}`);
  return found;
}

const createInvestor = operation('createInvestor');
const individual = createInvestor.requestBody?.content.examples.find(
  ({ name }) => name === 'individual',
)?.value;

function body(change: Readonly<Record<string, unknown>>): unknown {
  return { ...(individual as object), ...change };
}

function expectRefusal(answer: Answer, status: number, errorCode: string, message: string | RegExp): void {
  expect(answer.body).toEqual({ errors: [{ errorCode, message: expect.stringMatching(message) }] });
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/json');
  expect(answer.headers.get('x-goji-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
}

describe('violations of the schemas', () => {
  it('come all at once, in the wording of the platform', async () => {
    const answer = await callOperation(createInvestor, {
      body: body({ firstName: 'J', lastName: '', dateOfBirth: '30/12/1990', accountTypes: ['PENSION'] }),
    });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({
      errors: expect.arrayContaining([
        { errorCode: 'INVALID_NAME', message: 'First and last names must be longer than one character' },
        { errorCode: 'INVALID_DATA', message: 'lastName cannot be null or empty' },
        { errorCode: 'INVALID_DATA', message: 'dateOfBirth must be in valid ISO format (YYYY-MM-DD)' },
        { errorCode: 'INVALID_DATA', message: expect.stringMatching(/^accountTypes\[0\] must be one of /) },
      ]),
    });
    expect((answer.body as { errors: unknown[] }).errors).toHaveLength(4);
  });

  it('tell of the branch that the tag names, not of all branches', async () => {
    const answer = await callOperation(createInvestor, { body: body({ entityType: 'CORPORATE' }) });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('corporateDetails cannot be null or empty');
    expect(answer.text).not.toContain('INDIVIDUAL');
  });

  it('count a missing body', async () => {
    const answer = await callOperation(createInvestor, { text: '' });
    expectRefusal(answer, 400, 'INVALID_DATA', 'The request body cannot be null or empty');
  });

  it('win over what is preferred, so that no example hides them', async () => {
    const answer = await callOperation(createInvestor, {
      body: body({ dateOfBirth: 'yesterday' }),
      headers: { prefer: 'code=400, example=under-18' },
    });
    expectRefusal(answer, 400, 'INVALID_DATA', /^dateOfBirth must be/);
  });

  it('are found in parameters too', async () => {
    const answer = await callOperation(createInvestor, { headers: { 'x-client-request-id': '' } });
    expectRefusal(answer, 400, 'INVALID_DATA', /X-CLIENT-REQUEST-ID cannot be null or empty/i);
    const withdrawal = await call('/platformApi/investors/GOJI-1234/accounts/PENSION/withdrawal', {
      method: 'POST',
      body: operation('withdrawCash').requestBody?.content.examples[0]?.value,
    });
    expectRefusal(withdrawal, 400, 'INVALID_DATA', /^accountType must be one of /);
  });
});

describe('credentials', () => {
  it.each([
    ['none at all', { authorization: '' }],
    ['a signature without its nonce', { authorization: 'key:signature', 'x-timestamp': '1474982268271' }],
  ])('%s: 401', async (_name, headers) => {
    expectRefusal(
      await callOperation(createInvestor, { headers }),
      401,
      'UNAUTHORISED',
      'The credentials are missing or wrong',
    );
  });

  it('are accepted as a signature with nonce and timestamp', async () => {
    const headers = { authorization: 'key:signature', 'x-nonce': 'nonce', 'x-timestamp': '1474982268271' };
    expect((await callOperation(createInvestor, { headers })).status).toBe(200);
  });

  it('may have a colon in the password', async () => {
    const headers = { authorization: `Basic ${Buffer.from('key:pass:word').toString('base64')}` };
    expect((await callOperation(createInvestor, { headers })).status).toBe(200);
  });

  it('are asked for before anything else is judged', async () => {
    const answer = await callOperation(createInvestor, { headers: { authorization: '' }, text: '{' });
    expect(answer.status).toBe(401);
  });
});

describe('requests that meet no operation', () => {
  it('unknown path: 404', async () => {
    expectRefusal(await call('/platformApi/nothing'), 404, 'NOT_FOUND', /nothing at/);
    expectRefusal(await call('/investorIds/'), 404, 'NOT_FOUND', /nothing at/);
  });

  it('malformed percent-encoding: 400', async () => {
    const answer = await call('/platformApi/investors/%E0%A4%A/accounts/ISA/withdrawal', { method: 'POST' });
    expectRefusal(answer, 400, 'INVALID_DATA', /URL/);
  });

  it('wrong method: 405 with Allow', async () => {
    const answer = await call('/investorIds', { method: 'DELETE' });
    expectRefusal(answer, 405, 'METHOD_NOT_ALLOWED', /DELETE/);
    expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  });

  it('unknown version: 404', async () => {
    const answer = await callOperation(createInvestor, { headers: { version: '9' } });
    expectRefusal(answer, 404, 'NOT_FOUND', 'There is no version 9 of this operation');
    expect((await callOperation(createInvestor, { headers: { version: '1' } })).status).toBe(200);
  });
});

describe('bodies that cannot be read', () => {
  it.each([
    ['cut off', '{"firstName": "Jane"'],
    ['two values', '{} {}'],
    ['a comment', '{ /* Jane */ }'],
  ])('%s: 400', async (_name, text) => {
    expectRefusal(
      await callOperation(createInvestor, { text }),
      400,
      'INVALID_DATA',
      'The request body is not valid JSON',
    );
  });

  it.each([
    ['{"lastName":"Doe","lastName":"Roe"}', 'lastName is given more than once'],
    ['{"unknown":10000000000000000.01}', 'unknown has more digits than a number can carry'],
    [`{"a":${'['.repeat(200)}${']'.repeat(200)}}`, 'The request body is nested too deeply'],
    ['{"__proto__":{"polluted":true}}', 'The request body is not valid JSON'],
    ['{"constructor":{"prototype":{}}}', 'The request body is not valid JSON'],
  ])('%.40s: 400, as the server stubs answer', async (text, message) => {
    expectRefusal(await callOperation(createInvestor, { text }), 400, 'INVALID_DATA', message);
  });

  it.each([
    ['text/plain', {}],
    ['application/x-www-form-urlencoded', {}],
    ['application/json; charset=utf-16', {}],
    ['application/json', { 'content-encoding': 'gzip' }],
  ])('%s %o: 415', async (contentType, headers) => {
    const answer = await callOperation(createInvestor, {
      text: '{}',
      headers: { 'content-type': contentType, ...headers },
    });
    expectRefusal(answer, 415, 'UNSUPPORTED_MEDIA_TYPE', /application\/json/);
  });

  it('takes any spelling of JSON in UTF-8', async () => {
    const text = `\uFEFF${JSON.stringify(individual)}`;
    const headers = { 'content-type': 'Application/JSON; Charset="UTF-8"' };
    expect((await callOperation(createInvestor, { text, headers })).status).toBe(200);
  });

  it('too large: 413; a document of 10 MB in Base64 is not', async () => {
    const answer = await callOperation(createInvestor, { text: ' '.repeat(UPLOAD_BODY_LIMIT + 1) });
    expectRefusal(answer, 413, 'REQUEST_TOO_LARGE', /too large/);
    const document = Buffer.alloc(10 * 1024 * 1024).toString('base64');
    expect((await callOperation(createInvestor, { body: body({ document }) })).status).toBe(200);
  });
});

describe('preferences and negotiation', () => {
  it('unknown example: 404 that lists the known ones', async () => {
    const known = /createInvestor has no example nobody; it has individual \(200\), corporate \(200\)/;
    for (const [target, headers] of [
      ['/platformApi/investors', { prefer: 'example=nobody' }],
      ['/platformApi/investors?__example=nobody', {}],
    ] as const) {
      expectRefusal(
        await call(target, { method: 'POST', body: individual, headers }),
        404,
        'NOT_FOUND',
        known,
      );
    }
  });

  it('an example of another status: 404, not another answer', async () => {
    const headers = { prefer: 'code=400, example=individual' };
    const answer = await callOperation(createInvestor, { headers });
    expectRefusal(answer, 404, 'NOT_FOUND', /no example individual for 400/);
  });

  it('undocumented status: 404 that lists the known ones', async () => {
    const answer = await callOperation(createInvestor, { headers: { prefer: 'code=418' } });
    expectRefusal(answer, 404, 'NOT_FOUND', /createInvestor has no answer 418; it has 200, 400/);
  });

  it.each([
    ['code=teapot', /code must be an HTTP status/],
    ['dynamic=maybe', /dynamic must be true or false/],
  ])('unreadable preference %s: 400', async (prefer, message) => {
    expectRefusal(await callOperation(createInvestor, { headers: { prefer } }), 400, 'INVALID_DATA', message);
  });

  it('the query asks like the header', async () => {
    const answer = await call('/investorIds?__code=500');
    expect(answer.status).toBe(500);
  });

  it('Accept that excludes JSON: 406', async () => {
    for (const accept of ['application/xml', 'garbage', 'application/json;q=0, text/html']) {
      expectRefusal(await call('/investorIds', { headers: { accept } }), 406, 'NOT_ACCEPTABLE', /Accept/);
    }
    for (const accept of [
      '*/*',
      'application/*',
      'text/html, */*;q=0.1',
      'application/json; charset=utf-8',
    ]) {
      expect((await call('/investorIds', { headers: { accept } })).status).toBe(200);
    }
  });
});

describe('no refusal of any operation', () => {
  it.each(model.operations.map((candidate) => [candidate.id, candidate] as const))(
    '%s speaks of Prism or shows a stack',
    async (_id, candidate) => {
      const answers = [
        await callOperation(candidate, { headers: { authorization: '' } }),
        // An answer without a body suits every `Accept`.
        ...(answersWithBody(candidate)
          ? [await callOperation(candidate, { headers: { accept: 'text/html' } })]
          : []),
        await callOperation(candidate, { headers: { prefer: 'example=nobody' } }),
        await callOperation(candidate, { headers: { version: '99' } }),
        ...(writes.includes(candidate) ? [await callOperation(candidate, { body: 17 })] : []),
      ];
      for (const answer of answers) {
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.status).toBeLessThan(500);
        expect(answer.headers.get('content-type')).toBe('application/json');
        expect(answer.headers.get('sl-violations')).toBeNull();
        expect(Object.keys(answer.body as object)).toEqual(['errors']);
        expect(answer.text).not.toMatch(/prism|stoplight|\bat .*:\d+:\d+/i);
      }
    },
  );
});

function answersWithBody(operation: Operation): boolean {
  return operation.responses.some(({ status, content }) => status < 300 && content !== null);
}
