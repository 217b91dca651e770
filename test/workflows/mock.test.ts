import { describe, expect, it } from 'vitest';
import { useMock } from '../mock/mock-server.js';
import { runOnServer } from './run-on-server.js';

/** One workflow for each thing that Redocly alone can prove: a wait, a called workflow, a JSONPath, an ISA record. */
const sample = ['onboard-investor', 'quickstart-wallets', 'quickstart-equities', 'isa-transfer-in'];

/** What a mock cannot do that remembers nothing. An entry that starts to hold has to go. */
const needMemory = [
  // The example of the wallet has the deposit and not the payment.
  'quickstart-wallets waitForPayment: $response.body#/balance/amount == 24989.55',
  // The example of the balance is that of another story.
  'quickstart-equities waitForDeposit: $response.body#/totalCashBalance/amount == 10000',
  // The first examples of trade and dividend are on their way for ever.
  "quickstart-equities waitForTrade: $response.body#/settlementStatus == 'SETTLED'",
  "quickstart-equities waitForDividend: $response.body#/status == 'COMPLETE'",
  // The investor of the example has sold 200 of the 1,000 shares.
  "quickstart-equities listInvestorAssets: $..[?@.type == 'EQUITY'].balances[?@ == 1000]",
];

describe('workflows on the mock', () => {
  const running = useMock();

  it('take every step, and fail only where a server has to remember', async () => {
    const { code, steps, failed, report } = await runOnServer(sample, running.url());
    expect(failed, report).toEqual(needMemory);
    expect(code, report).toBe(0);
    expect(steps).toBe(48);
  });
});
