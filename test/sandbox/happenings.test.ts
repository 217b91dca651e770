import { expect, it } from 'vitest';
import { pounds } from './books.js';
import { isaInvestor, start } from './isa-start.js';
import { clientOf, startSandbox } from './start.js';

it('happenings are asked for over HTTP, and say what is wrong with their details', async () => {
  const { sandbox, tenant } = await startSandbox({ frozenAt: start });
  const clientId = await isaInvestor(clientOf(tenant, sandbox));
  const post = async (body: object) => {
    const answer = await fetch(`${sandbox.url}/_sandbox/tenants/test/happenings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return [answer.status, await answer.json()];
  };
  const name = 'isa-transfer-in-requested';
  expect(await post({ name, details: { clientId, amount: pounds(1) } })).toEqual([
    201,
    { transferInId: expect.any(String) },
  ]);
  const wrong: readonly (readonly [object, RegExp])[] = [
    [{ name: 'rain' }, /^Nothing that can happen is named "rain"\. These can: kyc-decided,/],
    [{ name }, /needs the detail "clientId" \(the investor\): a text that is not empty/],
    [{ name, details: { clientId, amount: { amount: 0.001, currency: 'GBP' } } }, /whole pence/],
    [{ name, details: { clientId, amount: pounds(1), byCheque: 'no' } }, /"byCheque".*: true or false\.$/],
    [
      { name, details: { clientId, amount: pounds(1), colour: 1 } },
      /has no detail "colour": it takes clientId,/,
    ],
    [{ name, details: { clientId: 'nobody', amount: pounds(1) } }, /There is no ISA of the investor nobody$/],
    [
      {
        name: 'isa-transfer-in-history-received',
        details: {
          transferInId: 'x',
          transferAmount: pounds(2),
          currentYearSubscriptionAmount: pounds(1),
          transferInDate: '2025-02-30',
          firstSubscriptionDateInCurrentYear: '2025-04-10',
        },
      },
      /a day such as/,
    ],
    [{ name: 'isa-settings-changed', details: { coolingOffDays: 1.5 } }, /a whole number from 0/],
  ];
  for (const [body, error] of wrong) {
    expect(await post(body)).toEqual([400, { error: expect.stringMatching(error) }]);
  }
  const list: { name: string }[] = await (await fetch(`${sandbox.url}/_sandbox/happenings`)).json();
  expect(list.find((other) => other.name === name)).toMatchObject({
    details: { clientId: { kind: 'text' } },
  });
});
