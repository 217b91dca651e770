/**
 * What the reference holds, each fact with its line. The facts are kept in `test/reference/facts.json` and know nothing of
 * `spec/`, so that the two can be held against each other.
 */

export interface ReferenceFacts {
  readonly file: string;
  readonly sections: readonly Section[];
  readonly models: readonly ModelTables[];
  readonly webhooks: readonly WebhookFacts[];
  /** The tables of error codes at the end of the reference. */
  readonly errorTables: readonly ErrorTable[];
}

/** One heading of the form `POST /platformApi/investors` with what stands below it. */
export interface Section {
  readonly chapter: string;
  readonly method: string;
  readonly path: string;
  readonly line: number;
  readonly sandboxOnly: boolean;
  readonly tables: readonly FieldTable[];
  readonly examples: readonly ExampleBody[];
  readonly errors: readonly ErrorRow[];
}

/** Tables that describe an object for several operations, such as "Trade Model". */
export interface ModelTables {
  readonly chapter: string;
  readonly title: string;
  readonly line: number;
  readonly tables: readonly FieldTable[];
  readonly errors: readonly ErrorRow[];
}

export interface FieldTable {
  readonly part: 'request' | 'response' | 'model';
  readonly line: number;
  readonly fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly line: number;
  readonly required?: boolean;
  readonly values?: readonly string[];
}

export interface ExampleBody {
  readonly part: 'request' | 'response';
  /** Line of the body's first character. */
  readonly line: number;
  readonly status?: number;
  /** Paths of all fields of the body, such as `[].isaManager.name`, each with the line where it is first printed. */
  readonly fields: readonly PrintedField[];
  /** What an error body says. */
  readonly errors: readonly ErrorRow[];
}

export interface ErrorRow {
  readonly code: string;
  readonly message: string;
  readonly line: number;
}

export interface ErrorTable {
  readonly title: string;
  readonly line: number;
  readonly rows: readonly ErrorRow[];
}

export interface WebhookFacts {
  readonly type: string;
  readonly line: number;
  readonly deprecated: boolean;
  readonly payloadLine: number;
  /** Paths of all fields of the printed payload, such as `transferOut.isaManager.name`, each with its line. */
  readonly fields: readonly PrintedField[];
  readonly values: readonly string[];
  readonly tables: readonly FieldTable[];
}

/** A field of a printed body: its path and its line. */
export type PrintedField = readonly [path: string, line: number];
