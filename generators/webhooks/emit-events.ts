import type { GeneratedFile } from '../generator.js';
import { deprecatedTag } from '../print/deprecated-tag.js';
import { propertyKey, stringLiteral } from '../print/identifier.js';
import { createSourceFile, importType } from '../print/source-file.js';
import { SCHEMAS } from '../print/type-files.js';
import type { EventInfo } from './events.js';

/** Where the types and the list of types are. */
export const EVENTS = 'webhooks/events.ts';

/** `webhooks/events.ts`: the map from type to event, the union of all events and the list of all types. */
export function emitEvents(events: readonly EventInfo[]): GeneratedFile {
  const file = createSourceFile(EVENTS);
  file.doc('Each event by its type. The events themselves are in `schemas.ts`.');
  file.print('export interface GojiWebhookEvents {');
  for (const event of events) {
    file.doc(describeEvent(event), 1);
    file.print('  readonly ', propertyKey(event.type), ': ', importType(event.schema, SCHEMAS), ';');
  }
  file.print('}');
  file.print();
  file.doc('The type of an event, as `type` has it.');
  file.print('export type WebhookType = keyof GojiWebhookEvents;');
  file.print();
  file.doc('Any event of the document. `switch (event.type)` narrows `event.content`.');
  file.print('export type GojiWebhookEvent = GojiWebhookEvents[WebhookType];');
  file.print();
  file.doc('Every type, in the order of the document.');
  file.print('export const webhookTypes = [');
  for (const { type } of events) file.print(`  ${stringLiteral(type)},`);
  file.print('] as const satisfies readonly WebhookType[];');
  return file.finish();
}

function describeEvent(event: EventInfo): string {
  const { summary, description } = event;
  const lines = [summary === '' ? '' : `${summary}.`, description.trim(), deprecatedTag(event)];
  return lines.filter((line) => line !== '').join('\n\n');
}
