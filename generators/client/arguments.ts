import { isCallOption } from '../model/call-options.js';
import type { Operation, Parameter, ParameterLocation } from '../model/types.js';
import { deprecatedTag } from '../print/deprecated-tag.js';
import { propertyKey } from '../print/identifier.js';
import { capitalise } from '../print/names.js';
import type { Printable, SourceFile } from '../print/source-file.js';
import { importType } from '../print/source-file.js';
import { schemaType } from './schema-type.js';
import { bodyType, operationType } from './signature.js';

/** The groups of parameters among the arguments, with where they travel. */
const GROUPS: readonly (readonly [group: string, place: ParameterLocation])[] = [
  ['path', 'path'],
  ['query', 'query'],
  ['headers', 'header'],
];

/** The name of the type of an operation's arguments. */
export function argumentsName(id: string): string {
  return `${capitalise(id)}Arguments`;
}

/** Prints the type of what an operation takes, and gives the name to write for it. */
export function emitArguments(file: SourceFile, operation: Operation): Printable {
  const { id, parameters, requestBody } = operation;
  const own = parameters.filter((parameter) => !isCallOption(parameter));
  if (own.length === 0 && requestBody === null) {
    return importType('NoArguments', 'client/runtime/operation.ts');
  }
  const name = argumentsName(id);
  file.doc(`What \`${id}\` takes.`);
  file.print(`export interface ${name} {`);
  for (const [group, place] of GROUPS) {
    const members = own.filter((parameter) => parameter.in === place);
    if (members.length > 0) emitGroup(file, operation, group, members);
  }
  if (requestBody !== null) {
    file.print(`  readonly body${mark(requestBody.required)}: `, bodyType(operation, requestBody), ';');
  }
  file.print('}');
  file.print();
  return name;
}

function emitGroup(
  file: SourceFile,
  operation: Operation,
  group: string,
  members: readonly Parameter[],
): void {
  file.print(`  readonly ${group}${mark(members.some(({ required }) => required))}: {`);
  for (const parameter of members) {
    file.doc(describeParameter(parameter), 2);
    const name = `readonly ${propertyKey(parameter.name)}${mark(parameter.required)}`;
    file.print(`    ${name}: `, parameterType(operation, parameter), ';');
  }
  file.print('  };');
}

function mark(required: boolean): string {
  return required ? '' : '?';
}

function describeParameter(parameter: Parameter): string {
  const { description, example } = parameter;
  const tags = [example === undefined ? '' : `@example ${exampleText(example)}`, deprecatedTag(parameter)];
  const sections = [description.trim(), tags.filter((tag) => tag !== '').join('\n')];
  return sections.filter((section) => section !== '').join('\n\n');
}

function exampleText(example: unknown): string {
  return typeof example === 'string' ? example : JSON.stringify(example);
}

/** Written out where that is short; any other type by its place in `operations`. */
function parameterType(operation: Operation, { name, in: place, schema }: Parameter): Printable {
  const group = [operationType(operation), `['parameters']['${place}']`];
  return schemaType(schema) ?? ['NonNullable<', group, `>[${propertyKey(name)}]`];
}
