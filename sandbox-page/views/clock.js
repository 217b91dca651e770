import { post, tenantPath } from '../api.js';
import { h } from '../dom.js';
import { formatLong, formatSpan, parseDuration, parseLondon, toLondon } from '../format.js';
import { badge, button, empty, panel, time } from '../parts.js';

/** @import { ClockReading, DueJob } from '../../sandbox/index.js' */
/** @import { Action, ViewContext } from '../view.js' */
/** @import { Wire } from '../wire.js' */

/** What one presses most, in the words that the field takes, too. */
const presets = ['1 hour', '1 day', '7 days', '30 days', '365 days'];

/** @param {ViewContext} context */
export function clockPanel({ overview: { clock, due }, now }) {
  return panel(
    {
      id: 'clock',
      title: 'Clock',
      aside: clock.isFrozen ? badge('amber', 'frozen') : badge('leaf', 'running'),
    },
    h('p', { class: 'clock-face', id: 'clock-face' }, formatLong(now)),
    h(
      'div',
      { class: 'buttons', role: 'group', 'aria-label': 'Advance the clock by' },
      presets.map((preset) => button('advance-by', `+ ${preset}`, { value: preset })),
      due.next === null
        ? null
        : button('advance-to-next', 'To what falls due next', { value: due.next, key: 'next' }),
    ),
    h(
      'form',
      { class: 'inline', 'data-submit': 'advance' },
      h('label', { for: 'advance-by' }, 'Advance by'),
      h('input', {
        id: 'advance-by',
        name: 'duration',
        placeholder: 'such as 2 days 12 hours',
        autocomplete: 'off',
        required: true,
      }),
      button('advance', 'Advance', { kind: 'primary', submit: true }),
    ),
    h(
      'form',
      { class: 'inline', 'data-submit': 'set-clock' },
      h('label', { for: 'set-clock' }, 'Go to'),
      h('input', {
        id: 'set-clock',
        name: 'time',
        type: 'datetime-local',
        required: true,
        value: toLondon(now),
      }),
      button('set-clock', 'Go', { submit: true }),
    ),
    h(
      'div',
      { class: 'buttons' },
      clock.isFrozen
        ? button('resume', 'Let it run', { key: 'run' })
        : button('freeze', 'Freeze it here', { key: 'run' }),
      button(
        'pace',
        clock.pace === 'instant' ? 'Use the documented delays' : 'Let everything happen at once',
        { value: clock.pace === 'instant' ? 'realistic' : 'instant', key: 'pace' },
      ),
    ),
    h(
      'p',
      { class: 'hint' },
      clock.pace === 'instant'
        ? 'Pace: instant. What takes time on the platform happens right after the answer.'
        : 'Pace: realistic. What takes time on the platform takes its documented time on this clock.',
    ),
  );
}

/**
 * @param {readonly Wire<DueJob>[]} due
 * @param {number} now
 */
export function duePanel(due, now) {
  return panel(
    { id: 'due', title: 'Falls due next' },
    due.length === 0
      ? empty('Nothing waits for its time.', 'Checks, clearings, coupons and maturities are listed here.')
      : h(
          'ol',
          { class: 'due' },
          due.map(({ id, name, dueAt, details, problem }) =>
            h(
              'li',
              { 'data-key': id },
              h(
                'span',
                { class: 'due-what' },
                h('strong', {}, name),
                h('span', { class: 'muted' }, describe(details)),
                problem === null ? null : h('span', { class: 'problem' }, problem),
              ),
              h(
                'span',
                { class: 'due-when' },
                problem === null
                  ? h('span', { 'data-due': dueAt }, untilDue(dueAt, now))
                  : badge('berry', 'failed'),
                h('span', { class: 'muted' }, time(dueAt)),
              ),
            ),
          ),
        ),
  );
}

/**
 * How long it is until then, by the tenant's clock.
 * @param {string} dueAt
 * @param {number} now
 */
export function untilDue(dueAt, now) {
  const left = Date.parse(dueAt) - now;
  return left < 1_000 ? 'now' : `in ${formatSpan(left)}`;
}

/** @param {unknown} details */
function describe(details) {
  if (typeof details !== 'object' || details === null) return '';
  return Object.entries(details)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .slice(0, 3)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}

/**
 * @param {string} tenant
 * @param {unknown} change
 * @returns {Promise<Wire<ClockReading>>}
 */
const changeClock = (tenant, change) => post(tenantPath(tenant, 'clock'), change);

/**
 * @param {string} tenant
 * @param {string} typed
 */
async function advance(tenant, typed) {
  const duration = parseDuration(typed);
  if (duration === null) {
    throw new Error(`“${typed}” is no span of time. Type one such as 30 days, 1d 12h or 90 seconds.`);
  }
  const { now } = await changeClock(tenant, { advance: duration });
  return `The clock is at ${formatLong(now)}.`;
}

/** @type {Readonly<Record<string, Action>>} */
export const clockActions = {
  'advance-by': ({ tenant, value }) => advance(tenant, value),
  advance: ({ tenant, fields }) => advance(tenant, String(fields.get('duration'))),
  'advance-to-next': async ({ tenant, value }) => {
    const { now } = await changeClock(tenant, { set: value });
    return `The clock is at ${formatLong(now)}.`;
  },
  'set-clock': async ({ tenant, fields }) => {
    const to = parseLondon(String(fields.get('time')));
    if (to === null) throw new Error('Choose a day and a time.');
    const { now } = await changeClock(tenant, { set: to.toISOString() });
    return `The clock is at ${formatLong(now)}.`;
  },
  freeze: async ({ tenant }) => {
    await changeClock(tenant, { freeze: true });
    return 'The clock stands still.';
  },
  resume: async ({ tenant }) => {
    await changeClock(tenant, { resume: true });
    return 'The clock runs.';
  },
  pace: async ({ tenant, value }) => {
    await changeClock(tenant, { pace: value });
    return value === 'instant' ? 'Everything happens at once.' : 'The documented delays apply from now on.';
  },
};
