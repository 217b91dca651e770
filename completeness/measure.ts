import type { ApiModel, JsonSchema, Operation } from '../generators/model/types.js';
import type { ErrorRow, FieldTable, PrintedField, ReferenceFacts, Section, WebhookFacts } from './facts.js';
import { createFieldResolver, type FieldResolver } from './resolve-field.js';

/** What is counted, in the order of the report. */
export const kinds = ['operation', 'request', 'response', 'values', 'examples', 'errors'] as const;
export type Kind = (typeof kinds)[number];

/** One fact of the reference and whether the document has it. */
export interface Fact {
  readonly kind: Kind;
  readonly what: string;
  readonly line: number;
  readonly found: boolean;
  /** The erratum that names the line of a missing fact. A missing fact without one is a hole. */
  readonly erratum?: string;
}

/** One section, model, webhook or error table of the reference against the document. */
export interface Row {
  readonly title: string;
  readonly line: number;
  readonly facts: readonly Fact[];
}

/** What the document is measured with. */
export interface Evidence {
  readonly facts: ReferenceFacts;
  readonly model: ApiModel;
  /** The error catalogue. */
  readonly catalogue: readonly { readonly code: string; readonly message: string }[];
  /** `<file>:<line>` to the id of the erratum that names the line. */
  readonly errata: ReadonlyMap<string, string>;
  /** Line of the reference of each recorded body, once for every body. */
  readonly recordedLines: readonly number[];
}

interface Ruler extends Evidence {
  readonly fields: FieldResolver;
}

/** Holds every fact of the reference against the document. */
export function measure(evidence: Evidence): readonly Row[] {
  const ruler: Ruler = { ...evidence, fields: createFieldResolver(evidence.model) };
  const { sections, models, webhooks, errorTables } = evidence.facts;
  const rows = [
    ...sections.map((section) => sectionRow(ruler, section)),
    ...models.map(({ chapter, title, line, tables, errors }) => {
      const schemas = evidence.model.operations.filter(({ api }) => api === chapter).flatMap(schemasOf);
      return {
        title,
        line,
        facts: [...tableFacts(ruler, tables, () => schemas), ...errorFacts(ruler, errors)],
      };
    }),
    ...webhooks.map((webhook) => webhookRow(ruler, webhook)),
    ...errorTables.map(({ title, line, rows: errors }) => ({
      title,
      line,
      facts: errorFacts(ruler, errors),
    })),
  ];
  return rows.map((row) => ({ ...row, facts: row.facts.map((fact) => explain(ruler, fact)) }));
}

function sectionRow(ruler: Ruler, section: Section): Row {
  const { method, path, line, tables, examples, errors } = section;
  const title = `${method} ${path}`;
  const operation = findOperation(ruler, section);
  const facts: Fact[] = [{ kind: 'operation', what: title, line, found: operation !== undefined }];
  const schemas = (part: FieldTable['part']) =>
    operation === undefined ? [] : part === 'request' ? requestSchemas(operation) : answerSchemas(operation);
  facts.push(...tableFacts(ruler, tables, schemas));
  for (const example of examples) {
    const kind = example.part;
    if (example.errors.length > 0) facts.push(...errorFacts(ruler, example.errors));
    else {
      const what = (name: string) => `${name} (example)`;
      facts.push(...fieldFacts(ruler, kind, example.fields, schemas(example.part), what));
    }
  }
  facts.push(
    ...exampleFacts(
      ruler,
      examples.map((example) => example.line),
      line,
    ),
  );
  return { title, line, facts: [...facts, ...errorFacts(ruler, errors)] };
}

function webhookRow(ruler: Ruler, webhook: WebhookFacts): Row {
  const { type, line, payloadLine, tables, values } = webhook;
  const found = ruler.model.webhooks.find((candidate) => candidate.type === type);
  const payload = found === undefined ? [] : [found.payload.schema];
  // Most payloads are printed without their envelope.
  const content = payload.flatMap((schema) => ruler.fields.find(schema, 'content'));
  const whole = webhook.fields.some(([path]) => path === 'content');
  const listed = ruler.fields.values(webhook.fields.flatMap(([path]) => findIn(ruler, content, path)));
  return {
    title: type,
    line,
    facts: [
      {
        kind: 'operation',
        what: type,
        line,
        found: found !== undefined && found.deprecated === webhook.deprecated,
      },
      ...fieldFacts(ruler, 'request', webhook.fields, whole ? payload : content),
      ...values.map((value): Fact => ({ kind: 'values', what: value, line, found: listed.has(value) })),
      ...tableFacts(ruler, tables, () =>
        content.flatMap((schema) => [schema, ...findIn(ruler, [schema], '{}.{}')]),
      ),
      ...exampleFacts(ruler, [payloadLine], line),
    ],
  };
}

function tableFacts(
  ruler: Ruler,
  tables: readonly FieldTable[],
  schemasFor: (part: FieldTable['part']) => readonly JsonSchema[],
): Fact[] {
  return tables.flatMap(({ part, fields }) => {
    const kind: Kind = part === 'request' ? 'request' : 'response';
    const schemas = schemasFor(part);
    return fields.flatMap(({ name, line, values = [] }): Fact[] => {
      const found = findIn(ruler, schemas, name);
      const listed = ruler.fields.values(found);
      return [
        { kind, what: name, line, found: found.length > 0 },
        ...values.map(
          (value): Fact => ({ kind: 'values', what: `${name}: ${value}`, line, found: listed.has(value) }),
        ),
      ];
    });
  });
}

function fieldFacts(
  ruler: Ruler,
  kind: Kind,
  fields: readonly PrintedField[],
  schemas: readonly JsonSchema[],
  what: (name: string) => string = (name) => name,
): Fact[] {
  return fields.map(([name, line]) => ({
    kind,
    what: what(name),
    line,
    found: findIn(ruler, schemas, name).length > 0,
  }));
}

/** An example counts as found when a recorded body stands between its section's heading and the next heading. */
function exampleFacts(ruler: Ruler, lines: readonly number[], from: number): Fact[] {
  const { sections, models, webhooks } = ruler.facts;
  const heads = [...sections, ...models, ...webhooks].map((head) => head.line).filter((line) => line > from);
  const to = Math.min(...heads, Number.MAX_SAFE_INTEGER);
  const recorded = ruler.recordedLines.filter((line) => line >= from && line < to).length;
  return lines.map((line, index) => ({
    kind: 'examples',
    what: `body at line ${line}`,
    line,
    found: index < recorded,
  }));
}

function errorFacts(ruler: Ruler, rows: readonly ErrorRow[]): Fact[] {
  return rows.map(({ code, message, line }) => {
    const found = ruler.catalogue.some(
      (entry) => entry.code === code && isTemplateOf(entry.message, message),
    );
    return { kind: 'errors', what: `${code} ${message}`, line, found };
  });
}

/** A catalogue message may have holes, such as `Company with number {number} already registered.` */
export function isTemplateOf(template: string, message: string): boolean {
  const escaped = template.split(/\{[A-Za-z]*\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return template === message || new RegExp(`^${escaped.join('.+')}$`).test(message);
}

/** The operation whose source is the section's heading; a section that is printed twice names its method and path. */
function findOperation({ model, facts }: Ruler, { method, path, line }: Section): Operation | undefined {
  const bySource = model.operations.find(({ source }) => source === `${facts.file}:${line}`);
  const shape = (template: string) => template.replace(/\{[^}]+\}/g, '{}');
  return (
    bySource ??
    model.operations.find(
      (operation) => operation.method.toUpperCase() === method && shape(operation.path) === shape(path),
    )
  );
}

function findIn(ruler: Ruler, schemas: readonly JsonSchema[], name: string): readonly JsonSchema[] {
  return schemas.flatMap((schema) => ruler.fields.find(schema, name));
}

function requestSchemas(operation: Operation): JsonSchema[] {
  return operation.requestBody === null ? [] : [operation.requestBody.content.schema];
}

function answerSchemas(operation: Operation): JsonSchema[] {
  return operation.responses.flatMap(({ status, content }) =>
    status < 300 && content !== null ? [content.schema] : [],
  );
}

function schemasOf(operation: Operation): JsonSchema[] {
  return [...requestSchemas(operation), ...answerSchemas(operation)];
}

function explain({ errata, facts }: Ruler, fact: Fact): Fact {
  const erratum = fact.found ? undefined : errata.get(`${facts.file}:${fact.line}`);
  return erratum === undefined ? fact : { ...fact, erratum };
}
