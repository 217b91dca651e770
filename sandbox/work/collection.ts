import type { Transaction } from 'kysely';
import { refuseUnknown } from '../refusals/refuse.js';
import type { Schema } from '../storage/schema.js';

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
  nextSeq(): bigint;
}

/** Creates a collection over the tables of documents. */
export function createCollection<Doc extends object, Index extends string, Unique extends string>(
  context: CollectionContext,
  definition: CollectionDefinition<Doc, Index, Unique>,
): Collection<Doc, Index, Unique> {
  const { transaction, tenant } = context;
  const { kind, noun, idOf } = definition;

  const find = async (id: string) =>
    transaction
      .selectFrom('documents')
      .select(['body', 'seq'])
      .where('tenant', '=', tenant)
      .where('kind', '=', kind)
      .where('id', '=', id)
      .executeTakeFirst();
  const get = async (id: string) => {
    const row = await find(id);
    return row === undefined ? undefined : (JSON.parse(row.body) as Doc);
  };
  const addKeys = async (doc: Doc, id: string, seq: bigint) => {
    for (const { name, value, isUnique } of keysOf(definition, doc)) {
      const key = { tenant, kind, name, value, id };
      if (isUnique) await transaction.insertInto('unique_keys').values(key).execute();
      else
        await transaction
          .insertInto('document_keys')
          .values({ ...key, seq })
          .execute();
    }
  };
  const removeKeys = async (doc: Doc, seq: bigint) => {
    for (const { name, value, isUnique } of keysOf(definition, doc)) {
      if (isUnique) {
        await transaction
          .deleteFrom('unique_keys')
          .where('tenant', '=', tenant)
          .where('kind', '=', kind)
          .where('name', '=', name)
          .where('value', '=', value)
          .execute();
      } else {
        await transaction
          .deleteFrom('document_keys')
          .where('tenant', '=', tenant)
          .where('kind', '=', kind)
          .where('name', '=', name)
          .where('value', '=', value)
          .where('seq', '=', seq)
          .execute();
      }
    }
  };
  return {
    get,
    require: async (id) => (await get(id)) ?? refuseUnknown(noun, id),
    insert: async (doc) => {
      const [id, seq] = [idOf(doc), context.nextSeq()];
      await transaction
        .insertInto('documents')
        .values({ tenant, kind, id, seq, body: JSON.stringify(doc) })
        .execute();
      await addKeys(doc, id, seq);
      return doc;
    },
    update: async (doc) => {
      const id = idOf(doc);
      const row = await find(id);
      if (row === undefined) throw new Error(`There is no ${noun} ${id} to update.`);
      await transaction
        .updateTable('documents')
        .set({ body: JSON.stringify(doc) })
        .where('tenant', '=', tenant)
        .where('kind', '=', kind)
        .where('id', '=', id)
        .execute();
      const before = JSON.parse(row.body) as Doc;
      if (JSON.stringify(keysOf(definition, before)) !== JSON.stringify(keysOf(definition, doc))) {
        await removeKeys(before, row.seq);
        await addKeys(doc, id, row.seq);
      }
      return doc;
    },
    remove: async (id) => {
      const row = await find(id);
      if (row === undefined) return false;
      await transaction
        .deleteFrom('documents')
        .where('tenant', '=', tenant)
        .where('kind', '=', kind)
        .where('id', '=', id)
        .execute();
      await removeKeys(JSON.parse(row.body) as Doc, row.seq);
      return true;
    },
    findBy: async (index, value, page = {}) => {
      const rows = await paged(
        transaction
          .selectFrom('document_keys as key')
          .innerJoin('documents as document', (join) =>
            join
              .onRef('document.tenant', '=', 'key.tenant')
              .onRef('document.kind', '=', 'key.kind')
              .onRef('document.id', '=', 'key.id'),
          )
          .select('document.body')
          .where('key.tenant', '=', tenant)
          .where('key.kind', '=', kind)
          .where('key.name', '=', index)
          .where('key.value', '=', value)
          .orderBy('key.seq', page.order === 'newest-first' ? 'desc' : 'asc'),
        page,
      ).execute();
      return rows.map(({ body }) => JSON.parse(body) as Doc);
    },
    findOne: async (unique, value) => {
      const row = await transaction
        .selectFrom('unique_keys')
        .select('id')
        .where('tenant', '=', tenant)
        .where('kind', '=', kind)
        .where('name', '=', unique)
        .where('value', '=', value)
        .executeTakeFirst();
      return row === undefined ? undefined : get(row.id);
    },
    list: async (page = {}) => {
      const rows = await paged(
        transaction
          .selectFrom('documents')
          .select('body')
          .where('tenant', '=', tenant)
          .where('kind', '=', kind)
          .orderBy('seq', page.order === 'newest-first' ? 'desc' : 'asc'),
        page,
      ).execute();
      return rows.map(({ body }) => JSON.parse(body) as Doc);
    },
    count: async () => {
      const row = await transaction
        .selectFrom('documents')
        .select((expression) => expression.fn.countAll<bigint>().as('count'))
        .where('tenant', '=', tenant)
        .where('kind', '=', kind)
        .executeTakeFirstOrThrow();
      return Number(row.count);
    },
  };
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

interface Key {
  readonly name: string;
  readonly value: string;
  readonly isUnique: boolean;
}

function keysOf<Doc extends object>(
  { indexes, unique }: CollectionDefinition<Doc, string, string>,
  doc: Doc,
): readonly Key[] {
  const keys = (of: Readonly<Record<string, (doc: Doc) => string | null>>, isUnique: boolean): Key[] =>
    Object.entries(of).flatMap(([name, pick]) => {
      const value = pick(doc);
      return value === null ? [] : [{ name, value, isUnique }];
    });
  return [...keys(indexes ?? {}, false), ...keys(unique ?? {}, true)];
}
