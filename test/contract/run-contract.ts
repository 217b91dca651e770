import Fastify, { type FastifyReply } from 'fastify';
import type { ContractReport } from '../../contract/report.js';
import { gojiFastifyOptions, gojiServer, hmacAuth } from '../../generated/server/index.js';
import type { CommandContext, CommandValues } from '../../scripts/command.js';
import { contractCommand } from '../../scripts/contract.js';

/** The credentials that `startServer` accepts, as the environment has them. */
export const environment = { GOJI_API_KEY: 'contract-key', GOJI_API_SECRET: 'contract-secret-c0ffee' };

/** A way to break a server: it changes the reply to a request and gives the body that is sent. */
export type Sabotage = (reply: FastifyReply, body: string, url: string) => string | Promise<string>;

/** A running server and the requests that it got, as `GET /path`. */
export interface RunningServer {
  readonly url: string;
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** The generated server with the document's examples, signatures verified, broken as `sabotage` says. */
export async function startServer(sabotage?: Sabotage): Promise<RunningServer> {
  const app = Fastify({ ...gojiFastifyOptions, forceCloseConnections: true });
  const requests: string[] = [];
  app.addHook('onRequest', async ({ method, url }) => void requests.push(`${method} ${url}`));
  await app.register(async (scope) => {
    if (sabotage !== undefined) {
      scope.addHook('onSend', async ({ url }, reply, payload) => sabotage(reply, String(payload ?? ''), url));
    }
    await scope.register(gojiServer, {
      authenticate: hmacAuth({
        findSecret: (key) => (key === environment.GOJI_API_KEY ? environment.GOJI_API_SECRET : null),
      }),
      fallback: 'example',
      handlers: {},
    });
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { url, requests, close: () => app.close() };
}

/** What a run of `goji contract` came to. */
export interface ContractRun {
  /** Null when it failed before there was one. */
  readonly report: ContractReport | null;
  readonly summary: string;
  /** What it threw; undefined when everything conforms. */
  readonly error: unknown;
}

/** Runs the command in this process, as the command line would. */
export async function runContract(
  values: CommandValues,
  cwd = process.cwd(),
  env: CommandContext['env'] = environment,
): Promise<ContractRun> {
  let report: ContractReport | null = null;
  let summary = '';
  const context: CommandContext = {
    cwd,
    env,
    readInput: async () => '',
    signal: new AbortController().signal,
    step: () => undefined,
    result: (text, data) => {
      summary = text;
      report = data as ContractReport;
    },
  };
  try {
    await contractCommand.run(values, context);
    return { report, summary, error: undefined };
  } catch (error) {
    return { report, summary, error };
  }
}
