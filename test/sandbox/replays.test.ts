import { expect, it } from 'vitest';
import { createInvestor, registerWebhook } from '../../generated/client/index.js';
import { operations } from '../../generated/server/index.js';
import { changeTwice } from './change.js';
import { changesOfOriginators } from './changes-of-originators.js';
import { changesOfPlatform } from './changes-of-platform.js';
import { start } from './isa-start.js';
import { jane, startSandbox } from './start.js';

const changing = Object.entries(operations).flatMap(([id, { method }]) => (method === 'GET' ? [] : [id]));

it('makes no second change for a request that comes again, whatever the operation', async () => {
  const { goji, tenant } = await startSandbox({ frozenAt: start });
  const done = new Set<string>();
  const change = changeTwice(goji, tenant, { done });
  await changesOfPlatform({ goji, tenant, change });
  await changesOfOriginators({ goji, tenant, change });
  await change(registerWebhook, { body: { url: 'http://127.0.0.1:9/goji' } });
  expect([...done].sort()).toEqual(changing.sort());
}, 30_000);

it('finds out when a request is carried out again', async () => {
  const { goji, tenant } = await startSandbox({ frozenAt: start });
  const done = new Set<string>();
  const change = changeTwice(goji, tenant, { done, idOf: (_, attempt) => `attempt-${attempt}` });
  await expect(change(createInvestor, { body: jane })).rejects.toThrow('createInvestor');
});
