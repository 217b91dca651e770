import type { GeneratedFile } from '../generator.js';
import { LINE_WIDTH } from '../print/data-literal.js';
import { stringLiteral } from '../print/identifier.js';
import { createSourceFile, relativeSpecifier } from '../print/source-file.js';
import { SCHEMAS } from '../print/type-files.js';
import { SpecError } from '../spec-error.js';
import { EVENTS } from './emit-events.js';
import { EXAMPLES } from './emit-examples.js';
import { RECEIVE, TESTING } from './emit-kit.js';
import type { EventInfo } from './events.js';

const INDEX = 'webhooks/index.ts';

/** What the index exports besides the events. */
const EXPORTS: readonly {
  readonly from: string;
  readonly types?: readonly string[];
  readonly values?: readonly string[];
}[] = [
  { from: EVENTS, types: ['GojiWebhookEvent', 'GojiWebhookEvents', 'WebhookType'], values: ['webhookTypes'] },
  {
    from: RECEIVE,
    types: ['VerifiedWebhook', 'WebhookHandlerOptions', 'WebhookHandlers'],
    values: ['createWebhookReceiver', 'verifyWebhook'],
  },
  {
    from: 'webhooks/runtime/errors.ts',
    types: ['WebhookVerificationReason'],
    values: ['isWebhookVerificationError', 'WebhookVerificationError', 'webhookVerificationReasons'],
  },
  { from: 'webhooks/runtime/event.ts', types: ['RawBody', 'UnknownWebhookEvent', 'WebhookEnvelope'] },
  {
    from: 'webhooks/runtime/fastify.ts',
    types: ['FastifyReplyLike', 'FastifyRequestLike', 'FastifyScope', 'FastifyWebhookOptions'],
    values: ['toFastifyPlugin'],
  },
  { from: 'webhooks/runtime/handler.ts', types: ['EventHandler', 'FailedDelivery', 'WebhookHandler'] },
  { from: 'webhooks/runtime/headers.ts', types: ['WebhookHeaders'] },
  { from: 'webhooks/runtime/node.ts', types: ['NodeRequest', 'NodeResponse'], values: ['toNodeHandler'] },
  {
    from: 'webhooks/runtime/replay-store.ts',
    types: ['MemoryReplayStoreOptions', 'ReplayStore'],
    values: ['createMemoryReplayStore'],
  },
  {
    from: 'webhooks/runtime/replay.ts',
    types: ['GuardedDelivery', 'GuardResult', 'ReplayGuard', 'ReplayGuardOptions'],
    values: ['createReplayGuard'],
  },
  {
    from: 'webhooks/runtime/test-delivery.ts',
    types: ['SignedDelivery', 'TestDelivery', 'TestHeaders', 'TestSigning'],
    values: ['signWebhook'],
  },
  {
    from: 'webhooks/runtime/verify.ts',
    types: ['VerifyInput', 'VerifyOptions', 'WebhookDelivery', 'WebhookSecrets'],
  },
  { from: TESTING, types: ['TestWebhookOptions'], values: ['createTestWebhook'] },
  { from: EXAMPLES, values: ['webhookExamples'] },
];

/** `webhooks/index.ts`: everything a receiver needs from one place. Bundlers drop what is not used. */
export function emitIndex(events: readonly EventInfo[]): GeneratedFile {
  const schemas = [...new Set(events.map(({ schema }) => schema))];
  assertNoClash(schemas);
  const file = createSourceFile(INDEX);
  for (const { from, types, values } of [...EXPORTS, { from: SCHEMAS, types: schemas }]) {
    if (types !== undefined) file.print(exportLine('export type', types, from));
    if (values !== undefined) file.print(exportLine('export', values, from));
  }
  return file.finish();
}

function exportLine(keyword: string, names: readonly string[], path: string): string {
  const from = stringLiteral(relativeSpecifier(INDEX, path));
  const line = `${keyword} { ${names.join(', ')} } from ${from};`;
  if (line.length <= LINE_WIDTH) return line;
  return `${keyword} {\n${names.map((name) => `  ${name},\n`).join('')}} from ${from};`;
}

function assertNoClash(schemas: readonly string[]): void {
  const own = EXPORTS.flatMap(({ types = [], values = [] }) => [...types, ...values]);
  const taken = schemas.find((name) => own.includes(name));
  if (taken === undefined) return;
  throw new SpecError(`the schema "${taken}" and a name of the webhook kit would both be exported.`, {
    location: { pointer: `#/components/schemas/${taken}` },
    hint: 'Rename the schema.',
  });
}
