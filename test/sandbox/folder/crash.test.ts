import { randomInt, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import {
  createBankDetails,
  createGoji,
  createInvestor,
  type Goji,
  getAccountBalances,
  getBankTransferDetails,
  listInvestorIds,
  listTransactions,
  simulateTopUp,
  withdrawCash,
} from '../../../generated/client/index.js';
import { defaultCredentials } from '../../../sandbox/index.js';
import { startProcess } from '../server-process.js';
import { jane, startReceiver } from '../start.js';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const rounds = Number(process.env['SANDBOX_CRASHES'] ?? 4);

/** One call under its own id, repeated with every process until it is answered. */
interface Instruction {
  readonly id: string;
  readonly send: (goji: Goji, id: string) => Promise<unknown>;
  answer?: unknown;
}

it(`loses nothing and does nothing twice, killed ${rounds} times in the middle of load`, async () => {
  const data = mkdtempSync(join(tmpdir(), 'goji-crash-'));
  folders.push(data);
  const options = { data, retry: { firstDelayMs: 50 } };
  const clientOf = (baseUrl: string) => createGoji({ environment: { baseUrl }, auth: defaultCredentials });

  let server = await startProcess(options);
  const receiver = await startReceiver(clientOf(server.url));
  const { clientId } = await createInvestor(clientOf(server.url), { body: jane });
  const bank = await waitFor(() => getBankTransferDetails(clientOf(server.url), { path: { clientId } }));
  const { accountNumber, sortCode, bankReference: paymentReference } = bank;
  await createBankDetails(clientOf(server.url), {
    path: { clientId },
    body: { accountName: 'Jane Doe', accountNumber: '00004588', sortCode: '203002' },
  });
  const penny = { amount: 0.01, currency: 'GBP' };
  await simulateTopUp(clientOf(server.url), {
    body: { amount: { amount: 100, currency: 'GBP' }, accountNumber, sortCode, paymentReference },
  });
  await waitFor(async () => expect(await cashOf(clientOf(server.url), clientId)).toBe(100));

  const kinds: Instruction['send'][] = [
    (goji, clientRequestId) => createInvestor(goji, { body: jane }, { clientRequestId }),
    (goji, clientRequestId) =>
      simulateTopUp(
        goji,
        { body: { amount: penny, accountNumber, sortCode, paymentReference } },
        { clientRequestId },
      ),
    (goji, clientRequestId) =>
      withdrawCash(
        goji,
        { path: { clientId, accountType: 'GOJI_INVESTMENT' }, body: { amount: penny } },
        { clientRequestId },
      ),
  ];
  const instructions: Instruction[] = [];
  const attempt = async (goji: Goji, instruction: Instruction) => {
    if (instruction.answer !== undefined) return;
    try {
      const answer = await instruction.send(goji, instruction.id);
      instruction.answer = answer ?? null;
    } catch {
      // Killed before it could answer: nobody knows whether it was done. The next process is asked the same.
    }
  };
  for (let round = 0; round < rounds; round += 1) {
    const goji = clientOf(server.url);
    const fresh = Array.from({ length: 30 }, (_, index): Instruction => {
      return { id: randomUUID(), send: kinds[index % kinds.length] ?? (async () => null) };
    });
    instructions.push(...fresh);
    const load = Promise.all(instructions.map((instruction) => attempt(goji, instruction)));
    await new Promise((resolve) => setTimeout(resolve, randomInt(5, 150)));
    await server.kill();
    await load;
    server = await startProcess(options);
  }
  const goji = clientOf(server.url);
  const unanswered = instructions.filter(({ answer }) => answer === undefined).length;
  expect(unanswered).toBeGreaterThan(0);
  for (const instruction of instructions) await attempt(goji, instruction);
  expect(instructions.filter(({ answer }) => answer === undefined)).toEqual([]);

  const each = instructions.length / kinds.length;
  await waitFor(async () => expect(await cashOf(goji, clientId)).toBe(100));
  const transactions = await listTransactions(goji, { path: { clientId } });
  expect(transactions.filter(({ type }) => type === 'DEPOSIT')).toHaveLength(each + 1);
  expect(transactions.filter(({ type }) => type === 'WITHDRAWAL')).toHaveLength(each);
  const made = instructions.flatMap(({ answer }) =>
    typeof answer === 'object' && answer !== null && 'clientId' in answer ? [String(answer.clientId)] : [],
  );
  const known = await listInvestorIds(goji);
  expect([...known].sort()).toEqual([clientId, ...made].sort());

  const control = `${server.url}/_sandbox/tenants/default`;
  const read = async (what: string) => (await fetch(`${control}/${what}`)).json();
  const events: { readonly id: string; readonly type: string }[] = await read('events');
  const count = (wanted: string) => events.filter(({ type }) => type === wanted).length;
  expect(count('INVESTOR_CREATED')).toBe(known.length);
  expect(count('INVESTOR_KYC_STATUS_CHANGE')).toBe(known.length);
  expect(count('INVESTOR_FUNDS_RECEIVED')).toBe(each + 1);
  expect(count('INVESTOR_FUNDS_WITHDRAWN')).toBe(each);
  const ledger: { readonly balance: string }[] = await read('ledger');
  expect(ledger.reduce((sum, { balance }) => sum + BigInt(balance), 0n)).toBe(0n);
  // The receiver's kit leaves repeated deliveries out; the rest arrived in the order in which it happened.
  await waitFor(() => expect(receiver.events).toHaveLength(events.length));
  expect(receiver.events.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  await server.kill();
});

async function cashOf(goji: Goji, clientId: string): Promise<number> {
  return (await getAccountBalances(goji, { path: { clientId } })).totalCashBalance.amount;
}

async function waitFor<Result>(check: () => Promise<Result> | Result): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await check();
    } catch (error) {
      if (attempt === 400) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}
