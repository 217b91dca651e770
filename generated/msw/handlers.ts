// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import { createHandlers } from './runtime/operation-mock.js';
import type { MockOptions } from './runtime/options.js';

import type { HttpHandler } from 'msw';
import * as operations from './operations.js';

/**
 * MSW handlers for every operation. They answer with the named examples of the document.
 *
 * ```ts
 * const server = setupServer(...gojiHandlers());
 * server.use(gojiMock.createInvestor.error(400, 'UNDER_18'));
 * ```
 *
 * Throws a `TypeError` for a base URL that is not absolute.
 */
export function gojiHandlers(options: MockOptions = {}): readonly HttpHandler[] {
  return createHandlers(Object.values(operations), options);
}
