import { get, post, tenantPath } from '../api.js';
import { h } from '../dom.js';
import { badge } from '../parts.js';
import { linkTo } from '../route.js';
import { defineView } from '../view.js';
import { clockActions, clockPanel, duePanel } from './clock.js';
import { resetPanel, seedPanel, snapshotPanel, stateActions, tenantPanel } from './state.js';

/** @import { DueJob, TenantOverview } from '../../sandbox/index.js' */
/** @import { Child } from '../dom.js' */
/** @import { ViewName } from '../route.js' */
/** @import { Wire } from '../wire.js' */

/** @typedef {{ readonly name: string, readonly summary: string }} Scenario */
/** @typedef {{ readonly tenants: readonly { readonly name: string, readonly apiKey: string }[], readonly operations: { readonly fromState: number, readonly byExample: number } }} SandboxFacts */

/** The tenant at a glance, its clock, and what is done to all of it. */
export const overviewView = defineView({
  title: 'Overview',
  load: async ({ tenant }) => {
    const [due, scenarios, facts] = await Promise.all([
      /** @type {Promise<readonly Wire<DueJob>[]>} */ (get(`${tenantPath(tenant, 'due')}?limit=8`)),
      /** @type {Promise<readonly Scenario[]>} */ (get('scenarios')),
      /** @type {Promise<SandboxFacts>} */ (get('overview')),
    ]);
    return { due, scenarios, facts };
  },
  render: ({ due, scenarios, facts }, context) => {
    const { tenant, overview, now } = context;
    const apiKey = facts.tenants.find(({ name }) => name === tenant)?.apiKey ?? '';
    return [
      h(
        'p',
        { class: 'lead' },
        `${facts.operations.fromState} operations answer from state`,
        facts.operations.byExample === 0 ? '' : `, ${facts.operations.byExample} by the document’s examples`,
        '.',
      ),
      h('ul', { class: 'tiles' }, tiles(tenant, overview)),
      h(
        'div',
        { class: 'panels' },
        h(
          'div',
          { class: 'column', 'data-key': 'time' },
          clockPanel(context),
          duePanel(due, now),
          tenantPanel(apiKey),
        ),
        h(
          'div',
          { class: 'column', 'data-key': 'state' },
          seedPanel(scenarios),
          snapshotPanel(tenant),
          resetPanel(tenant),
        ),
      ),
    ];
  },
  actions: {
    ...clockActions,
    ...stateActions,
    'new-tenant': async ({ fields }) => {
      const name = String(fields.get('name'));
      await post('tenants', { name });
      location.hash = linkTo(name);
      return `The tenant ${name} is there.`;
    },
  },
});

/**
 * @param {string} tenant
 * @param {Wire<TenantOverview>} overview
 */
function tiles(tenant, { investors, requests, events, deliveries, endpoints, due, failedJobs, faults }) {
  const { pending, held, delivered, failed } = deliveries;
  return [
    tile(linkTo(tenant, 'investors'), 'Investors', investors, null),
    tile(linkTo(tenant, 'requests'), 'Requests', requests, null),
    tile(
      linkTo(tenant, 'webhooks'),
      'Events',
      events,
      endpoints.length === 0
        ? 'no address registered'
        : `to ${endpoints.length} ${endpoints.length === 1 ? 'address' : 'addresses'}`,
    ),
    tile(linkTo(tenant, 'webhooks'), 'Delivered', delivered, [
      pending + held > 0 ? badge('amber', `${pending + held} on the way`) : null,
      failed > 0 ? badge('berry', `${failed} failed`) : null,
    ]),
    tile(
      linkTo(tenant),
      'To come',
      due.count,
      failedJobs > 0 ? badge('berry', `${failedJobs} failed`) : null,
    ),
    tile(linkTo(tenant, 'faults'), 'Faults', faults, faults > 0 ? badge('amber', 'on') : null),
  ];
}

/**
 * @param {string} href
 * @param {string} label
 * @param {number} count
 * @param {Child} more
 */
function tile(href, label, count, more) {
  return h(
    'li',
    { 'data-key': label },
    h(
      'a',
      { class: 'tile', href },
      h('span', { class: 'tile-label' }, label),
      h('span', { class: 'tile-count' }, count.toLocaleString('en-GB')),
      h('span', { class: 'tile-more' }, more),
    ),
  );
}

/** The parts of the page that a count belongs to. @type {Readonly<Partial<Record<ViewName, (overview: Wire<TenantOverview>) => number>>>} */
export const tabCounts = {
  investors: ({ investors }) => investors,
  requests: ({ requests }) => requests,
  webhooks: ({ events }) => events,
  faults: ({ faults }) => faults,
};
