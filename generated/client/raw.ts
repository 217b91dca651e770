// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { paths } from '../types.js';
import type { Goji } from './goji.js';
import type { RawClientOf } from './runtime/raw-client.js';
import { createRawClientOf } from './runtime/raw-client.js';

/** A client by method and path, typed by the paths of the document. */
export type RawClient = RawClientOf<paths>;

/**
 * Makes a client by method and path, which is openapi-fetch over the connection of `goji`:
 *
 * ```ts
 * const { data, error, response } = await createRawClient(goji).GET('/investorIds');
 * ```
 *
 * It resolves with what the platform answered instead of rejecting for a status. Its requests are signed,
 * limited in time and repeated as all are, and its writes get a client request id.
 */
export function createRawClient(goji: Goji): RawClient {
  return createRawClientOf<paths>(goji);
}
