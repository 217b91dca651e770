import { ask, drive, settled } from './api.js';
import { deposit, preparePlatform, tranche } from './platform.js';
import { type StorageChoice, startSandboxProcess } from './server-process.js';

/** What one run of a sandbox showed. */
export interface EngineRound {
  readonly startMs: number;
  /** In megabytes. */
  readonly memoryAtRest: number;
  readonly memoryAfterLoad: number;
  /** A second. */
  readonly reads: number;
  /** A second, until they were credited. */
  readonly deposits: number;
  /** Of a tranche of 1,000 investments. */
  readonly trancheMs: number;
}

const investors = 10;

/** Starts a sandbox, loads it for so many seconds in each way, and ends it. */
export async function measureEngine(
  program: string,
  storage: StorageChoice,
  seconds: number,
): Promise<EngineRound> {
  const sandbox = await startSandboxProcess(program, storage);
  try {
    const { url, startMs, memory } = sandbox;
    const memoryAtRest = memory();
    const platform = await preparePlatform(url, investors);
    const read = (count: number) =>
      ({
        operation: 'getAccountBalance',
        path: { clientId: `GOJI-${(count % investors) + 1}`, accountType: 'GOJI_INVESTMENT' },
      }) as const;
    await drive(url, read, { seconds: seconds / 3 });
    const reads = await drive(url, read, { seconds });
    const began = performance.now();
    const answered = await drive(url, (count) => deposit(platform, count), { seconds });
    const count = (answered * (performance.now() - began)) / 1_000;
    await settled(url);
    const deposits = count / ((performance.now() - began) / 1_000);
    await ask(url, tranche(platform, { size: 1_000, investors }));
    const times: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      const start = performance.now();
      await ask(url, tranche(platform, { size: 1_000, investors }));
      times.push(performance.now() - start);
    }
    const trancheMs = times.reduce((sum, time) => sum + time, 0) / times.length;
    return { startMs, memoryAtRest, memoryAfterLoad: memory(), reads, deposits, trancheMs };
  } finally {
    await sandbox.stop();
  }
}
