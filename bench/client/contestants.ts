/** A client that is compared. */
export interface Contestant {
  readonly name: string;
  /** What its programs import, relative to the build folder of the suite. */
  readonly imports: (operations: readonly string[]) => string;
  /** Sets the client up in a program, out of `options`. */
  readonly create: string;
  /** An expression that calls an operation with arguments, both as code, and gives the data. */
  readonly call: (operation: OperationName, args: string) => string;
  /** The arguments of an operation in the order that the client wants, out of what the document has. */
  readonly argumentsOf: (args: CallArguments) => object | undefined;
}

/** How an operation is named. */
export interface OperationName {
  readonly id: string;
  readonly method: string;
  readonly path: string;
}

/** What a call is given, by where it travels. */
export interface CallArguments {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** Our own client, by its name in tables. */
export const GOJI = 'Goji client';
/** The peers, by their names in tables. */
export const HEY_API = 'hey-api 0.95';
export const OPENAPI_FETCH = 'openapi-fetch 0.17';
export const REDOCLY = 'Redocly generate-client 2.77';

/** All clients, generated from the same document. */
export const CONTESTANTS: readonly Contestant[] = [
  {
    name: GOJI,
    imports: (ids) => `import { createGoji, ${ids.join(', ')} } from './goji/client/index.js';`,
    create: 'const goji = createGoji(options);',
    call: ({ id }, args) => `await ${id}(goji, ${args})`,
    argumentsOf: (args) => args,
  },
  {
    name: OPENAPI_FETCH,
    imports: () =>
      "import createClient from 'openapi-fetch';\nimport type { paths } from './openapi-fetch/paths.js';",
    create: 'const client = createClient<paths>(options);',
    call: ({ method, path }, args) => `(await client.${method}('${path}', ${args})).data`,
    argumentsOf: ({ body, headers, ...params }) => ({
      params: headers === undefined ? params : { ...params, header: headers },
      ...(body === undefined ? {} : { body }),
    }),
  },
  {
    name: HEY_API,
    imports: (ids) =>
      `import { client } from './hey-api/client.gen.js';\nimport { ${ids.join(', ')} } from './hey-api/sdk.gen.js';`,
    create: 'client.setConfig(options);',
    call: ({ id }, args) => `(await ${id}(${args})).data`,
    argumentsOf: (args) => args,
  },
  {
    name: REDOCLY,
    imports: (ids) => `import { configure, ${ids.join(', ')} } from './redocly/client.js';`,
    create: 'configure(options);',
    call: ({ id }, args) => `await ${id}(${args})`,
    argumentsOf: (args) => args,
  },
];

/** The type that a program of each client takes as `options`. */
export const OPTIONS: Readonly<Record<string, string>> = {
  [GOJI]: 'Parameters<typeof createGoji>[0]',
  [OPENAPI_FETCH]: '{ baseUrl: string }',
  [HEY_API]: '{ baseUrl: string }',
  [REDOCLY]: '{ serverUrl: string }',
};
