import { readFileSync } from 'node:fs';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { gojiFastifyOptions, gojiServer } from '../../generated/server/index.js';
import { namedExchanges } from './exchanges.js';

interface CatalogueEntry {
  readonly code: string;
  readonly message: string;
  readonly operations: readonly string[];
}

const catalogue: readonly CatalogueEntry[] = parse(readFileSync('spec/errors.yaml', 'utf8'));

/** Entries that say that a field is missing, by field and operation. */
const missing = catalogue.flatMap(({ code, message, operations }) => {
  const [, field] = /^([\w.]+) cannot be null or empty/.exec(message) ?? [];
  return field === undefined ? [] : operations.map((operation) => ({ operation, field, code, message }));
});

let app: FastifyInstance;
beforeAll(async () => {
  app = Fastify(gojiFastifyOptions);
  await app.register(gojiServer, { authenticate: 'none', handlers: {}, fallback: 'example' });
});
afterAll(() => app.close());

/** A copy of a body without the member of that name, which may stand at any depth, such as `address.postcode`. */
function without(body: unknown, field: string): unknown {
  if (typeof body !== 'object' || body === null) return body;
  const [name = '', ...below] = field.split('.');
  const members = Object.entries(body).flatMap(([key, value]: [string, unknown]) => {
    if (key !== name) return [[key, Array.isArray(value) ? value : without(value, field)]];
    return below.length === 0 ? [] : [[key, without(value, below.join('.'))]];
  });
  return Object.fromEntries(members);
}

describe('the error catalogue', () => {
  it.each(missing)('$operation refuses a body without $field in the documented words', async (entry) => {
    const valid = namedExchanges.find(
      ({ operation, status, body }) => operation.id === entry.operation && status < 300 && body !== undefined,
    );
    if (valid === undefined) throw new Error(`There is no example of a request of ${entry.operation}.`);
    const path = valid.operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(String(valid.path[name])),
    );
    const response = await app.inject({
      method: valid.operation.method.toUpperCase() as 'POST',
      url: path,
      payload: JSON.stringify(without(valid.body, entry.field)),
      headers: { 'content-type': 'application/json' },
    });
    expect(response.statusCode).toBe(400);
    expect(response.json().errors).toContainEqual({ errorCode: entry.code, message: entry.message });
  });
});
