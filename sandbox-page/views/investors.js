import { get, tenantPath } from '../api.js';
import { h } from '../dom.js';
import { formatAmount, formatName } from '../format.js';
import { badge, button, empty, row, table } from '../parts.js';
import { linkTo } from '../route.js';
import { defineView } from '../view.js';
import { investorPage } from './investor.js';

/** @import { InvestorPage, InvestorSummary, InvestorView } from '../../sandbox/index.js' */
/** @import { Tone } from '../parts.js' */
/** @import { Route } from '../route.js' */
/** @import { Wire } from '../wire.js' */

const pageSize = 50;

/** The investors with their status and balances, and each of them in full. */
export const investorsView = defineView({
  title: 'Investors',
  load: async (route) => {
    const { tenant, id, query } = route;
    if (id !== '') {
      const one = /** @type {Wire<InvestorView>} */ (await get(tenantPath(tenant, 'investors', id)));
      return { one, page: undefined };
    }
    const search = new URLSearchParams({
      limit: String(pageSize),
      offset: String(offsetOf(route)),
      find: query.get('find') ?? '',
    });
    const page = /** @type {Wire<InvestorPage>} */ (
      await get(`${tenantPath(tenant, 'investors')}?${search}`)
    );
    return { one: undefined, page };
  },
  heading: ({ one }) => one?.name,
  render: ({ one, page }, { tenant, route }) => {
    if (one !== undefined) return investorPage(one, tenant);
    if (page === undefined) return null;
    const { total, investors } = page;
    const find = route.query.get('find') ?? '';
    return [
      h(
        'form',
        { class: 'inline find', 'data-submit': 'find', role: 'search' },
        h('label', { for: 'find', class: 'hidden' }, 'Find an investor by name or id'),
        h('input', {
          id: 'find',
          name: 'find',
          type: 'search',
          placeholder: 'Name or id',
          value: find,
          autocomplete: 'off',
        }),
        button('find', 'Find', { submit: true }),
        h(
          'span',
          { class: 'muted' },
          `${total.toLocaleString('en-GB')} ${total === 1 ? 'investor' : 'investors'}`,
        ),
      ),
      investors.length > 0
        ? table(
            'Investors',
            [
              ['Investor'],
              ['Checks'],
              ['Accounts'],
              ['Cash', 'number'],
              ['Invested', 'number'],
              ['Total', 'number'],
            ],
            investors.map((investor) => investorRow(tenant, investor)),
          )
        : find === ''
          ? empty(
              'There is no investor yet.',
              'Register one through the API, or seed a scenario on the ',
              h('a', { href: linkTo(tenant) }, 'overview'),
              '.',
            )
          : empty('No investor is called that.', 'Names and ids are searched, whatever the case.'),
      pager(route, total),
    ];
  },
  actions: {
    find: async ({ tenant, fields }) => {
      location.hash = linkTo(tenant, 'investors', { query: { find: String(fields.get('find')) } });
      return undefined;
    },
  },
});

/**
 * @param {string} tenant
 * @param {Wire<InvestorSummary>} investor
 */
function investorRow(tenant, { clientId, api, name, entityType, kycStatus, accounts }) {
  /** @param {'cash' | 'invested' | 'total'} part */
  const amounts = (part) =>
    h(
      'span',
      { class: 'stack' },
      accounts.map((account) =>
        h('span', { 'data-key': account.account }, formatAmount(account[part], 'GBP')),
      ),
    );
  return row(clientId, [
    [
      'Investor',
      h(
        'a',
        { class: 'who', href: linkTo(tenant, 'investors', { id: clientId }) },
        h('span', { class: 'who-name' }, name),
        h('span', { class: 'who-id' }, clientId, kindOf(api, entityType)),
      ),
    ],
    ['Checks', kycStatus === null ? h('span', { class: 'muted' }, 'by the Originator') : kycBadge(kycStatus)],
    [
      'Accounts',
      h(
        'span',
        { class: 'stack' },
        accounts.map(({ account }) => h('span', { 'data-key': account }, formatName(account))),
      ),
    ],
    ['Cash', amounts('cash'), 'number'],
    ['Invested', amounts('invested'), 'number'],
    ['Total', amounts('total'), 'number'],
  ]);
}

/**
 * @param {InvestorSummary['api']} api
 * @param {InvestorSummary['entityType']} entityType
 */
function kindOf(api, entityType) {
  if (api === 'isa-administration') return ', of an Originator';
  return entityType === 'CORPORATE' ? ', company' : '';
}

/** @param {string} status */
export function kycBadge(status) {
  /** @type {Tone} */
  const tone =
    /VERIFIED$/.test(status) && !/NOT|UN/.test(status)
      ? 'leaf'
      : /DECLINED|FAILED|REJECTED/.test(status)
        ? 'berry'
        : 'amber';
  return badge(tone, formatName(status));
}

/** @param {Route} route */
function offsetOf({ query }) {
  const offset = Number(query.get('offset') ?? 0);
  return Number.isSafeInteger(offset) && offset > 0 ? offset : 0;
}

/**
 * @param {Route} route
 * @param {number} total
 */
function pager(route, total) {
  if (total <= pageSize) return null;
  const offset = offsetOf(route);
  const find = route.query.get('find') ?? '';
  /** @param {number} to */
  const to = (to) =>
    linkTo(route.tenant, 'investors', { query: { find, offset: to === 0 ? '' : String(to) } });
  return h(
    'nav',
    { class: 'pager', 'aria-label': 'Pages' },
    offset > 0
      ? h('a', { class: 'button plain', href: to(Math.max(0, offset - pageSize)) }, 'Earlier')
      : null,
    h(
      'span',
      { class: 'muted' },
      `${(offset + 1).toLocaleString('en-GB')} to ${Math.min(total, offset + pageSize).toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`,
    ),
    offset + pageSize < total
      ? h('a', { class: 'button plain', href: to(offset + pageSize) }, 'Later')
      : null,
  );
}
