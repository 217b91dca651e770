import { once } from 'node:events';
import type { Server } from 'node:http';
import { SpecError } from '../generators/spec-error.js';

/** Starts to listen and gives the base URL. Throws `SpecError` when the address cannot be had. */
export async function listen(server: Server, port: number, host: string): Promise<string> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw listenError(error, port, host);
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The mock listens on no TCP port');
  return `http://${reachableHost(host)}:${address.port}`;
}

/** Ends all connections, also those that are kept alive or busy. Does nothing for a server that is closed. */
export async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

/** An address that stands for all of the machine's is reached by the loopback one. */
function reachableHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/** The error to show when an address cannot be had: a `SpecError` that says what to do, or the error itself. */
export function listenError(error: unknown, port: number, host: string): unknown {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return new SpecError(`Port ${port} is in use.`, {
        hint: 'Choose another with --port, or let --port 0 find a free one.',
        cause: error,
      });
    case 'EACCES':
      return new SpecError(`Port ${port} may not be used.`, {
        hint: 'Choose one above 1023 with --port.',
        cause: error,
      });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new SpecError(`This machine has no address ${host}.`, {
        hint: 'Choose another with --host, such as 127.0.0.1.',
        cause: error,
      });
    default:
      return error;
  }
}
