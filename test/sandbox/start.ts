import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import {
  createBankDetails,
  createGoji,
  createInvestor,
  type Goji,
  getBankTransferDetails,
  registerWebhook,
  simulateTopUp,
} from '../../generated/client/index.js';
import type { NewInvestor } from '../../generated/types.js';
import {
  createWebhookReceiver,
  type GojiWebhookEvent,
  toNodeHandler,
} from '../../generated/webhooks/index.js';
import { createSandbox, type Sandbox, type SandboxOptions, type TenantControl } from '../../sandbox/index.js';

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A listening sandbox that holds its own answers against the contract, with a tenant and a client of it. */
export async function startSandbox(
  options: SandboxOptions = {},
): Promise<{ readonly sandbox: Sandbox; readonly tenant: TenantControl; readonly goji: Goji }> {
  const engine = options.data === undefined && options.databaseUrl === undefined ? await engineOptions() : {};
  const sandbox = await createSandbox({ validateResponses: 'fail', log: logFailures, ...engine, ...options });
  closing.push(() => sandbox.close());
  await sandbox.listen();
  const tenant = await sandbox.tenant('test');
  return { sandbox, tenant, goji: clientOf(tenant, sandbox) };
}

/** In memory, or under `npm run test:postgres` in a PostgreSQL database of its own. */
export async function engineOptions(): Promise<SandboxOptions> {
  const url = process.env['SANDBOX_TEST_POSTGRES'];
  if (url === undefined) return {};
  const { createDatabase } = await import('./postgres/cluster.js');
  return { databaseUrl: await createDatabase(url, `test_${randomUUID().replaceAll('-', '')}`) };
}

/** A client that does not try again: a 500 of the sandbox is a finding. */
export function clientOf({ credentials }: TenantControl, { url }: Sandbox): Goji {
  return createGoji({ environment: { baseUrl: url }, auth: credentials });
}

/** Shows what the sandbox logs of its own failures, and nothing else. */
function logFailures(line: string): void {
  const { level, err, msg } = JSON.parse(line);
  // biome-ignore lint/suspicious/noConsole: a test that fails with a 500 is of no use without the reason
  if (level >= 50) console.error(msg, err?.stack ?? err);
}

/** A listening receiver that checks signatures with the webhook kit and keeps what it has accepted. */
export interface Receiver {
  readonly url: string;
  readonly events: readonly GojiWebhookEvent[];
  /** The types in the order in which they came. */
  types(): string[];
  /** What it answers from now on: a status, or 200 when undefined. */
  answer: number | undefined;
}

/** Starts a receiver and registers it. */
export async function startReceiver(
  goji: Goji,
  { showDuplicates = false }: { readonly showDuplicates?: boolean } = {},
): Promise<Receiver> {
  const events: GojiWebhookEvent[] = [];
  let secret = 'not registered yet';
  const handler = toNodeHandler(
    createWebhookReceiver({
      secret: () => secret,
      on: {},
      onUnhandled: (event) => {
        events.push(event);
      },
      ...(showDuplicates ? { replayGuard: false } : {}),
      onError: (error) => {
        // A sender that is killed breaks off in the middle of a request, and sends it again.
        if (Reflect.get(Object(error), 'reason') === 'unreadable_body') return;
        throw error;
      },
    }),
  );
  const receiver: Receiver = {
    url: '',
    events,
    types: () => events.map(({ type }) => type),
    answer: undefined,
  };
  const server = createServer((request, response) => {
    if (receiver.answer === undefined) {
      void handler(request, response);
      return;
    }
    request.resume();
    response.statusCode = receiver.answer;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/goji`;
  ({ secret } = await registerWebhook(goji, { body: { url } }));
  return Object.assign(receiver, { url });
}

/** An adult in the United Kingdom who opens both accounts. */
export const jane: NewInvestor = {
  title: 'MS',
  firstName: 'Jane',
  lastName: 'Doe',
  dateOfBirth: '1990-01-19',
  entityType: 'INDIVIDUAL',
  address: { lineOne: '1 The High Street', townCity: 'London', postcode: 'AA1 1AA', country: 'GBR' },
  contactDetails: { emailAddress: 'jane.doe@example.com', telephoneNumber: '07700900123' },
  nationalInsuranceNumber: 'QQ123456C',
  investorDeclarationType: 'RESTRICTED',
};

/**
 * A verified investor with a bank account to withdraw to and, if asked for, cash on the general account. With the pace
 * `realistic`, `isPatient` moves the clock until the check and the deposit are done.
 */
export async function fundedInvestor(
  goji: Goji,
  tenant: TenantControl,
  { pounds = 0, isPatient = false }: { readonly pounds?: number; readonly isPatient?: boolean } = {},
): Promise<string> {
  const settle = async () => {
    if (isPatient) await tenant.clock.advance({ days: 1 });
    await tenant.settled();
  };
  const { clientId } = await createInvestor(goji, { body: jane });
  await settle();
  await createBankDetails(goji, {
    path: { clientId },
    body: { accountName: 'Jane Doe', accountNumber: '00004588', sortCode: '203002' },
  });
  if (pounds > 0) {
    const { accountNumber, sortCode, bankReference } = await getBankTransferDetails(goji, {
      path: { clientId },
    });
    const amount = { amount: pounds, currency: 'GBP' };
    await simulateTopUp(goji, { body: { amount, accountNumber, sortCode, paymentReference: bankReference } });
    await settle();
  }
  return clientId;
}
