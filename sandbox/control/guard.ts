import { isIP } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ControlError } from './control-error.js';

/** Where the control may be asked from. */
export interface GuardOptions {
  /** Names of hosts by which the sandbox is reached, besides those that no web site can have. */
  readonly hosts: readonly string[];
}

/**
 * Keeps other web sites off the control, which asks for no credentials. A site that a browser on this machine has open
 * could send requests to it (CSRF), and by a name of its own that it points to this machine even read the answers (DNS
 * rebinding). So the `Host` has to be an address, `localhost`, a name without a dot such as that of a container, or one
 * of `hosts`, and what a browser sends on behalf of another site is refused.
 */
export function guardControl(control: FastifyInstance, { hosts }: GuardOptions): void {
  control.addHook('onRequest', async (request) => {
    const { host = '' } = request.headers;
    if (!isHostOfOurs(host, hosts)) {
      throw new ControlError(
        403,
        `The control is not to be asked by the name "${host}". Use an IP address or localhost, or allow the name: createSandbox({ controlHosts: ['…'] }), goji sandbox --control-hosts NAMES.`,
      );
    }
    if (isOfAnotherSite(request, host)) {
      throw new ControlError(403, 'The control takes nothing from other web sites.');
    }
    if (request.method === 'POST' && !/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
      throw new ControlError(415, 'Send JSON, with the content type application/json.');
    }
  });
}

function isHostOfOurs(host: string, hosts: readonly string[]): boolean {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  if (isIP(name) !== 0 || (name.startsWith('[') && isIP(name.slice(1, -1)) === 6)) return true;
  if (name === 'localhost' || name.endsWith('.localhost')) return true;
  return /^[a-z0-9_-]+$/.test(name) || hosts.some((known) => known.toLowerCase() === name);
}

/**
 * By what browsers say of where a request comes from; other clients say nothing. A link that leads here does no harm: it
 * shows the page to whoever follows it, and to nobody else.
 */
function isOfAnotherSite({ method, headers }: FastifyRequest, host: string): boolean {
  const { origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode } = headers;
  if (site === 'same-origin' || site === 'none') return false;
  if (site !== undefined) return !(method === 'GET' && mode === 'navigate');
  return origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`;
}
