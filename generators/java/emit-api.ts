import type { GeneratedFile } from '../generator.js';
import type { Api, NamedSchema, Operation, Parameter } from '../model/types.js';
import { deprecatedTag } from '../print/deprecated-tag.js';
import { pascalCase } from '../print/names.js';
import { describeOperation, referenceLine } from '../print/operation-text.js';
import { javadoc, javaFile, javaName, javaString, standardImports } from './java-file.js';
import { javaType } from './java-type.js';

/** Header parameters that are options of each call. */
const CALL_OPTIONS: readonly string[] = ['version', 'X-CLIENT-REQUEST-ID'];

/** `<Api>.java`: a typed method for each operation, with and without options. */
export function emitApi(
  api: Api,
  operations: readonly Operation[],
  schemas: readonly NamedSchema[],
): GeneratedFile {
  const name = className(api);
  const code = [
    ...javadoc(`${api.tag}.`, 0),
    `public final class ${name} {`,
    `    private ${name}() {}`,
    ...operations.flatMap((operation) => emitMethods(operation, schemas)),
    '}',
  ];
  return javaFile(name, [...standardImports(code), ...code]);
}

/** The class of an API: `bulk-payments` is `BulkPayments`. */
export function className(api: Api): string {
  return pascalCase(api.slug);
}

function emitMethods(operation: Operation, schemas: readonly NamedSchema[]): readonly string[] {
  const { id, method, path, parameters, requestBody } = operation;
  const other = parameters.find(({ in: place, name }) => place === 'header' && !CALL_OPTIONS.includes(name));
  if (other !== undefined)
    throw new Error(`${id} has the header ${other.name}, which the Java client cannot send.`);
  const inPlace = (place: Parameter['in']) => parameters.filter((parameter) => parameter.in === place);
  const taken = [...inPlace('path'), ...inPlace('query')].map(
    ({ name, schema }) => [javaType(schema, schemas).name, javaName(name)] as const,
  );
  const all = [
    ['Goji', 'goji'] as const,
    ...taken,
    ...(requestBody === null ? [] : [[javaType(requestBody.content.schema, schemas).name, 'body'] as const]),
  ];
  const answer = answerOf(operation, schemas);
  const declared = all.map(([type, name]) => `${type} ${name}`).join(', ');
  const passed = all.map(([, name]) => name).join(', ');
  const result = answer === undefined ? 'void' : answer.name;
  const call = [
    `goji.call(${javaString(id)}, ${javaString(method.toUpperCase())}, ${javaString(path)},`,
    `            ${mapping(inPlace('path'))}, ${mapping(inPlace('query'))}, ${requestBody === null ? 'null' : 'body'}, ${answer !== undefined}, options)`,
  ].join('\n');
  const tags = operation.deprecated ? [deprecatedTag(operation)] : [];
  const annotations = operation.deprecated ? ['    @Deprecated'] : [];
  return [
    '',
    ...javadoc(describe(operation), 1, tags),
    ...annotations,
    `    public static ${result} ${javaName(id)}(${declared}) {`,
    `        ${answer === undefined ? '' : 'return '}${javaName(id)}(${passed}, CallOptions.DEFAULTS);`,
    '    }',
    '',
    ...javadoc('The same with options.', 1, tags),
    ...annotations,
    `    public static ${result} ${javaName(id)}(${declared}, CallOptions options) {`,
    ...(answer === undefined
      ? [`        ${call};`]
      : [`        Object answer = ${call};`, `        return JsonReader.read(answer, ${answer.read});`]),
    '    }',
  ];
}

function mapping(parameters: readonly Parameter[]): string {
  if (parameters.length === 0) return 'Collections.emptyMap()';
  const members = parameters.map(({ name }) => `${javaString(name)}, ${javaName(name)}`);
  return `JsonReader.mapOf(${members.join(', ')})`;
}

function answerOf(operation: Operation, schemas: readonly NamedSchema[]) {
  const contents = operation.responses.flatMap(({ status, content }) =>
    status >= 200 && status < 300 && content !== null ? [content] : [],
  );
  const types = contents.map(({ schema }) => javaType(schema, schemas));
  const [first] = types;
  if (first === undefined || types.every(({ name }) => name === first.name)) return first;
  return { name: 'Object', read: 'Json::any' };
}

function describe(operation: Operation): string {
  const sections = [
    ...describeOperation(operation, {
      takes: 'Takes:',
      errors: 'Throws a `GojiApiException`:',
      nameOf: ({ name }) => javaName(name),
    }),
    referenceLine(operation),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}
