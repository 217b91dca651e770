import { get, post, remove, tenantPath } from '../api.js';
import { h } from '../dom.js';
import { badge, button, empty, panel } from '../parts.js';
import { defineView } from '../view.js';

/** @import { Fault, ListedFault } from '../../sandbox/index.js' */
/** @import { Child } from '../dom.js' */

/** @typedef {{ readonly fromState: readonly string[], readonly byExample: readonly string[] }} Operations */
/** @typedef {{ readonly on: Fault['on'], readonly kind: Fault['kind'], readonly title: string, readonly text: string, readonly fields: readonly ('ms' | 'status' | 'when')[] }} Kind */

/** @type {readonly Kind[]} */
const kinds = [
  {
    on: 'request',
    kind: 'latency',
    title: 'Latency',
    text: 'Requests are answered later.',
    fields: ['ms', 'when'],
  },
  {
    on: 'request',
    kind: 'error',
    title: 'Server errors',
    text: 'Requests fail. After: what was asked for is done, and the answer is lost.',
    fields: ['status', 'when'],
  },
  {
    on: 'request',
    kind: 'timeout',
    title: 'Timeouts',
    text: 'Requests are not answered until the sender hangs up.',
    fields: ['when'],
  },
  { on: 'webhook', kind: 'duplicate', title: 'Duplicates', text: 'Events are sent twice.', fields: [] },
  {
    on: 'webhook',
    kind: 'late',
    title: 'Late',
    text: 'Events are sent later, and do not keep others waiting.',
    fields: ['ms'],
  },
  {
    on: 'webhook',
    kind: 'out-of-order',
    title: 'Out of order',
    text: 'An event is sent after the one that follows it.',
    fields: [],
  },
  { on: 'webhook', kind: 'drop', title: 'Dropped', text: 'Events are never sent.', fields: [] },
];

/** What goes wrong on purpose. */
export const faultsView = defineView({
  title: 'Faults',
  load: async ({ tenant }) => {
    const [faults, operations, events] = await Promise.all([
      /** @type {Promise<readonly ListedFault[]>} */ (get(tenantPath(tenant, 'faults'))),
      /** @type {Promise<Operations>} */ (get('operations')),
      /** @type {Promise<readonly { readonly type: string }[]>} */ (get('event-types')),
    ]);
    return {
      faults,
      request: [...operations.fromState, ...operations.byExample].sort(),
      webhook: events.map(({ type }) => type),
    };
  },
  render: ({ faults, request, webhook }) => [
    h(
      'p',
      { class: 'lead' },
      'Switch on what your platform has to live with. A fault stays on until it is switched off, or for as many times as you choose.',
    ),
    h(
      'div',
      { class: 'panels two' },
      panel(
        { id: 'request-faults', title: 'Requests' },
        kinds.filter(({ on }) => on === 'request').map((kind) => faultForm(kind, faults, request)),
      ),
      panel(
        { id: 'webhook-faults', title: 'Webhooks' },
        kinds.filter(({ on }) => on === 'webhook').map((kind) => faultForm(kind, faults, webhook)),
      ),
      panel(
        {
          id: 'active',
          title: 'Waiting to happen',
          wide: true,
          aside: faults.length === 0 ? null : button('clear-faults', 'Switch all off'),
        },
        faults.length === 0
          ? empty('Nothing goes wrong on purpose.', 'Faults that tests have asked for show here, too.')
          : h('ul', { class: 'choices' }, faults.map(activeFault)),
      ),
    ),
  ],
  actions: {
    'fault-on': async ({ tenant, value, fields }) => {
      const [on, kind] = value.split(' ');
      const only = String(fields.get('only') ?? '');
      const [ms, status, when, times] = ['ms', 'status', 'when', 'times'].map((name) => fields.get(name));
      await post(tenantPath(tenant, 'faults'), {
        on,
        kind,
        ...(only === '' ? {} : { [on === 'request' ? 'operation' : 'event']: only }),
        ...(ms ? { ms: Number(ms) } : {}),
        ...(status ? { status: Number(status) } : {}),
        ...(when ? { when } : {}),
        times: times === 'always' ? 'always' : Number(times),
      });
      return `${titleOf(value)}: on.`;
    },
    'fault-off': async ({ tenant, value }) => {
      /** @type {readonly ListedFault[]} */
      const listed = await get(tenantPath(tenant, 'faults'));
      for (const { id } of listed.filter(({ on, kind }) => value === `${on} ${kind}`)) {
        await remove(tenantPath(tenant, 'faults', id));
      }
      return `${titleOf(value)}: off.`;
    },
    'remove-fault': async ({ tenant, value }) => {
      await remove(tenantPath(tenant, 'faults', value));
      return 'The fault is removed.';
    },
    'clear-faults': async ({ tenant }) => {
      await remove(tenantPath(tenant, 'faults'));
      return 'All faults are off.';
    },
  },
});

/**
 * @param {Kind} kind
 * @param {readonly ListedFault[]} faults
 * @param {readonly string[]} names of what it can be narrowed to
 */
function faultForm({ on, kind, title, text, fields }, faults, names) {
  const value = `${on} ${kind}`;
  const isOn = faults.some((fault) => value === `${fault.on} ${fault.kind}`);
  const id = `${on}-${kind}`;
  return h(
    'form',
    { class: 'fault', 'data-key': id, 'data-submit': isOn ? 'fault-off' : 'fault-on', 'data-value': value },
    h(
      'div',
      { class: 'fault-head' },
      h(
        'span',
        {},
        h('strong', { id: `${id}-name` }, title),
        h('span', { class: 'muted', id: `${id}-text` }, text),
      ),
      h(
        'button',
        {
          type: 'submit',
          class: 'switch',
          role: 'switch',
          'aria-checked': String(isOn),
          'aria-labelledby': `${id}-name`,
          'aria-describedby': `${id}-text`,
        },
        h('span', { class: 'knob', 'aria-hidden': 'true' }),
      ),
    ),
    h(
      'details',
      { class: 'fault-more' },
      h('summary', {}, 'Which and how often', h('span', { class: 'hidden' }, ` (${title})`)),
      h(
        'div',
        { class: 'fault-fields' },
        field(`${id}-only`, on === 'request' ? 'Operation' : 'Event', (attributes) =>
          h(
            'select',
            { ...attributes, name: 'only' },
            h('option', { value: '' }, 'any'),
            names.map((name) => h('option', { value: name }, name)),
          ),
        ),
        fields.includes('ms')
          ? field(`${id}-ms`, 'Milliseconds', (attributes) =>
              h('input', {
                ...attributes,
                name: 'ms',
                type: 'number',
                min: 0,
                max: 600_000,
                value: 1_000,
                required: true,
              }),
            )
          : null,
        fields.includes('status')
          ? field(`${id}-status`, 'Status', (attributes) =>
              h(
                'select',
                { ...attributes, name: 'status' },
                [500, 502, 503, 504].map((status) => h('option', { value: status }, status)),
              ),
            )
          : null,
        fields.includes('when')
          ? field(`${id}-when`, 'When', (attributes) =>
              h(
                'select',
                { ...attributes, name: 'when' },
                h('option', { value: 'before' }, 'before it is done'),
                h('option', { value: 'after' }, 'after it is done'),
              ),
            )
          : null,
        field(`${id}-times`, 'How often', (attributes) =>
          h(
            'select',
            { ...attributes, name: 'times' },
            h('option', { value: 'always' }, 'until switched off'),
            [1, 2, 3, 5, 10].map((times) =>
              h('option', { value: times }, times === 1 ? 'once' : `${times} times`),
            ),
          ),
        ),
      ),
    ),
  );
}

/**
 * @param {string} id
 * @param {string} label
 * @param {(attributes: { readonly id: string }) => HTMLElement} make
 */
function field(id, label, make) {
  return h('div', { class: 'field', 'data-key': id }, h('label', { for: id }, label), make({ id }));
}

/** @param {ListedFault} fault */
function activeFault(fault) {
  const { id, on, kind, times = 1 } = fault;
  const title = titleOf(`${on} ${kind}`);
  const which = on === 'request' ? (fault.operation ?? 'any operation') : (fault.event ?? 'any event');
  return h(
    'li',
    { 'data-key': id },
    h(
      'span',
      {},
      h('strong', {}, title),
      h('span', { class: 'muted' }, which, detail(fault)),
      badge('amber', times === 'always' ? 'until switched off' : times === 1 ? 'once' : `${times} times`),
    ),
    button('remove-fault', 'Remove', { value: id, name: `Remove ${title}, ${which}` }),
  );
}

/** @param {Fault} fault @returns {Child} */
function detail(fault) {
  if (fault.kind === 'latency' || fault.kind === 'late')
    return `, ${(fault.ms ?? 1_000).toLocaleString('en-GB')} ms`;
  if (fault.kind === 'error')
    return `, ${fault.status ?? 500}${fault.when === 'after' ? ' after it is done' : ''}`;
  return '';
}

/** @param {string} value */
function titleOf(value) {
  return kinds.find(({ on, kind }) => value === `${on} ${kind}`)?.title ?? value;
}
