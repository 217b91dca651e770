import type { GeneratedFile } from '../generator.js';
import { dataLiteral } from '../print/data-literal.js';
import { propertyKey } from '../print/identifier.js';
import { createSourceFile, importType } from '../print/source-file.js';
import type { ServerContract } from './runtime/contract.js';

const CONTRACT = 'server/runtime/contract.ts';

/** `server/operations.ts`: what the server knows about each operation, as data. */
export function emitOperations({ operations }: ServerContract): GeneratedFile {
  const file = createSourceFile('server/operations.ts');
  file.doc('Each operation by its `operationId`, in the order of the document.');
  const declaration = [
    'export const operations: Readonly<Record<',
    importType('GojiOperationId', 'server/handlers.ts'),
  ];
  file.print(
    ...declaration,
    ', ',
    importType('OperationDescriptor', CONTRACT),
    '>> = ',
    dataLines(operations),
  );
  return file.finish();
}

/** `server/schemas.ts`: the component schemas as JSON Schema 2020-12, as data. */
export function emitSchemas({ schemas }: ServerContract): GeneratedFile {
  const file = createSourceFile('server/schemas.ts');
  file.doc('The component schemas by name, as JSON Schema 2020-12 without annotations.');
  const declaration = [
    'export const schemas: Readonly<Record<string, ',
    importType('JsonSchema', CONTRACT),
    '>> = ',
  ];
  file.print(...declaration, dataLines(schemas));
  return file.finish();
}

/** An object of data as the end of a declaration, with one member for each line or group of lines. */
export function dataLines(data: object): string {
  const members = Object.entries(data).map(([name, value]) => {
    const key = propertyKey(name);
    return `  ${key}: ${dataLiteral(value, 1, key.length + 2)},\n`;
  });
  return `{\n${members.join('')}};`;
}
