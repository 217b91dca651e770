import { h } from './dom.js';
import { formatLong, formatTime } from './format.js';

/** @import { Child } from './dom.js' */
/** @typedef {'leaf' | 'amber' | 'berry' | 'grey'} Tone */

/**
 * A word on a tinted ground.
 * @param {Tone} tone
 * @param {Child[]} text
 */
export function badge(tone, ...text) {
  return h('span', { class: `badge badge-${tone}` }, text);
}

/**
 * A part of a page with its heading.
 * @param {{ readonly id: string, readonly title: Child, readonly aside?: Child, readonly wide?: boolean }} facts
 * @param {Child[]} children
 */
export function panel({ id, title, aside, wide = false }, ...children) {
  return h(
    'section',
    { id, class: wide ? 'panel wide' : 'panel', 'aria-labelledby': `${id}-title`, 'data-key': id },
    h('div', { class: 'panel-head' }, h('h2', { id: `${id}-title` }, title), aside),
    children,
  );
}

/**
 * What a list shows that has nothing in it.
 * @param {string} title
 * @param {Child[]} text
 */
export function empty(title, ...text) {
  return h('div', { class: 'empty' }, h('p', { class: 'empty-title' }, title), h('p', {}, text));
}

/**
 * A moment, with the exact one as its title.
 * @param {string} at
 * @param {(at: string) => string} [format]
 */
export function time(at, format = formatTime) {
  return h('time', { datetime: at, title: `${formatLong(at)} (${at})` }, format(at));
}

/**
 * Data as people read JSON. It can be scrolled by keyboard.
 * @param {string} label
 * @param {unknown} value
 */
export function code(label, value) {
  const text = value === undefined ? 'nothing' : JSON.stringify(value, null, 2);
  return h('pre', { tabindex: 0, role: 'group', 'aria-label': label }, h('code', {}, text));
}

/**
 * A button that does what its `action` names.
 * @param {string} action
 * @param {Child} label
 * @param {{ readonly kind?: 'primary' | 'danger' | 'plain', readonly value?: string, readonly name?: string, readonly submit?: boolean, readonly key?: string }} [facts]
 */
export function button(action, label, { kind = 'plain', value, name, submit = false, key } = {}) {
  return h(
    'button',
    {
      type: submit ? 'submit' : 'button',
      class: `button ${kind}`,
      'data-action': submit ? undefined : action,
      'data-value': value,
      'aria-label': name,
      'data-key': key,
    },
    label,
  );
}

/**
 * A row of a table that becomes a card on a phone: each cell says what it is.
 * @param {string | null} key
 * @param {readonly (readonly [label: string, content: Child, className?: string])[]} cells
 */
export function row(key, cells) {
  return h(
    'tr',
    { 'data-key': key },
    cells.map(([label, content, className], index) =>
      index === 0
        ? h('th', { scope: 'row', class: className, 'data-label': label }, content)
        : h('td', { class: className, 'data-label': label }, h('span', {}, content)),
    ),
  );
}

/**
 * A table with a caption for those who do not see where it stands.
 * @param {string} caption
 * @param {readonly (readonly [label: string, className?: string])[]} columns
 * @param {readonly HTMLElement[]} rows
 */
export function table(caption, columns, rows) {
  return h(
    'div',
    { class: 'scroll' },
    h(
      'table',
      {},
      h('caption', { class: 'hidden' }, caption),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          columns.map(([label, className]) => h('th', { scope: 'col', class: className }, label)),
        ),
      ),
      h('tbody', {}, rows),
    ),
  );
}

/**
 * Two columns of names and values.
 * @param {readonly { readonly name: Child, readonly value: Child }[]} facts
 */
export function factList(facts) {
  return h(
    'dl',
    { class: 'facts' },
    facts.map(({ name, value }) => [h('dt', {}, name), h('dd', {}, value)]),
  );
}
