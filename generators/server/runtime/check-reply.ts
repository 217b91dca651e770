import type { FastifyRequest } from 'fastify';
import type { OperationRoute } from './operation-route.js';
import { placesOf } from './places.js';
import { platformErrors } from './platform-error.js';
import type { WireReply } from './send.js';

/**
 * Holds an answer against the contract, as far as the settings ask for it. What is judged is the text on the wire, so
 * that dates and members that are undefined count as they are sent. Logs the places of an answer that breaks the
 * contract, never its values, or throws a 500 that does.
 */
export function checkReply(
  { id, checks, settings: { validateResponses, onBreach } }: OperationRoute,
  { status, text }: WireReply,
  { request, requestId }: { readonly request: FastifyRequest; readonly requestId: string },
): void {
  if (validateResponses === 'off') return;
  const sent: unknown = text === null ? undefined : JSON.parse(text);
  const found = checks().checkReply(status, sent);
  if (found.length === 0) return;
  const violations = placesOf(found);
  onBreach({ of: 'answer', operation: id, request, violations });
  const places = violations.map(({ pointer, keyword }) => `${pointer} (${keyword})`).join(', ');
  const problem = `The answer ${status} of ${id} breaks the contract at ${places}.`;
  if (validateResponses === 'fail') throw platformErrors.unexpected(new Error(problem));
  request.log.warn({ gojiRequestId: requestId, operation: id, status, violations }, problem);
}
