/**
 * The words of a status, such as `Too Many Requests` of 429; those of 400 for one that has none. Node's list is fetched
 * when it is needed: an import of `node:http` makes Node load its client for `fetch` and WebSockets as well, which is a
 * twentieth of a server's start.
 */
export function reasonOf(status: number): string {
  const { STATUS_CODES } = process.getBuiltinModule('node:http');
  return STATUS_CODES[status] ?? 'Bad Request';
}
