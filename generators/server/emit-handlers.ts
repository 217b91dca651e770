import type { GeneratedFile } from '../generator.js';
import type { ApiModel, Operation } from '../model/types.js';
import { deprecatedTag } from '../print/deprecated-tag.js';
import { describePurpose, referenceLine } from '../print/operation-text.js';
import { createSourceFile, importType, type SourceFile } from '../print/source-file.js';
import { TYPES } from '../print/type-files.js';

const HANDLER_TYPES = 'server/runtime/handler-types.ts';

/** `server/handlers.ts`: the types of what is implemented, derived from the types of the document. */
export function emitHandlers(model: ApiModel): GeneratedFile {
  const file = createSourceFile('server/handlers.ts');
  const operations = importType('operations', TYPES);
  const id = '<Id extends GojiOperationId>';
  file.doc('One method for each operation. Leave out what is not implemented: it answers 501.');
  file.print('export interface GojiHandlers {');
  for (const operation of model.operations) emitHandler(file, operation);
  file.print('}');
  file.print();
  file.doc('The `operationId` of an operation.');
  file.print('export type GojiOperationId = keyof GojiHandlers;');
  file.print();
  file.doc('What the handler of an operation is given: the validated request and who sent it.');
  file.print(
    `export type GojiRequest${id} = `,
    importType('RequestOf', HANDLER_TYPES),
    '<',
    operations,
    '[Id]>;',
  );
  file.print();
  file.doc(
    'What the handler of an operation may answer: a documented status and the body that belongs to it.',
  );
  file.print(
    `export type GojiReply${id} = `,
    importType('ReplyOf', HANDLER_TYPES),
    '<',
    operations,
    '[Id]>;',
  );
  file.print();
  file.doc('The handler of an operation.');
  file.print(
    `export type GojiHandler${id} = `,
    importType('HandlerOf', HANDLER_TYPES),
    '<',
    operations,
    '[Id]>;',
  );
  return file.finish();
}

function emitHandler(file: SourceFile, operation: Operation): void {
  const { id, method, path } = operation;
  const lines = [
    ...describePurpose(operation),
    `\`${method.toUpperCase()} ${path}\``,
    referenceLine(operation),
    deprecatedTag(operation),
  ].filter((line) => line !== '');
  file.doc(lines.join('\n\n'), 1);
  file.print(`  readonly ${id}?: GojiHandler<'${id}'> | undefined;`);
}
