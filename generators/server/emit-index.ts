import type { GeneratedFile } from '../generator.js';
import { createSourceFile, importType, importValue } from '../print/source-file.js';

/** `server/index.ts`: the plugin and everything that its users need. */
export function emitIndex(): GeneratedFile {
  const file = createSourceFile('server/index.ts');
  const handlers = importType('GojiHandlers', 'server/handlers.ts');
  const contract = [
    importValue('operations', 'server/operations.ts'),
    ', ',
    importValue('schemas', 'server/schemas.ts'),
  ];
  file.doc(
    [
      'The Fastify plugin that serves the API: it authenticates, validates, calls your handlers and answers every',
      'failure in the error body of the platform.',
      '',
      '```ts',
      'const app = Fastify(gojiFastifyOptions);',
      'await app.register(gojiServer, {',
      '  authenticate: hmacAuth({ findSecret: (apiKey) => secrets.get(apiKey) ?? null }),',
      '  handlers: {',
      '    createInvestor: async ({ body }) => ({ status: 200, body: await register(body) }),',
      '  },',
      '});',
      '```',
    ].join('\n'),
  );
  file.print(
    'export const gojiServer = ',
    importValue('createServerPlugin', 'server/runtime/plugin.ts'),
    '<',
    handlers,
    '>({ ',
    contract,
    ' });',
  );
  file.print();
  file.doc('Options of `gojiServer`.');
  file.print(
    'export type GojiServerOptions = ',
    importType('ServerOptions', 'server/runtime/options.ts'),
    '<',
    handlers,
    '>;',
  );
  file.print();
  for (const line of REEXPORTS) file.print(line);
  return file.finish();
}

const REEXPORTS: readonly string[] = [
  "export type { GojiHandler, GojiHandlers, GojiOperationId, GojiReply, GojiRequest } from './handlers.js';",
  "export { operations } from './operations.js';",
  "export type { Authenticate, AuthenticationRequest, Principal, Refusal } from './runtime/authenticate.js';",
  "export { firstAuth } from './runtime/authenticate.js';",
  "export type { BasicAuthOptions } from './runtime/basic-auth.js';",
  "export { basicAuth } from './runtime/basic-auth.js';",
  "export type { JsonSchema, OperationDescriptor } from './runtime/contract.js';",
  "export { gojiFastifyOptions } from './runtime/fastify-options.js';",
  "export type { HmacAuthOptions, NonceClaim } from './runtime/hmac-auth.js';",
  "export { hmacAuth } from './runtime/hmac-auth.js';",
  "export type { ErrorBody } from './runtime/platform-error.js';",
  "export type { ApiError } from './runtime/violation-messages.js';",
  "export { schemas } from './schemas.js';",
];
