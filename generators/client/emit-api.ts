import type { GeneratedFile } from '../generator.js';
import { errorCodes } from '../model/error-codes.js';
import type { Api, NamedSchema, Operation } from '../model/types.js';
import { dataLiteral } from '../print/data-literal.js';
import { propertyKey, stringLiteral } from '../print/identifier.js';
import { capitalise } from '../print/names.js';
import type { Printable, SourceFile } from '../print/source-file.js';
import { createSourceFile, importType, importValue } from '../print/source-file.js';
import { describeOperation } from './describe-operation.js';
import { USUAL_FAILURES } from './runtime/safe.js';
import {
  answerKind,
  answersType,
  constantAnswer,
  isSuccess,
  isWrite,
  listArgumentGroups,
} from './signature.js';

const OPERATION = 'client/runtime/operation.ts';

/** Path of the file that has the operations of an API. */
export function apiFilePath(api: Api): string {
  return `client/${api.slug}.ts`;
}

/** An API with what its file is made of. */
export interface ApiContent {
  readonly api: Api;
  readonly operations: readonly Operation[];
  /** The components that schemas refer to. */
  readonly schemas: readonly NamedSchema[];
}

/** `client/<api>.ts`: for each operation its arguments, its data and its function. */
export function emitApi({ api, operations, schemas }: ApiContent): GeneratedFile {
  const file = createSourceFile(apiFilePath(api));
  for (const operation of operations) {
    const constant = constantAnswer(operation, schemas);
    const argumentsType = emitArguments(file, operation);
    emitDescriptor(file, operation, constant);
    emitFunction(file, operation, { argumentsType, constant });
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

function emitDescriptor(file: SourceFile, operation: Operation, constant: string | undefined): void {
  const { id, method, path, responses } = operation;
  const answer = answerKind(operation);
  const successes = responses.filter(isSuccess).map(({ status }) => status);
  const failures = responses.filter(({ status }) => status >= 400);
  const statuses = failures.map(({ status }) => status);
  const data = {
    id,
    method: method.toUpperCase(),
    path,
    answer: answer === 'json' ? undefined : answer,
    successes: String(successes) === '200' ? undefined : successes,
    constant,
    failures: String(statuses) === String(USUAL_FAILURES) ? undefined : statuses,
  };
  file.doc(`\`${id}\` as data. Its type knows the documented error codes.`);
  const members = failures.map((response): string => {
    const codes = errorCodes(response).map(stringLiteral).join(' | ');
    return `  readonly ${response.status}: ${codes === '' ? 'never' : codes};`;
  });
  const type = importType('Operation', OPERATION);
  file.print(`export const ${descriptorName(id)}: `, type, `<'${data.method}', {`);
  for (const member of members) file.print(member);
  file.print('}> = ', dataLiteral(data, 0, 5), ';');
  file.print();
}

function emitFunction(
  file: SourceFile,
  operation: Operation,
  { argumentsType, constant }: { readonly argumentsType: Printable; readonly constant: string | undefined },
): void {
  const { id } = operation;
  const required = listArgumentGroups(operation).some((group) => group.required);
  const options = importType(isWrite(operation) ? 'WriteOptions' : 'CallOptions', OPERATION);
  const call = importType('Call', 'client/runtime/call.ts');
  file.doc(describeOperation(operation, constant));
  file.print(`export function ${id}(`);
  file.print('  goji: ', importType('Goji', 'client/goji.ts'), ',');
  file.print('  args', required ? '' : '?', ': ', argumentsType, ',');
  file.print('  options?: ', options, ',');
  file.print('): ', call, '<', answersType(operation), `, typeof ${descriptorName(id)}> {`);
  const callOperation = importValue('callOperation', 'client/runtime/call-operation.ts');
  file.print('  return ', callOperation, `(goji, ${descriptorName(id)}, args, options);`);
  file.print('}');
  file.print();
}

function descriptorName(id: string): string {
  return `${id}Operation`;
}

/** The name of the type of an operation's arguments. */
export function argumentsName(id: string): string {
  return `${capitalise(id)}Arguments`;
}
