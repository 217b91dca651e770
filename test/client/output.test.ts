import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

import { generateFiles, parseTarget } from '../../generators/generate.js';
import type { BundledDocument, GeneratedFile } from '../../generators/generator.js';
import { FILE_HEADER } from '../../generators/print/file-header.js';
import { documentWith, jsonContent, operationWith } from '../model/documents.js';
import { typeErrorsIn } from '../types/compile.js';

const BROWSER = ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'];

/** A document with every shape that a signature can have. */
const shapes = documentWith({
  servers: [
    { url: 'https://sandbox.example.com', description: 'Sandbox, for tests.' },
    { url: 'https://example.com', description: 'Production.' },
  ],
  paths: {
    '/things/{thingId}': {
      parameters: [
        { name: 'thingId', in: 'path', required: true, schema: { type: 'string' } },
        { name: 'version', in: 'header', schema: { type: 'integer' } },
      ],
      get: operationWith({
        operationId: 'getThing',
        parameters: [
          { name: 'id', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
          { name: 'X-TRACE', in: 'header', required: true, schema: { type: 'string' } },
        ],
        responses: {
          '200': { description: 'x', content: jsonContent({ $ref: '#/components/schemas/Thing' }) },
          '202': { description: 'x' },
        },
      }),
      put: operationWith({
        operationId: 'setThing',
        parameters: [{ name: 'X-CLIENT-REQUEST-ID', in: 'header', schema: { type: 'string' } }],
        requestBody: { content: jsonContent({ type: 'object', properties: { size: { type: 'number' } } }) },
      }),
      delete: operationWith({
        operationId: 'deleteThing',
        description: 'Ends a comment: */ and goes on.',
        deprecated: true,
        parameters: [{ name: 'force', in: 'query', required: true, schema: { type: 'boolean' } }],
      }),
    },
  },
  components: { schemas: { Thing: { type: 'object', properties: { name: { type: 'string' } } } } },
});

const uses = `
  import type { Goji, Thing } from './client/index.js';
  import { deleteThing, getThing, setThing } from './client/index.js';
  const path = { thingId: 'a' };
  export async function use(goji: Goji): Promise<Thing | undefined> {
    await setThing(goji, { path });
    await setThing(goji, { path, body: { size: 1 } }, { clientRequestId: 'c' });
    const gone: undefined = await deleteThing(goji, { path, query: { force: true } });
    // @ts-expect-error the query is required
    await deleteThing(goji, { path });
    // @ts-expect-error the header is required
    await getThing(goji, { path });
    // @ts-expect-error a version is an option of the call
    await getThing(goji, { path, headers: { 'X-TRACE': 't', version: 1 } });
    return gone ?? getThing(goji, { path, query: { id: ['a'] }, headers: { 'X-TRACE': 't' } }, { version: 1 });
  }
`;

function sourcesOf(files: readonly GeneratedFile[]): Record<string, string> {
  return Object.fromEntries(files.map(({ path, text }) => [path, text]));
}

function clientOf(document: BundledDocument): Promise<readonly GeneratedFile[]> {
  return generateFiles({ document, targets: ['client'] });
}

let files: readonly GeneratedFile[];

beforeAll(async () => {
  files = await clientOf(shapes);
});

describe('the generated client', () => {
  it.each<[string, ts.CompilerOptions]>([
    ['the strictest flags', { lib: BROWSER }],
    [
      'a bundler',
      { lib: BROWSER, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
    ],
    ['strict alone', { lib: BROWSER, ...loose({ strict: true }) }],
    ['no flag at all', { lib: BROWSER, ...loose({ strict: false }) }],
  ])('compiles and refuses mistakes under %s', (_, options) => {
    expect(typeErrorsIn({ ...sourcesOf(files), 'use.ts': uses }, options)).toEqual([]);
  });

  it('imports nothing from outside itself', () => {
    const outside = files.flatMap(({ path, text }) =>
      ts
        .preProcessFile(text)
        .importedFiles.map(({ fileName }) => new URL(fileName, `file:///${path}`))
        .filter((url) => !files.some((file) => `file:///${file.path}` === url.href.replace(/\.js$/, '.ts')))
        .map((url) => `${path} imports ${url.href}`),
    );

    expect(outside).toEqual([]);
  });

  it('has the header, LF line ends and one final newline everywhere', () => {
    for (const { path, text } of files) {
      expect([path, text.startsWith(`${FILE_HEADER.join('\n')}\n\n`), /[^\n]\n$/.test(text)]).toEqual([
        path,
        true,
        true,
      ]);
      expect(text).not.toContain('\r');
    }
  });

  it('keeps the licence of the code that it brings along', () => {
    const vendored = files.filter(({ path }) => path.startsWith('client/vendor/'));

    expect(vendored).toHaveLength(3);
    for (const { text } of vendored) expect(text).toContain('Permission is hereby granted, free of charge');
  });

  it('is the same bytes each time', async () => {
    expect(await clientOf(shapes)).toEqual(files);
  });

  it('has the operations of the chosen APIs alone', async () => {
    const document = JSON.parse(readFileSync('generated/openapi.json', 'utf8'));

    const chosen = await generateFiles({ document, targets: ['client'], apis: ['payments'] });

    expect(chosen.map(({ path }) => path)).toContain('client/payments.ts');
    expect(chosen.map(({ path }) => path)).not.toContain('client/investors.ts');
  });

  it('waits for what the chosen APIs can read, and for nothing else', async () => {
    const document = JSON.parse(readFileSync('generated/openapi.json', 'utf8'));
    const waitsOf = async (apis: readonly string[]) => {
      const chosen = sourcesOf(await generateFiles({ document, targets: ['client'], apis }));
      expect(typeErrorsIn(chosen, { lib: BROWSER })).toEqual([]);
      const waits = chosen['client/wait-for.ts'] ?? '';
      return [...waits.matchAll(/export function (\w+)/g)].map(([, name]) => name);
    };

    expect(await waitsOf(['payments'])).toEqual([]);
    expect(await waitsOf(['investors', 'bulk-payments'])).toEqual(['waitForKyc', 'waitForBatchPayment']);
  });

  it('knows of each operation what it answers with', async () => {
    const success = { $ref: '#/components/schemas/Success' };
    const problem = (code: string) => ({ value: { errors: [{ errorCode: code, message: 'x' }] } });
    const document = documentWith({
      paths: {
        '/things': {
          post: operationWith({
            operationId: 'createThing',
            responses: {
              '200': { description: 'x', content: jsonContent(success) },
              '400': {
                description: 'x',
                content: jsonContent(
                  { type: 'object' },
                  { a: problem('A'), b: problem('B'), again: problem('A') },
                ),
              },
              '409': { description: 'x' },
            },
          }),
        },
      },
      components: { schemas: { Success: { const: 'SUCCESS' } } },
    });
    const [text = ''] = (await clientOf(document)).flatMap((file) =>
      file.text.includes('const createThing:') ? [file.text] : [],
    );

    expect(text).toContain(`export interface CreateThingOperation extends Operation<'POST', {
  readonly 400: 'A' | 'B';
  readonly 409: never;
}> {`);
    expect(text).toContain(`
export const createThing: CreateThingOperation = /* @__PURE__ */ defineOperation(
  'createThing', 'POST', '/things', { constant: 'SUCCESS', failures: [400, 409] },
);`);
    expect(text).toContain('): Call<{ readonly 200: Success }, CreateThingOperation>;');
  });
});

describe('generateFiles', () => {
  it('brings the types along, first', async () => {
    expect(files.slice(0, 4).map(({ path }) => path)).toEqual([
      'schemas.ts',
      'types.ts',
      'enums.ts',
      'client/index.ts',
    ]);
  });

  it('refuses names that would hide each other', async () => {
    const taken = documentWith({ paths: {}, components: { schemas: { GojiApiError: { type: 'object' } } } });

    await expect(clientOf(taken)).rejects.toThrow('would both be exported as "GojiApiError"');
  });

  it('refuses a server without a name', async () => {
    await expect(clientOf(documentWith({ servers: [{ url: 'https://a.example.com' }] }))).rejects.toThrow(
      'has no name',
    );
  });

  it('knows its targets', () => {
    expect(parseTarget('client')).toBe('client');
    expect(() => parseTarget('clients')).toThrow('there is no target "clients"');
  });
});

/** The flags of this project taken back. */
function loose({ strict }: { readonly strict: boolean }): ts.CompilerOptions {
  return {
    strict,
    exactOptionalPropertyTypes: false,
    noUncheckedIndexedAccess: false,
    noPropertyAccessFromIndexSignature: false,
    verbatimModuleSyntax: false,
    isolatedModules: false,
    erasableSyntaxOnly: false,
  };
}
