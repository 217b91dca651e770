/** The parts of the page, each with its name in the address. */
export const viewNames = /** @type {const} */ ([
  'overview',
  'investors',
  'ledger',
  'requests',
  'webhooks',
  'happenings',
  'faults',
]);

/** @typedef {(typeof viewNames)[number]} ViewName */
/** @typedef {{ readonly tenant: string, readonly view: ViewName, readonly id: string, readonly query: URLSearchParams }} Route */

/**
 * Reads the part of an address after `#`: `/default/investors/GOJI-1?find=ada`.
 * @param {string} hash
 * @returns {Route}
 */
export function readRoute(hash) {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?');
  const [, tenant = '', view = '', ...id] = path.split('/').map(decode);
  return {
    tenant: tenant === '' ? 'default' : tenant,
    view: viewNames.find((name) => name === view) ?? 'overview',
    id: id.join('/'),
    query: new URLSearchParams(search),
  };
}

/**
 * The address of a part of the page.
 * @param {string} tenant
 * @param {ViewName} [view]
 * @param {{ readonly id?: string, readonly query?: Readonly<Record<string, string>> }} [more]
 */
export function linkTo(tenant, view = 'overview', { id = '', query = {} } = {}) {
  const path = [tenant, view, ...(id === '' ? [] : [id])].map(encodeURIComponent).join('/');
  const set = Object.entries(query).filter(([, value]) => value !== '');
  return `#/${path}${set.length === 0 ? '' : `?${new URLSearchParams(set)}`}`;
}

/** @param {string} segment */
function decode(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
