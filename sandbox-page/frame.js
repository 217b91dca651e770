import { h, patch } from './dom.js';
import { formatTime } from './format.js';
import { linkTo, viewNames } from './route.js';
import { untilDue } from './views/clock.js';
import { tabCounts } from './views/overview.js';

/** @import { TenantOverview } from '../sandbox/index.js' */
/** @import { Route, ViewName } from './route.js' */
/** @import { View } from './view.js' */
/** @import { Wire } from './wire.js' */

/**
 * Shows what is around the content: the tenants, the tenant's time, and the parts of the page with their counts.
 * @param {{ readonly route: Route, readonly tenants: readonly string[], readonly overview: Wire<TenantOverview> | undefined, readonly views: Readonly<Record<ViewName, View>> }} facts
 */
export function showFrame({ route, tenants, overview, views }) {
  const select = document.getElementById('tenant');
  if (select instanceof HTMLSelectElement && document.activeElement !== select) {
    const names = tenants.includes(route.tenant) ? tenants : [...tenants, route.tenant];
    patch(
      select,
      names.map((name) => h('option', { value: name, 'data-key': name }, name)),
    );
    select.value = route.tenant;
  }
  const tabs = document.getElementById('tabs');
  if (tabs === null) return;
  patch(
    tabs,
    h(
      'ul',
      {},
      viewNames.map((name) => {
        const count = overview === undefined ? 0 : (tabCounts[name]?.(overview) ?? 0);
        return h(
          'li',
          { 'data-key': name },
          h(
            'a',
            { href: linkTo(route.tenant, name), 'aria-current': name === route.view ? 'page' : null },
            views[name].title,
            count === 0 ? null : h('span', { class: 'count' }, count.toLocaleString('en-GB')),
          ),
        );
      }),
    ),
  );
}

/** Where there is no room for all parts, the one that is shown comes into sight. */
export function revealTab() {
  const tabs = document.getElementById('tabs');
  const current = tabs?.querySelector('[aria-current]');
  if (tabs === null || !(current instanceof HTMLElement)) return;
  const [from, to] = [current.offsetLeft, current.offsetLeft + current.offsetWidth];
  const isSeen = from >= tabs.scrollLeft && to <= tabs.scrollLeft + tabs.clientWidth;
  if (!isSeen) tabs.scrollLeft = from - (tabs.clientWidth - current.offsetWidth) / 2;
}

/**
 * Shows the tenant's time in the header, and on the face of the clock and in what is to come where they are there.
 * @param {number | undefined} now
 * @param {boolean} isFrozen
 * @param {(at: number) => string} format
 */
export function showTime(now, isFrozen, format) {
  const line = document.getElementById('now');
  if (line !== null) {
    patch(
      line,
      now === undefined ? null : h('span', { class: 'hidden' }, 'The tenant’s time: '),
      now === undefined ? '' : formatTime(now),
      isFrozen ? h('span', { class: 'badge badge-amber' }, 'frozen') : null,
    );
  }
  if (now === undefined) return;
  for (const due of document.querySelectorAll('[data-due]')) {
    const text = untilDue(due.getAttribute('data-due') ?? '', now);
    if (due.textContent !== text) due.textContent = text;
  }
  const face = document.getElementById('clock-face');
  if (face !== null && face.textContent !== format(now)) face.textContent = format(now);
}
