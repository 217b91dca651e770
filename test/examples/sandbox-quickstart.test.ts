import { expect, it, vi } from 'vitest';

it('tells its story, to the end', async () => {
  const lines: string[] = [];
  const say = vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)));
  const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
  await import('../../examples/sandbox-quickstart.js');
  say.mockRestore();
  expect(complain.mock.calls).toEqual([]);
  complain.mockRestore();
  const order = /order (\S+) waits/.exec(lines.join('\n'))?.[1];
  expect(lines).toEqual([
    expect.stringMatching(/^A Goji of your own listens on http:\/\/127\.0\.0\.1:\d+$/),
    'Jane is registered as GOJI-1',
    '  webhook: KYC is ELECTRONICALLY_VERIFIED',
    'She sends £5,000 by bank transfer',
    '  webhook: £5000 has arrived',
    'and orders £2,500 of a bond at 5.25 %',
    `  webhook: order ${order} waits`,
    'The investment cycle runs',
    `  webhook: order ${order} is settled`,
    'She has £2500 invested and £2500 in cash',
  ]);
});
