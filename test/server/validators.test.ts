import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations, schemas, webhookSchemas } from '../../generated/server/index.js';
import { generateFiles } from '../../generators/generate.js';
import { createOperationChecks, type RawInput } from '../../generators/server/runtime/operation-checks.js';
import { createSchemaCompiler } from '../../generators/server/runtime/schema-compiler.js';
import { isEqual, lengthOf } from '../../generators/server/runtime/validator-support.js';
import { brokenBodies, brokenParameters } from '../contract/broken-exchanges.js';
import { document, model } from '../contract/document.js';

/** One request as the checks take it. */
interface Sample {
  readonly id: string;
  readonly input: RawInput;
}

const samples: readonly Sample[] = [
  ...model.operations.flatMap(({ id, requestBody }) =>
    (requestBody?.content.examples ?? []).map(({ value }) => sampleOf(id, { body: value })),
  ),
  ...[...brokenBodies, ...brokenParameters].map(([, { operation, path, query, body }]) =>
    sampleOf(operation.id, { path, query, body }),
  ),
];

/** Every example of an answer, and the same without its first member. */
const replies = model.operations.flatMap(({ id, responses }) =>
  responses.flatMap(({ status, content }) =>
    (content?.examples ?? []).flatMap(({ value }) => [
      { id, status, body: value },
      { id, status, body: withoutFirst(value) },
    ]),
  ),
);

function sampleOf(id: string, input: Partial<RawInput>): Sample {
  return { id, input: { path: {}, query: {}, header: {}, body: undefined, ...input } };
}

function withoutFirst(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return 5;
  return Object.fromEntries(Object.entries(value).slice(1));
}

/** Runs in a process of its own that may not make code from text; prints what the checks say. */
const CHECKS = `
import { readFileSync } from 'node:fs';
import { operations, schemas } from './server/index.js';
import { createWebhookSender } from './server/webhooks.js';
import { findAmong } from './server/runtime/check-value.js';
import { createOperationChecks } from './server/runtime/operation-checks.js';
import { validators } from './server/validators.js';

let isForbidden = false;
try { new Function('return 1')(); } catch { isForbidden = true; }
const { samples, replies, event } = JSON.parse(readFileSync(new URL('samples.json', import.meta.url), 'utf8'));
const find = findAmong(validators);
const checks = (id) => createOperationChecks(operations[id], (schema, part) => find(schema, id + ' ' + part), schemas);
const sender = createWebhookSender({ validators, findEndpoints: () => [], onError: () => {} });
const emitted = async (it) => sender.emit(it).then(() => 'sent', (error) => error.message);
process.stdout.write(JSON.stringify({
  isForbidden,
  requests: samples.map(({ id, input }) => checks(id).readRequest(input).violations),
  replies: replies.map(({ id, status, body }) => checks(id).checkReply(status, body)),
  events: [await emitted(event), await emitted({ ...event, content: {} })],
}));
`;

/**
 * Fastify's router makes functions of its routes from text, so a server cannot run under the flag. This one forbids it to
 * everybody else, and prints what the server answers and who made code.
 */
const SERVER = `
import { readFileSync } from 'node:fs';
const makers = [];
globalThis.Function = new Proxy(Function, {
  construct(target, given) {
    const [caller = ''] = new Error().stack.split('\\n').slice(2);
    const [, maker = caller] = /node_modules.([\\w-]+)/.exec(caller) ?? [];
    makers.push(maker);
    if (maker !== 'find-my-way') throw new EvalError('forbidden to ' + maker);
    return new target(...given);
  },
});
const { default: Fastify } = await import('fastify');
const { gojiFastifyOptions, gojiServer } = await import('./server/index.js');
const { validators } = await import('./server/validators.js');
const { investor } = JSON.parse(readFileSync(new URL('samples.json', import.meta.url), 'utf8'));
const serve = async (more) => {
  const app = Fastify(gojiFastifyOptions);
  await app.register(gojiServer, {
    ...more,
    authenticate: 'none',
    validateResponses: 'fail',
    handlers: { createInvestor: async () => ({ status: 200, body: investor.answer }) },
  });
  const post = async (body) => {
    const answer = await app.inject({ method: 'POST', url: '/platformApi/investors', body });
    return [answer.statusCode, answer.json()];
  };
  return [await post(investor.request), await post({ ...investor.request, firstName: '' })];
};
const served = await serve({ validators });
const makersOfServed = [...new Set(makers)];
const [[statusWithout]] = await serve({});
process.stdout.write(JSON.stringify({ served, makers: makersOfServed, statusWithout }));
`;

describe('validators that were made ahead of time', () => {
  let folder: string;
  let said: {
    readonly isForbidden: boolean;
    readonly requests: readonly unknown[];
    readonly replies: readonly unknown[];
    readonly events: readonly string[];
  };
  const run = async (...given: readonly string[]) =>
    JSON.parse((await promisify(execFile)(process.execPath, given, { maxBuffer: 1e8 })).stdout);

  beforeAll(async () => {
    // Inside the repository, so that fastify is found.
    await mkdir('node_modules/.cache', { recursive: true });
    folder = await mkdtemp(join('node_modules', '.cache', 'goji-validators-'));
    const files = await generateFiles({ document, targets: ['server-validators'] });
    for (const { path, text } of files) {
      if (!/^(server|runtime)\//.test(path) || path === 'server/examples.ts') continue;
      const target = join(folder, path.replace(/\.ts$/, '.js'));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, (await transform(text, { loader: 'ts' })).code);
      const source = join(folder, 'source', path);
      await mkdir(dirname(source), { recursive: true });
      await writeFile(source, text);
    }
    const types = files.find(({ path }) => path === 'types.ts');
    await writeFile(join(folder, 'source', 'types.ts'), types?.text ?? '');
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await writeFile(join(folder, 'checks.js'), CHECKS);
    await writeFile(join(folder, 'server.js'), SERVER);
    const create = model.operations.find(({ id }) => id === 'createInvestor');
    const webhook = model.webhooks[0];
    const investor = {
      request: create?.requestBody?.content.examples[0]?.value,
      answer: create?.responses.find(({ status }) => status === 200)?.content?.examples[0]?.value,
    };
    const event = webhook?.payload.examples[0]?.value;
    await writeFile(join(folder, 'samples.json'), JSON.stringify({ samples, replies, event, investor }));
    said = await run('--disallow-code-generation-from-strings', join(folder, 'checks.js'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('run where code may not be made from text', () => {
    expect(said.isForbidden).toBe(true);
  });

  it('say of every request and every answer what those say that are compiled when they are needed', () => {
    const compile = createSchemaCompiler(schemas);
    const known = new Map(
      Object.entries(operations).map(([id, operation]) => [
        id,
        createOperationChecks(operation, compile, schemas),
      ]),
    );
    const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    const requests = samples.map(({ id, input }) => known.get(id)?.readRequest(input).violations);
    expect(said.requests).toEqual(asJson(requests));
    expect(said.replies).toEqual(
      asJson(replies.map(({ id, status, body }) => known.get(id)?.checkReply(status, body))),
    );
    expect(said.requests.filter((found) => Array.isArray(found) && found.length > 0).length).toBeGreaterThan(
      500,
    );
    expect(Object.keys(webhookSchemas).length).toBeGreaterThan(0);
  });

  it('serve and refuse, and leave Fastify alone in making code from text', async () => {
    const { served, makers, statusWithout } = await run(join(folder, 'server.js'));
    expect(served[0][0]).toBe(200);
    expect(served[1]).toEqual([
      400,
      { errors: [{ errorCode: 'INVALID_DATA', message: 'firstName cannot be null or empty' }] },
    ]);
    expect(makers).toEqual(['find-my-way']);
    // Without them Ajv is asked, and is not allowed to answer.
    expect(statusWithout).toBe(500);
  });

  it('pass the strictest options of the compiler of a consumer', async () => {
    const strict =
      'strict noUncheckedIndexedAccess noPropertyAccessFromIndexSignature exactOptionalPropertyTypes';
    const options = 'noEmit skipLibCheck verbatimModuleSyntax'.split(' ').concat(strict.split(' '));
    const { stdout } = await promisify(execFile)(process.execPath, [
      'node_modules/typescript7/bin/tsc',
      ...options.map((name) => `--${name}`),
      ...['--ignoreConfig', '--target', 'es2022', '--module', 'nodenext', '--types', 'node'],
      join(folder, 'source', 'server', 'validators.ts'),
    ]).catch((error: { readonly stdout: string }) => error);
    expect(stdout.slice(0, 500)).toBe('');
  });

  it('check webhooks', () => {
    const [sent, refused] = said.events;
    expect(sent).toBe('sent');
    expect(refused).toContain('breaks the contract');
  });
});

describe('what the validators call', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['a\u{1F600}b', 3],
    ['\uD83D', 1],
  ])('counts the characters of %j', (text, length) => {
    expect(lengthOf(text)).toBe(length);
  });

  it.each<[unknown, unknown, boolean]>([
    [{ a: [1, { b: null }] }, { a: [1, { b: null }] }, true],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [[], {}, false],
    [null, {}, false],
    [1, '1', false],
  ])('compares %j and %j', (one, other, isSame) => {
    expect(isEqual(one, other)).toBe(isSame);
  });
});
