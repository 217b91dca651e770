import { ApiError, get, tenantPath } from './api.js';
import { ask, complain, say } from './ask.js';
import { h, patch } from './dom.js';
import { formatLong } from './format.js';
import { revealTab, showFrame, showTime } from './frame.js';
import { createPulse } from './live.js';
import { linkTo, readRoute } from './route.js';
import { faultsView } from './views/faults.js';
import { happeningsView } from './views/happenings.js';
import { investorsView } from './views/investors.js';
import { ledgerView } from './views/ledger.js';
import { overviewView } from './views/overview.js';
import { requestsView } from './views/requests.js';
import { webhooksView } from './views/webhooks.js';

/** @import { TenantOverview } from '../sandbox/index.js' */
/** @import { Route, ViewName } from './route.js' */
/** @import { Action, View } from './view.js' */
/** @import { SandboxFacts } from './views/overview.js' */
/** @import { Wire } from './wire.js' */

/** @type {Readonly<Record<ViewName, View>>} */
const views = {
  overview: overviewView,
  investors: investorsView,
  ledger: ledgerView,
  requests: requestsView,
  webhooks: webhooksView,
  happenings: happeningsView,
  faults: faultsView,
};

const content = /** @type {HTMLElement} */ (document.getElementById('content'));

/** What is shown, and from what. */
const state = {
  route: readRoute(location.hash),
  /** @type {readonly string[]} */
  tenants: [],
  /** @type {Wire<TenantOverview> | undefined} */
  overview: undefined,
  /** How far the tenant's time is ahead of this machine's, or the time itself where it is frozen. */
  aheadMs: 0,
  /** What the content was made from; another one has to be read. */
  shown: '',
  looks: 0,
  /** @type {Route | undefined} */
  revealed: undefined,
};

/** What another process has changed behind the mark is seen after so many looks. */
const lookAnyway = 10;

const pulse = createPulse(look);

async function look() {
  const { route } = state;
  let mark = '';
  try {
    const facts = /** @type {SandboxFacts} */ (await get('overview'));
    // First, so that there is another tenant to choose where this one is not there.
    state.tenants = facts.tenants.map(({ name }) => name);
    const overview = /** @type {Wire<TenantOverview>} */ (await get(tenantPath(route.tenant, 'overview')));
    if (state.route !== route) return true;
    tellNews(overview);
    state.overview = overview;
    state.aheadMs = Date.parse(overview.clock.now) - Date.now();
    state.looks += 1;
    mark = `${location.hash} ${overview.mark} ${Math.floor(state.looks / lookAnyway)}`;
    if (mark !== state.shown) await show(route, overview, mark);
    if (state.route !== route) return true;
    complainOfSilence(undefined);
  } catch (error) {
    if (state.route !== route) return true;
    if (error instanceof ApiError && error.status === 0) {
      complainOfSilence(`${error.message} This page goes on by itself when it is back.`);
      return false;
    }
    showProblem(route, error);
    state.shown = mark;
  }
  showFrame({ ...state, views });
  // Only now, as the counts make the parts wider; and once, as the rest is up to the person.
  if (state.revealed !== route) revealTab();
  state.revealed = route;
  tick();
  return mark !== '';
}

/**
 * @param {Route} route
 * @param {Wire<TenantOverview>} overview
 * @param {string} mark
 */
async function show(route, overview, mark) {
  const view = views[route.view];
  content.setAttribute('aria-busy', 'true');
  try {
    const data = await view.load(route);
    // Somebody has gone on to another part while this one was read.
    if (state.route !== route) return;
    patch(
      content,
      heading(view.heading?.(data) ?? view.title),
      view.render(data, { tenant: route.tenant, route, overview, now: tenantNow() }),
    );
    state.shown = mark;
  } finally {
    content.setAttribute('aria-busy', 'false');
  }
}

/** @param {string} title */
function heading(title) {
  return h('h1', { tabindex: -1 }, title);
}

/**
 * @param {Route} route
 * @param {unknown} error
 */
function showProblem(route, error) {
  const text = error instanceof Error ? error.message : String(error);
  patch(
    content,
    heading(views[route.view].title),
    h(
      'div',
      { class: 'empty', 'data-key': 'problem' },
      h('p', { class: 'empty-title' }, 'This cannot be shown.'),
      h('p', {}, text),
      h('p', {}, h('a', { href: linkTo('default') }, 'To the overview of the default tenant')),
    ),
  );
}

let isSilent = false;

/** @param {string | undefined} text */
function complainOfSilence(text) {
  if (text !== undefined || isSilent) complain(text);
  isSilent = text !== undefined;
  document.getElementById('live')?.classList.toggle('lost', isSilent);
}

/** What has come since the last look, for those who hear the page. @param {Wire<TenantOverview>} next */
function tellNews(next) {
  const before = state.overview;
  const news = document.getElementById('news');
  if (before === undefined || news === null) return;
  const [requests, events] = [next.requests - before.requests, next.events - before.events];
  const told = [
    requests > 0 && state.route.view === 'requests'
      ? `${requests} new ${requests === 1 ? 'request' : 'requests'}`
      : '',
    events > 0 && state.route.view === 'webhooks' ? `${events} new ${events === 1 ? 'event' : 'events'}` : '',
  ].filter((text) => text !== '');
  if (told.length > 0) news.textContent = told.join(', ');
}

function tenantNow() {
  const { overview, aheadMs } = state;
  if (overview === undefined) return Date.now();
  return overview.clock.isFrozen ? Date.parse(overview.clock.now) : Date.now() + aheadMs;
}

function tick() {
  const { overview } = state;
  showTime(overview === undefined ? undefined : tenantNow(), overview?.clock.isFrozen ?? false, formatLong);
}
setInterval(() => {
  // The face of a paused clock would show what nobody has asked for.
  if (pulse.isOn() && !isSilent) tick();
}, 1_000);

/** What the frame of the page does itself. @type {Readonly<Record<string, Action>>} */
const ownActions = {
  skip: async () => {
    content.focus();
    return undefined;
  },
  home: async ({ tenant }) => {
    location.hash = linkTo(tenant);
    return undefined;
  },
  dismiss: async () => {
    complain(undefined);
    content.focus();
    return undefined;
  },
  live: async ({ element }) => {
    pulse.set(!pulse.isOn());
    element.setAttribute('aria-checked', String(pulse.isOn()));
    return pulse.isOn() ? 'The page is live.' : 'The page is paused. It shows what was there.';
  },
  tenant: async ({ element }) => {
    if (element instanceof HTMLSelectElement) location.hash = linkTo(element.value, state.route.view);
    return undefined;
  },
};

/**
 * Does what an element asks for, once at a time, and shows what has become of it.
 * @param {HTMLElement} element
 * @param {string} name
 */
async function act(element, name) {
  const action = ownActions[name] ?? views[state.route.view].actions?.[name];
  if (action === undefined || element.getAttribute('aria-busy') === 'true') return;
  const form = element.closest('form');
  element.setAttribute('aria-busy', 'true');
  try {
    const said = await action({
      tenant: state.route.tenant,
      route: state.route,
      value: element.dataset['value'] ?? '',
      fields: form === null ? new FormData() : new FormData(form),
      element,
      now: tenantNow(),
      confirm: ask,
    });
    if (said !== undefined) {
      complain(undefined);
      say(said);
    }
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
  } finally {
    element.removeAttribute('aria-busy');
  }
  if (!(name in ownActions)) await pulse.now();
}

document.addEventListener('click', (event) => {
  const element = event.target instanceof Element ? event.target.closest('[data-action]') : null;
  if (!(element instanceof HTMLElement)) return;
  if (element instanceof HTMLAnchorElement) event.preventDefault();
  void act(element, element.dataset['action'] ?? '');
});
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method === 'dialog') return;
  event.preventDefault();
  void act(form, form.dataset['submit'] ?? '');
});
document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLElement && target.dataset['change'] !== undefined)
    void act(target, target.dataset['change']);
});
addEventListener('hashchange', async () => {
  const before = state.route;
  state.route = readRoute(location.hash);
  if (before.tenant !== state.route.tenant) state.overview = undefined;
  const isElsewhere =
    before.view !== state.route.view || before.id !== state.route.id || before.tenant !== state.route.tenant;
  if (isElsewhere) {
    // Nothing of the part before is to be taken for this one.
    content.replaceChildren(heading(views[state.route.view].title));
    scrollTo(0, 0);
  }
  document.title = titleOf(state.route);
  showFrame({ ...state, views });
  if (isElsewhere && document.activeElement?.id !== 'tenant') content.querySelector('h1')?.focus();
  await pulse.now();
});

/** @param {Route} route */
function titleOf({ view, id, tenant }) {
  const part = id === '' ? views[view].title : id;
  return `${part} · ${tenant} · Goji sandbox`;
}

document.title = titleOf(state.route);
showFrame({ ...state, views });
pulse.set(true);
