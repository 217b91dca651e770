import type { BundledDocument } from '../../generators/generator.js';

type Members = { readonly [key: string]: unknown };

/** A small document that is right in every respect; `changes` replace its members. */
export function documentWith(changes: Members = {}): BundledDocument {
  return {
    openapi: '3.1.0',
    info: { title: 'Test API', version: '1.2.3' },
    servers: [{ url: 'https://sandbox.example.com', description: 'Sandbox.' }],
    tags: [
      { name: 'Investors', 'x-goji-api': 'investors', description: 'Register investors.\n' },
      { name: 'Investor Payments', 'x-goji-api': 'payments' },
    ],
    paths: { '/investors': { get: operationWith() } },
    components: { schemas: { ClientId: { type: 'string' } } },
    ...changes,
  };
}

/** A small operation; `changes` replace its members. */
export function operationWith(changes: Members = {}): Members {
  return {
    operationId: 'listInvestors',
    tags: ['Investors'],
    responses: { '204': { description: 'Done.' } },
    ...changes,
  };
}

/** JSON content of that schema. */
export function jsonContent(schema: unknown, examples?: unknown): Members {
  return { 'application/json': examples === undefined ? { schema } : { schema, examples } };
}
