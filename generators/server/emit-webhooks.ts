import type { GeneratedFile } from '../generator.js';
import { componentName } from '../model/component-name.js';
import type { ApiModel, JsonSchema, Webhook } from '../model/types.js';
import { deprecatedTag } from '../print/deprecated-tag.js';
import { propertyKey, stringLiteral } from '../print/identifier.js';
import type { Printable, SourceFile } from '../print/source-file.js';
import { createSourceFile, importType, importValue } from '../print/source-file.js';
import { SCHEMAS, TYPES } from '../print/type-files.js';
import { dataLines } from './emit-contract.js';
import { toServerSchema } from './server-schema.js';

const WEBHOOK_TYPES = 'server/runtime/webhooks/webhook-types.ts';
const SENDER = 'server/runtime/webhooks/webhook-sender.ts';
const OPTIONS = 'server/runtime/webhooks/sender-options.ts';

const CREATE_SENDER = `Creates a sender of webhooks: it validates, signs and delivers events, at least once each.

\`\`\`ts
const sender = createWebhookSender({
  findEndpoints: () => registered,
  onError: (error) => app.log.error(error),
});
const content = { clientId, newKycStatus: 'ELECTRONICALLY_VERIFIED' } as const;
await sender.emit({ type: 'INVESTOR_KYC_STATUS_CHANGE', content });
\`\`\``;

/** `server/webhooks.ts`: the events of the document, their schemas and a sender of them. */
export function emitWebhooks(model: ApiModel): GeneratedFile {
  const file = createSourceFile('server/webhooks.ts');
  emitEvents(file, model);
  emitSchemas(file, model);
  emitSender(file);
  return file.finish();
}

function emitEvents(file: SourceFile, { webhooks }: ApiModel): void {
  file.doc('The events by their `type`.');
  file.print('export interface GojiWebhookEvents {');
  for (const webhook of webhooks) {
    const { type, summary, source } = webhook;
    file.doc([`${summary}.`, `Reference: ${source}`, deprecatedTag(webhook)].join('\n\n'), 1);
    file.print(`  readonly ${propertyKey(type)}: `, payloadType(webhook), ';');
  }
  file.print('}');
  file.print();
  file.doc('An event, told apart by its `type`.');
  file.print('export type GojiWebhookEvent = GojiWebhookEvents[keyof GojiWebhookEvents];');
  file.print();
}

/** The type of an event: a component goes by its name, any other schema by its place in `webhooks`. */
function payloadType({ type, payload }: Webhook): Printable {
  const name = componentName(payload.schema);
  if (name !== undefined) return importType(name, SCHEMAS);
  return [
    importType('PayloadOf', WEBHOOK_TYPES),
    '<',
    importType('webhooks', TYPES),
    `[${stringLiteral(type)}]>`,
  ];
}

/** The schema of each event as the server checks it, by its type. */
export function webhookSchemas({
  webhooks,
}: ApiModel): readonly (readonly [type: string, schema: JsonSchema])[] {
  return webhooks.map(({ type, payload }) => [type, toServerSchema(payload.schema)]);
}

function emitSchemas(file: SourceFile, model: ApiModel): void {
  file.doc('The schema of each event.');
  file.print(
    'export const webhookSchemas: Readonly<Record<keyof GojiWebhookEvents, ',
    importType('JsonSchema', 'server/runtime/contract.ts'),
    '>> = ',
    dataLines(Object.fromEntries(webhookSchemas(model))),
  );
  file.print();
}

function emitSender(file: SourceFile): void {
  file.doc('Options of `createWebhookSender`.');
  file.print(
    'export type GojiWebhookSenderOptions = ',
    importType('WebhookSenderOptions', OPTIONS),
    '<GojiWebhookEvent>;',
  );
  file.print();
  file.doc(CREATE_SENDER);
  const sender = importType('WebhookSender', SENDER);
  const head = 'export function createWebhookSender(options: GojiWebhookSenderOptions): ';
  file.print(head, sender, '<GojiWebhookEvent> {');
  file.print(
    '  return ',
    importValue('createSender', SENDER),
    '({ webhooks: webhookSchemas, ',
    importValue('schemas', 'server/schemas.ts'),
    ' }, options);',
  );
  file.print('}');
}
