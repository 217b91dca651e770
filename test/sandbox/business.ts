import { createBankAccount, enableBankAccount, type Goji } from '../../generated/client/index.js';

/** A bank account that may be paid to. Returns its id. */
export async function enabledAccount(goji: Goji): Promise<string> {
  const body = { accountName: 'Operating', accountNumber: '00004588', sortCode: '203002' };
  const { id } = await createBankAccount(goji, { body });
  await enableBankAccount(goji, { path: { id } });
  return id;
}
