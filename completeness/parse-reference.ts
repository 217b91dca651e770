import type {
  ErrorRow,
  ErrorTable,
  ExampleBody,
  Field,
  FieldTable,
  ModelTables,
  ReferenceFacts,
  Section,
  WebhookFacts,
} from './facts.js';
import { readErrorBody, scanFields } from './scan-body.js';

const CHAPTERS = new Map([
  ['Investors', 'investors'],
  ['Payments - Investors', 'payments'],
  ['Payments - Manager', 'manager-payments'],
  ['Bulk Payments', 'bulk-payments'],
  ['Settlement - Debt', 'debt-settlement'],
  ['Settlement - Equity', 'equity-settlement'],
  ['Bond management', 'bond-management'],
  ['Webhooks', 'webhooks'],
  ['ISA administration', 'isa-administration'],
  ['Errors', 'errors'],
]);

const HEADING = /^(\u{1F9EA} |\u{1F6A7} )?(GET|POST|PUT|DELETE) (\/\S+)$/u;
const REQUEST_LINE = /^(GET|POST|PUT|DELETE) \S+ HTTP\/1\.1$/;
const STATUS_LINE = /^HTTP\/1\.1 (\d{3})/;
const TABLE_HEAD = /^(Name|Key) (JSON Type|Value Type|Type)\b/;
const ERROR_HEAD = /^Error Code Message$/;
const FIELD_ROW =
  /^([A-Za-z.{[][^ ]*(?: ?\.\S+| \((?:Deprecated|DEPRECATED|optional)\)|\. \S+)?) (string|ref|array|number|boolean|object|integer|date\/time|date|map)\b(.*)$/i;
const ERROR_ROW = /^([A-Z][A-Z0-9_]+) (.+)$/;
const VALUE_LINE = /^([A-Z][A-Z0-9_]+)\.?(?::.*)?$/;
const WEBHOOK_HEADING = /^([A-Z][A-Z_]+[A-Z])( \(deprecated\))?$/;
const MODEL_HEADING = /^[A-Z][A-Za-z/ ]+ Model$/;

/** Reads the whole reference. `text` is the plain-text edition, `file` its name. */
export function parseReference(text: string, file: string): ReferenceFacts {
  const lines = text.split(/\r?\n/);
  const starts = blockStarts(lines);
  const sections: Section[] = [];
  const models: ModelTables[] = [];
  const webhooks: WebhookFacts[] = [];
  const errorTables: ErrorTable[] = [];
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1]?.at ?? lines.length;
    const block = new Block(lines, start.at, end);
    if (start.kind === 'section') sections.push(readSection(block, start.chapter));
    if (start.kind === 'model') models.push(readModel(block, start.chapter));
    if (start.kind === 'webhook') webhooks.push(readWebhook(block));
    if (start.kind === 'errors') {
      const rows = readErrorRows(block);
      if (rows.length > 0) errorTables.push({ title: block.first, line: start.at + 1, rows });
    }
  }
  return { file, sections, models, webhooks, errorTables };
}

/** A stretch of lines with the number of its first line. */
class Block {
  readonly lines: readonly string[];
  readonly at: number;

  constructor(all: readonly string[], at: number, end: number) {
    this.lines = all.slice(at, end);
    this.at = at;
  }

  get first(): string {
    return this.lines[0] ?? '';
  }

  /** Line number in the file, from 1. */
  lineNumber(index: number): number {
    return this.at + index + 1;
  }
}

interface BlockStart {
  readonly at: number;
  readonly kind: 'section' | 'model' | 'webhook' | 'errors' | 'prose';
  readonly chapter: string;
}

/** Where each heading stands that the parser cares about, in order. */
function blockStarts(lines: readonly string[]): BlockStart[] {
  const starts: BlockStart[] = [];
  let chapter = '';
  let inWebhookTypes = false;
  for (const [at, line] of lines.entries()) {
    const aloneOnLine = (lines[at - 1] ?? '') === '' && (lines[at + 1] ?? '') === '';
    const slug = CHAPTERS.get(line);
    if (slug !== undefined && aloneOnLine) {
      chapter = slug;
      inWebhookTypes = false;
      starts.push({ at, kind: 'prose', chapter });
    } else if (HEADING.test(line) && isSection(lines, at)) starts.push({ at, kind: 'section', chapter });
    else if (MODEL_HEADING.test(line) && aloneOnLine) starts.push({ at, kind: 'model', chapter });
    else if (chapter === 'webhooks' && line === 'Webhook Types') inWebhookTypes = true;
    else if (inWebhookTypes && WEBHOOK_HEADING.test(line) && (lines[at + 2] ?? '') === '{')
      starts.push({ at, kind: 'webhook', chapter });
    else if (chapter === 'errors' && / Error Codes$/.test(line)) starts.push({ at, kind: 'errors', chapter });
  }
  return starts;
}

/**
 * A heading proper is followed by its printed request or its description, at most a short introduction between; in the
 * flow lists the same text is prose.
 */
function isSection(lines: readonly string[], at: number): boolean {
  const method = HEADING.exec(lines[at] ?? '')?.[2] ?? '';
  const window = lines.slice(at + 1, at + 12);
  const nextHeading = window.findIndex((line) => HEADING.test(line));
  const following = nextHeading < 0 ? window : window.slice(0, nextHeading);
  const next = following.find((line) => line !== '');
  return (
    next === 'Description' ||
    (next !== undefined && REQUEST_LINE.test(next)) ||
    following.some((line) => line.startsWith(`${method} `) && REQUEST_LINE.test(line))
  );
}

function readSection(block: Block, chapter: string): Section {
  const [, icon, method = '', path = ''] = HEADING.exec(block.first) ?? [];
  return {
    chapter,
    method,
    path,
    line: block.lineNumber(0),
    sandboxOnly: icon?.startsWith('\u{1F9EA}') ?? false,
    tables: readTables(block, 'response'),
    examples: readExamples(block),
    errors: readErrorRows(block),
  };
}

function readModel(block: Block, chapter: string): ModelTables {
  return {
    chapter,
    title: block.first,
    line: block.lineNumber(0),
    tables: readTables(block, 'model'),
    errors: readErrorRows(block),
  };
}

function readWebhook(block: Block): WebhookFacts {
  const [, type = '', deprecated] = WEBHOOK_HEADING.exec(block.first) ?? [];
  const body = bodyAt(block, 2);
  return {
    type,
    line: block.lineNumber(0),
    deprecated: deprecated !== undefined,
    payloadLine: block.lineNumber(2),
    fields: scanFields(body.join('\n'), block.lineNumber(2)),
    values: block.lines.slice(2 + body.length).filter((line) => /^[A-Z][A-Z_]+[A-Z]$/.test(line)),
    tables: readTables(block, 'model'),
  };
}

function readTables(block: Block, initial: FieldTable['part']): FieldTable[] {
  const tables: FieldTable[] = [];
  let part = initial;
  for (let index = 0; index < block.lines.length; index += 1) {
    const line = block.lines[index] ?? '';
    if (line === 'Request') part = 'request';
    if (line === 'Response') part = 'response';
    if (!TABLE_HEAD.test(line)) continue;
    const rows: [string, number][] = [];
    let row = index + 1;
    while (row < block.lines.length && block.lines[row] !== '') {
      rows.push([block.lines[row] ?? '', block.lineNumber(row)]);
      row += 1;
    }
    tables.push({ part, line: block.lineNumber(index), fields: readFields(rows) });
    index = row;
  }
  return tables;
}

interface MutableField {
  name: string;
  type: string;
  line: number;
  required?: boolean;
  values?: string[];
}

function readFields(rows: readonly (readonly [string, number])[]): Field[] {
  const fields: MutableField[] = [];
  for (const [text, line] of rows) {
    const found = FIELD_ROW.exec(text);
    const last = fields.at(-1);
    if (found !== null) {
      const [, name = '', type = '', rest = ''] = found;
      const field: MutableField = {
        name: name.replaceAll(' .', '.').replaceAll('. ', '.'),
        type: type.toLowerCase(),
        line,
      };
      const values = inlineValues(rest);
      if (values.length > 0) field.values = values;
      if (/ (required|optional)$/.test(rest)) field.required = rest.endsWith(' required');
      fields.push(field);
    } else if (last !== undefined) {
      const value = VALUE_LINE.exec(text)?.[1];
      if (text === 'required' || text === 'optional') last.required = text === 'required';
      else if (value !== undefined) last.values = [...(last.values ?? []), value];
    }
  }
  return fields;
}

/** Values that stand in the row itself: "Values: GIA, ISA." or "Enum: REGISTERED." */
function inlineValues(rest: string): string[] {
  const list =
    /(?:Values?|Possible values are|Enum|types? of company)\s*: *((?:[A-Z][A-Z0-9_]+(?:, )?)+)/.exec(
      rest,
    )?.[1] ??
    /^ (?:String )?Enum ((?:[A-Z][A-Z0-9_]+(?:, )?){2,})/.exec(rest)?.[1] ??
    '';
  return list.split(', ').filter((value) => value !== '');
}

function readExamples(block: Block): ExampleBody[] {
  const examples: ExampleBody[] = [];
  for (let index = 0; index < block.lines.length; index += 1) {
    const line = block.lines[index] ?? '';
    const status = STATUS_LINE.exec(line)?.[1];
    if (status === undefined && !REQUEST_LINE.test(line)) continue;
    let body = index + 1;
    while (/^([A-Za-z-]+: .*|)$/.test(block.lines[body] ?? 'end')) body += 1;
    if (!/^[{["]/.test(block.lines[body] ?? '')) continue;
    const lines = bodyAt(block, body);
    examples.push({
      part: status === undefined ? 'request' : 'response',
      line: block.lineNumber(body),
      ...(status === undefined ? {} : { status: Number(status) }),
      fields: scanFields(lines.join('\n'), block.lineNumber(body)),
      errors: readErrorBody(lines, block.lineNumber(body)),
    });
  }
  return examples;
}

function readErrorRows(block: Block): ErrorRow[] {
  const rows: ErrorRow[] = [];
  for (const [index, line] of block.lines.entries()) {
    if (!ERROR_HEAD.test(line)) continue;
    for (let row = index + 1; row < block.lines.length && block.lines[row] !== ''; row += 1) {
      const [, code, message] = ERROR_ROW.exec(block.lines[row] ?? '') ?? [];
      if (code !== undefined && message !== undefined)
        rows.push({ code, message, line: block.lineNumber(row) });
    }
  }
  return rows;
}

/** The lines of a printed body: to the line where its brackets close. */
function bodyAt(block: Block, from: number): readonly string[] {
  let depth = 0;
  for (let index = from; index < block.lines.length; index += 1) {
    const bare = (block.lines[index] ?? '').replace(/"[^"]*"/g, '');
    depth += (bare.match(/[{[]/g) ?? []).length - (bare.match(/[}\]]/g) ?? []).length;
    if (depth <= 0) return block.lines.slice(from, index + 1);
  }
  return block.lines.slice(from);
}
