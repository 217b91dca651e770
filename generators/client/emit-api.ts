import type { GeneratedFile } from '../generator.js';
import { argumentsOf } from '../model/call-options.js';
import { errorCodes } from '../model/error-codes.js';
import type { Api, NamedSchema, Operation } from '../model/types.js';
import { dataLiteral, LINE_WIDTH } from '../print/data-literal.js';
import { stringLiteral } from '../print/identifier.js';
import { capitalise } from '../print/names.js';
import type { Printable, SourceFile } from '../print/source-file.js';
import { createSourceFile, importType, importValue } from '../print/source-file.js';
import { afterColon, unionType } from '../print/union-type.js';
import { argumentsName, emitArguments } from './arguments.js';
import { describeOperation } from './describe-operation.js';
import { USUAL_FAILURES } from './runtime/safe.js';
import { answerKind, answersType, constantAnswer, isSuccess, isWrite } from './signature.js';

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

/** `client/<api>.ts`: for each operation its arguments, its type and its function. */
export function emitApi({ api, operations, schemas }: ApiContent): GeneratedFile {
  const file = createSourceFile(apiFilePath(api));
  for (const operation of operations) {
    const constant = constantAnswer(operation, schemas);
    const argumentsType = emitArguments(file, operation);
    emitType(file, operation, argumentsType);
    emitOperation(file, operation, constant);
  }
  if (operations.length === 0) file.print('export {};');
  return file.finish();
}

/** The names that the file of an operation exports for it. */
export function exportedNames({ id }: Operation): readonly string[] {
  return [id, operationTypeName(id), argumentsName(id)];
}

/** The type of the operation: its function, which also knows the documented error codes. */
function emitType(file: SourceFile, operation: Operation, argumentsType: Printable): void {
  const { id, method, responses } = operation;
  const name = operationTypeName(id);
  const options = importType(isWrite(operation) ? 'WriteOptions' : 'CallOptions', OPERATION);
  file.doc(`The type of \`${id}\`: what it takes, gives and rejects with.`);
  const base = importType('Operation', OPERATION);
  file.print(`export interface ${name} extends `, base, `<'${method.toUpperCase()}', {`);
  for (const response of responses.filter(isFailure)) {
    const name = `  readonly ${response.status}:`;
    file.print(name, afterColon(unionType(errorCodes(response), 2, name.length + 2)), ';');
  }
  file.print('}> {');
  file.print('  (');
  file.print('    goji: ', importType('Goji', 'client/goji.ts'), ',');
  file.print('    args', argumentsOf(operation) === 'required' ? '' : '?', ': ', argumentsType, ',');
  file.print('    options?: ', options, ',');
  file.print(
    '  ): ',
    importType('Call', 'client/runtime/call.ts'),
    '<',
    answersType(operation),
    `, ${name}>;`,
  );
  file.print('}');
  file.print();
}

function emitOperation(file: SourceFile, operation: Operation, constant: string | undefined): void {
  const { id, method, path, responses } = operation;
  const answer = answerKind(operation);
  const successes = responses.filter(isSuccess).map(({ status }) => status);
  const failures = responses.filter(isFailure).map(({ status }) => status);
  const unusual = {
    answer: answer === 'json' ? undefined : answer,
    successes: String(successes) === '200' ? undefined : successes,
    constant,
    failures: String(failures) === String(USUAL_FAILURES) ? undefined : failures,
  };
  const isUsual = Object.values(unusual).every((value) => value === undefined);
  file.doc(describeOperation(operation, constant));
  const define = importValue('defineOperation', 'client/runtime/define-operation.ts');
  const facts = [id, method.toUpperCase(), path].map(stringLiteral).join(', ');
  const head = `export const ${id}: ${operationTypeName(id)} =`;
  const call = `/* @__PURE__ */ ${define.name}(`;
  const isLong = head.length + 1 + call.length > LINE_WIDTH;
  const depth = isLong ? 1 : 0;
  const margin = '  '.repeat(depth);
  const rest = isUsual ? '' : ` ${dataLiteral(unusual, depth + 1, facts.length + 3)},`;
  file.print(head, isLong ? `\n${margin}` : ' ', '/* @__PURE__ */ ', define, '(');
  file.print(`${margin}  ${facts},${rest}`);
  file.print(`${margin});`);
  file.print();
}

function isFailure({ status }: { readonly status: number }): boolean {
  return status >= 400;
}

function operationTypeName(id: string): string {
  return `${capitalise(id)}Operation`;
}
