import type { GeneratedFile } from '../generator.js';
import { argumentsOf } from '../model/call-options.js';
import type { Api, Operation } from '../model/types.js';
import { camelCase, capitalise } from '../print/names.js';
import type { Printable, SourceFile } from '../print/source-file.js';
import { createSourceFile, importType, importValue } from '../print/source-file.js';
import { CLIENT, TYPES } from './emit-types.js';

/** Path of the file that has the queries and mutations of an API. */
export function apiFilePath(api: Api): string {
  return `query/${api.slug}.ts`;
}

/** `query/<api>.ts`: for each read a query and its keys, for each write a mutation. */
export function emitApi(api: Api, operations: readonly Operation[]): GeneratedFile {
  const file = createSourceFile(apiFilePath(api));
  file.doc(`The key of all queries of the API ${api.tag}.`);
  const gojiKey = importValue('gojiKey', 'query/runtime/operation-key.ts');
  file.print(`export const ${camelCase(api.slug)}Key = [...`, gojiKey, `, '${api.slug}'] as const;`);
  file.print();
  for (const operation of operations) {
    if (operation.method === 'get') emitQuery(file, api, operation);
    else emitMutation(file, api, operation);
  }
  return file.finish();
}

function emitQuery(file: SourceFile, api: Api, operation: Operation): void {
  const { id } = operation;
  const { call, descriptor, argumentsType, takes } = describe(api, operation);
  file.doc(
    `The key of the queries of \`${id}\`: of all, or of those ${takes === 'none' ? 'of one version' : 'with these arguments, of which a part will do'}.`,
  );
  const prefix = importType('OperationKeyPrefix', 'query/runtime/operation-key.ts');
  const partial = importType('PartialArguments', 'query/runtime/operation-key.ts');
  const keyHead = ['export function ', `${id}Key(`];
  file.print(
    ...keyHead,
    ...(takes === 'none' ? [] : ['args?: ', partial, '<', argumentsType, '>']),
    '): ',
    prefix,
    `<'${api.slug}', '${id}', `,
    argumentsType,
    '> {',
  );
  file.print(
    '  return ',
    importValue('operationKey', 'query/runtime/operation-key.ts'),
    `('${api.slug}', '${id}'${takes === 'none' ? '' : ', args'});`,
  );
  file.print('}');
  file.print();
  file.doc(documentation(operation, `The query of \`${id}\``));
  file.print(`export function ${id}Query(`);
  file.print('  goji: ', importType('Goji', CLIENT), ',');
  file.print('  args', takes === 'required' ? '' : '?', ': ', argumentsType, ',');
  file.print('  options?: ', importType('QueryCallOptions', TYPES), ',');
  file.print(
    '): ',
    importType('QueryOf', TYPES),
    `<'${api.slug}', typeof `,
    call,
    ', typeof ',
    descriptor,
    ', ',
    argumentsType,
    '> {',
  );
  const args = takes === 'required' ? 'args' : 'args: args ?? {}';
  file.print(
    '  return ',
    importValue('operationQuery', 'query/runtime/operation-query.ts'),
    `('${api.slug}', `,
    descriptor,
    `, { goji, ${args}, options, call: `,
    call,
    ' });',
  );
  file.print('}');
  file.print();
}

function emitMutation(file: SourceFile, api: Api, operation: Operation): void {
  const { id } = operation;
  const { call, descriptor, argumentsType, takes } = describe(api, operation);
  file.doc(documentation(operation, `The mutation of \`${id}\``));
  file.print(`export function ${id}Mutation(`);
  file.print('  goji: ', importType('Goji', CLIENT), ',');
  file.print('  options?: ', importType('MutationCallOptions', TYPES), ',');
  file.print(
    '): ',
    importType(takes === 'required' ? 'MutationOf' : 'OptionalMutationOf', TYPES),
    `<'${api.slug}', typeof `,
    call,
    ', typeof ',
    descriptor,
    ', ',
    argumentsType,
    '> {',
  );
  file.print(
    '  return ',
    importValue('operationMutation', 'query/runtime/operation-mutation.ts'),
    `('${api.slug}', `,
    descriptor,
    ', { goji, options, call: ',
    call,
    ' });',
  );
  file.print('}');
  file.print();
}

/** How the client names what belongs to an operation. */
function describe(api: Api, operation: Operation) {
  const { id } = operation;
  const module = `client/${api.slug}.ts`;
  const takes = argumentsOf(operation);
  const argumentsType: Printable =
    takes === 'none' ? importType('NoArguments', CLIENT) : importType(`${capitalise(id)}Arguments`, module);
  return {
    call: importValue(id, module),
    descriptor: importValue(`${id}Operation`, module),
    argumentsType,
    takes,
  };
}

function documentation({ summary, method, path, deprecated }: Operation, subject: string): string {
  const lines = [`${subject}: ${summary}.`, `\`${method.toUpperCase()} ${path}\``];
  return [...lines, ...(deprecated ? ['@deprecated'] : [])].join('\n\n');
}
