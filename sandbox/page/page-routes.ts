import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { packageRoot } from '../../generators/print/runtime-files.js';
import { pageFiles } from './page-files.js';

/** Nothing but what this server sends, no code in the page itself, no text that becomes markup, no frames. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * Serves the page at `/_sandbox/` from the folder `sandbox-page` of this package, as it stands there. A browser keeps the
 * files and asks each time whether they are still the same, so that another version of the sandbox shows its own.
 */
export function registerPage(control: FastifyInstance): void {
  control.get('', async (_request, reply) => reply.redirect('_sandbox/', 308));
  control.get('/', { prefixTrailingSlash: 'slash' }, async (request, reply) =>
    send(request, reply, 'index.html'),
  );
  for (const name of Object.keys(pageFiles)) {
    control.get(`/page/${name}`, async (request, reply) => send(request, reply, name));
  }
}

async function send(request: FastifyRequest, reply: FastifyReply, name: string): Promise<FastifyReply> {
  const body = await readFile(join(packageRoot(), 'sandbox-page', name));
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  reply
    .header('cache-control', 'no-cache')
    .header('etag', tag)
    .header('content-security-policy', policy)
    .header('x-content-type-options', 'nosniff')
    .header('x-frame-options', 'DENY')
    .header('referrer-policy', 'no-referrer')
    .header('cross-origin-opener-policy', 'same-origin')
    .header('cross-origin-resource-policy', 'same-origin');
  if (request.headers['if-none-match'] === tag) return reply.code(304).send();
  return reply.type(pageFiles[name] ?? 'text/html; charset=utf-8').send(body);
}
