import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createInvestor, getAccountBalances, listInvestorIds } from '../../../generated/client/index.js';
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
      'The data folder /dev/null/folder cannot be used',
    );
  });
});

/** Needs root, to mount a disk that can be filled. */
const canMount = process.getuid?.() === 0 && process.platform === 'linux' && tryMount();

describe.runIf(canMount)('a full disk', () => {
  it('is an error for the request, and over when there is room again', async () => {
    const disk = join(data, 'disk');
    execFileSync('mkdir', [disk]);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk]);
    try {
      const { sandbox, goji } = await startSandbox({ data: join(disk, 'data'), log: () => {} });
      const ballast = join(disk, 'ballast');
      await createInvestor(goji, { body: jane });
      try {
        writeFileSync(ballast, Buffer.alloc(4 * 1024 * 1024));
      } catch {
        // As much as fits is on the disk now.
      }
      let answered = 1;
      const fill = async () => {
        for (;;) {
          await createInvestor(goji, { body: jane });
          answered += 1;
        }
      };
      await expect(fill()).rejects.toMatchObject({ status: 500 });
      expect(await listInvestorIds(goji)).toHaveLength(answered);
      rmSync(ballast);
      await createInvestor(goji, { body: jane });
      expect(await listInvestorIds(goji)).toHaveLength(answered + 1);
      await sandbox.close();
    } finally {
      execFileSync('umount', ['-l', disk]);
    }
  });
});

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
