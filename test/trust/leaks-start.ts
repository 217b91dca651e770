import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { everythingShown, findLeaks, type TestSecrets } from './find-leaks.js';

export const SECRETS: TestSecrets = {
  'the HMAC secret': 'hmac"secret/of+the&tests',
  'the password': 'password of the tests %7',
  'the webhook secret': 'webhook-secret-of-the-tests',
  'the database password': 'database-password-of-the-tests',
};
export const { 'the HMAC secret': secret = '', 'the password': password = '' } = SECRETS;
export const webhookSecret = SECRETS['the webhook secret'] ?? '';
export const databasePassword = SECRETS['the database password'] ?? '';

/** Where everything that was shown is collected, to be searched. */
export const shown: string[] = [];
export const show = (value: unknown) =>
  shown.push(typeof value === 'string' ? value : everythingShown(value));
export const leaks = () => findLeaks(shown.splice(0).join('\n'), SECRETS);

/** What a call rejects with. */
export const failureOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => new Error('It did not fail.'),
    (error: unknown) => error,
  );

/** An address at which nobody listens any more. */
export async function addressOfNobody(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

export const wrong = { apiKey: 'key', secret: 'another secret' };
export const credentials = [
  ['HMAC', { apiKey: 'key', secret }],
  ['Basic', { username: 'key', password }],
] as const;
