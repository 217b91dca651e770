import type { GeneratedFile } from '../generator.js';
import { argumentsOf } from '../model/call-options.js';
import type { Api, Operation } from '../model/types.js';
import { LINE_WIDTH } from '../print/data-literal.js';
import { deprecatedTag } from '../print/deprecated-tag.js';
import { camelCase, capitalise } from '../print/names.js';
import type { ImportedName, Printable, SourceFile } from '../print/source-file.js';
import { createSourceFile, importType, importValue } from '../print/source-file.js';
import { CLIENT, TYPES } from './emit-types.js';

const KEYS = 'query/runtime/operation-key.ts';

/** Path of the file that has the queries and mutations of an API. */
export function apiFilePath(api: Api): string {
  return `query/${api.slug}.ts`;
}

/** `query/<api>.ts`: for each read a query and its keys, for each write a mutation. */
export function emitApi(api: Api, operations: readonly Operation[]): GeneratedFile {
  const file = createSourceFile(apiFilePath(api));
  file.doc(`The key of all queries of the API ${api.tag}.`);
  file.print(`export const ${camelCase(api.slug)}Key = ['goji', '${api.slug}'] as const;`);
  file.print();
  for (const operation of operations) {
    if (operation.method === 'get') emitQuery(file, api, operation);
    else emitMutation(file, api, operation);
  }
  return file.finish();
}

function emitQuery(file: SourceFile, api: Api, operation: Operation): void {
  const { id } = operation;
  const { argumentsType, call, takes } = describe(api, operation);
  emitKey(file, api, operation);
  file.doc(documentation(operation, `The query of \`${id}\``));
  file.print(`export function ${id}Query(`);
  file.print('  goji: ', importType('Goji', CLIENT), ',');
  file.print('  args', takes === 'required' ? '' : '?', ': ', argumentsType, ',');
  file.print('  options?: ', importType('QueryCallOptions', TYPES), ',');
  file.print('): ', importType('QueryOf', TYPES), `<'${api.slug}', typeof `, call, '> {');
  emitReturn(file, importValue('operationQuery', 'query/runtime/operation-query.ts'), {
    api,
    operation,
    members: ['goji', takes === 'required' ? 'args' : 'args: args ?? {}', 'options'],
  });
  file.print('}');
  file.print();
}

function emitKey(file: SourceFile, api: Api, operation: Operation): void {
  const { id } = operation;
  const { argumentsType, call, takes } = describe(api, operation);
  const key = [importType('KeyOf', TYPES), `<'${api.slug}', typeof `, call, '>'];
  const parameter: Printable =
    takes === 'none' ? '' : ['\n  args?: ', importType('PartialArguments', KEYS), '<', argumentsType, '>,\n'];
  const scope = takes === 'none' ? '' : ': of all, or of those whose arguments include these';
  file.doc(`The key of the queries of \`${id}\`${scope}.`);
  file.print(`export function ${id}Key(`, parameter, '): ', key, ' {');
  const args = takes === 'none' ? '' : ', args';
  file.print('  return ', importValue('operationKey', KEYS), `('${api.slug}', '${id}'${args});`);
  file.print('}');
  file.print();
}

function emitMutation(file: SourceFile, api: Api, operation: Operation): void {
  const { id } = operation;
  const { call, takes } = describe(api, operation);
  file.doc(documentation(operation, `The mutation of \`${id}\``));
  file.print(`export function ${id}Mutation(`);
  file.print('  goji: ', importType('Goji', CLIENT), ',');
  file.print('  options?: ', importType('MutationCallOptions', TYPES), ',');
  file.print(
    '): ',
    importType(takes === 'required' ? 'MutationOf' : 'OptionalMutationOf', TYPES),
    '<',
    `'${api.slug}', typeof `,
    call,
    '> {',
  );
  emitReturn(file, importValue('operationMutation', 'query/runtime/operation-mutation.ts'), {
    api,
    operation,
    members: ['goji', 'options'],
  });
  file.print('}');
  file.print();
}

/** The call of the runtime, on one line where that fits. */
function emitReturn(
  file: SourceFile,
  runtime: ImportedName,
  {
    api,
    operation,
    members,
  }: { readonly api: Api; readonly operation: Operation; readonly members: readonly string[] },
): void {
  const { id } = operation;
  const line = `  return ${runtime.name}('${api.slug}', ${id}, { ${members.join(', ')} });`;
  const object =
    line.length <= LINE_WIDTH
      ? `{ ${members.join(', ')} }`
      : `{\n${members.map((member) => `    ${member},\n`).join('')}  }`;
  const module = clientModule(api);
  file.print('  return ', runtime, `('${api.slug}', `, importValue(id, module), `, ${object});`);
}

/** How the client names what belongs to an operation. */
function describe(
  api: Api,
  operation: Operation,
): {
  readonly takes: 'none' | 'optional' | 'required';
  readonly argumentsType: Printable;
  readonly call: Printable;
} {
  const module = clientModule(api);
  const takes = argumentsOf(operation);
  const argumentsType =
    takes === 'none'
      ? importType('NoArguments', CLIENT)
      : importType(`${capitalise(operation.id)}Arguments`, module);
  return { takes, argumentsType, call: importValue(operation.id, module) };
}

function clientModule(api: Api): string {
  return `client/${api.slug}.ts`;
}

function documentation(operation: Operation, subject: string): string {
  const { summary, method, path } = operation;
  const lines = [`${subject}: ${summary}.`, `\`${method.toUpperCase()} ${path}\``, deprecatedTag(operation)];
  return lines.join('\n\n');
}
