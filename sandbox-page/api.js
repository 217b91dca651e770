/** A refusal of the sandbox, in its own words, or a sandbox that does not answer. */
export class ApiError extends Error {
  /**
   * @param {string} message
   * @param {number} status 0 when nobody answered
   */
  constructor(message, status) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
  }
}

/** A sandbox that takes longer to tell something has gone away. Changes may take as long as they need. */
const longestMs = 15_000;

/**
 * Asks the control. Rejects with an {@link ApiError}.
 * @template [Answer=unknown]
 * @param {string} path below `/_sandbox/`
 * @returns {Promise<Answer>}
 */
export function get(path) {
  return ask(path, { method: 'GET', signal: AbortSignal.timeout(longestMs) });
}

/**
 * Tells the control to do something.
 * @template [Answer=unknown]
 * @param {string} path
 * @param {unknown} [body]
 * @returns {Promise<Answer>}
 */
export function post(path, body = {}) {
  return send(path, JSON.stringify(body));
}

/**
 * Sends JSON that is already text, such as a file.
 * @template [Answer=unknown]
 * @param {string} path
 * @param {string} text
 * @returns {Promise<Answer>}
 */
export function send(path, text) {
  return ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: text });
}

/**
 * @param {string} path
 * @returns {Promise<unknown>}
 */
export function remove(path) {
  return ask(path, { method: 'DELETE' });
}

/**
 * A path of a tenant. Names and ids are made safe for it.
 * @param {string} tenant
 * @param {string[]} below
 */
export function tenantPath(tenant, ...below) {
  return ['tenants', tenant, ...below].map(encodeURIComponent).join('/');
}

/**
 * @template Answer
 * @param {string} path
 * @param {RequestInit} init
 * @returns {Promise<Answer>}
 */
async function ask(path, init) {
  let response;
  try {
    response = await fetch(path, { ...init, cache: 'no-store', credentials: 'omit' });
  } catch {
    throw new ApiError('The sandbox does not answer. Is it still running?', 0);
  }
  const text = await response.text();
  const body = parse(text);
  if (response.ok) return body;
  const said = typeof body === 'object' && body !== null && 'error' in body ? String(body.error) : '';
  throw new ApiError(said === '' ? `The sandbox answered ${response.status}.` : said, response.status);
}

/** @param {string} text */
function parse(text) {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
