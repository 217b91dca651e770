import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { gojiLoggerOptions, sensitiveProperties } from '../../generated/server/index.js';
import { buildModel } from '../../generators/model/build-model.js';
import { createLoggerOptions } from '../../generators/server/runtime/logger-options.js';
import {
  listSensitiveProperties,
  propertyNames,
  SENSITIVE_PROPERTIES,
} from '../../generators/server/sensitive-properties.js';

const bundle = new URL('../../generated/openapi.json', import.meta.url);
const model = buildModel(JSON.parse(readFileSync(bundle, 'utf8')));

/** What is written while `act` logs. */
function logged(act: (app: ReturnType<typeof Fastify>) => void, options = {}): string {
  const lines: string[] = [];
  const stream = { write: (line: string) => lines.push(line) };
  act(Fastify({ logger: { level: 'trace', stream, ...createLoggerOptions(sensitiveProperties, options) } }));
  return lines.join('');
}

/** Every sensitive name with a secret of its own. */
const planted = Object.fromEntries(sensitiveProperties.map((name) => [name, `hunter2-${name}`]));

describe('createLoggerOptions', () => {
  it.each<[string, (app: ReturnType<typeof Fastify>) => void]>([
    ['at the top', (app) => app.log.info(planted)],
    ['at any depth', (app) => app.log.info({ a: { b: [{ c: { d: { e: planted } } }] } })],
    [
      'in the members of an error',
      (app) => app.log.error(Object.assign(new Error('failed'), { body: planted })),
    ],
    [
      'in the cause of an error',
      (app) =>
        app.log.error({ err: new Error('failed', { cause: Object.assign(new Error('why'), planted) }) }),
    ],
    [
      'in an error under another name',
      (app) => app.log.error({ problem: Object.assign(new Error('failed'), planted) }),
    ],
    ['in what toJSON makes', (app) => app.log.info({ investor: { toJSON: () => planted } })],
    [
      'in objects of a class',
      (app) => {
        class Investor {
          readonly emailAddress = 'hunter2';
        }
        app.log.info({ investor: new Investor() });
      },
    ],
    ['in the bindings of a child logger', (app) => app.log.child(planted).info('hello')],
    ['below the bindings of a child logger', (app) => app.log.child({ investor: planted }).info('hello')],
    [
      'in the query of a URL',
      (app) =>
        app.log.info({ req: { url: `/a?b=1&${new URLSearchParams(planted)}`, method: 'GET', headers: {} } }),
    ],
  ])('keeps what is sensitive out of the log %s', (_, act) => {
    const text = logged(act);
    expect(text).not.toContain('hunter2');
    expect(text).toContain('[redacted]');
  });

  it.each([
    'authorization',
    'Authorization',
    'x-nonce',
    'cookie',
    'set-cookie',
    'password',
    'SECRET',
    'api_secret',
  ])('knows the usual name %s', (name) => {
    expect(logged((app) => app.log.info({ headers: { [name]: 'hunter2' } }))).not.toContain('hunter2');
    expect(logged((app) => app.log.info({ [name]: 'hunter2' }))).not.toContain('hunter2');
  });

  it('takes names of your own, and another mark', () => {
    const text = logged((app) => app.log.info({ payslip: 'hunter2', clientId: 'GOJI-1' }), {
      alsoRedact: ['payslip'],
      censor: '***',
    });
    expect(text).not.toContain('hunter2');
    expect(JSON.parse(text)).toMatchObject({ payslip: '***', clientId: 'GOJI-1' });
  });

  it('leaves what a log is for', () => {
    const error = Object.assign(new TypeError('failed', { cause: new Error('why') }), { code: 'E_CODE' });
    const entry = {
      clientId: 'GOJI-1',
      amount: 5,
      when: new Date(0),
      bytes: Buffer.from('abc'),
      none: { secret: undefined },
    };
    const text = JSON.parse(logged((app) => app.log.error({ ...entry, err: error }, 'the message')));
    expect(text).toMatchObject({
      level: 50,
      msg: 'the message',
      clientId: 'GOJI-1',
      amount: 5,
      when: '1970-01-01T00:00:00.000Z',
      none: {},
      err: { type: 'TypeError', message: 'failed', code: 'E_CODE', cause: { message: 'why' } },
    });
    expect(text.err.stack).toContain('logging.test.ts');
    expect(JSON.stringify(text.bytes)).not.toContain('97');
  });

  it('shows what was thrown and is no error', () => {
    const thrown = (err: unknown) => JSON.parse(logged((app) => app.log.error({ err }))).err;
    expect(thrown('a word')).toEqual({ type: 'thrown', message: 'a word', stack: '' });
    expect(thrown({ clientId: 'GOJI-1', secret: 'hunter2' })).toEqual({
      type: 'thrown',
      message: '',
      stack: '',
      clientId: 'GOJI-1',
      secret: '[redacted]',
    });
  });

  it('survives cycles and depths', () => {
    const cycle: Record<string, unknown> = { secret: 'hunter2' };
    cycle['self'] = { cycle };
    let deep: object = { secret: 'hunter2' };
    for (let depth = 0; depth < 50; depth += 1) deep = { deep };
    const text = logged((app) =>
      app.log.info({ cycle, deep, wide: Array.from({ length: 20_000 }, () => ({})) }),
    );
    expect(text).not.toContain('hunter2');
    expect(text).toContain('[circular]');
    expect(text).toContain('[cut off]');
  });

  it('is gojiLoggerOptions for the document: it keeps the requests of a server out of the log, but for what they are', async () => {
    const lines: string[] = [];
    const stream = { write: (line: string) => lines.push(line) };
    const app = Fastify({ logger: { stream, ...gojiLoggerOptions() } });
    app.post('/investors', async (request) => {
      request.log.info({ body: request.body, headers: request.headers }, 'received');
      throw Object.assign(new Error('the database said no'), { row: request.body });
    });
    const headers = { authorization: 'hunter2', 'x-nonce': 'hunter2', 'x-timestamp': '5' };
    await app.inject({ method: 'POST', url: '/investors?emailAddress=hunter2', headers, body: planted });
    const text = lines.join('');
    expect(text).not.toContain('hunter2');
    expect(text).toContain('the database said no');
    expect(text).toContain('"url":"/investors?emailAddress=[redacted]"');
    expect(text).toContain('"method":"POST"');
    expect(text).toContain('"statusCode":500');
  });
});

describe('the table of sensitive properties', () => {
  it('has no entry that the document does not have', () => {
    expect(listSensitiveProperties(model)).toEqual(Object.keys(SENSITIVE_PROPERTIES));
    expect(sensitiveProperties).toEqual(Object.keys(SENSITIVE_PROPERTIES));
  });

  it('has every property that sounds sensitive, but for those that were looked at', () => {
    const sounds =
      /secret|token|password|email|phone|birth|insurance|^nation|first.?name|last.?name|surname|sort.?code|account.?n|iban|passport|postcode|line(one|two|three)|jobtitle|employ|declarationT|^data$|body/i;
    const known = new Set(Object.keys(SENSITIVE_PROPERTIES));
    const missing = [...propertyNames(model)].filter((name) => sounds.test(name) && !known.has(name));
    // Moments at which e-mails went out, and kinds of declarations.
    expect(missing.toSorted()).toEqual([
      'dateEmailSentToInvestor',
      'dateEmailSentToPlatform',
      'investmentDeclarationType',
      'investorDeclarationType',
    ]);
  });

  it('shrinks with the document', () => {
    const part = { ...model, schemas: [], operations: [], webhooks: [] };
    expect(listSensitiveProperties(part)).toEqual([]);
  });
});
