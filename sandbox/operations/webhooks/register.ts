import { randomBytes } from 'node:crypto';
import { refuse } from '../../refusals/refuse.js';
import type { SandboxHandlers } from '../handlers.js';

/** Registering addresses for events. An address that is registered again gets a new secret, and its events once. */
export const registrationHandlers = {
  registerWebhook: async ({ body: { url } }, work) => {
    if (!/^https?:$/.test(protocolOf(url))) {
      return refuse('INVALID_DATA', 'url must be an http or https address');
    }
    const secret = randomBytes(24).toString('base64url');
    await work.endpoints.put(url, secret);
    return { status: 200, body: { url, secret } };
  },
} satisfies SandboxHandlers;

function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : '';
}
