import type { GeneratedFile } from '../generator.js';
import type { Api, Operation } from '../model/types.js';
import { dataLiteral } from '../print/data-literal.js';
import { propertyKey } from '../print/identifier.js';
import { capitalise } from '../print/names.js';
import type { Printable, SourceFile } from '../print/source-file.js';
import { createSourceFile, importType, importValue } from '../print/source-file.js';
import { describeOperation } from './describe-operation.js';
import { answerKind, listArgumentGroups, resultType, takesRequestId } from './signature.js';

const OPERATION = 'client/runtime/operation.ts';

/** Path of the file that has the operations of an API. */
export function apiFilePath(api: Api): string {
  return `client/${api.slug}.ts`;
}

/** `client/<api>.ts`: for each operation its arguments, its data and its function. */
export function emitApi(api: Api, operations: readonly Operation[]): GeneratedFile {
  const file = createSourceFile(apiFilePath(api));
  for (const operation of operations) {
    const argumentsType = emitArguments(file, operation);
    emitDescriptor(file, operation);
    emitFunction(file, operation, argumentsType);
  }
  if (operations.length === 0) file.print('export {};');
  return file.finish();
}

/** The names that the file of an operation exports for it. */
export function exportedNames({ id }: Operation): readonly string[] {
  return [id, descriptorName(id), argumentsName(id)];
}

function emitArguments(file: SourceFile, operation: Operation): Printable {
  const groups = listArgumentGroups(operation);
  if (groups.length === 0) return importType('NoArguments', OPERATION);
  const name = argumentsName(operation.id);
  file.doc(`What \`${operation.id}\` takes.`);
  file.print(`export interface ${name} {`);
  for (const { name: group, required, type } of groups) {
    file.print(`  readonly ${propertyKey(group)}${required ? '' : '?'}: `, type, ';');
  }
  file.print('}');
  file.print();
  return name;
}

function emitDescriptor(file: SourceFile, operation: Operation): void {
  const { id, method, path } = operation;
  const head = `export const ${descriptorName(id)}: `;
  const data = { id, method: method.toUpperCase(), path, answer: answerKind(operation) };
  file.doc(`\`${id}\` as data.`);
  file.print(
    head,
    importType('OperationDescriptor', OPERATION),
    ' = ',
    dataLiteral(data, 0, head.length + 22),
    ';',
  );
  file.print();
}

function emitFunction(file: SourceFile, operation: Operation, argumentsType: Printable): void {
  const { id } = operation;
  const required = listArgumentGroups(operation).some((group) => group.required);
  file.doc(describeOperation(operation));
  file.print(`export function ${id}(`);
  file.print('  goji: ', importType('Goji', 'client/goji.ts'), ',');
  file.print('  args', required ? '' : '?', ': ', argumentsType, ',');
  file.print(
    '  options?: ',
    importType(takesRequestId(operation) ? 'WriteOptions' : 'CallOptions', OPERATION),
    ',',
  );
  file.print('): Promise<', resultType(operation), '> {');
  const call = importValue('callOperation', 'client/runtime/call-operation.ts');
  file.print('  return ', call, `(goji, ${descriptorName(id)}, args, options);`);
  file.print('}');
  file.print();
}

function descriptorName(id: string): string {
  return `${id}Operation`;
}

function argumentsName(id: string): string {
  return `${capitalise(id)}Arguments`;
}
