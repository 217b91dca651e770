import { fileURLToPath } from 'node:url';
import { readRecordings } from '../../contract/recorded.js';

export type { Part, Recorded, RecordedExchange, RecordedWebhook } from '../../contract/recorded.js';
export { hasBody, printedBody, repairedBody, repairsOf } from '../../contract/recorded.js';

/** What `test/recorded/` holds: every exchange, webhook and body that the reference prints. */
export const {
  exchanges: recordings,
  webhooks: recordedWebhooks,
  bodies: recordedBodies,
} = readRecordings(fileURLToPath(new URL('../recorded/', import.meta.url)));
