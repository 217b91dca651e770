import type { GeneratedFile } from '../generator.js';
import { createSourceFile, importType } from '../print/source-file.js';

/** The file of the types that tie the runtime to the client. */
export const TYPES = 'query/types.ts';

/** Where the names of the client come from. */
export const CLIENT = 'client/index.ts';

/** `query/types.ts`: the types of queries and mutations, in terms of the client. */
export function emitTypes(): GeneratedFile {
  const file = createSourceFile(TYPES);
  const client = (name: string) => importType(name, CLIENT);
  const descriptor = client('OperationDescriptor');
  const call = '(...args: never) => PromiseLike<unknown>';
  file.doc('Options of the calls of a query. The signal is that of the query.');
  file.print('export type QueryCallOptions = Omit<', client('CallOptions'), ", 'signal'>;");
  file.print();
  file.doc(
    'Options of the calls of a mutation. The client request id belongs to one instruction, so `mutate` takes it.',
  );
  file.print(
    'export type MutationCallOptions = Omit<',
    client('WriteOptions'),
    ", 'signal' | 'clientRequestId'>;",
  );
  file.print();
  file.doc(
    `What a query fails with: the errors of the operation, or no answer. Tell them apart by \`isGojiApiError\`.`,
  );
  file.print('export type QueryError<Operation extends ', descriptor, '> =');
  file.print('  | ', client('OperationError'), '<Operation>');
  file.print('  | ', client('NoAnswerResult'), "['error'];");
  file.print();
  file.doc(
    'What a mutation fails with: what a query fails with, or the platform has carried the instruction out before.',
  );
  file.print(
    'export type MutationError<Operation extends ',
    descriptor,
    '> = QueryError<Operation> | ',
    client('GojiReplayedError'),
    ';',
  );
  file.print();
  file.doc('The query of an operation.');
  const query = importType('OperationQuery', 'query/runtime/operation-query.ts');
  const key = importType('OperationKey', 'query/runtime/operation-key.ts');
  file.print('export type QueryOf<');
  file.print('  Api extends string,');
  file.print(`  Call extends ${call},`);
  file.print('  Operation extends ', descriptor, ',');
  file.print('  Arguments,');
  file.print(
    '> = ',
    query,
    '<Awaited<ReturnType<Call>>, QueryError<Operation>, ',
    key,
    "<Api, Operation['id'], Arguments>>;",
  );
  file.print();
  const mutation = importType('OperationMutation', 'query/runtime/operation-mutation.ts');
  const mutationKey = importType('MutationKey', 'query/runtime/operation-mutation.ts');
  const instruction = importType('InstructionId', 'query/runtime/operation-mutation.ts');
  for (const [name, variables, doc] of [
    [
      'MutationOf',
      ['Arguments & ', instruction],
      'The mutation of an operation. Its variables are the arguments and, if you choose it, the client request id.',
    ],
    [
      'OptionalMutationOf',
      ['(Arguments & ', instruction, ') | void'],
      'The mutation of an operation that can be called without arguments.',
    ],
  ] as const) {
    file.doc(doc);
    file.print(`export type ${name}<`);
    file.print('  Api extends string,');
    file.print(`  Call extends ${call},`);
    file.print('  Operation extends ', descriptor, ',');
    file.print('  Arguments,');
    file.print('> = ', mutation, '<');
    file.print('  Awaited<ReturnType<Call>>,');
    file.print('  MutationError<Operation>,');
    file.print('  ', ...variables, ',');
    file.print('  ', mutationKey, "<Api, Operation['id']>");
    file.print('>;');
    file.print();
  }
  return file.finish();
}
