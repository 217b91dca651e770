import { type ExpressionBuilder, sql, type Transaction } from 'kysely';
import { refuseUnknown } from '../refusals/refuse.js';
import type { Schema } from '../storage/schema.js';
import type { DocumentKey, Documents, StoredDocument } from './documents.js';
import type { PendingWrites } from './pending-writes.js';

/** How the documents of one kind are kept and found. `Doc` is plain JSON data; `undefined` members are dropped. */
export interface CollectionDefinition<Doc extends object, Index extends string, Unique extends string> {
  /** Names the kind in the database: never change it. */
  readonly kind: string;
  /** What a document is called in a 404, such as `investor`. */
  readonly noun: string;
  readonly idOf: (doc: Doc) => string;
  /** Values to find documents by. Null leaves a document out. */
  readonly indexes?: Readonly<Record<Index, (doc: Doc) => string | null>>;
  /** Values that only one document has. Null leaves a document out. */
  readonly unique?: Readonly<Record<Unique, (doc: Doc) => string | null>>;
}

/** Declares a collection. Put it beside the operations that own it, and hand it to `work.collection`. */
export function defineCollection<Doc extends object>() {
  return <Index extends string = never, Unique extends string = never>(
    definition: CollectionDefinition<Doc, Index, Unique>,
  ): CollectionDefinition<Doc, Index, Unique> => definition;
}

/** A part of a long list. */
export interface Page {
  /** Most documents. Default: all. */
  readonly limit?: number;
  /** Skips so many. Default: 0. */
  readonly offset?: number;
  readonly order?: 'oldest-first' | 'newest-first';
}

/** The documents of one kind, inside a unit of work. */
export interface Collection<Doc extends object, Index extends string, Unique extends string> {
  get(id: string): Promise<Doc | undefined>;
  /** The document, or the refusal 404 `NOT_FOUND`. */
  require(id: string): Promise<Doc>;
  /** Reads many documents at once, so that `get` of each costs nothing: call it before a loop over them. */
  load(ids: readonly string[]): Promise<void>;
  /** Adds a document. Throws an `Error` for an id or a unique value that is taken: check first, and refuse. */
  insert(doc: Doc): Promise<Doc>;
  /** Puts a document in the place of the one with the same id. Throws an `Error` when there is none. */
  update(doc: Doc): Promise<Doc>;
  /** Removes a document; false when there was none. */
  remove(id: string): Promise<boolean>;
  /** The documents with that value, oldest first. */
  findBy(index: Index, value: string, page?: Page): Promise<Doc[]>;
  /** The one document with that value. */
  findOne(unique: Unique, value: string): Promise<Doc | undefined>;
  /** All documents in the order in which they were inserted. */
  list(page?: Page): Promise<Doc[]>;
  count(): Promise<number>;
}

/** What a collection needs of its unit of work. */
export interface CollectionContext {
  readonly transaction: Transaction<Schema>;
  readonly tenant: string;
  readonly documents: Documents;
  readonly pending: PendingWrites;
  nextSeq(): bigint;
  /** Throws where the work must not write. */
  assertWrites(): void;
  /** True for an id that this unit of work has made up, so that no document can have it yet. */
  isOwnId(id: string): boolean;
}

/** Creates a collection over the tables of documents. */
export function createCollection<Doc extends object, Index extends string, Unique extends string>(
  context: CollectionContext,
  definition: CollectionDefinition<Doc, Index, Unique>,
): Collection<Doc, Index, Unique> {
  const { transaction, tenant } = context;
  const { kind, noun, idOf } = definition;
  const documents = context.documents(kind, (body) => keysOf(definition, body));

  const get = async (id: string) => {
    const found = await documents.get(id);
    return found === undefined ? undefined : (JSON.parse(found.body) as Doc);
  };
  /** Queries see what is in the database alone. */
  const bringUpToDate = async () => {
    if (documents.isChanged()) await context.pending.flush();
  };
  const isTaken = async (id: string) => {
    // One that was made up and used once is known.
    if (context.isOwnId(id) && !documents.isKnown(id)) return false;
    return (await documents.get(id)) !== undefined;
  };
  /** Before is the document in whose place it comes. */
  const assertUnique = async (document: StoredDocument, before?: StoredDocument) => {
    const had = before === undefined ? [] : documents.keysOf(before);
    for (const { name, value, isUnique } of documents.keysOf(document)) {
      if (!isUnique || had.some((key) => key.isUnique && key.name === name && key.value === value)) continue;
      const owner = await documents.findUnique(name, value);
      if (owner !== undefined) throw new Error(`There is a ${noun} with the same ${name} already: ${owner}.`);
    }
  };
  return {
    get,
    require: async (id) => (await get(id)) ?? refuseUnknown(noun, id),
    load: (ids) => documents.load(ids),
    insert: async (doc) => {
      const [id, document] = [idOf(doc), { seq: context.nextSeq(), body: JSON.stringify(doc) }];
      if (await isTaken(id)) throw new Error(`There is a ${noun} ${id} already.`);
      await assertUnique(document);
      documents.set(id, document);
      return doc;
    },
    update: async (doc) => {
      context.assertWrites();
      const id = idOf(doc);
      const before = await documents.get(id);
      if (before === undefined) throw new Error(`There is no ${noun} ${id} to update.`);
      const document = { seq: before.seq, body: JSON.stringify(doc) };
      await assertUnique(document, before);
      documents.set(id, document);
      return doc;
    },
    remove: async (id) => {
      context.assertWrites();
      if ((await documents.get(id)) === undefined) return false;
      documents.set(id, undefined);
      return true;
    },
    findBy: async (index, value, page = {}) => {
      await bringUpToDate();
      const rows = await paged(
        transaction
          .selectFrom('document_keys as key')
          .select(['key.id', 'key.seq', bodyOfKey])
          .where('key.tenant', '=', tenant)
          .where('key.kind', '=', kind)
          .where('key.name', '=', index)
          .where('key.value', '=', value)
          .orderBy('key.seq', page.order === 'newest-first' ? 'desc' : 'asc'),
        page,
      ).execute();
      return rows.map(toDoc);
    },
    findOne: async (unique, value) => {
      const id = await documents.findUnique(unique, value);
      return id === undefined ? undefined : get(id);
    },
    list: async (page = {}) => {
      await bringUpToDate();
      const rows = await paged(
        transaction
          .selectFrom('documents')
          .select(['id', 'seq', 'body'])
          .where('tenant', '=', tenant)
          .where('kind', '=', kind)
          // The condition of the index that has their order.
          .where('seq', '>=', sql.lit(0n))
          .orderBy('seq', page.order === 'newest-first' ? 'desc' : 'asc'),
        page,
      ).execute();
      return rows.map(toDoc);
    },
    count: async () => {
      await bringUpToDate();
      const row = await transaction
        .selectFrom('documents')
        .select((expression) => expression.fn.countAll<bigint>().as('count'))
        .where('tenant', '=', tenant)
        .where('kind', '=', kind)
        .executeTakeFirstOrThrow();
      return Number(row.count);
    },
  };

  /** What was found is often changed next. */
  function toDoc({ id, seq, body }: { readonly id: string; readonly seq: bigint; readonly body: string }) {
    documents.keep(id, { seq, body });
    return JSON.parse(body) as Doc;
  }
}

/**
 * The document of a key, looked up by its id. As a join, PostgreSQL would read all documents of the kind for each key, as
 * long as it has not counted them.
 */
function bodyOfKey({ selectFrom }: ExpressionBuilder<Schema & { key: Schema['document_keys'] }, 'key'>) {
  return selectFrom('documents as document')
    .select('document.body')
    .whereRef('document.tenant', '=', 'key.tenant')
    .whereRef('document.kind', '=', 'key.kind')
    .whereRef('document.id', '=', 'key.id')
    .$asScalar()
    .$notNull()
    .as('body');
}

interface Pageable<Self> {
  limit(limit: number): Self;
  offset(offset: number): Self;
}

/** SQLite takes no offset without a limit. */
function paged<Query extends Pageable<Query>>(query: Query, { limit, offset = 0 }: Page): Query {
  if (limit === undefined && offset === 0) return query;
  return query.limit(limit ?? Number.MAX_SAFE_INTEGER).offset(offset);
}

function keysOf<Doc extends object>(
  { indexes, unique }: CollectionDefinition<Doc, string, string>,
  body: string,
): readonly DocumentKey[] {
  if (indexes === undefined && unique === undefined) return [];
  const doc: Doc = JSON.parse(body);
  const keys = (
    of: Readonly<Record<string, (doc: Doc) => string | null>>,
    isUnique: boolean,
  ): DocumentKey[] =>
    Object.entries(of).flatMap(([name, pick]) => {
      const value = pick(doc);
      return value === null ? [] : [{ name, value, isUnique }];
    });
  return [...keys(indexes ?? {}, false), ...keys(unique ?? {}, true)];
}
