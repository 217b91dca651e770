import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ErrorResponse } from '../../generated/types.js';
import type { Faults, RequestFault } from './faults.js';

/** Marks an answer that is a fault on demand. */
export const faultHeader = 'x-goji-fault';

/** What the hooks need to know of a request. */
export interface RequestFaultOptions {
  readonly faults: Faults;
  /** The tenant and the operation of an authenticated request; undefined for any other. */
  readonly identify: (
    request: FastifyRequest,
  ) => Promise<{ readonly tenantId: string; readonly operation: string } | undefined>;
}

/** Lets requests go wrong as the faults say: before the handler, or when everything is done but the answer. */
export function injectRequestFaults(api: FastifyInstance, { faults, identify }: RequestFaultOptions): void {
  api.addHook('preHandler', async (request, reply) => {
    const who = await identify(request);
    if (who === undefined) return;
    const fault = faults.takeForRequest(who.tenantId, who.operation, 'before');
    if (fault === undefined) return;
    await delay(fault, request);
    // Nothing is done for a sender who has been kept waiting until they hung up.
    if (fault.kind !== 'latency') {
      return reply
        .code(fault.status ?? 500)
        .header(faultHeader, fault.kind)
        .send(failure);
    }
  });
  api.addHook('onSend', async (request, reply, payload) => {
    if (reply.hasHeader(faultHeader)) return payload;
    const who = await identify(request);
    const fault = who && faults.takeForRequest(who.tenantId, who.operation, 'after');
    if (fault === undefined) return payload;
    await delay(fault, request);
    reply.header(faultHeader, fault.kind);
    if (fault.kind !== 'error') return payload;
    reply.code(fault.status ?? 500);
    reply.removeHeader('content-length');
    return JSON.stringify(failure);
  });
}

const failure: ErrorResponse = {
  errors: [{ errorCode: 'SYSTEM_ERROR', message: 'An unexpected error has occurred' }],
};

/** Nobody waits longer than this; then even a fault that never answers does. */
const longestMs = 120_000;

function delay({ kind, ms = 1_000 }: RequestFault, request: FastifyRequest): Promise<void> {
  if (kind === 'error' || request.raw.socket.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(done, kind === 'timeout' ? longestMs : ms);
    // The sender has hung up, or the server is closing.
    request.raw.socket.once('close', done);
    function done(): void {
      clearTimeout(timer);
      request.raw.socket.removeListener('close', done);
      resolve();
    }
  });
}
