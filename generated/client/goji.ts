// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { GojiClient, GojiClientOptions } from './runtime/goji-client.js';
import { createGojiClient } from './runtime/goji-client.js';

/** The address of each environment. */
export const environments = {
  sandbox: 'https://api-sandbox.goji.investments',
  production: 'https://api.goji.investments',
} as const satisfies Readonly<Record<string, string>>;

/** An environment of the platform. */
export type Environment = keyof typeof environments;

/** How to reach the platform. */
export interface GojiOptions extends GojiClientOptions<Environment> {}

/** A client of the platform. */
export interface Goji extends GojiClient {}

/**
 * Makes a client. Pass it to the functions of the APIs, each of which is one operation.
 *
 * ```ts
 * const goji = createGoji({ environment: 'sandbox', auth: { apiKey, secret }, exchange: resilient() });
 * const { clientId } = await createInvestor(goji, { body: investor });
 * ```
 *
 * Without `exchange` each call is one attempt, and repeating what fails is left to you. Throws a `TypeError`
 * for options that cannot work.
 */
export function createGoji(options: GojiOptions): Goji {
  return createGojiClient(options, environments);
}
