import { get, post, tenantPath } from '../api.js';
import { h } from '../dom.js';
import { formatAmount, formatTimeOfDay } from '../format.js';
import { badge, button, code, empty, panel, row, table, time } from '../parts.js';
import { defineView } from '../view.js';

/** @import { LoggedDelivery, LoggedEvent } from '../../sandbox/index.js' */
/** @import { Tone } from '../parts.js' */
/** @import { Wire } from '../wire.js' */

/** @typedef {{ readonly type: string, readonly content: object }} EventType */

const most = 100;

/** A delivery may have been tried more than once for each event. */
const mostDeliveries = 500;

/** The types never change while the sandbox runs. @type {Promise<readonly EventType[]> | undefined} */
let types;

/** What happened, where it went and how, and events by hand. */
export const webhooksView = defineView({
  title: 'Webhooks',
  load: async ({ tenant }) => {
    types ??= /** @type {Promise<readonly EventType[]>} */ (get('event-types')).catch((error) => {
      types = undefined;
      throw error;
    });
    const [events, deliveries, known] = await Promise.all([
      /** @type {Promise<readonly Wire<LoggedEvent>[]>} */ (
        get(`${tenantPath(tenant, 'events')}?limit=${most}`)
      ),
      /** @type {Promise<readonly Wire<LoggedDelivery>[]>} */ (
        get(`${tenantPath(tenant, 'deliveries')}?limit=${mostDeliveries}`)
      ),
      types,
    ]);
    return { events, deliveries, known };
  },
  render: ({ events, deliveries, known }, { overview }) => {
    const waiting = behindAnother(deliveries);
    return [
      h(
        'div',
        { class: 'panels two' },
        panel(
          { id: 'endpoints', title: 'Addresses' },
          overview.endpoints.length === 0
            ? empty(
                'No address is registered.',
                'Events happen all the same. Register one with the operation registerWebhook; events from then on are sent to it.',
              )
            : h(
                'ul',
                { class: 'addresses' },
                overview.endpoints.map((url) => h('li', { 'data-key': url }, h('code', {}, url))),
              ),
        ),
        firePanel(known),
      ),
      h(
        'h2',
        { class: 'list-title' },
        'Events',
        h(
          'span',
          { class: 'muted' },
          overview.events > events.length
            ? ` the last ${events.length} of ${overview.events.toLocaleString('en-GB')}`
            : '',
        ),
      ),
      events.length === 0
        ? empty('Nothing has happened yet.', 'Register an investor, or fire an event by hand.')
        : h(
            'ol',
            { class: 'log' },
            [...events].reverse().map((event) =>
              entry(
                event,
                deliveries.filter(({ eventId }) => eventId === event.id),
                waiting,
              ),
            ),
          ),
    ];
  },
  actions: {
    fire: async ({ tenant, fields }) => {
      const [type, text] = [String(fields.get('type')), String(fields.get('content'))];
      await post(tenantPath(tenant, 'events'), { type, content: readObject(text) });
      return `${type} is fired.`;
    },
    'fire-type': async ({ element }) => {
      const known = await types;
      const type = element instanceof HTMLSelectElement ? element.value : '';
      const area = document.getElementById('fire-content');
      const content = known?.find((each) => each.type === type)?.content ?? {};
      if (area instanceof HTMLTextAreaElement) area.value = JSON.stringify(content, null, 2);
      return undefined;
    },
    replay: async ({ tenant, value }) => {
      await post(tenantPath(tenant, 'events', value, 'replay'));
      return 'The event is sent once more, under its own id.';
    },
  },
});

/** @param {readonly EventType[]} known */
function firePanel(known) {
  return panel(
    { id: 'fire', title: 'Fire an event by hand' },
    h(
      'form',
      { class: 'fields', 'data-submit': 'fire' },
      h('label', { for: 'fire-type' }, 'Type'),
      h(
        'select',
        { id: 'fire-type', name: 'type', 'data-change': 'fire-type' },
        known.map(({ type }) => h('option', { value: type }, type)),
      ),
      h('label', { for: 'fire-content' }, 'Content: the document’s example, to be changed'),
      h(
        'textarea',
        { id: 'fire-content', name: 'content', rows: 8, spellcheck: 'false' },
        JSON.stringify(known[0]?.content ?? {}, null, 2),
      ),
      h('div', { class: 'buttons' }, button('fire', 'Fire', { kind: 'primary', submit: true })),
    ),
  );
}

/**
 * @param {Wire<LoggedEvent>} event
 * @param {readonly Wire<LoggedDelivery>[]} deliveries
 * @param {ReadonlySet<string>} waiting
 */
function entry({ id, type, at, content }, deliveries, waiting) {
  return h(
    'li',
    { 'data-key': id },
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
          h('strong', { class: 'type' }, type),
          h('span', { class: 'log-url' }, describe(content)),
        ),
        h(
          'span',
          { class: 'log-badges' },
          deliveries.length === 0 ? badge('grey', 'sent to nobody') : deliveries.map(stateBadge),
        ),
      ),
      h(
        'div',
        { class: 'log-more' },
        h(
          'p',
          { class: 'hint' },
          'Event ',
          h('code', {}, id),
          ', ',
          time(at),
          ' by the clock of the tenant.',
        ),
        deliveries.map((delivery) => deliveryPart(delivery, waiting.has(delivery.id))),
        h('h3', {}, 'Content'),
        code('Content of the event', content),
        h('div', { class: 'buttons' }, button('replay', 'Replay', { value: id, name: `Replay ${type}` })),
      ),
    ),
  );
}

/**
 * Ids of what waits until an earlier event has gone out to the same address: order is kept.
 * @param {readonly Wire<LoggedDelivery>[]} deliveries oldest first
 */
function behindAnother(deliveries) {
  const ahead = new Set();
  const behind = new Set();
  for (const { id, url, state } of deliveries) {
    if (state !== 'pending') continue;
    if (ahead.has(url)) behind.add(id);
    ahead.add(url);
  }
  return behind;
}

/**
 * @param {Wire<LoggedDelivery>} delivery
 * @param {boolean} isBehind
 */
function deliveryPart({ id, url, state, attempts, nextAt }, isBehind) {
  return h(
    'section',
    { class: 'delivery', 'data-key': id },
    h('h3', {}, 'To ', h('code', {}, url)),
    attempts.length === 0
      ? h('p', { class: 'hint' }, 'Not tried yet.')
      : table(
          `Attempts to deliver to ${url}`,
          [['Attempt'], ['Time'], ['Status'], ['Problem']],
          attempts.map(({ at, status, problem }, index) =>
            row(String(index), [
              ['Attempt', String(index + 1)],
              ['Time', time(new Date(at).toISOString(), formatTimeOfDay)],
              [
                'Status',
                status === null ? 'no answer' : badge(problem === null ? 'leaf' : 'berry', String(status)),
              ],
              ['Problem', problem ?? 'none'],
            ]),
          ),
        ),
    state === 'pending' || state === 'held'
      ? h(
          'p',
          { class: 'hint' },
          isBehind
            ? 'It waits for an earlier event to go out to this address.'
            : nextAt === null
              ? 'It waits for the next event to overtake it.'
              : ['Next try at ', time(nextAt, formatTimeOfDay), '.'],
        )
      : null,
  );
}

/** @param {Wire<LoggedDelivery>} delivery */
function stateBadge({ id, state, attempts }) {
  /** @type {Readonly<Record<typeof state, Tone>>} */
  const tones = { delivered: 'leaf', pending: 'amber', held: 'amber', failed: 'berry' };
  const tried = attempts.length > 1 ? ` after ${attempts.length} attempts` : '';
  const made = badge(
    tones[state],
    state === 'pending' && attempts.length > 0
      ? `pending${tried === '' ? ', tried once' : tried}`
      : `${state}${tried}`,
  );
  made.setAttribute('data-key', id);
  return made;
}

/** @param {unknown} content */
function describe(content) {
  if (typeof content !== 'object' || content === null) return '';
  const facts = Object.entries(content).flatMap(([name, value]) => {
    const shown = shownFact(value);
    return shown === undefined ? [] : [{ fact: `${name} ${shown}`, isMoney: typeof value === 'object' }];
  });
  // How much it is about matters, wherever it stands.
  const money = facts.filter(({ isMoney }) => isMoney).slice(0, 1);
  const others = facts.filter(({ isMoney }) => !isMoney).slice(0, 3);
  return facts
    .filter((fact) => money.includes(fact) || others.includes(fact))
    .map(({ fact }) => fact)
    .join(', ');
}

/** @param {unknown} value @returns {string | undefined} */
function shownFact(value) {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null || !('amount' in value)) return undefined;
  return typeof value.amount === 'number' ? formatAmount(value.amount.toFixed(2), 'GBP') : undefined;
}

/** @param {string} text @returns {object} */
function readObject(text) {
  /** @type {unknown} */
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`The content is not valid JSON: ${error instanceof Error ? error.message : ''}`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new Error('The content must be a JSON object: { … }.');
}
