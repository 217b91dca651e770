import type { GeneratedFile } from '../generator.js';
import { type FlatProperty, flattenProperties, partsOf } from '../model/flatten-schema.js';
import type { ApiModel, NamedSchema } from '../model/types.js';
import { LINE_WIDTH } from '../print/data-literal.js';
import { docstring, pythonString } from './names.js';
import { pythonFile, standardImports } from './python-file.js';
import { pythonType } from './python-type.js';

/**
 * `types.py`: a type for each component. Objects are `TypedDict`s, which is what JSON is read into: fields that nobody
 * knows stay in place. What may be absent is in a base class of its own, since Python 3.9 knows no `NotRequired`.
 */
export function emitTypes(model: ApiModel): GeneratedFile {
  const lines: string[] = [];
  const isAlias = (schema: NamedSchema) => propertiesOf(schema, model.schemas).length === 0;
  for (const schema of model.schemas.filter((it) => !isAlias(it))) {
    lines.push('', '', ...emitObject(schema, model.schemas));
  }
  for (const schema of inOrder(model.schemas.filter(isAlias), model.schemas)) {
    const type = pythonType(schema.schema, model.schemas);
    lines.push('', ...comment(textOf(schema.schema['description'])), ...assignment(schema.name, type));
  }
  const events = model.webhooks.map(({ payload }) => pythonType(payload.schema, model.schemas, ''));
  if (events.length > 0) {
    lines.push(
      '',
      '',
      '#: Any event of the document; `type` tells which.',
      ...assignment('WebhookEvent', `Union[${events.join(', ')}]`),
    );
  }
  return pythonFile(
    'types.py',
    'The types of requests, answers and events. They are checked by type checkers alone.',
    [...standardImports(lines), ...lines],
  );
}

/** What an object consists of. A union of objects is none itself. */
function propertiesOf({ schema }: NamedSchema, schemas: readonly NamedSchema[]): readonly FlatProperty[] {
  return partsOf(schema, 'oneOf').length > 0 ? [] : flattenProperties(schema, schemas);
}

/** Aliases are evaluated where they stand, so each comes after those that it is made of. */
function inOrder(aliases: readonly NamedSchema[], schemas: readonly NamedSchema[]): readonly NamedSchema[] {
  const waiting = new Map(aliases.map((alias) => [alias.name, alias]));
  const ordered: NamedSchema[] = [];
  const place = (alias: NamedSchema) => {
    if (!waiting.delete(alias.name)) return;
    for (const [name] of pythonType(alias.schema, schemas).matchAll(/"[^"]*"|\b[A-Z]\w*\b/g)) {
      const part = waiting.get(name);
      if (part !== undefined) place(part);
    }
    ordered.push(alias);
  };
  for (const alias of aliases) place(alias);
  return ordered;
}

function emitObject(named: NamedSchema, schemas: readonly NamedSchema[]): readonly string[] {
  const { name, schema } = named;
  const description = textOf(schema['description']);
  const properties = propertiesOf(named, schemas);
  const fields = (wanted: boolean) =>
    properties
      .filter(({ required }) => required === wanted)
      .flatMap((property) => [
        ...comment(textOf(property.schema['description'])).map((line) => `    ${line}`),
        `    ${pythonString(property.name)}: ${quoteNames(pythonType(property.schema, schemas), schemas)},`,
      ]);
  const [required, optional] = [fields(true), fields(false)];
  if (optional.length === 0 || required.length === 0) {
    const total = required.length === 0 ? ', total=False' : '';
    return [
      ...comment(description),
      `${name} = TypedDict(${pythonString(name)}, {`,
      ...required,
      ...optional,
      `}${total})`,
    ];
  }
  const base = `_${name}Required`;
  return [
    `${base} = TypedDict(${pythonString(base)}, {`,
    ...required,
    '})',
    `_${name}Optional = TypedDict(${pythonString(`_${name}Optional`)}, {`,
    ...optional,
    '}, total=False)',
    '',
    '',
    `class ${name}(${base}, _${name}Optional):`,
    ...(description === '' ? ['    pass'] : docstring(description, 1)),
  ];
}

/** Names of components in quotation marks, so that they may be declared further down. */
function quoteNames(type: string, schemas: readonly NamedSchema[]): string {
  const known = new Set(schemas.map(({ name }) => name));
  return type.replace(/"[^"]*"|\b[A-Z]\w*\b/g, (word) => (known.has(word) ? `"${word}"` : word));
}

/** `name = type`, with one member a line where a union or an enumeration does not fit on one. */
function assignment(name: string, type: string): readonly string[] {
  const line = `${name} = ${type}`;
  const [, kind = '', members = ''] = /^(Union|Literal)\[([^[\]]*)\]$/.exec(type) ?? [];
  if (line.length <= LINE_WIDTH || members === '') return [line];
  return [`${name} = ${kind}[`, ...members.split(', ').map((member) => `    ${member},`), ']'];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function comment(text: string): readonly string[] {
  return text.trim() === ''
    ? []
    : text
        .trim()
        .split(/\r?\n/)
        .map((line) => `#: ${line}`.trimEnd());
}
