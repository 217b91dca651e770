import { get, tenantPath } from '../api.js';
import { h } from '../dom.js';
import { formatAmount, formatName } from '../format.js';
import { badge, button, empty, panel, row, table, time } from '../parts.js';
import { linkTo } from '../route.js';
import { defineView } from '../view.js';

/** @import { AccountPage, PostingView } from '../../sandbox/index.js' */
/** @import { Wire } from '../wire.js' */

const pageSize = 50;

/** The accounts, the movements between them, and the proof that they balance. */
export const ledgerView = defineView({
  title: 'Ledger',
  load: async ({ tenant, query }) => {
    const find = query.get('find') ?? '';
    const wanted = new URLSearchParams({ limit: String(pageSize) });
    for (const name of ['account', 'before']) {
      const value = query.get(name);
      if (value !== null) wanted.set(name, value);
    }
    const [page, postings] = await Promise.all([
      /** @type {Promise<Wire<AccountPage>>} */ (
        get(`${tenantPath(tenant, 'accounts')}?${new URLSearchParams({ limit: String(pageSize), find })}`)
      ),
      /** @type {Promise<readonly Wire<PostingView>[]>} */ (
        get(`${tenantPath(tenant, 'postings')}?${wanted}`)
      ),
    ]);
    return { page, postings };
  },
  render: ({ page: { total, accounts, sums }, postings }, { tenant, route: { query } }) => {
    const [account, find] = [query.get('account') ?? '', query.get('find') ?? ''];
    return [
      sumsPanel(sums),
      h(
        'div',
        { class: 'panels two' },
        panel(
          {
            id: 'postings',
            title: 'Movements',
            aside: account === '' ? null : h('a', { href: linkTo(tenant, 'ledger') }, 'Show all'),
          },
          account === '' ? null : h('p', { class: 'hint' }, 'Those of ', h('code', {}, account)),
          postings.length === 0
            ? empty(
                'Nothing has moved yet.',
                'Each deposit, payment and settlement shows here with both of its sides.',
              )
            : h(
                'ol',
                { class: 'postings' },
                postings.map((posting) => movement(tenant, posting)),
              ),
          postings.length === pageSize
            ? h(
                'p',
                { class: 'pager' },
                h(
                  'a',
                  {
                    class: 'button plain',
                    href: linkTo(tenant, 'ledger', {
                      query: { account, before: postings.at(-1)?.seq ?? '' },
                    }),
                  },
                  'Older movements',
                ),
              )
            : null,
        ),
        panel(
          { id: 'ledger-accounts', title: 'Accounts' },
          h(
            'form',
            { class: 'inline find', 'data-submit': 'find-account', role: 'search' },
            h('label', { for: 'find', class: 'hidden' }, 'Find an account by a part of its name'),
            h('input', {
              id: 'find',
              name: 'find',
              type: 'search',
              placeholder: 'Part of a name',
              value: find,
              autocomplete: 'off',
            }),
            button('find-account', 'Find', { submit: true }),
          ),
          accounts.length === 0
            ? empty(
                find === '' ? 'There are no accounts yet.' : 'No account is called that.',
                'Accounts come into being when they are first used.',
              )
            : table(
                'Accounts and balances',
                [['Account'], ['Balance', 'number']],
                accounts.map(({ account: name, asset, balance }) =>
                  row(`${name} ${asset}`, [
                    [
                      'Account',
                      h(
                        'a',
                        { class: 'account', href: linkTo(tenant, 'ledger', { query: { account: name } }) },
                        name,
                      ),
                    ],
                    [
                      'Balance',
                      [
                        formatAmount(balance, asset),
                        asset === 'GBP' ? null : h('span', { class: 'muted' }, ` ${asset}`),
                      ],
                      'number',
                    ],
                  ]),
                ),
              ),
          total > accounts.length
            ? h(
                'p',
                { class: 'hint' },
                `The first ${accounts.length} of ${total.toLocaleString('en-GB')}. Type a part of a name to find others.`,
              )
            : null,
        ),
      ),
    ];
  },
  actions: {
    'find-account': async ({ tenant, fields }) => {
      location.hash = linkTo(tenant, 'ledger', { query: { find: String(fields.get('find')) } });
      return undefined;
    },
  },
});

/** @param {Wire<AccountPage>['sums']} sums */
function sumsPanel(sums) {
  return panel(
    {
      id: 'sums',
      title: 'Sums',
      wide: true,
      aside:
        sums.length === 0
          ? null
          : sums.every(({ isBalanced }) => isBalanced)
            ? badge('leaf', 'balanced')
            : badge('berry', 'out of balance'),
    },
    sums.length === 0
      ? empty('The books are empty.')
      : table(
          'What all accounts hold of each asset',
          [
            ['Asset'],
            ['Accounts', 'number'],
            ['On the platform', 'number'],
            ['Outside', 'number'],
            ['Together', 'number'],
          ],
          sums.map(({ asset, accounts, inside, outside, isBalanced }) =>
            row(asset, [
              ['Asset', asset],
              ['Accounts', accounts.toLocaleString('en-GB'), 'number'],
              ['On the platform', formatAmount(inside, asset), 'number'],
              ['Outside', formatAmount(outside, asset), 'number'],
              ['Together', isBalanced ? '0' : badge('berry', 'not 0'), 'number'],
            ]),
          ),
        ),
  );
}

/**
 * @param {string} tenant
 * @param {Wire<PostingView>} posting
 */
function movement(tenant, { id, kind, at, businessDate, entries }) {
  return h(
    'li',
    { class: 'posting', 'data-key': id },
    h(
      'p',
      { class: 'posting-head' },
      h('strong', {}, formatName(kind)),
      h('span', { class: 'muted' }, time(at), ` · counts for ${businessDate}`),
    ),
    h(
      'ul',
      {},
      entries.map(({ account, asset, amount, balance }) =>
        h(
          'li',
          {},
          h('a', { class: 'account', href: linkTo(tenant, 'ledger', { query: { account } }) }, account),
          h(
            'span',
            { class: amount.startsWith('-') ? 'amount out' : 'amount in' },
            amount.startsWith('-') ? '' : '+',
            formatAmount(amount, asset),
            asset === 'GBP' ? '' : ` ${asset}`,
          ),
          h('span', { class: 'after muted' }, `then ${formatAmount(balance, asset)}`),
        ),
      ),
    ),
  );
}
