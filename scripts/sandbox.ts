import { resolve } from 'node:path';
import { SpecError } from '../generators/spec-error.js';
import { listenError } from '../mock/listen.js';
import type { Command, CommandValues } from './command.js';
import { UsageError } from './command.js';
import { didYouMean } from './nearest.js';
import { listOption, portOption, textOption } from './parse-options.js';

const DEFAULT_PORT = '4020';
const DEFAULT_HOST = '127.0.0.1';

/** Runs the stateful sandbox until it is stopped. */
export const sandboxCommand: Command = {
  name: 'sandbox',
  summary: 'run the whole platform on this machine, with a memory, a clock and webhooks',
  help: `Usage: goji sandbox [options]

Runs a Goji Platform on this machine until Ctrl-C: it remembers what is posted to it, moves money by the rules and calls
back with signed webhooks. Everything is in memory unless --data or DATABASE_URL says otherwise.
Needs fastify, ajv, ajv-formats, kysely and libsql; with DATABASE_URL pg instead of libsql.

Options:
      --port N       port to listen on, 0 for any free one (default ${DEFAULT_PORT})
      --host HOST    address to listen on (default ${DEFAULT_HOST})
      --data DIR     keep everything in this folder; it survives restarts and power loss
      --pace PACE    instant: what takes time happens right after the answer (default)
                     realistic: after the documented delays, by the clock that the control moves
      --seed NAMES   scenarios to start from, separated by commas
      --control-hosts NAMES
                     host names by which the control and its page may be asked, separated by commas; addresses,
                     localhost and names without a dot always may

Environment:
  DATABASE_URL       a PostgreSQL database to keep everything in, instead of --data

Examples:
  goji sandbox
  goji sandbox --data .goji --pace realistic
  curl -u sandbox:sandbox-password http://127.0.0.1:${DEFAULT_PORT}/investorIds
  curl -H 'content-type: application/json' -d '{"advance":{"days":30}}' \\
    http://127.0.0.1:${DEFAULT_PORT}/_sandbox/tenants/default/clock`,
  options: {
    port: { type: 'string' },
    host: { type: 'string' },
    data: { type: 'string' },
    pace: { type: 'string' },
    seed: { type: 'string' },
    'control-hosts': { type: 'string' },
  },
  async run(values, context) {
    const port = portOption(values, DEFAULT_PORT);
    const host = textOption(values, 'host', DEFAULT_HOST);
    const pace = readPace(values);
    const controlHosts = listOption(values, 'control-hosts') ?? [];
    const folder = textOption(values, 'data', undefined);
    const data = folder === undefined ? undefined : resolve(context.cwd, folder);
    // Loaded here, so that the help needs none of the peers.
    const { createSandbox, isStorageError, operationCounts, scenarioNames } = await import(
      '../sandbox/index.js'
    );
    const seeds = readSeeds(values, scenarioNames());
    const databaseUrl = data === undefined ? context.env['DATABASE_URL'] || undefined : undefined;
    const sandbox = await createSandbox({ data, databaseUrl, pace, controlHosts }).catch((error: unknown) => {
      if (isStorageError(error)) throw new SpecError(error.message, { cause: error });
      throw error;
    });
    try {
      const tenant = await sandbox.tenant();
      await sandbox.listen({ port, host }).catch((error: unknown) => {
        throw listenError(error, port, host);
      });
      for (const name of seeds) await tenant.seed(name);
      const { credentials } = tenant;
      const { fromState, byExample } = operationCounts();
      context.step(
        'sandbox',
        `${fromState} operations answer from state, ${byExample} by example; Ctrl-C stops`,
      );
      context.result(summaryOf(sandbox.url, credentials), {
        url: sandbox.url,
        control: `${sandbox.url}/_sandbox`,
        page: `${sandbox.url}/_sandbox/`,
        credentials,
        operations: { fromState, byExample },
      });
      await aborted(context.signal);
    } finally {
      await sandbox.close();
    }
  },
};

function summaryOf(
  url: string,
  {
    apiKey,
    secret,
    password,
  }: { readonly apiKey: string; readonly secret: string; readonly password: string },
): string {
  return `The sandbox listens on ${url}

  API key   ${apiKey}
  secret    ${secret}    (HMAC)
  password  ${password}       (Basic)
  control   ${url}/_sandbox
  page      ${url}/_sandbox/    (look at everything, move the clock, let things go wrong)

Try:
  curl -u ${apiKey}:${password} ${url}/investorIds`;
}

function readSeeds(values: CommandValues, known: readonly string[]): readonly string[] {
  const names = listOption(values, 'seed') ?? [];
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return names;
  const nearest = didYouMean(unknown, known);
  throw new UsageError(
    `There is no scenario "${unknown}".${nearest === '' ? ` There are ${known.join(', ')}.` : nearest}`,
  );
}

function readPace(values: CommandValues): 'instant' | 'realistic' {
  const pace = textOption(values, 'pace', 'instant');
  if (pace === 'instant' || pace === 'realistic') return pace;
  throw new UsageError(`Option --pace must be instant or realistic, not "${pace}".`);
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
