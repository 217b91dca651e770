import { expect } from 'vitest';
import type { TenantControl } from '../../sandbox/index.js';
import { pounds } from './books.js';
import { isaInvestor, record, start } from './isa-start.js';
import { startReceiver, startSandbox } from './start.js';

export const refused = (message: string | RegExp) => ({
  body: {
    errors: [
      {
        errorCode: 'INVALID_DATA',
        message: message instanceof RegExp ? expect.stringMatching(message) : message,
      },
    ],
  },
});

/** 15,000 pounds, a third of them of this tax year. */
export const form = {
  transferAmount: pounds(15_000),
  currentYearSubscriptionAmount: pounds(5000),
  transferInDate: '2025-06-02',
  firstSubscriptionDateInCurrentYear: '2025-04-10',
};

export async function requested(
  tenant: TenantControl,
  clientId: string,
  details: object = {},
): Promise<string> {
  const { transferInId = '' } = await tenant.happen('isa-transfer-in-requested', {
    clientId,
    amount: pounds(14_000),
    ...details,
  });
  return transferInId;
}

export async function originator() {
  const started = await startSandbox({ frozenAt: start });
  const receiver = await startReceiver(started.goji);
  const clientId = await isaInvestor(started.goji);
  await record(started.goji, clientId, 17_000);
  return { ...started, receiver, clientId };
}
