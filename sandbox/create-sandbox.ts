import type { FastifyInstance } from 'fastify';
import { closeGracefully } from '../generated/server/index.js';
import { registerControl } from './control/control-routes.js';
import type { Core } from './control/core.js';
import { createTenantControl, type TenantControl } from './control/tenant-control.js';
import { createFaults } from './faults/faults.js';
import { createJobRunner } from './jobs/job-runner.js';
import { handlers, jobs } from './operations/registry.js';
import { readOptions, type SandboxOptions } from './options.js';
import { bindHandlers } from './server/bind-handlers.js';
import { createApp } from './server/create-app.js';
import { createIdempotencyStore } from './server/idempotency.js';
import { createNonceStore } from './server/nonce-store.js';
import { createRequestLog } from './server/request-log.js';
import { openDatabase } from './storage/database.js';
import { createTenants, defaultCredentials, defaultTenantName } from './tenants/tenants.js';
import { createDispatcher } from './webhooks/dispatcher.js';
import { createWorkRunner } from './work/run-work.js';

/** What is still running when the sandbox closes has so long, in milliseconds. Requests take a few. */
const closingMs = 1_000;

/** Where to listen. */
export interface ListenOptions {
  /** Default: 0, any free one. */
  readonly port?: number;
  /** Default: `127.0.0.1`. Anything else opens the sandbox to the network: it holds nothing but test data, guard it all the same. */
  readonly host?: string;
}

/** A whole Goji Platform on this machine. */
export interface Sandbox {
  /** Its address, such as `http://127.0.0.1:4020`. Throws an `Error` before it listens. */
  readonly url: string;
  /** For tests that inject requests without a network. */
  readonly app: FastifyInstance;
  /** Starts to listen and settles with the address. */
  listen(options?: ListenOptions): Promise<string>;
  /** The control of a tenant, which is made when there is none of that name. Default: the tenant `default`. */
  tenant(name?: string): Promise<TenantControl>;
  /** Answers what was asked, within a second, stops the webhooks under way, which stay in the outbox, and closes the database. */
  close(): Promise<void>;
}

/**
 * Creates a sandbox: all operations of the document, from state where they are implemented.
 *
 * ```ts
 * const sandbox = await createSandbox();
 * await sandbox.listen();
 * const tenant = await sandbox.tenant('my-test');
 * const { clientId } = await createInvestor(tenant.client(), { body: investor });
 * await tenant.clock.advance({ days: 30 });
 * await sandbox.close();
 * ```
 *
 * Throws a `StorageError` when the database cannot be used, and a `TypeError` for options that cannot work.
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const settings = readOptions(options);
  const machineClock = Date.now;
  const database = await openDatabase(settings);
  const tenants = createTenants(database, settings);
  await tenants.ensure(defaultTenantName, defaultCredentials);
  const requests = createRequestLog();
  const faults = createFaults();
  let url: string | undefined;
  const dispatcher = createDispatcher({
    database,
    retry: settings.retry,
    timeoutMs: settings.webhookTimeoutMs,
    fetch: settings.fetch,
    onError: (error) => app.log.error({ err: error }, 'webhooks cannot be delivered'),
  });
  const withNewJobs = new Set<string>();
  const runner = createWorkRunner({
    database,
    machineClock,
    faults,
    requests,
    onEffects: (tenantId, { emitted, scheduled }) => {
      if (emitted) dispatcher.wake();
      if (scheduled) withNewJobs.add(tenantId);
    },
  });
  const jobRunner = createJobRunner({
    database,
    runner,
    jobs,
    machineClock,
    onFailure: (error, job) => app.log.error({ err: error, job }, 'a job failed'),
  });
  const app = createApp({
    tenants,
    handlers: bindHandlers(handlers, { runner, tenants }),
    idempotency: createIdempotencyStore(database, machineClock),
    nonces: database.engine === 'postgres' ? createNonceStore(database) : undefined,
    requests,
    faults,
    validateResponses: settings.validateResponses,
    log: settings.log,
    // What a request has set going begins when it has been answered.
    onAnswered: (tenantId) => {
      if (withNewJobs.delete(tenantId)) jobRunner.wake(tenantId);
    },
  });
  const address = () => {
    if (url === undefined) throw new Error('The sandbox does not listen yet: call listen() first.');
    return url;
  };
  const core: Core = { database, tenants, runner, jobRunner, dispatcher, requests, faults, machineClock };
  const tenantControl = async (name = defaultTenantName) =>
    createTenantControl(core, await tenants.ensure(name), address);
  registerControl(app, { tenants, tenantControl, hosts: settings.controlHosts });
  return {
    get url() {
      return address();
    },
    app,
    listen: async ({ port = 0, host = '127.0.0.1' } = {}) => {
      url = await app.listen({ port, host });
      // What an earlier process left behind.
      await jobRunner.watch();
      dispatcher.wake();
      return url;
    },
    tenant: tenantControl,
    close: async () => {
      await closeGracefully(app, { timeout: closingMs });
      await jobRunner.close();
      await dispatcher.close();
      await database.close();
    },
  };
}
