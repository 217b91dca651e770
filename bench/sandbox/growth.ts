import { join } from 'node:path';
import { type BenchContext, median } from '../suite.js';
import { type ApiRequest, drive, settled } from './api.js';
import { deposit, type Platform, tranche } from './platform.js';
import { populate } from './populate.js';
import { type RunningSandbox, startSandboxProcess } from './server-process.js';

/** Requests a second of each operation, by number of investors. */
export interface GrowthResult {
  readonly sizes: readonly number[];
  readonly perSecond: ReadonlyMap<string, readonly number[]>;
}

interface Subject {
  readonly size: number;
  readonly platform: Platform;
  readonly sandbox: RunningSandbox;
}

type Make = (subject: Subject, count: number) => ApiRequest;

/** Spreads the requests over all investors. */
const clientIdOf = ({ size }: Subject, count: number) => `GOJI-${((count * 7_919) % size) + 1}`;

const cases: Readonly<Record<string, Make>> = {
  'balance of an account': (subject, count) => ({
    operation: 'getAccountBalance',
    path: { clientId: clientIdOf(subject, count), accountType: 'GOJI_INVESTMENT' },
  }),
  'transactions of an investor': (subject, count) => ({
    operation: 'listTransactions',
    path: { clientId: clientIdOf(subject, count) },
  }),
  'cash report of 100 investors': (subject, count) => ({
    operation: 'getCashBalanceReport',
    query: `?${Array.from({ length: 100 }, (_, index) => `id=${clientIdOf(subject, count + index)}`).join('&')}`,
  }),
  deposit: ({ platform }, count) => deposit(platform, count * 7_919),
  withdrawal: (subject, count) => ({
    operation: 'withdrawCash',
    path: { clientId: clientIdOf(subject, count), accountType: 'GOJI_INVESTMENT' },
    body: { amount: { amount: 0.01, currency: 'GBP' } },
  }),
  'tranche of 100': ({ platform, size }) => tranche(platform, { size: 100, investors: size }),
};

/** Fills a folder with each number of investors, and loads them in turns. */
export async function measureGrowth(
  program: string,
  folder: string,
  { quick, signal, step }: BenchContext,
): Promise<GrowthResult> {
  const sizes = quick ? [100, 1_000] : [1_000, 10_000, 100_000];
  const subjects: Subject[] = [];
  try {
    for (const size of sizes) {
      signal.throwIfAborted();
      step(`${size} investors`);
      const data = join(folder, `investors-${size}`);
      const platform = await populate(data, size);
      subjects.push({ size, platform, sandbox: await startSandboxProcess(program, { data }) });
    }
    const perSecond = new Map<string, readonly number[]>();
    for (const [name, make] of Object.entries(cases)) {
      signal.throwIfAborted();
      step(name);
      const bursts = new Map<number, number[]>(sizes.map((size) => [size, []]));
      for (let burst = 0; burst <= (quick ? 1 : 3); burst += 1) {
        for (const subject of subjects) {
          const { url } = subject.sandbox;
          const next = (count: number) => make(subject, count + burst * 10_000);
          const figure = await drive(url, next, { seconds: quick ? 0.3 : 1, connections: 4 });
          await settled(url);
          // The first burst warms up.
          if (burst > 0) bursts.get(subject.size)?.push(figure);
        }
      }
      perSecond.set(
        name,
        sizes.map((size) => median(bursts.get(size) ?? [])),
      );
    }
    return { sizes, perSecond };
  } finally {
    for (const { sandbox } of subjects) await sandbox.stop();
  }
}
