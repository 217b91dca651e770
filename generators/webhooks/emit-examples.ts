import type { GeneratedFile } from '../generator.js';
import { dataLiteral } from '../print/data-literal.js';
import { propertyKey } from '../print/identifier.js';
import { createSourceFile, importType } from '../print/source-file.js';
import { EVENTS } from './emit-events.js';
import type { EventInfo } from './events.js';

/** Where the examples are. */
export const EXAMPLES = 'webhooks/examples.ts';

/** `webhooks/examples.ts`: the named examples of each event, in a file of their own that production code never loads. */
export function emitExamples(events: readonly EventInfo[]): GeneratedFile {
  const file = createSourceFile(EXAMPLES);
  file.doc('The named examples of each event, as the document has them. For tests.');
  file.print('export const webhookExamples = {');
  for (const { type, examples } of events) {
    file.print(`  ${propertyKey(type)}: {`);
    for (const { name, summary, value } of examples) {
      const key = `${propertyKey(name)}: `;
      file.doc(summary === '' ? '' : `${summary}.`, 2);
      file.print(`    ${key}${dataLiteral(value, 2, key.length)},`);
    }
    file.print('  },');
  }
  file.print(
    '} as const satisfies ',
    importType('ExampleMap', 'webhooks/runtime/test-delivery.ts'),
    '<',
    importType('GojiWebhookEvents', EVENTS),
    '>;',
  );
  return file.finish();
}
