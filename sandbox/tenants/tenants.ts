import { randomBytes, randomUUID } from 'node:crypto';
import type { Pace } from '../clock/clock.js';
import type { Database } from '../storage/database.js';
import type { NewTenantRow, TenantRow } from '../storage/schema.js';

/** What a caller authenticates with: API key and secret by HMAC, or API key and password by Basic. */
export interface TenantCredentials {
  readonly apiKey: string;
  readonly secret: string;
  readonly password: string;
}

/** A tenant, as far as it never changes. */
export interface Tenant {
  readonly id: string;
  readonly name: string;
  readonly credentials: TenantCredentials;
}

/** The tenant that every sandbox has. */
export const defaultTenantName = 'default';

/** The credentials of the default tenant. They are public: nothing but test data may be behind them. */
export const defaultCredentials: TenantCredentials = {
  apiKey: 'sandbox',
  secret: 'sandbox-hmac-secret',
  password: 'sandbox-password',
};

/** What a tenant starts with. */
export interface TenantSettings {
  readonly pace: Pace;
  /** Where its clock stands still from the start; null for one that runs with the machine's. */
  readonly frozenAt: number | null;
}

/** Finds and makes tenants. Tenants are kept in mind once they were read: they are never changed nor removed. */
export interface Tenants {
  byApiKey(apiKey: string): Promise<Tenant | undefined>;
  byName(name: string): Promise<Tenant | undefined>;
  /** The tenant of that name, which is made when there is none. */
  ensure(name: string, credentials?: TenantCredentials): Promise<Tenant>;
  list(): Promise<readonly Tenant[]>;
}

/** Creates the registry of tenants over a database. */
export function createTenants(database: Database, settings: TenantSettings): Tenants {
  const known = new Map<string, Tenant>();
  const find = async (column: 'api_key' | 'name', value: string): Promise<Tenant | undefined> => {
    // PostgreSQL refuses to be asked for it.
    if (value.includes('\0')) return undefined;
    const key = `${column} ${value}`;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const row = await database.run((db) =>
      db.selectFrom('tenants').selectAll().where(column, '=', value).executeTakeFirst(),
    );
    if (row === undefined) return undefined;
    const tenant = toTenant(row);
    known.set(key, tenant);
    return tenant;
  };
  const byName = (name: string) => find('name', name);
  return {
    byApiKey: (apiKey) => find('api_key', apiKey),
    byName,
    ensure: async (name, credentials = makeCredentials(name)) => {
      const found = await byName(name);
      if (found !== undefined) return found;
      assertName(name);
      await database.run((db) =>
        db
          .insertInto('tenants')
          .values(newRow(name, credentials, settings))
          .onConflict((conflict) => conflict.column('name').doNothing())
          .execute(),
      );
      const made = await byName(name);
      if (made === undefined) throw new Error(`The tenant ${name} was not made.`);
      return made;
    },
    list: async () => {
      const rows = await database.run((db) => db.selectFrom('tenants').selectAll().orderBy('name').execute());
      return rows.map(toTenant);
    },
  };
}

function newRow(
  name: string,
  { apiKey, secret, password }: TenantCredentials,
  { pace, frozenAt }: TenantSettings,
): NewTenantRow {
  return {
    id: randomUUID(),
    name,
    api_key: apiKey,
    secret,
    password,
    pace,
    frozen_at: frozenAt,
    offset_ms: 0,
    last_at: 0,
    next_seq: 1,
    counters: '{}',
  };
}

/** The key begins with the name, so that people find their tenant in a log. */
function makeCredentials(name: string): TenantCredentials {
  const random = (bytes: number) => randomBytes(bytes).toString('hex');
  return { apiKey: `${name}-${random(8)}`, secret: random(24), password: random(16) };
}

function assertName(name: string): void {
  if (/^[a-z0-9][a-z0-9-]{0,62}$/i.test(name)) return;
  throw new RangeError(
    `"${name}" is no name for a tenant: use up to 63 letters, digits and hyphens, and begin with no hyphen.`,
  );
}

function toTenant({ id, name, api_key: apiKey, secret, password }: TenantRow): Tenant {
  return { id, name, credentials: { apiKey, secret, password } };
}
