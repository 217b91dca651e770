import { runInNewContext } from 'node:vm';
import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { createServerPlugin } from '../../generators/server/runtime/plugin.js';
import { createSampleApp, errorBody, type SampleHandlers, sampleContract } from './sample-contract.js';

describe('booting', () => {
  const plugin = createServerPlugin<SampleHandlers>(sampleContract);

  it.each([
    ['no authentication', { handlers: {} }, 'the option "authenticate" is missing'],
    ['no handlers', { authenticate: 'none' }, 'the option "handlers" must be an object'],
    [
      'a bad mode',
      { authenticate: 'none', handlers: {}, validateResponses: 'on' },
      'must be one of off, log, fail',
    ],
    [
      'a bad fallback',
      { authenticate: 'none', handlers: {}, fallback: 'examples' },
      'must be one of not-implemented, example',
    ],
    [
      'examples that nobody has',
      { authenticate: 'none', handlers: {}, fallback: 'example' },
      'there are no examples to load',
    ],
    [
      'a bad store',
      { authenticate: 'none', handlers: {}, idempotency: 'on' },
      'must be an IdempotencyStore or "off"',
    ],
    [
      'a handler of no operation',
      { authenticate: 'none', handlers: { getInvestr: () => null } },
      'the contract has no operation getInvestr',
    ],
  ])('is refused with %s', async (_, options, message) => {
    const app = Fastify();
    app.register(async (instance) => {
      await Reflect.apply(plugin, undefined, [instance, options]);
    });
    await expect(app.ready()).rejects.toThrow(message);
  });

  it('leaves helper methods of a class alone and keeps its this', async () => {
    class Handlers {
      readonly #name = 'Jane';
      readonly [operation: string]: () => unknown;
      getInvestor() {
        return this.reply();
      }
      reply() {
        return { status: 200, body: this.#name };
      }
    }
    const app = createSampleApp({ handlers: new Handlers() });
    expect((await app.inject('/investors/1')).json()).toBe('Jane');
  });

  it('compiles no schema before its operation is called', async () => {
    const log: string[] = [];
    const handlers = { brokenSchema: () => ({ status: 200 }), getInvestor: () => ({ status: 200, body: 1 }) };
    const app = createSampleApp({ handlers, log });
    expect((await app.inject('/investors/1')).statusCode).toBe(200);
    expect((await app.inject('/broken')).statusCode).toBe(500);
    expect(log.join('')).toContain("can't resolve reference goji#/$defs/Missing");
  });
});

describe('a host with routes of its own', () => {
  it('keeps its own errors, parsers and headers', async () => {
    const app = Fastify();
    app.get('/own', async () => {
      throw new Error('mine');
    });
    app.post('/own', async (request) => request.body);
    app.register(createServerPlugin<SampleHandlers>(sampleContract), {
      prefix: '/goji',
      authenticate: 'none',
      handlers: {},
    });
    const own = await app.inject('/own');
    expect(own.json()).toMatchObject({ message: 'mine' });
    expect(own.headers).not.toHaveProperty('x-goji-request-id');
    const text = {
      method: 'POST',
      url: '/own',
      headers: { 'content-type': 'text/plain' },
      body: 'hi',
    } as const;
    expect((await app.inject(text)).body).toBe('hi');
    expect((await app.inject('/elsewhere')).json()).toMatchObject({ error: 'Not Found' });
  });

  it('gets the platform body below the prefix only', async () => {
    const app = Fastify();
    app.register(createServerPlugin<SampleHandlers>(sampleContract), {
      prefix: '/goji',
      authenticate: 'none',
      handlers: {},
    });
    const known = await app.inject({ method: 'POST', url: '/goji/investors/1' });
    expect(known.statusCode).toBe(405);
    expect((await app.inject('/goji/nothing')).json()).toEqual(
      errorBody(['NOT_FOUND', 'There is nothing at this URL']),
    );
  });

  it('may answer unknown paths itself', async () => {
    const app = Fastify();
    app.setNotFoundHandler(async (_, reply) => reply.code(404).send('the host'));
    app.register(createServerPlugin<SampleHandlers>(sampleContract), {
      authenticate: 'none',
      handlers: {},
      unknownPaths: 'leave',
    });
    expect((await app.inject('/nothing')).body).toBe('the host');
  });

  it.each<[string, SampleHandlers[string]]>([
    ['at once', () => ({ status: 200, body: 'SUCCESS' })],
    ['later', async () => ({ status: 200, body: 'SUCCESS' })],
    [
      'by a promise of another realm',
      () => runInNewContext('Promise.resolve({ status: 200, body: "SUCCESS" })'),
    ],
  ])('has hooks that wait, whether a handler answers %s', async (_when, getInvestor) => {
    const log: string[] = [];
    const app = createSampleApp({ log, handlers: { getInvestor, listValidInvestors: getInvestor } });
    const seen: unknown[] = [];
    app.addHook('onSend', async (_request, reply, payload) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      seen.push(payload);
      reply.header('x-host', 'waited');
      return payload;
    });
    const answer = await app.inject('/investors/1');
    expect([answer.statusCode, answer.body, answer.headers['x-host']]).toEqual([200, '"SUCCESS"', 'waited']);
    const refused = await app.inject('/investors/valid?page=x');
    expect([refused.statusCode, refused.headers['x-host']]).toEqual([400, 'waited']);
    expect(seen).toHaveLength(2);
    expect(log.join('')).not.toContain('FST_ERR');
  });
});
