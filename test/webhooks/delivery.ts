import { signHeaders } from '../../generators/webhooks/runtime/hmac.js';

/** The secret of these tests. */
export const SECRET = '7d1e0c5a9b3f4826';

/** The moment at which these tests take place. */
export const NOW = 1_763_683_200_000;

/** A clock that stands still. */
export const clock = () => NOW;

/** The text of a small event; `changes` replace its members. */
export function eventText(changes: { readonly [field: string]: unknown } = {}): string {
  return JSON.stringify({
    id: 'e-1',
    dateTime: '2026-04-07T09:30:00',
    type: 'SMALL',
    content: { size: 1 },
    ...changes,
  });
}

/** The signed headers of a delivery. */
export async function signedHeaders({ secret = SECRET, nonce = 'n-1', timestamp = String(NOW) } = {}) {
  return {
    authorization: await signHeaders(secret, { nonce, timestamp }),
    'x-nonce': nonce,
    'x-timestamp': timestamp,
  };
}

/** The error that a promise rejects with. Throws when it does not reject. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  const outcome = await promise.then(
    () => ({ rejected: false as const }),
    (error: unknown) => ({ rejected: true as const, error }),
  );
  if (outcome.rejected) return outcome.error;
  throw new Error('The promise was fulfilled.');
}
