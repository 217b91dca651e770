import type { GeneratedFile } from '../generator.js';
import type { ApiModel } from '../model/types.js';
import { LINE_WIDTH } from '../print/data-literal.js';
import { createSourceFile, importType, importValue } from '../print/source-file.js';

/** `server/index.ts`: the plugin and everything that its users need. */
export function emitIndex({ webhooks }: ApiModel): GeneratedFile {
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
    '>(\n  { ',
    contract,
    " },\n  { loadExamples: async () => (await import('./examples.js')).examples },\n);",
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
  const reexports = webhooks.length === 0 ? REEXPORTS : [...REEXPORTS, ...WEBHOOK_REEXPORTS];
  for (const { from, types = '', values = '' } of [...reexports].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (types !== '') file.print(reexport('export type', types, from));
    if (values !== '') file.print(reexport('export', values, from));
  }
  return file.finish();
}

function reexport(keyword: string, names: string, from: string): string {
  const line = `${keyword} { ${names.replaceAll(' ', ', ')} } from './${from}.js';`;
  if (line.length <= LINE_WIDTH) return line;
  return `${keyword} {\n  ${names.replaceAll(' ', ',\n  ')},\n} from './${from}.js';`;
}

/** What users of the server import from its index: names, separated by spaces, by the module that has them. */
interface Reexport {
  readonly from: string;
  readonly types?: string;
  readonly values?: string;
}

const REEXPORTS: readonly Reexport[] = [
  { from: 'handlers', types: 'GojiHandler GojiHandlers GojiOperationId GojiReply GojiRequest' },
  { from: 'logging', values: 'gojiLoggerOptions sensitiveProperties' },
  { from: 'operations', values: 'operations' },
  {
    from: 'runtime/authenticate',
    types: 'Authenticate AuthenticationRequest Principal Refusal',
    values: 'firstAuth',
  },
  { from: 'runtime/basic-auth', types: 'BasicAuthOptions', values: 'basicAuth' },
  { from: 'runtime/closing', types: 'CloseOptions CloseResult', values: 'closeGracefully' },
  { from: 'runtime/check-value', types: 'Validators ValidatorPair ValidateValue' },
  { from: 'runtime/contract', types: 'JsonSchema OperationDescriptor' },
  { from: 'runtime/fastify-options', values: 'gojiFastifyOptions' },
  { from: 'runtime/hmac-auth', types: 'FoundSecret HmacAuthOptions', values: 'hmacAuth' },
  { from: 'runtime/idempotency', types: 'IdempotencyClaim IdempotencyState IdempotencyStore' },
  { from: 'runtime/logger-options', types: 'RedactingLoggerOptions RedactionOptions' },
  {
    from: 'runtime/memory-idempotency-store',
    types: 'MemoryIdempotencyOptions',
    values: 'createMemoryIdempotencyStore',
  },
  { from: 'runtime/nonce-store', types: 'MemoryNonceOptions NonceStore', values: 'createMemoryNonceStore' },
  { from: 'runtime/platform-error', types: 'ErrorBody' },
  { from: 'runtime/send', types: 'OutgoingReply WireReply', values: 'toWireReply' },
  { from: 'runtime/options', types: 'BreachedRule ContractBreach WordViolation' },
  { from: 'runtime/violation-messages', types: 'ApiError Violation' },
  { from: 'schemas', values: 'schemas' },
];

const WEBHOOK_REEXPORTS: readonly Reexport[] = [
  { from: 'runtime/webhooks/check-event', values: 'WebhookEventError' },
  {
    from: 'runtime/webhooks/delivery',
    types: 'Delivery DeliveryAttempt DeliveryLog MemoryDeliveryLog',
    values: 'createMemoryDeliveryLog',
  },
  { from: 'runtime/webhooks/retry-policy', types: 'RetryPolicy', values: 'defaultRetryPolicy' },
  { from: 'runtime/webhooks/sign-webhook', types: 'WebhookSignatureParts', values: 'signWebhook' },
  { from: 'runtime/webhooks/webhook-sender', types: 'WebhookSender' },
  { from: 'runtime/webhooks/webhook-types', types: 'EventInput WebhookEndpoint' },
  {
    from: 'webhooks',
    types: 'GojiWebhookEvent GojiWebhookEvents GojiWebhookSenderOptions',
    values: 'createWebhookSender webhookSchemas',
  },
];
