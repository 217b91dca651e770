import { get, tenantPath } from '../api.js';
import { h } from '../dom.js';
import { formatTimeOfDay } from '../format.js';
import { badge, button, code, empty, time } from '../parts.js';
import { linkTo } from '../route.js';
import { defineView } from '../view.js';

/** @import { LoggedRequest } from '../../sandbox/index.js' */
/** @import { Tone } from '../parts.js' */
/** @import { Wire } from '../wire.js' */

const most = 200;

/** How a request was answered, in words. @type {Readonly<Record<string, string>>} */
const answers = {
  state: 'from state',
  example: 'by an example of the document',
  replay: 'with the answer of the first request of that id',
  refusal: 'by a refusal',
};

/** The last requests with what they and their answers broke of the contract. */
export const requestsView = defineView({
  title: 'Requests',
  load: async ({ tenant }) =>
    /** @type {readonly Wire<LoggedRequest>[]} */ (
      await get(`${tenantPath(tenant, 'requests')}?limit=${most}`)
    ),
  render: (requests, { tenant, route: { query }, overview }) => {
    const [find, only] = [query.get('find') ?? '', query.get('only') ?? ''];
    const wanted = [...requests]
      .reverse()
      .filter(({ method, url, operation = '' }) =>
        `${method} ${url} ${operation}`.toLowerCase().includes(find.toLowerCase()),
      )
      .filter((request) => only !== 'problems' || request.status >= 400 || isBroken(request));
    return [
      h(
        'form',
        { class: 'inline find', 'data-submit': 'find-request', role: 'search' },
        h('label', { for: 'find', class: 'hidden' }, 'Find a request by operation or address'),
        h('input', {
          id: 'find',
          name: 'find',
          type: 'search',
          placeholder: 'Operation or address',
          value: find,
          autocomplete: 'off',
        }),
        h(
          'label',
          { class: 'check' },
          h('input', { type: 'checkbox', name: 'only', value: 'problems', checked: only === 'problems' }),
          'only what went wrong',
        ),
        button('find-request', 'Find', { submit: true }),
        h(
          'span',
          { class: 'muted' },
          overview.requests > requests.length
            ? `the last ${requests.length} of ${overview.requests.toLocaleString('en-GB')}`
            : `${requests.length} so far`,
        ),
      ),
      wanted.length > 0
        ? h('ol', { class: 'log' }, wanted.map(entry))
        : requests.length > 0
          ? empty(
              'No request is like that.',
              h('a', { href: linkTo(tenant, 'requests') }, 'Show all of them'),
            )
          : empty(
              'No request has come yet.',
              'Each request with the API key of this tenant shows here, its verdict included. Requests whose credentials are wrong belong to nobody: their answer says what was wrong.',
            ),
    ];
  },
  actions: {
    'find-request': async ({ tenant, fields }) => {
      const query = { find: String(fields.get('find')), only: String(fields.get('only') ?? '') };
      location.hash = linkTo(tenant, 'requests', { query });
      return undefined;
    },
  },
});

/** @param {Wire<LoggedRequest>} request */
function entry(request) {
  const { requestId, at, method, url, operation, status, durationMs, answeredBy } = request;
  const { requestBody, responseBody, violations, answerViolations } = request;
  return h(
    'li',
    { 'data-key': `${requestId} ${at}` },
    h(
      'details',
      {},
      h(
        'summary',
        {},
        h('span', { class: 'log-when' }, time(at, formatTimeOfDay)),
        h(
          'span',
          { class: 'log-what' },
          h('strong', {}, operation ?? 'no operation'),
          h('span', { class: 'log-url' }, h('span', { class: 'method' }, method), ' ', url),
        ),
        h('span', { class: 'log-badges' }, badge(toneOf(status), String(status)), verdict(request)),
      ),
      h(
        'div',
        { class: 'log-more' },
        h(
          'p',
          { class: 'hint' },
          `Answered ${answers[answeredBy] ?? answeredBy} in ${durationMs.toFixed(1)} ms. Request id `,
          h('code', {}, requestId === '' ? 'none' : requestId),
          '.',
        ),
        verdictList('The request breaks the contract', violations),
        verdictList('The answer breaks the contract', answerViolations),
        h(
          'div',
          { class: 'two-codes' },
          h('div', {}, h('h3', {}, 'Request'), code('Body of the request', requestBody ?? undefined)),
          h('div', {}, h('h3', {}, 'Answer'), code('Body of the answer', responseBody)),
        ),
      ),
    ),
  );
}

/** @param {Wire<LoggedRequest>} request */
function isBroken({ violations, answerViolations }) {
  return violations.length > 0 || answerViolations.length > 0;
}

/** @param {Wire<LoggedRequest>} request */
function verdict({ violations, answerViolations }) {
  if (violations.length > 0) return badge('amber', 'request breaks the contract');
  if (answerViolations.length > 0) return badge('berry', 'answer breaks the contract');
  return badge('grey', 'contract kept');
}

/**
 * @param {string} title
 * @param {readonly string[]} violations
 */
function verdictList(title, violations) {
  if (violations.length === 0) return null;
  return h(
    'div',
    { class: 'verdict' },
    h('h3', {}, title),
    h(
      'ul',
      {},
      violations.map((text) => h('li', {}, text)),
    ),
  );
}

/** @param {number} status @returns {Tone} */
function toneOf(status) {
  if (status >= 500) return 'berry';
  return status >= 400 ? 'amber' : 'leaf';
}
