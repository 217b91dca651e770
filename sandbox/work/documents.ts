import type { Transaction } from 'kysely';
import type { Schema } from '../storage/schema.js';
import type { PendingWrites } from './pending-writes.js';

/** A value that documents are found by. */
export interface DocumentKey {
  readonly name: string;
  readonly value: string;
  /** True where only one document may have the value. */
  readonly isUnique: boolean;
}

/** A document as JSON text, with its place among those of its kind. */
export interface StoredDocument {
  readonly seq: bigint;
  readonly body: string;
}

/** The documents of one kind in a unit of work: as they stand, with what the work has done to them. */
export interface DocumentsOfKind {
  get(id: string): Promise<StoredDocument | undefined>;
  /** Reads those that are not known yet, all at once. */
  load(ids: readonly string[]): Promise<void>;
  /** The id of the document that has a unique value. */
  findUnique(name: string, value: string): Promise<string | undefined>;
  /** Keeps what a query has read, so that it need not be read again. */
  keep(id: string, document: StoredDocument): void;
  /** Adds or changes a document, or removes it by undefined. It must have been asked for before, or be new. */
  set(id: string, document: StoredDocument | undefined): void;
  /** What a document is found by. */
  keysOf(document: StoredDocument): readonly DocumentKey[];
  /** True when it is known whether there is such a document. */
  isKnown(id: string): boolean;
  /** True while a query would not see the documents as they stand. */
  isChanged(): boolean;
}

/** What the documents need of their unit of work. */
export interface DocumentsContext {
  readonly transaction: Transaction<Schema>;
  readonly tenant: string;
  readonly pending: PendingWrites;
}

/** Gives the documents of a kind; `keysOf` says what one is found by. */
export type Documents = (kind: string, keysOf: (body: string) => readonly DocumentKey[]) => DocumentsOfKind;

/** Ids of one statement: the engines limit the values that are bound. */
const idsAtOnce = 1_000;

/** What is known of a document: how the database has it, and how it stands. */
interface Entry {
  readonly before: StoredDocument | undefined;
  readonly after: StoredDocument | undefined;
}

/**
 * The documents of a unit of work. Nobody else writes for the tenant meanwhile, so that each is read once, and what becomes
 * of it is written with the pending writes.
 */
export function createDocuments(context: DocumentsContext): Documents {
  const kinds = new Map<string, ReturnType<typeof createKind>>();
  context.pending.beforeFlush(async () => {
    for (const { collect } of kinds.values()) await collect();
  });
  return (kind, keysOf) => {
    const made = kinds.get(kind) ?? createKind(context, kind, keysOf);
    kinds.set(kind, made);
    return made.documents;
  };
}

function createKind(
  { transaction, tenant, pending }: DocumentsContext,
  kind: string,
  keysOf: (body: string) => readonly DocumentKey[],
) {
  const entries = new Map<string, Entry>();
  const changed = new Set<string>();
  /** Who has a unique value, as it stands; null for nobody. */
  const owners = new Map<string, string | null>();

  const keys = new WeakMap<StoredDocument, readonly DocumentKey[]>();

  const keysOfDocument = (document: StoredDocument | undefined): readonly DocumentKey[] => {
    if (document === undefined) return [];
    const known = keys.get(document) ?? keysOf(document.body);
    keys.set(document, known);
    return known;
  };
  const own = (document: StoredDocument | undefined, owner: string | null) => {
    for (const key of keysOfDocument(document)) if (key.isUnique) owners.set(textOf(key), owner);
  };
  const read = async (ids: readonly string[]) => {
    const rows = await transaction
      .selectFrom('documents')
      .select(['id', 'seq', 'body'])
      .where('tenant', '=', tenant)
      .where('kind', '=', kind)
      .where('id', 'in', ids)
      .execute();
    for (const { id, seq, body } of rows) documents.keep(id, { seq, body });
    for (const id of ids) if (!entries.has(id)) entries.set(id, nowhere);
  };
  const documents: DocumentsOfKind = {
    get: async (id) => {
      if (!entries.has(id)) await read([id]);
      return entries.get(id)?.after;
    },
    load: async (ids) => {
      const missing = [...new Set(ids)].filter((id) => !entries.has(id));
      for (let from = 0; from < missing.length; from += idsAtOnce) {
        await read(missing.slice(from, from + idsAtOnce));
      }
    },
    findUnique: async (name, value) => {
      const text = textOf({ name, value });
      const known = owners.get(text);
      if (known !== undefined) return known ?? undefined;
      const row = await transaction
        .selectFrom('unique_keys')
        .select('id')
        .where('tenant', '=', tenant)
        .where('kind', '=', kind)
        .where('name', '=', name)
        .where('value', '=', value)
        .executeTakeFirst();
      owners.set(text, row?.id ?? null);
      return row?.id;
    },
    keep: (id, document) => {
      // One that is known may have been changed since.
      if (!entries.has(id)) entries.set(id, { before: document, after: document });
    },
    set: (id, document) => {
      const { before, after } = entries.get(id) ?? nowhere;
      own(after, null);
      own(document, id);
      entries.set(id, { before, after: document });
      changed.add(id);
    },
    keysOf: keysOfDocument,
    isKnown: (id) => entries.has(id),
    isChanged: () => changed.size > 0,
  };

  /** Hands over what has changed. What has to make room for it is removed at once. */
  const collect = async (): Promise<void> => {
    const ids = [...changed];
    changed.clear();
    for (const id of ids) {
      const { before, after } = entries.get(id) ?? nowhere;
      entries.set(id, { before: after, after });
      if (after === undefined && before !== undefined) await removeRow(id);
      if (after !== undefined && !isSame(before, after)) {
        const row = { tenant, kind, id, ...after };
        if (before === undefined) pending.add('documents', row);
        else pending.put('documents', row);
      }
      const [old, current] = [rowsOfKeys(before), rowsOfKeys(after)];
      for (const [text, { key, seq }] of old) if (!current.has(text)) await removeKey(key, seq);
      for (const [text, { key, seq }] of current) {
        if (old.has(text)) continue;
        const { name, value, isUnique } = key;
        if (isUnique) pending.add('unique_keys', { tenant, kind, name, value, id });
        else pending.add('document_keys', { tenant, kind, name, value, seq, id });
      }
    }
  };
  const rowsOfKeys = (document: StoredDocument | undefined) =>
    new Map(
      keysOfDocument(document).map((key) => {
        const seq = document?.seq ?? 0n;
        return [`${key.isUnique ? 'unique' : seq} ${textOf(key)}`, { key, seq }] as const;
      }),
    );
  const removeRow = (id: string) =>
    transaction
      .deleteFrom('documents')
      .where('tenant', '=', tenant)
      .where('kind', '=', kind)
      .where('id', '=', id)
      .execute();
  const removeKey = async ({ name, value, isUnique }: DocumentKey, seq: bigint) => {
    const query = transaction
      .deleteFrom(isUnique ? 'unique_keys' : 'document_keys')
      .where('tenant', '=', tenant)
      .where('kind', '=', kind)
      .where('name', '=', name)
      .where('value', '=', value);
    await (isUnique ? query : query.where('seq', '=', seq)).execute();
  };
  return { documents, collect };
}

const nowhere: Entry = { before: undefined, after: undefined };

function isSame(one: StoredDocument | undefined, other: StoredDocument): boolean {
  return one?.seq === other.seq && one.body === other.body;
}

/** No name has a space in it. */
function textOf({ name, value }: Pick<DocumentKey, 'name' | 'value'>): string {
  return `${name} ${value}`;
}
