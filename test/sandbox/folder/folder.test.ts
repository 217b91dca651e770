import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createInvestor,
  getAccountBalances,
  getBankTransferDetails,
  listInvestorIds,
  simulateTopUp,
} from '../../../generated/client/index.js';
import { createSandbox } from '../../../sandbox/index.js';
import { startProcess } from '../server-process.js';
import { clientOf, fundedInvestor, jane, startReceiver, startSandbox } from '../start.js';

let data: string;

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'goji-folder-'));
});

afterEach(() => {
  rmSync(data, { recursive: true, force: true });
});

describe('a data folder', () => {
  it('keeps everything, and delivers what was not delivered', async () => {
    const { sandbox, goji, tenant } = await startSandbox({ data, retry: { firstDelayMs: 20 } });
    const clientId = await fundedInvestor(goji, tenant, { pounds: 12.34 });
    const receiver = await startReceiver(goji);
    receiver.answer = 500;
    await createInvestor(goji, { body: jane });
    await tenant.settled();
    await sandbox.close();
    receiver.answer = undefined;

    const second = await createSandbox({ data });
    await second.listen();
    const again = await second.tenant('test');
    expect(again.credentials).toEqual(tenant.credentials);
    const client = clientOf(again, second);
    expect(await listInvestorIds(client)).toEqual([clientId, 'GOJI-2']);
    expect((await getAccountBalances(client, { path: { clientId } })).totalBalance.amount).toBe(12.34);
    while (receiver.events.length < 4) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(receiver.types()[0]).toBe('INVESTOR_PERSONAL_DETAILS_REGISTERED');
    await second.close();
  });

  it('refuses a second process, and a second sandbox of this one', async () => {
    const { sandbox } = await startSandbox({ data });
    const refused = new RegExp(`The data folder ${data} is in use by another sandbox`);
    await expect(createSandbox({ data })).rejects.toThrow(refused);
    await expect(startProcess({ data })).rejects.toThrow(refused);
    await sandbox.close();
    await (await createSandbox({ data })).close();
  });

  it('says what is wrong with a folder that it cannot use', async () => {
    writeFileSync(join(data, 'sandbox.db'), 'a letter, and no database at all. '.repeat(100));
    await expect(createSandbox({ data })).rejects.toThrow('is no database of the sandbox, or is damaged');
    await expect(createSandbox({ data: '/dev/null/folder' })).rejects.toThrow(
      'The data folder /dev/null/folder cannot be used: it is a file, or lies below one. Choose a folder that',
    );
  });
});

/** Needs root, to mount a disk that can be filled. */
const canMount = process.getuid?.() === 0 && process.platform === 'linux' && tryMount();

describe.runIf(canMount)('a full disk', () => {
  it('is an error for the request, and over when there is room again', async () => {
    await onSmallDisk(async (disk) => {
      const { sandbox, goji } = await startSandbox({ data: join(disk, 'data'), log: () => {} });
      await createInvestor(goji, { body: jane });
      const ballast = fill(disk);
      let answered = 1;
      const register = async () => {
        for (;;) {
          await createInvestor(goji, { body: jane });
          answered += 1;
        }
      };
      await expect(register()).rejects.toMatchObject({ status: 500 });
      expect(await listInvestorIds(goji)).toHaveLength(answered);
      rmSync(ballast);
      await createInvestor(goji, { body: jane });
      expect(await listInvestorIds(goji)).toHaveLength(answered + 1);
      await sandbox.close();
    });
  });

  it('makes money and webhooks that are on their way wait, and loses and repeats none', async () => {
    await onSmallDisk(async (disk) => {
      const data = join(disk, 'data');
      const { sandbox, goji, tenant } = await startSandbox({ data, pace: 'realistic', log: () => {} });
      const receiver = await startReceiver(goji, { showDuplicates: true });
      const clientId = await fundedInvestor(goji, tenant, { isPatient: true });
      const { accountNumber, sortCode, bankReference } = await getBankTransferDetails(goji, {
        path: { clientId },
      });
      const amount = { amount: 12.34, currency: 'GBP' };
      const deposit = { amount, accountNumber, sortCode, paymentReference: bankReference };
      for (let count = 0; count < 50; count += 1) await simulateTopUp(goji, { body: deposit });
      const ballast = fill(disk);
      // Some are credited in what room there is left; the one that meets the end of it has not failed but waits.
      await expect(tenant.clock.advance({ days: 1 })).rejects.toThrow(/full/);
      await new Promise((resolve) => setTimeout(resolve, 300));
      rmSync(ballast);
      await tenant.clock.advance({ days: 1 });
      await tenant.settled();
      const { totalBalance } = await getAccountBalances(goji, { path: { clientId } });
      expect(totalBalance.amount).toBe(617);
      const events = await tenant.webhooks.events();
      expect(receiver.events.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
      await sandbox.close();
    }, 12);
  });
});

async function onSmallDisk(use: (disk: string) => Promise<void>, megabytes = 3): Promise<void> {
  const disk = join(data, 'disk');
  execFileSync('mkdir', [disk]);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk]);
  try {
    await use(disk);
  } finally {
    execFileSync('umount', ['-l', disk]);
  }
}

/** Writes as much as fits on the disk. Returns the file to remove. */
function fill(disk: string): string {
  const ballast = join(disk, 'ballast');
  try {
    writeFileSync(ballast, Buffer.alloc(16 * 1024 * 1024));
  } catch {
    // It is full.
  }
  return ballast;
}

function tryMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'goji-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
