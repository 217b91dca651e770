import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { type BenchBudget, type BenchTable, median } from '../suite.js';
import { type Prepared, suiteFolder } from './prepare.js';
import { sampleCalls } from './programs.js';

/** How much is measured. */
export interface CallingEffort {
  readonly rounds: number;
  /** Calls of each client in a round. */
  readonly calls: number;
  readonly warmUp: number;
}

/** Microseconds of a call. */
interface Round {
  readonly wall: number;
  readonly processor: number;
}

type Rounds = Readonly<Record<string, readonly Round[]>>;

/** Calls against a server on the other core, the clients taking turns in one process. Needs Linux: `taskset`. */
export async function measureCalling(
  prepared: Prepared,
  effort: CallingEffort,
): Promise<{ readonly tables: readonly BenchTable[]; readonly budgets: readonly BenchBudget[] }> {
  const { root, model, step, signal } = prepared;
  step('calls: bundling');
  const modules = await bundleClients(prepared);
  const investor = model.operations
    .find(({ id }) => id === 'getInvestor')
    ?.responses.find(({ status }) => status === 200)?.content?.examples[0]?.value;
  const scripts = suiteFolder(root);
  const start = (core: number, script: string, ...more: readonly string[]) =>
    spawn('taskset', ['-c', String(core), process.execPath, join(scripts, 'peers', script), ...more], {
      stdio: ['pipe', 'pipe', 'inherit'],
      signal,
    });
  const server = start(1, 'loopback.mjs', JSON.stringify(investor));
  try {
    const [port] = await once(server.stdout, 'data');
    step(`calls: ${effort.rounds} rounds of ${effort.calls}`);
    const calls = start(0, 'calls.mjs');
    const task = {
      base: `http://127.0.0.1:${String(port).trim()}`,
      modules,
      ...effort,
      ...requests(prepared),
    };
    calls.stdin.end(JSON.stringify(task));
    const output = await text(calls.stdout);
    return report(JSON.parse(output) as Readonly<Record<string, Rounds>>, effort);
  } finally {
    server.kill();
  }
}

function requests({ model, examples }: Prepared) {
  const calls = sampleCalls(model, examples, model.operations.length);
  const request = (operation: string, url: string) => {
    const call = calls.find(({ id }) => id === operation);
    return { operation, url, path: call?.path, args: call?.args };
  };
  const get = request('getInvestor', '/platformApi/investors/GOJI-1234');
  return {
    get: { ...get, args: { path: { clientId: 'GOJI-1234' } } },
    post: request('createInvestor', '/platformApi/investors'),
  };
}

/** The clients as the modules that Node runs, not minified. */
async function bundleClients({ folder, root }: Prepared): Promise<Readonly<Record<string, string>>> {
  const bundle = async (name: string, contents: string) => {
    const outfile = join(folder, 'calls', `${name}.mjs`);
    const stdin = { contents, resolveDir: folder, loader: 'ts' as const };
    await build({
      stdin,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      outfile,
      logLevel: 'silent',
    });
    return pathToFileURL(outfile).href;
  };
  return {
    goji: await bundle(
      'goji',
      "export * from './goji/client/index.js'; export * from './goji/client/undici.js';",
    ),
    peers: await bundle(
      'peers',
      `export { default as createOpenApiFetch } from 'openapi-fetch';
export { client as hey } from './hey-api/client.gen.js';
export { createInvestor as hey_createInvestor, getInvestor as hey_getInvestor } from './hey-api/sdk.gen.js';
import { client } from './redocly/client.js';
export const configureRedocly = client.configure;
export const redocly_getInvestor = client.getInvestor;
export const redocly_createInvestor = client.createInvestor;`,
    ),
    undici: pathToFileURL(join(root, 'node_modules', 'undici', 'index.js')).href,
  };
}

function report(methods: Readonly<Record<string, Rounds>>, { rounds, calls }: CallingEffort) {
  const figure = (measured: Rounds, name: string, member: keyof Round) =>
    median((measured[name] ?? []).map((round) => round[member]));
  const ratio = (measured: Rounds, name: string, member: keyof Round, to = 'fetch') =>
    median(
      (measured[name] ?? []).map((round, index) => round[member] / (measured[to]?.[index]?.[member] ?? 0)),
    );
  const tables = Object.entries(methods).map(
    ([method, measured]): BenchTable => ({
      title: `A ${method} to a server on the same machine`,
      columns: ['caller', 'microseconds', 'times fetch', 'processor, microseconds', 'times fetch'],
      rows: Object.keys(measured).map((name) => [
        name,
        Math.round(figure(measured, name, 'wall')),
        ratio(measured, name, 'wall').toFixed(2),
        Math.round(figure(measured, name, 'processor')),
        ratio(measured, name, 'processor').toFixed(2),
      ]),
      notes: [
        `One call after the other, client and server on a core each; ${rounds} rounds of ${calls} calls of each caller, in another order each time; figures are medians, ratios medians of the ratios in each round.`,
        'fetch is the global one of Node with `json()`. Ours have time limits, and so an abort signal, of which fetch alone is shown for comparison.',
        'Signed by hand is the least that a call to the platform can be: the three headers of HMAC, made anew, and a time limit by `AbortSignal.timeout`.',
      ],
    }),
  );
  const get = methods['GET'] ?? {};
  const budget = (what: string, name: string, limit: number, to?: string): BenchBudget => ({
    what,
    measured: Number(ratio(get, name, 'wall', to).toFixed(3)),
    limit,
    goal: 'at most',
  });
  return {
    tables,
    budgets: [
      budget('a GET with HMAC, times fetch', 'Goji, HMAC', 1.15),
      budget('a GET with HMAC, times fetch signed by hand', 'Goji, HMAC', 1.15, 'fetch, signed by hand'),
      budget('a GET with Basic, times fetch', 'Goji, Basic', 1.1),
      budget('a GET with HMAC over undici, times fetch', 'Goji, HMAC, undici', 0.7),
    ],
  };
}
