import { createGoji, createInvestor, registerWebhook } from '../../generated/client/index.js';
import type { Sandbox } from '../../sandbox/index.js';
import { jane } from '../sandbox/start.js';

/** Fills the tenant `small` with one of each thing that the page can show: the longer its lists, the longer axe takes. */
export async function fillSmallTenant(sandbox: Sandbox): Promise<void> {
  const small = await sandbox.tenant('small');
  const other = createGoji({ environment: { baseUrl: sandbox.url }, auth: small.credentials });
  await small.clock.setPace('instant');
  await registerWebhook(other, { body: { url: 'http://127.0.0.1:9/goji' } });
  await createInvestor(other, { body: jane });
  await createInvestor(other, { body: { ...jane, dateOfBirth: '2020-01-01' } }).catch(() => {});
  await small.settled();
  await small.clock.setPace('realistic');
  await createInvestor(other, { body: jane });
  small.faults.add({ on: 'webhook', kind: 'drop' });
}
