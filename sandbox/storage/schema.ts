import type { ColumnType, Insertable, Selectable } from 'kysely';

/** A whole number. Every engine hands it out as a bigint, so that nothing is rounded. */
type Whole = ColumnType<bigint, bigint | number, bigint | number>;
type WholeOrNull = ColumnType<bigint | null, bigint | number | null, bigint | number | null>;

/** An isolated platform of its own: who may call it, its clock and its counters. */
interface TenantsTable {
  id: string;
  name: string;
  api_key: string;
  /** Of the HMAC. */
  secret: string;
  /** Of Basic authentication. */
  password: string;
  pace: string;
  /** Milliseconds since 1970 at which the clock stands still; null while it runs. */
  frozen_at: WholeOrNull;
  /** How far the running clock is ahead of the machine's, in milliseconds. */
  offset_ms: Whole;
  /** The latest moment at which something was written. The tenant's time never goes back behind it. */
  last_at: Whole;
  /** Orders everything that the tenant writes. */
  next_seq: Whole;
  /** The named counters as a JSON object. */
  counters: string;
}

/** Every resource, as a JSON document. */
interface DocumentsTable {
  tenant: string;
  kind: string;
  id: string;
  seq: Whole;
  body: string;
}

/** Finds documents by an indexed value, in the order in which they were inserted. */
interface DocumentKeysTable {
  tenant: string;
  kind: string;
  name: string;
  value: string;
  seq: Whole;
  id: string;
}

/** Finds the one document that has a value. */
interface UniqueKeysTable {
  tenant: string;
  kind: string;
  name: string;
  value: string;
  id: string;
}

/** The balance of each account in each asset, kept up to date. */
interface LedgerAccountsTable {
  tenant: string;
  account: string;
  asset: string;
  balance: Whole;
}

/** What moved, and why. */
interface LedgerPostingsTable {
  tenant: string;
  seq: Whole;
  id: string;
  kind: string;
  at: Whole;
  business_date: string;
  /** What the posting belongs to, as a JSON object of texts. */
  refs: string;
}

/** One line of a posting, with the balance of its account after it. */
interface LedgerEntriesTable {
  tenant: string;
  account: string;
  asset: string;
  seq: Whole;
  line: Whole;
  amount: Whole;
  balance: Whole;
  at: Whole;
  business_date: string;
}

/** Where the events of a tenant go. */
interface EndpointsTable {
  tenant: string;
  id: string;
  url: string;
  secret: string;
  seq: Whole;
}

/** The events that happened, each as it goes out. */
interface EventsTable {
  tenant: string;
  seq: Whole;
  id: string;
  type: string;
  body: string;
  at: Whole;
}

/** One event on its way to one endpoint. */
interface DeliveriesTable {
  tenant: string;
  id: string;
  /** Orders the deliveries of an endpoint. */
  seq: Whole;
  endpoint: string;
  event_id: string;
  event_type: string;
  url: string;
  body: string;
  /** `held` is pending, and out of order on purpose. */
  state: 'pending' | 'held' | 'delivered' | 'failed';
  /** Real time, since receivers live in it. */
  next_at: Whole;
  /** Until when a process has it, in real time. */
  claimed_until: Whole;
  /** A JSON list of attempts. */
  attempts: string;
}

/** What is to happen later, by the tenant's clock. */
interface JobsTable {
  tenant: string;
  seq: Whole;
  due_at: Whole;
  name: string;
  payload: string;
  state: 'due' | 'failed';
  problem: string | null;
}

/** The answers of requests that were carried out under a client request id. */
interface IdempotencyTable {
  tenant: string;
  key: string;
  fingerprint: string;
  at: Whole;
  status: Whole;
  /** Body and headers as JSON text. */
  reply: string;
}

/** Nonces that were used, where several processes share a database. */
interface NoncesTable {
  key: string;
  expires_at: Whole;
}

/** The tables. Times are milliseconds since 1970; structured values are JSON text, so that both engines keep them alike. */
export interface Schema {
  tenants: TenantsTable;
  documents: DocumentsTable;
  document_keys: DocumentKeysTable;
  unique_keys: UniqueKeysTable;
  ledger_accounts: LedgerAccountsTable;
  ledger_postings: LedgerPostingsTable;
  ledger_entries: LedgerEntriesTable;
  endpoints: EndpointsTable;
  events: EventsTable;
  deliveries: DeliveriesTable;
  jobs: JobsTable;
  idempotency: IdempotencyTable;
  nonces: NoncesTable;
}

/** The tables whose rows belong to one tenant, with the columns that are the key of a row within it. */
export const tenantKeys = {
  documents: ['kind', 'id'],
  document_keys: ['kind', 'name', 'value', 'seq'],
  unique_keys: ['kind', 'name', 'value'],
  ledger_accounts: ['account', 'asset'],
  ledger_postings: ['seq'],
  ledger_entries: ['account', 'asset', 'seq', 'line'],
  endpoints: ['id'],
  events: ['seq'],
  deliveries: ['id'],
  jobs: ['seq'],
  idempotency: ['key'],
} as const satisfies { readonly [Table in keyof Schema]?: readonly (keyof Schema[Table])[] };

/** What a reset empties and a snapshot holds. */
export const tenantTables = Object.keys(tenantKeys) as readonly (keyof typeof tenantKeys)[];

/** A row of the tenants, as read. */
export type TenantRow = Selectable<TenantsTable>;
/** A row of the tenants, as written. */
export type NewTenantRow = Insertable<TenantsTable>;
/** A row of the deliveries, as read. */
export type DeliveryRow = Selectable<DeliveriesTable>;
