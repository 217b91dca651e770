import { get, post, tenantPath } from '../api.js';
import { h } from '../dom.js';
import { formatName } from '../format.js';
import { button, empty } from '../parts.js';
import { defineView } from '../view.js';

/** @typedef {'text' | 'money' | 'date' | 'boolean' | 'count'} DetailKind */
/** @typedef {{ readonly kind: DetailKind, readonly summary: string, readonly isOptional?: boolean }} Detail */
/** @typedef {{ readonly name: string, readonly summary: string, readonly details: Readonly<Record<string, Detail>> }} Happening */

/** What no operation causes, because others do it: a letter, a cheque, a decision. */
export const happeningsView = defineView({
  title: 'Happenings',
  load: async () => /** @type {readonly Happening[]} */ (await get('happenings')),
  render: (happenings) => [
    h('p', { class: 'lead' }, 'What no operation causes, because somebody else does it. Let it happen here.'),
    happenings.length === 0
      ? empty('Nothing can be made to happen.')
      : h('ul', { class: 'log' }, happenings.map(entry)),
  ],
  actions: {
    happen: async ({ tenant, value, fields }) => {
      /** @type {readonly Happening[]} */
      const happenings = await get('happenings');
      const details = readDetails(happenings.find(({ name }) => name === value)?.details ?? {}, fields);
      /** @type {Readonly<Record<string, string>>} */
      const made = await post(tenantPath(tenant, 'happenings'), { name: value, details });
      const ids = Object.entries(made).map(([name, id]) => `${name} ${id}`);
      return `${value} has happened${ids.length === 0 ? '.' : `: ${ids.join(', ')}.`}`;
    },
  },
});

/** @param {Happening} happening */
function entry({ name, summary, details }) {
  return h(
    'li',
    { 'data-key': name },
    h(
      'details',
      {},
      h(
        'summary',
        { class: 'short' },
        h('span', { class: 'log-what' }, h('strong', {}, name), h('span', { class: 'log-url' }, summary)),
      ),
      h(
        'form',
        { class: 'log-more happening', 'data-submit': 'happen', 'data-value': name },
        Object.entries(details).map(([detail, facts]) => field(`${name}-${detail}`, detail, facts)),
        h('div', { class: 'buttons' }, button('happen', 'Let it happen', { kind: 'primary', submit: true })),
      ),
    ),
  );
}

/** How each kind is typed. @type {Readonly<Record<DetailKind, Readonly<Record<string, string | number>>>>} */
const inputs = {
  text: { type: 'text' },
  money: { type: 'number', min: 0, step: 0.01 },
  date: { type: 'date' },
  boolean: {},
  count: { type: 'number', min: 0, step: 1 },
};

/**
 * @param {string} id
 * @param {string} name
 * @param {Detail} detail
 */
function field(id, name, { kind, summary, isOptional = false }) {
  const attributes = {
    id,
    name,
    required: !isOptional,
    'aria-describedby': `${id}-hint`,
    autocomplete: 'off',
  };
  return h(
    'div',
    { class: 'field' },
    h('label', { for: id }, name, kind === 'money' ? ' in pounds' : '', isOptional ? ' (optional)' : ''),
    kind === 'boolean'
      ? h(
          'select',
          attributes,
          h('option', { value: '' }, isOptional ? 'as by default' : 'choose'),
          ['true', 'false'].map((value) => h('option', { value }, formatName(value))),
        )
      : h('input', { ...attributes, ...inputs[kind] }),
    h('span', { class: 'muted', id: `${id}-hint` }, summary),
  );
}

/**
 * What was typed, as the control takes it. An optional detail that was left empty is left out.
 * @param {Readonly<Record<string, Detail>>} details
 * @param {FormData} fields
 */
function readDetails(details, fields) {
  /** @type {Record<string, unknown>} */
  const read = {};
  for (const [name, { kind, isOptional = false }] of Object.entries(details)) {
    const text = String(fields.get(name) ?? '').trim();
    if (text === '' && isOptional) continue;
    read[name] = toValue(kind, text);
  }
  return read;
}

/**
 * @param {DetailKind} kind
 * @param {string} text
 */
function toValue(kind, text) {
  switch (kind) {
    case 'money':
      return { amount: Number(text), currency: 'GBP' };
    case 'count':
      return Number(text);
    case 'boolean':
      return text === 'true';
    default:
      return text;
  }
}
