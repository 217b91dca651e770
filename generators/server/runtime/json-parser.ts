import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { findJsonFault, type JsonFault } from './json-text.js';
import { platformErrors } from './platform-error.js';

/**
 * Makes `application/json` the only body that this instance reads; others answer 415. An empty body is none. A body
 * that tries to reach an object's prototype is refused like malformed JSON. What would be changed by reading it (bytes
 * that are no UTF-8, a member that is there twice, a number beyond the precision of a double) is refused, too: in an
 * instruction about money, a guess at what was meant is worse than no answer.
 */
export function acceptJsonAlone(instance: FastifyInstance): void {
  const parse = instance.getDefaultJsonParser('error', 'error');
  instance.removeAllContentTypeParsers();
  instance.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, bytes, done) => {
    if (!isUtf8(bytes)) {
      done(invalid('The request body is not valid UTF-8'));
      return;
    }
    const text = bytes.toString('utf8');
    if (text.trim() === '') {
      done(null, undefined);
      return;
    }
    parse(request, text, (error, body) => {
      if (error !== null) {
        done(platformErrors.malformedJson(error));
        return;
      }
      const fault = findJsonFault(text, body);
      if (fault === null) done(null, body);
      else done(invalid(describeFault(fault)));
    });
  });
}

function invalid(message: string): Error {
  return platformErrors.invalidRequest([{ errorCode: 'INVALID_DATA', message }]);
}

/** The message of a fault, in the words of the platform's other messages. */
export function describeFault({ kind, path }: JsonFault): string {
  const what = path === '' ? 'The request body' : path;
  if (kind === 'duplicate') return `${what} is given more than once`;
  if (kind === 'inexact') return `${what} has more digits than a number can carry`;
  return 'The request body is nested too deeply';
}
