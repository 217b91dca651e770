// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { FastifyInstance } from 'fastify';
import { platformErrors } from './platform-error.js';
import { readJson } from './read-json.js';

/**
 * Makes `application/json` the only body that this instance reads; others answer 415. An empty body is none. What
 * {@link readJson} refuses answers 400.
 */
export function acceptJsonAlone(instance: FastifyInstance): void {
  instance.removeAllContentTypeParsers();
  instance.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer' },
    (_request, bytes, done) => {
      const body = readJson(bytes);
      if (body.isRead) done(null, body.value);
      else done(platformErrors.invalidRequest([{ errorCode: 'INVALID_DATA', message: body.message }]));
    },
  );
}
