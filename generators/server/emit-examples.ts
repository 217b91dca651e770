import type { GeneratedFile } from '../generator.js';
import { createSourceFile, importType } from '../print/source-file.js';
import { dataLines } from './emit-contract.js';
import type { ExamplesByOperation } from './runtime/operation-examples.js';

/** `server/examples.ts`: the examples of the document, as data. It is large, and loaded only when asked for. */
export function emitExamples(examples: ExamplesByOperation): GeneratedFile {
  const file = createSourceFile('server/examples.ts');
  file.doc(
    'The examples of each operation. An answer belongs to the request of the same name; successes come before failures.',
  );
  const declaration = [
    'export const examples: Readonly<Record<',
    importType('GojiOperationId', 'server/handlers.ts'),
    ', ',
    importType('OperationExamples', 'runtime/choose-example.ts'),
    '>> = ',
  ];
  file.print(...declaration, dataLines(examples));
  return file.finish();
}
