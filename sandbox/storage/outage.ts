/**
 * True for an error that says nothing of the work that met it: the disk is full, the connection broke, the server is
 * stopping or has no room, two transactions were in each other's way. The work can be done again when that is over.
 */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code: unknown = Reflect.get(error, 'code');
  if (typeof code === 'string' && outages.some((pattern) => pattern.test(code))) return true;
  return brokenConnection.test(error.message) || isOutage(error.cause);
}

const outages = [
  /^SQLITE_(?:FULL|IOERR|BUSY|LOCKED|NOMEM|CANTOPEN|READONLY|PROTOCOL)/,
  // Of PostgreSQL: connections, transactions that were rolled back, resources, locks, an operator, the system.
  /^(?:08|40|53|55|57|58)[0-9A-Z]{3}$/,
  /^(?:ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)$/,
];

/** What the driver of PostgreSQL says without a code. */
const brokenConnection =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/;
