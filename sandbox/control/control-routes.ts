import { pid } from 'node:process';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type GojiWebhookEvent, operations, WebhookEventError } from '../../generated/server/index.js';
import type { Duration } from '../clock/clock.js';
import type { Fault } from '../faults/faults.js';
import { byExample, happenings, scenarios } from '../operations/registry.js';
import { registerPage } from '../page/page-routes.js';
import type { Tenants } from '../tenants/tenants.js';
import { ControlError } from './control-error.js';
import { guardControl } from './guard.js';
import { readChange } from './read-change.js';
import type { Snapshot } from './snapshots.js';
import type { TenantControl } from './tenant-control.js';
import { readCount, registerViews } from './view-routes.js';

/** What the routes of the control work with. */
export interface ControlContext {
  readonly tenants: Tenants;
  readonly tenantControl: (name: string) => Promise<TenantControl>;
  /** Names of hosts by which the control may be asked, besides those that no web site can have. */
  readonly hosts: readonly string[];
}

/** Where the control is, apart from the API. */
export const controlPath = '/_sandbox';

/** Header of what lives in the memory of one process, the faults and the log of requests: which one has answered. */
export const keptByHeader = 'x-goji-kept-by';

/** In bytes. */
const largestSnapshot = 1024 ** 3;

/**
 * Adds the control over HTTP, the same as `TenantControl` from JavaScript, and the page that stands on it. It asks for no
 * credentials; {@link guardControl} keeps other web sites off.
 */
export function registerControl(
  app: FastifyInstance,
  { tenants, tenantControl, hosts }: ControlContext,
): void {
  app.register(
    async (control) => {
      control.setErrorHandler((error, _request, reply) => {
        const status =
          error instanceof RangeError || error instanceof WebhookEventError
            ? 400
            : ((error as { statusCode?: number }).statusCode ?? 500);
        if (status >= 500) control.log.error({ err: error }, 'the control failed');
        const message =
          error instanceof Error && status < 500 ? error.message : 'The sandbox failed: see its log';
        return reply.code(status).send({ error: message });
      });
      guardControl(control, { hosts });
      control.addHook('onRequest', async ({ url }) => {
        if (/%00/.test(url))
          throw new RangeError('Nothing has U+0000 in its name: leave %00 out of the address.');
      });
      // Behind a load balancer the next answer may be another process's.
      control.addHook('onSend', async ({ routeOptions }, reply, payload) => {
        if (/\/(?:faults|requests)$/.test(routeOptions.url ?? ''))
          reply.header(keptByHeader, `process ${pid}`);
        return payload;
      });
      const tenantOf = async (request: FastifyRequest): Promise<TenantControl> => {
        const { name } = request.params as { readonly name: string };
        if ((await tenants.byName(name)) === undefined) {
          throw new ControlError(404, `There is no tenant "${name}". POST ${controlPath}/tenants makes one.`);
        }
        return tenantControl(name);
      };
      registerPage(control);
      registerViews(control, { tenants, tenantOf });
      control.get('/operations', async () => ({
        fromState: Object.keys(operations).filter((id) => !byExample.some((other) => other === id)),
        byExample,
      }));
      control.get('/tenants', async () =>
        (await tenants.list()).map(({ name, credentials }) => ({ name, credentials })),
      );
      control.post('/tenants', async (request, reply) => {
        const { name } = readChange<{ name: string }>(request.body, ['name']);
        if (typeof name !== 'string') throw new RangeError('Give the tenant a name: { "name": "my-tests" }.');
        const { credentials } = await tenantControl(name);
        return reply.code(201).send({ name, credentials });
      });
      control.post('/tenants/:name/reset', async (request, reply) => {
        await (await tenantOf(request)).reset();
        return reply.code(204).send();
      });
      control.post('/tenants/:name/settled', async (request, reply) => {
        await (await tenantOf(request)).settled();
        return reply.code(204).send();
      });
      control.get('/tenants/:name/clock', async (request) => (await tenantOf(request)).clock.read());
      control.post('/tenants/:name/clock', async (request) =>
        changeClock(await tenantOf(request), request.body),
      );
      control.get('/tenants/:name/events', async (request) =>
        (await tenantOf(request)).webhooks.events({ limit: readCount(request, 'limit') }),
      );
      control.get('/tenants/:name/deliveries', async (request) =>
        (await tenantOf(request)).webhooks.deliveries({ limit: readCount(request, 'limit') }),
      );
      control.post('/tenants/:name/events', async (request, reply) => {
        const { type, content } = (request.body ?? {}) as {
          readonly type?: unknown;
          readonly content?: object;
        };
        const { webhooks } = await tenantOf(request);
        const id = await webhooks.fire(String(type) as GojiWebhookEvent['type'], content);
        return reply.code(201).send({ id });
      });
      control.post('/tenants/:name/events/:id/replay', async (request, reply) => {
        await (await tenantOf(request)).webhooks.replay((request.params as { readonly id: string }).id);
        return reply.code(204).send();
      });
      control.get('/tenants/:name/faults', async (request) => (await tenantOf(request)).faults.list());
      control.post('/tenants/:name/faults', async (request, reply) => {
        const { faults } = await tenantOf(request);
        faults.add((request.body ?? {}) as Fault);
        return reply.code(201).send(faults.list());
      });
      control.delete('/tenants/:name/faults', async (request, reply) => {
        (await tenantOf(request)).faults.clear();
        return reply.code(204).send();
      });
      control.delete('/tenants/:name/faults/:id', async (request, reply) => {
        (await tenantOf(request)).faults.remove((request.params as { readonly id: string }).id);
        return reply.code(204).send();
      });
      control.get('/scenarios', async () => scenarios.map(({ name, summary }) => ({ name, summary })));
      control.post('/tenants/:name/seed', async (request, reply) => {
        const { scenario } = readChange<{ scenario: string }>(request.body, ['scenario']);
        await (await tenantOf(request)).seed(String(scenario));
        return reply.code(204).send();
      });
      control.get('/happenings', async () =>
        happenings.map(({ name, summary, details }) => ({ name, summary, details })),
      );
      control.post('/tenants/:name/happenings', async (request, reply) => {
        const { name, details } = (request.body ?? {}) as {
          readonly name?: unknown;
          readonly details?: object;
        };
        return reply.code(201).send(await (await tenantOf(request)).happen(String(name), details));
      });
      control.get('/tenants/:name/snapshot', async (request) => (await tenantOf(request)).snapshot());
      control.post('/tenants/:name/restore', { bodyLimit: largestSnapshot }, async (request, reply) => {
        await (await tenantOf(request)).restore(request.body as Snapshot);
        return reply.code(204).send();
      });
      control.get('/tenants/:name/requests', async (request) => {
        const limit = readCount(request, 'limit');
        const all = (await tenantOf(request)).requests();
        return limit === undefined ? all : all.slice(-limit);
      });
      control.get('/tenants/:name/ledger', async (request) =>
        (await (await tenantOf(request)).ledger()).map(({ balance, ...row }) => ({
          ...row,
          balance: String(balance),
        })),
      );
    },
    { prefix: controlPath },
  );
}

interface ClockChange {
  readonly advance?: Duration;
  readonly set?: string;
  readonly freeze?: string | true;
  readonly resume?: true;
  readonly pace?: 'instant' | 'realistic';
}

/** One change at a time, so that it is clear which comes first. */
async function changeClock({ clock }: TenantControl, body: unknown) {
  const change = readChange<ClockChange>(body, ['advance', 'set', 'freeze', 'resume', 'pace']);
  if (change.advance !== undefined) return clock.advance(change.advance);
  if (change.set !== undefined) return clock.set(readTime(change.set));
  if (change.freeze !== undefined)
    return clock.freeze(change.freeze === true ? undefined : readTime(change.freeze));
  if (change.resume !== undefined) return clock.resume();
  if (change.pace === 'instant' || change.pace === 'realistic') return clock.setPace(change.pace);
  throw new RangeError('The pace must be "instant" or "realistic".');
}

/** What is no text is no date: JavaScript would take null for the year 1970. */
function readTime(text: unknown): Date {
  return new Date(typeof text === 'string' ? text : Number.NaN);
}
