import { h } from '../dom.js';
import { formatAmount, formatName } from '../format.js';
import { badge, code, empty, factList, panel, row, table, time } from '../parts.js';
import { linkTo } from '../route.js';
import { kycBadge } from './investors.js';

/** @import { InvestorView } from '../../sandbox/index.js' */
/** @import { Wire } from '../wire.js' */

/**
 * One investor in full.
 * @param {Wire<InvestorView>} investor
 * @param {string} tenant
 */
export function investorPage(investor, tenant) {
  const { clientId, api, kycStatus, entityType, accounts, bankTransfer, holdings, transactions, profile } =
    investor;
  return [
    h('p', { class: 'back' }, h('a', { href: linkTo(tenant, 'investors') }, '← All investors')),
    h(
      'p',
      { class: 'subject' },
      h('code', {}, clientId),
      kycStatus === null ? null : kycBadge(kycStatus),
      badge('grey', api === 'isa-administration' ? 'Of an Originator' : formatName(entityType)),
    ),
    h(
      'div',
      { class: 'panels' },
      panel(
        { id: 'accounts', title: 'Accounts', wide: true },
        table(
          'Accounts',
          [
            ['Account'],
            ['Cash', 'number'],
            ['Queued', 'number'],
            ['Invested', 'number'],
            ['Total', 'number'],
          ],
          accounts.map(({ account, cash, queued, invested, total }) =>
            row(account, [
              ['Account', formatName(account)],
              ['Cash', formatAmount(cash, 'GBP'), 'number'],
              ['Queued', formatAmount(queued, 'GBP'), 'number'],
              ['Invested', formatAmount(invested, 'GBP'), 'number'],
              ['Total', formatAmount(total, 'GBP'), 'number'],
            ]),
          ),
        ),
        h(
          'p',
          { class: 'hint' },
          api === 'isa-administration'
            ? 'The Originator checks the investor, holds the money and reports what moves.'
            : bankTransfer === null
              ? 'There is no account number to pay in to before the checks are passed.'
              : [
                  'Pay in to ',
                  h('code', {}, bankTransfer.accountNumber),
                  ' at sort code ',
                  h('code', {}, bankTransfer.sortCode),
                  '. A reference that begins with ',
                  h('code', {}, 'ISA'),
                  ' goes to the ISA, if there is one.',
                ],
        ),
      ),
      panel(
        {
          id: 'transactions',
          title: 'Cash transactions',
          wide: true,
          aside: transactions.length === 50 ? h('span', { class: 'muted' }, 'the last 50') : null,
        },
        transactions.length === 0
          ? empty('No cash has moved yet.')
          : table(
              'Cash transactions, newest first',
              [['Time'], ['Type'], ['Account'], ['Amount', 'number'], ['Cash after', 'number']],
              transactions.map(({ id, dateTime, type, account, amount, cashBalance }) =>
                row(id, [
                  ['Time', time(dateTime)],
                  ['Type', formatName(type)],
                  ['Account', formatName(account)],
                  ['Amount', formatAmount(amount.amount.toFixed(2), 'GBP'), 'number'],
                  [
                    'Cash after',
                    cashBalance === null ? '' : formatAmount(cashBalance.amount.toFixed(2), 'GBP'),
                    'number',
                  ],
                ]),
              ),
            ),
      ),
      panel(
        { id: 'holdings', title: 'In the ledger' },
        holdings.length === 0
          ? empty('The ledger has nothing for this investor yet.')
          : factList(
              holdings.map(({ account, asset, balance }) => ({
                name: h(
                  'a',
                  { href: linkTo(tenant, 'ledger', { query: { account } }) },
                  account.split('/').slice(2).join(' / '),
                ),
                value: [formatAmount(balance, asset), asset === 'GBP' ? '' : ` ${asset}`],
              })),
            ),
      ),
      panel({ id: 'profile', title: 'Details' }, code('The investor as the API shows it', profile)),
    ),
  ];
}
