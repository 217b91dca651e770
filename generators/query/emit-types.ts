import type { GeneratedFile } from '../generator.js';
import { createSourceFile, importType } from '../print/source-file.js';

/** The file of the types that tie the runtime to the client. */
export const TYPES = 'query/types.ts';

/** Where the names of the client come from. */
export const CLIENT = 'client/index.ts';

const KEYS = 'query/runtime/operation-key.ts';
const MUTATIONS = 'query/runtime/operation-mutation.ts';

/** `query/types.ts`: the types of queries and mutations, in terms of the client. */
export function emitTypes(): GeneratedFile {
  const file = createSourceFile(TYPES);
  const client = (name: string) => importType(name, CLIENT);
  const operation = ['<Operation extends ', client('OperationDescriptor'), '> ='];
  const generic = '<Api extends string, Function extends OperationFunction>';
  const args = 'NonNullable<Parameters<Function>[1]>';
  const variables = [args, ' & ', importType('InstructionId', MUTATIONS)];

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
  file.doc('What a query fails with: an error that the operation documents, or no answer.');
  file.print('export type QueryError', ...operation);
  file.print('  | ', client('OperationError'), '<Operation>');
  file.print('  | ', client('NoAnswerResult'), "['error'];");
  file.print();
  file.doc(
    'What a mutation fails with: what a query fails with, or that the platform has carried it out before.',
  );
  file.print('export type MutationError', ...operation);
  file.print('  | QueryError<Operation>');
  file.print('  | ', client('GojiReplayedError'), ';');
  file.print();
  file.doc('The function of an operation.');
  file.print(
    'export type OperationFunction = (goji: never, args: never, options: never) => PromiseLike<unknown>;',
  );
  file.print();
  file.doc('The key of some queries of an operation.');
  file.print(`export type KeyOf${generic} = `, importType('OperationKeyPrefix', KEYS), '<');
  file.print('  Api,');
  file.print("  OperationOf<Function>['id'],");
  file.print(`  ${args}`);
  file.print('>;');
  file.print();
  file.doc('The query of an operation.');
  file.print(
    `export type QueryOf${generic} = `,
    importType('OperationQuery', 'query/runtime/operation-query.ts'),
    '<',
  );
  file.print('  Awaited<ReturnType<Function>>,');
  file.print('  QueryError<OperationOf<Function>>,');
  file.print('  ', importType('OperationKey', KEYS), `<Api, OperationOf<Function>['id'], ${args}>`);
  file.print('>;');
  file.print();
  file.doc(
    'The mutation of an operation. Its variables are the arguments and, if you choose it, the client request id.',
  );
  file.print(`export type MutationOf${generic} = MutationWith<`);
  file.print('  Api,');
  file.print('  Function,');
  file.print('  ', variables);
  file.print('>;');
  file.print();
  file.doc('The mutation of an operation that can be called without arguments.');
  file.print(`export type OptionalMutationOf${generic} = MutationWith<`);
  file.print('  Api,');
  file.print('  Function,');
  file.print('  (', variables, ') | void');
  file.print('>;');
  file.print();
  file.print(
    'type MutationWith<Api extends string, Function extends OperationFunction, Variables> = ',
    importType('OperationMutation', MUTATIONS),
    '<',
  );
  file.print('  Awaited<ReturnType<Function>>,');
  file.print('  MutationError<OperationOf<Function>>,');
  file.print('  Variables,');
  file.print('  ', importType('MutationKey', MUTATIONS), "<Api, OperationOf<Function>['id']>");
  file.print('>;');
  file.print();
  file.print('type OperationOf<Function extends OperationFunction> =');
  file.print(
    '  ReturnType<Function> extends ',
    client('Call'),
    '<infer _, infer Operation> ? Operation : never;',
  );
  return file.finish();
}
