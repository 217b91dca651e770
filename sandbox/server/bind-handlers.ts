import {
  type GojiHandlers,
  type GojiOperationId,
  type IdempotencyClaim,
  type OutgoingReply,
  operations,
  type Principal,
  toWireReply,
} from '../../generated/server/index.js';
import type { SandboxHandlers } from '../operations/handlers.js';
import { assertPlainText } from '../refusals/plain-text.js';
import { Refusal } from '../refusals/refuse.js';
import type { Tenants } from '../tenants/tenants.js';
import type { OpenWork, WorkRunner } from '../work/run-work.js';
import type { Work } from '../work/work.js';
import { createReplyKeeper, findReply, type KeepReply } from './idempotency.js';

/** What a handler is called with, whatever its operation. */
interface AnyRequest {
  readonly path: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly principal: Principal;
  readonly idempotency: IdempotencyClaim | null;
}

type AnyHandler = (request: AnyRequest, work: Work) => Promise<OutgoingReply> | OutgoingReply;

/** Carries an answer of 400 or more out of the transaction, which it rolls back. */
class RolledBack extends Error {
  override readonly name = 'RolledBack';
  readonly reply: OutgoingReply;

  constructor(reply: OutgoingReply) {
    super('The answer is a refusal.');
    this.reply = reply;
  }
}

/** The GETs that make something new, by their own documentation: everything else that is got is left as it is. */
const WRITING_READS: readonly GojiOperationId[] = ['getRepaymentReference'];

/** The handlers as the server calls them: each in a unit of work of the tenant that sent the request. */
export function bindHandlers(
  handlers: SandboxHandlers,
  { runner, tenants }: { readonly runner: WorkRunner; readonly tenants: Tenants },
): GojiHandlers {
  const keepReply = createReplyKeeper();
  const bind = (id: GojiOperationId, handler: AnyHandler) => async (request: AnyRequest) => {
    const tenant = await tenants.byApiKey(request.principal.apiKey);
    if (tenant === undefined) throw new Error('The sender was let in and has no tenant.');
    const mode = operations[id].method === 'GET' && !WRITING_READS.includes(id) ? 'read' : 'write';
    try {
      assertPlainText(request);
      return await runner.run({ tenantId: tenant.id, mode }, (open) =>
        answer(open, request, { handler, keepReply }),
      );
    } catch (error) {
      if (error instanceof RolledBack) return error.reply;
      if (error instanceof Refusal) return { status: error.status, body: error.body };
      throw error;
    }
  };
  return Object.fromEntries(
    Object.entries(handlers).map(([id, handler]) => [
      id,
      bind(id as GojiOperationId, handler as unknown as AnyHandler),
    ]),
  ) as GojiHandlers;
}

async function answer(
  { work, context }: OpenWork,
  request: AnyRequest,
  { handler, keepReply }: { readonly handler: AnyHandler; readonly keepReply: KeepReply },
): Promise<OutgoingReply> {
  const { idempotency } = request;
  const kept = idempotency === null ? undefined : await findReply(context, idempotency);
  if (kept !== undefined) {
    const { status, text, headers } = kept;
    const body: unknown = text === null ? undefined : JSON.parse(text);
    return { status, body, headers: { ...headers, 'idempotent-replayed': 'true' } };
  }
  const reply = await handler(request, work);
  if (reply.status >= 400) throw new RolledBack(reply);
  if (idempotency !== null) await keepReply(context, idempotency, toWireReply(reply));
  return reply;
}
