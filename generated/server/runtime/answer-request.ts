// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OperationExamples } from '../../runtime/choose-example.js';
import { principalOf } from './admit-request.js';
import type { Principal } from './authenticate.js';
import { type AnyHandler, callHandler, handlerOf } from './call-handler.js';
import { checkReply } from './check-reply.js';
import { type IdempotencyClaim, type IdempotencyStore, runOnce } from './idempotency.js';
import type { CheckedInput, RawInput } from './operation-checks.js';
import { replyByExample } from './operation-examples.js';
import type { OperationRoute } from './operation-route.js';
import { placesOf } from './places.js';
import { platformErrors } from './platform-error.js';
import { identifyRequest } from './request-id.js';
import { sendError, sendReply, toWireReply, type WireReply } from './send.js';
import { describeViolation, describeViolations, type Violation } from './violation-messages.js';

/** One admitted request on its way to an answer. */
interface Exchange {
  readonly route: OperationRoute;
  readonly request: FastifyRequest;
  readonly requestId: string;
  readonly principal: Principal;
  readonly input: CheckedInput;
}

/**
 * Header of an answer to a repeated request: the answer of the first one was sent and nothing was done. A handler that
 * finds, inside its transaction, that another process was faster marks the kept answer with it.
 */
export const replayHeader = 'idempotent-replayed';

/** What Fastify asks of a handler: nothing when the answer is out, the reply while hooks still have it. */
type Sent = FastifyReply | undefined;

/**
 * Validates a request and answers it by its handler or, where there is none, by an example. Throws what fails. Returns
 * a promise only where something is waited for, because each costs time.
 */
export function answerRequest(
  route: OperationRoute,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Sent> | Sent {
  const { settings, closing } = route;
  const input = route.checks().readRequest(rawInputOf(request));
  if (input.violations.length > 0) {
    const word = (violation: Violation) =>
      settings.wordViolation(route.id, violation) ?? describeViolation(violation);
    settings.onBreach({
      of: 'request',
      operation: route.id,
      request,
      violations: placesOf(input.violations),
    });
    closing.mark(reply);
    // Sent and not thrown: a wrong request is no error of the server, and the way of an error is twice as long.
    return sent(sendError(reply, platformErrors.invalidRequest(describeViolations(input.violations, word))));
  }
  const requestId = identifyRequest(request, reply, settings.createRequestId);
  const exchange: Exchange = { route, request, requestId, principal: principalOf(request), input };
  const send = (answer: WireReply) => {
    closing.mark(reply);
    return sent(sendReply(reply, answer));
  };
  const handler = handlerOf(route);
  if (handler === undefined) return send(answerByExample(exchange, route.examples));
  const { idempotency } = settings;
  const clientRequestId = idempotency === null ? undefined : clientRequestIdOf(exchange);
  if (idempotency !== null && clientRequestId !== undefined) {
    return answerOnce(exchange, handler, { store: idempotency, clientRequestId }).then(send);
  }
  return callHandler(route, { handler, given: givenTo(exchange, null) }, (answer) => {
    checkReply(route, answer, { request, requestId });
    return send(answer);
  });
}

function sent(reply: FastifyReply): Sent {
  return reply.sent ? undefined : reply;
}

async function answerOnce(
  exchange: Exchange,
  handler: AnyHandler,
  { store, clientRequestId }: { readonly store: IdempotencyStore; readonly clientRequestId: string },
): Promise<WireReply> {
  const { route, request, requestId, principal, input } = exchange;
  const { path, query, body } = input;
  const facts = { gojiRequestId: requestId, operation: route.id };
  const once = await runOnce({
    store,
    request: { apiKey: principal.apiKey, operation: route.id, path, query, body, clientRequestId },
    run: async (claim) => callHandler(route, { handler, given: givenTo(exchange, claim) }, (reply) => reply),
    onStoreError: (error) => request.log.error({ ...facts, err: error }, 'the idempotency store failed'),
  });
  // Judged by the status that it had at first; the repetition is answered with 200 whatever that was.
  checkReply(route, once.reply, { request, requestId });
  if (!once.isReplay && once.reply.headers[replayHeader] !== 'true') return once.reply;
  if (once.isOtherRequest) request.log.warn(facts, 'a client request id came again with another request');
  return { ...once.reply, status: 200, headers: { ...once.reply.headers, [replayHeader]: 'true' } };
}

function givenTo(
  { request, requestId, principal, input: { path, query, header: headers, body } }: Exchange,
  idempotency: IdempotencyClaim | null,
): object {
  return { path, query, headers, body, principal, requestId, idempotency, raw: request };
}

/** The id by which the platform knows a repeated request; undefined where repeating is harmless or no id was sent. */
function clientRequestIdOf({ route, request }: Exchange): string | undefined {
  const { method } = route.operation;
  if (method !== 'POST' && method !== 'PUT' && method !== 'DELETE') return undefined;
  const id = request.headers['x-client-request-id'];
  return typeof id === 'string' && id !== '' ? id : undefined;
}

function answerByExample({ route: { id }, input }: Exchange, examples: OperationExamples | null): WireReply {
  const example = examples === null ? null : replyByExample(examples, input);
  if (example === null) throw platformErrors.notImplemented(id);
  return toWireReply(example);
}

function rawInputOf(request: FastifyRequest): RawInput {
  return {
    path: recordOf(request.params),
    query: recordOf(request.query),
    header: request.headers,
    body: request.body,
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
