import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { webhookTypes } from '../../generated/webhooks/index.js';
import { generateFiles, targets } from '../../generators/generate.js';
import type { BundledDocument, GeneratedFile } from '../../generators/generator.js';
import { FILE_HEADER } from '../../generators/print/file-header.js';
import { documentWith, jsonContent } from '../model/documents.js';
import { typeErrorsIn } from '../types/compile.js';

const DOM = ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'];
const example = {
  summary: 'An example',
  value: { id: 'e-1', dateTime: 'x', type: 'PET_BORN', content: { legs: 4 } },
};

/** The schema of an event with the constant `type`. */
function eventSchema(type: unknown = { const: 'PET_BORN' }) {
  const text = { type: 'string' };
  const content = { type: 'object', required: ['legs'], properties: { legs: { type: 'integer' } } };
  return {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: { id: text, dateTime: text, type, content },
  };
}

/** A document with one webhook. */
function documentOf(
  schema: unknown,
  schemas: object = {},
  examples: object = { one: example },
): BundledDocument {
  return documentWith({
    webhooks: {
      PET_BORN: {
        post: {
          operationId: 'onPetBorn',
          summary: 'A pet was born',
          description: 'Ends a comment: */ and goes on.',
          deprecated: true,
          requestBody: { content: jsonContent(schema, examples) },
          responses: { '200': { description: 'x' } },
        },
      },
    },
    components: { schemas: { ClientId: { type: 'string' }, ...schemas } },
  });
}

const named = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const small = documentOf(named('PetBornEvent'), { PetBornEvent: eventSchema() });
const make = (document: BundledDocument) => generateFiles({ document, targets: ['webhooks'] });

const uses = `
  import type { GojiWebhookEvent, PetBornEvent, WebhookHandlers } from './webhooks/index.js';
  import { createTestWebhook, createWebhookReceiver, toNodeHandler, verifyWebhook } from './webhooks/index.js';
  const on: WebhookHandlers = { PET_BORN: (event) => { const legs: number = event.content.legs; void legs; } };
  export const handler: (request: Request) => Promise<Response> =
    createWebhookReceiver({ secret: ['a', 'b'], on, onError: (error: unknown, { status }) => { void error; void status; } });
  export const node = toNodeHandler(handler);
  export async function use(body: Uint8Array, headers: Headers): Promise<GojiWebhookEvent | undefined> {
    const verified = await verifyWebhook({ body, headers, secret: 'a' });
    await createTestWebhook({ type: 'PET_BORN', example: 'one', content: { legs: 3 }, secret: 'a' });
    // @ts-expect-error there is no such event
    await createTestWebhook({ type: 'PET_DIED', secret: 'a' });
    // @ts-expect-error a parsed body is none
    await verifyWebhook({ body: { id: 1 }, headers, secret: 'a' });
    const born: PetBornEvent | undefined = verified.known ? verified.event : undefined;
    return born;
  }
`;

let files: readonly GeneratedFile[];

beforeAll(async () => {
  files = await make(small);
});

const sourcesOf = (made: readonly GeneratedFile[]) =>
  Object.fromEntries(made.map(({ path, text }) => [path, text]));

describe('the generated kit', () => {
  it.each<[string, ts.CompilerOptions]>([
    ['the strictest flags', { lib: DOM }],
    [
      'a bundler',
      { lib: DOM, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
    ],
    ['the types of Node alone', { types: ['node'], typeRoots: [resolve('node_modules/@types')] }],
    [
      'no flag at all',
      { lib: DOM, strict: false, exactOptionalPropertyTypes: false, noUncheckedIndexedAccess: false },
    ],
  ])('compiles and refuses mistakes under %s', (_, options) => {
    expect(typeErrorsIn({ ...sourcesOf(files), 'use.ts': uses }, options)).toEqual([]);
  });

  it('takes what node:http and Fastify have', () => {
    const use = `
      import { createServer } from 'node:http';
      import { createSecureServer } from 'node:http2';
      import { toNodeHandler, verifyWebhook } from './webhooks/index.js';
      const node = toNodeHandler(async () => new Response());
      createServer(node);
      createServer(async ({ headers }) => { await verifyWebhook({ body: '', headers, secret: 'a' }); });
      createSecureServer({}, (request, response) => { void node(request, response); });
    `;
    const options = { types: ['node'], typeRoots: [resolve('node_modules/@types')] };
    expect(typeErrorsIn({ ...sourcesOf(files), 'use.ts': use }, options)).toEqual([]);
  });

  it('brings the types along, and imports nothing from outside itself', () => {
    expect(files.slice(0, 4).map(({ path }) => path)).toEqual([
      'schemas.ts',
      'types.ts',
      'enums.ts',
      'webhooks/index.ts',
    ]);
    const outside = files.flatMap(({ path, text }) =>
      ts
        .preProcessFile(text)
        .importedFiles.map(({ fileName }) => new URL(fileName, `file:///${path}`))
        .filter((url) => !files.some((file) => `file:///${file.path}` === url.href.replace(/\.js$/, '.ts')))
        .map((url) => `${path} imports ${url.href}`),
    );
    expect(outside).toEqual([]);
  });

  it('has the header, LF line ends and one final newline everywhere, and the same bytes each time', async () => {
    for (const { path, text } of files) {
      const form = [
        text.startsWith(`${FILE_HEADER.join('\n')}\n\n`),
        /[^\n]\n$/.test(text),
        text.includes('\r'),
      ];
      expect([path, ...form]).toEqual([path, true, true, false]);
    }
    expect(await make(small)).toEqual(files);
  });

  it('has lines that fit', () => {
    const own = files.filter(({ path }) => /^webhooks\/\w+\.ts$/.test(path));
    const long = own.flatMap(({ text }) => text.split('\n').filter((line) => line.length > 110));
    expect(long).toEqual([]);
  });

  it('has no files for a document without webhooks, as when APIs are chosen', async () => {
    const kit = async (document: BundledDocument, apis?: readonly string[]) =>
      (await generateFiles({ document, targets, ...(apis === undefined ? {} : { apis }) })).filter(
        ({ path }) => path.startsWith('webhooks/'),
      );
    expect(await kit(documentWith())).toEqual([]);
    const shipped = JSON.parse(readFileSync('generated/openapi.json', 'utf8'));
    expect(await kit(shipped, ['payments'])).toEqual([]);
    expect((await kit(shipped, ['payments', 'webhooks'])).map(({ path }) => path)).toContain(
      'webhooks/index.ts',
    );
  });

  it.each<[string, BundledDocument, RegExp]>([
    ['a payload without a name', documentOf(eventSchema()), /PET_BORN has a payload without a name/],
    [
      'a type that is no constant',
      documentOf(named('Event'), { Event: eventSchema({ type: 'string' }) }),
      /PET_BORN has the schema Event, which does not say that "type" is the constant "PET_BORN"/,
    ],
    [
      'the constant of another type',
      documentOf(named('Event'), { Event: eventSchema({ const: 'PET_DIED' }) }),
      /constant "PET_BORN"/,
    ],
    ['no example', documentOf(named('Event'), { Event: eventSchema() }, {}), /PET_BORN has no example/],
    [
      'a name of the kit',
      documentOf(named('WebhookHandler'), { WebhookHandler: eventSchema() }),
      /"WebhookHandler" and a name of the webhook kit/,
    ],
  ])('refuses %s', async (_, document, message) => {
    await expect(make(document)).rejects.toThrow(message);
    await expect(make(document)).rejects.toMatchObject({ name: 'SpecError' });
  });

  it('finds the constant through allOf', async () => {
    const schemas = { Base: eventSchema(), Event: { allOf: [named('Base'), { description: 'x' }] } };
    await expect(make(documentOf(named('Event'), schemas))).resolves.not.toEqual([]);
  });
});

/** The bundled JavaScript of a program that imports the committed kit, as a script. */
async function bundle(contents: string): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: resolve('generated'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'kit',
    platform: 'neutral',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

describe('a bundle of the kit', () => {
  it('runs where there are web standards alone', async () => {
    const code = await bundle(`
      import { createTestWebhook, createWebhookReceiver, verifyWebhook, webhookTypes } from './webhooks/index.js';
      export async function run(secret: string) {
        const seen: unknown[] = [];
        const on = { INVESTOR_CREATED: (event: unknown) => { seen.push(event); } };
        const handler = createWebhookReceiver({ secret, on, onError: (error) => { seen.push(String(error)); } });
        const { event, ...delivery } = await createTestWebhook({ type: 'INVESTOR_CREATED', secret });
        const post = (init: RequestInit) => handler(new Request('https://a.example/', { method: 'POST', ...init }));
        const statuses = [(await post(delivery)).status, (await post(delivery)).status];
        statuses.push((await post({ ...delivery, headers: {} })).status);
        const body = new TextEncoder().encode(delivery.body);
        const { known } = await verifyWebhook({ ...delivery, body, secret });
        return JSON.stringify({ statuses, known, same: JSON.stringify(seen[0]) === JSON.stringify(event), seen: seen.slice(1), count: webhookTypes.length });
      }
    `);
    const { atob, btoa, crypto, Headers, ReadableStream, Request, Response, TextDecoder, TextEncoder } =
      globalThis;
    const web = { atob, btoa, crypto, Headers, ReadableStream, Request, Response, TextDecoder, TextEncoder };
    const context = vm.createContext({ ...web });
    const printed: string = await vm.runInContext(`${code}; kit.run('pässwörd-£€-秘密-🔑')`, context);
    expect(JSON.parse(printed)).toEqual({
      statuses: [200, 200, 401],
      known: true,
      same: true,
      seen: [expect.stringContaining('The header authorization is missing')],
      count: webhookTypes.length,
    });
    expect(vm.runInContext('typeof process + typeof Buffer + typeof require', context)).toBe(
      'undefinedundefinedundefined',
    );
  });

  it('for production carries neither examples nor what makes test deliveries', async () => {
    const all = await bundle("export * from './webhooks/index.js';");
    const receiver = await bundle(
      "export { createWebhookReceiver, toNodeHandler } from './webhooks/index.js';",
    );
    expect(all).toContain('jane.doe@example.com');
    for (const forTests of ['jane.doe@example.com', 'webhookExamples', 'signHeaders', 'createTestWebhook']) {
      expect(receiver).not.toContain(forTests);
    }
  });
});
