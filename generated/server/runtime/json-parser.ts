// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { FastifyInstance } from 'fastify';
import { platformErrors } from './platform-error.js';

/**
 * Makes `application/json` the only body that this instance reads; others answer 415. An empty body is none. A body
 * that tries to reach an object's prototype is refused like malformed JSON.
 */
export function acceptJsonAlone(instance: FastifyInstance): void {
  const parse = instance.getDefaultJsonParser('error', 'error');
  instance.removeAllContentTypeParsers();
  instance.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, text, done) => {
    if (text.trim() === '') {
      done(null, undefined);
      return;
    }
    parse(request, text, (error, body) => {
      done(error === null ? null : platformErrors.malformedJson(error), body);
    });
  });
}
