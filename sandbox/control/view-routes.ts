import type { FastifyInstance, FastifyRequest } from 'fastify';
import { operationCounts } from '../operations/registry.js';
import type { Tenants } from '../tenants/tenants.js';
import { ControlError } from './control-error.js';
import type { TenantControl } from './tenant-control.js';
import type { ViewPage } from './tenant-views.js';
import { eventTypes } from './tenant-webhooks.js';

/** What the routes of the views work with. */
export interface ViewContext {
  readonly tenants: Tenants;
  readonly tenantOf: (request: FastifyRequest) => Promise<TenantControl>;
}

/** The most of a list at once. */
const mostAtOnce = 1_000;

/** Adds what the page shows: the views of `TenantControl`, and what is the same for all tenants. No secrets are in it. */
export function registerViews(control: FastifyInstance, { tenants, tenantOf }: ViewContext): void {
  const viewsOf = async (request: FastifyRequest) => (await tenantOf(request)).views;
  control.get('/overview', async () => ({
    tenants: (await tenants.list()).map(({ name, credentials }) => ({ name, apiKey: credentials.apiKey })),
    operations: operationCounts(),
  }));
  control.get('/event-types', async () => eventTypes());
  control.get('/tenants/:name/overview', async (request) => (await viewsOf(request)).overview());
  control.get('/tenants/:name/due', async (request) =>
    (await viewsOf(request)).due({ limit: readCount(request, 'limit') }),
  );
  control.get('/tenants/:name/investors', async (request) =>
    (await viewsOf(request)).investors(readPage(request)),
  );
  control.get('/tenants/:name/investors/:clientId', async (request) => {
    const { clientId } = request.params as { readonly clientId: string };
    const found = await (await viewsOf(request)).investor(clientId);
    if (found === undefined) throw new ControlError(404, `There is no investor "${clientId}".`);
    return found;
  });
  control.get('/tenants/:name/accounts', async (request) =>
    (await viewsOf(request)).accounts(readPage(request)),
  );
  control.get('/tenants/:name/postings', async (request) => {
    const before = readText(request, 'before');
    if (before !== undefined && !/^\d{1,18}$/.test(before)) {
      throw new RangeError('"before" must be the seq of a posting.');
    }
    const account = readText(request, 'account');
    return (await viewsOf(request)).postings({ limit: readCount(request, 'limit'), account, before });
  });
}

function readPage(request: FastifyRequest): ViewPage {
  const [limit, offset] = [readCount(request, 'limit'), readCount(request, 'offset')];
  return { limit, offset, find: readText(request, 'find') };
}

/** A whole number of the query; undefined when it is not there. Throws a `RangeError` for anything else. */
export function readCount(request: FastifyRequest, name: 'limit' | 'offset'): number | undefined {
  const text = readText(request, name);
  if (text === undefined) return undefined;
  const [least, most] = name === 'limit' ? [1, mostAtOnce] : [0, Number.MAX_SAFE_INTEGER];
  const count = /^\d{1,15}$/.test(text) ? Number(text) : -1;
  if (count >= least && count <= most) return count;
  throw new RangeError(`"${name}" must be a whole number from ${least} to ${most}, not "${text}".`);
}

function readText({ query }: FastifyRequest, name: string): string | undefined {
  const value: unknown = Reflect.get(query as object, name);
  if (value === undefined || typeof value === 'string') return value;
  throw new RangeError(`Give "${name}" once.`);
}
