import type { GeneratedFile } from '../generator.js';
import { createSourceFile, importType, importValue } from '../print/source-file.js';
import { EVENTS } from './emit-events.js';
import { EXAMPLES } from './emit-examples.js';

/** Where `verifyWebhook` and `createWebhookReceiver` are. */
export const RECEIVE = 'webhooks/receive.ts';

/** Where `createTestWebhook` is. */
export const TESTING = 'webhooks/testing.ts';

const VERIFY = 'webhooks/runtime/verify.ts';
const HANDLER = 'webhooks/runtime/handler.ts';
const TEST_DELIVERY = 'webhooks/runtime/test-delivery.ts';

/** `webhooks/receive.ts`: the runtime, bound to the events of the document. */
export function emitReceive(): GeneratedFile {
  const file = createSourceFile(RECEIVE);
  const events = importType('GojiWebhookEvents', EVENTS);
  const types = importValue('webhookTypes', EVENTS);
  file.doc(
    'An event whose sender knew the secret. `known` tells the events of the document from later ones.',
  );
  file.print('export type VerifiedWebhook = ', importType('VerifiedEvent', VERIFY), '<', events, '>;');
  file.print();
  file.doc('A handler for each type that matters to you.');
  file.print('export type WebhookHandlers = ', importType('EventHandlers', HANDLER), '<', events, '>;');
  file.print();
  file.doc('What `createWebhookReceiver` is given.');
  file.print(
    'export type WebhookHandlerOptions = ',
    importType('HandlerOptions', HANDLER),
    '<',
    events,
    '>;',
  );
  file.print();
  file.doc(VERIFY_DOC);
  file.print(
    'export function verifyWebhook(input: ',
    importType('VerifyInput', VERIFY),
    '): Promise<VerifiedWebhook> {',
  );
  file.print('  return ', importValue('verify', VERIFY), '<', events, '>(', types, ', input);');
  file.print('}');
  file.print();
  file.doc(HANDLER_DOC);
  file.print(
    'export function createWebhookReceiver(options: WebhookHandlerOptions): ',
    importType('WebhookHandler', HANDLER),
    ' {',
  );
  file.print('  return ', importValue('createHandler', HANDLER), '<', events, '>(', types, ', options);');
  file.print('}');
  return file.finish();
}

/** `webhooks/testing.ts`: the maker of test deliveries, bound to the examples of the document. */
export function emitTesting(): GeneratedFile {
  const file = createSourceFile(TESTING);
  const events = importType('GojiWebhookEvents', EVENTS);
  const type = importType('WebhookType', EVENTS);
  const examples = importValue('webhookExamples', EXAMPLES);
  file.doc('What `createTestWebhook` is given.');
  file.print(
    'export type TestWebhookOptions<Type extends ',
    type,
    '> = ',
    importType('TestWebhookInput', TEST_DELIVERY),
    '<',
  );
  file.print('  ', events, ',');
  file.print('  typeof ', examples, ',');
  file.print('  Type');
  file.print('>;');
  file.print();
  file.doc(TESTING_DOC);
  file.print('export function createTestWebhook<Type extends ', type, '>(');
  file.print('  options: TestWebhookOptions<Type>,');
  file.print('): Promise<', importType('TestDelivery', TEST_DELIVERY), '<', events, '[Type]>> {');
  file.print('  return ', importValue('makeTestWebhook', TEST_DELIVERY), '<', [
    events,
    ', typeof ',
    examples,
    ', Type>(',
    examples,
    ', options);',
  ]);
  file.print('}');
  return file.finish();
}

const VERIFY_DOC = `
Verifies a delivery and reads its event. For receivers that do the rest themselves; \`createWebhookReceiver\` does all.

The signature covers nonce and timestamp, **not the body**. So receive over HTTPS alone, use a replay guard, and read
back from the platform what moves money. Throws \`WebhookVerificationError\` with a \`reason\` for what Goji does not
send, and \`TypeError\` for a missing secret.
`;

const HANDLER_DOC = `
A function from \`Request\` to \`Response\` that verifies a delivery, leaves out what was handled before, and hands the
event to the handler for its type. For \`node:http\` and Express see \`toNodeHandler\`.

200 done, 401 not from Goji, 400 not an event, 405 not a POST, 413 too long, 500 a handler threw, 503 the same event is
being worked on right now. Throws \`TypeError\` for wrong options.
`;

const TESTING_DOC = `
A delivery as Goji would send it, for tests: signed with \`secret\`, with the document's example as its content. Members
of \`content\` replace those of the example, each as a whole.
`;
