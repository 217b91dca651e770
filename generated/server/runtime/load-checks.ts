// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import { type FindCheck, findAmong, type Validators } from './check-value.js';
import type { JsonSchema } from './contract.js';

/** What finds the checks of a server. Ajv is loaded only where there are no validators that were made ahead of time. */
export async function loadChecks(
  validators: Validators | null,
  schemas: Readonly<Record<string, JsonSchema>>,
): Promise<FindCheck> {
  if (validators !== null) return findAmong(validators);
  const { createSchemaCompiler } = await import('./schema-compiler.js');
  return createSchemaCompiler(schemas);
}
