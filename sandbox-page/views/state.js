import { get, post, send, tenantPath } from '../api.js';
import { h } from '../dom.js';
import { formatTimeOfDay } from '../format.js';
import { button, empty, panel } from '../parts.js';

/** @import { Scenario } from './overview.js' */
/** @import { Action } from '../view.js' */

/** Snapshots that this tab keeps, newest first. @type {{ readonly id: string, readonly tenant: string, readonly at: number, readonly text: string }[]} */
const kept = [];

/** As many as a tab can hold without harm. */
const mostKept = 10;

/** @param {readonly Scenario[]} scenarios */
export function seedPanel(scenarios) {
  return panel(
    { id: 'seeds', title: 'Scenarios' },
    h(
      'p',
      { class: 'hint' },
      'A scenario comes on top of what is there. Reset first to start from it alone.',
    ),
    h(
      'ul',
      { class: 'choices' },
      scenarios.map(({ name, summary }) =>
        h(
          'li',
          { 'data-key': name },
          h('span', {}, h('strong', {}, name), h('span', { class: 'muted' }, summary)),
          button('seed', 'Seed', { value: name, name: `Seed ${name}` }),
        ),
      ),
    ),
  );
}

/** @param {string} tenant */
export function snapshotPanel(tenant) {
  const own = kept.filter((snapshot) => snapshot.tenant === tenant);
  return panel(
    { id: 'snapshots', title: 'Snapshots' },
    h(
      'p',
      { class: 'hint' },
      'Everything that the tenant has, its clock included. A file also holds the secrets of its webhooks.',
    ),
    h(
      'div',
      { class: 'buttons' },
      button('keep', 'Keep in this tab', { kind: 'primary' }),
      h(
        'a',
        { class: 'button plain', href: tenantPath(tenant, 'snapshot'), download: `${tenant}.snapshot.json` },
        'Save as a file',
      ),
      h(
        'label',
        { class: 'button plain file' },
        'Restore from a file',
        h('input', {
          type: 'file',
          accept: 'application/json,.json',
          class: 'hidden',
          'data-change': 'restore-file',
        }),
      ),
    ),
    own.length === 0
      ? null
      : h(
          'ul',
          { class: 'choices' },
          own.map(({ id, at, text }) =>
            h(
              'li',
              { 'data-key': id },
              h(
                'span',
                {},
                h('strong', {}, `Kept at ${formatTimeOfDay(at)}`),
                h('span', { class: 'muted' }, `${Math.ceil(text.length / 1024).toLocaleString('en-GB')} KiB`),
              ),
              button('restore', 'Restore', {
                value: id,
                name: `Restore what was kept at ${formatTimeOfDay(at)}`,
              }),
            ),
          ),
        ),
  );
}

/** @param {string} tenant */
export function resetPanel(tenant) {
  return panel(
    { id: 'reset', title: 'Reset' },
    h(
      'p',
      { class: 'hint' },
      `Removes everything that ${tenant} has: investors, money, webhooks and their addresses, faults, the request log. Its credentials and its clock stay.`,
    ),
    h('div', { class: 'buttons' }, button('reset', `Reset ${tenant}…`, { kind: 'danger' })),
  );
}

/** @param {string} apiKey */
export function tenantPanel(apiKey) {
  return panel(
    { id: 'tenant-facts', title: 'Tenant' },
    apiKey === ''
      ? empty('This tenant is not there.', 'Choose another one above, or make one of that name.')
      : h(
          'p',
          { class: 'hint' },
          'API key ',
          h('code', {}, apiKey),
          '. Secret and password are not shown here: the sandbox printed those of the default tenant when it started, and ',
          h('code', {}, 'GET /_sandbox/tenants'),
          ' has all of them.',
        ),
    h(
      'form',
      { class: 'inline', 'data-submit': 'new-tenant' },
      h('label', { for: 'new-tenant' }, 'New tenant'),
      h('input', {
        id: 'new-tenant',
        name: 'name',
        placeholder: 'my-tests',
        autocomplete: 'off',
        required: true,
        maxlength: 63,
        pattern: '[A-Za-z0-9][A-Za-z0-9\\-]*',
        title: 'Letters, digits and hyphens, no hyphen first',
      }),
      button('new-tenant', 'Make it', { submit: true }),
    ),
  );
}

/** @type {Readonly<Record<string, Action>>} */
export const stateActions = {
  seed: async ({ tenant, value }) => {
    await post(tenantPath(tenant, 'seed'), { scenario: value });
    return `${tenant} is in the scenario ${value}.`;
  },
  keep: async ({ tenant }) => {
    const text = JSON.stringify(await get(tenantPath(tenant, 'snapshot')));
    kept.unshift({ id: crypto.randomUUID(), tenant, at: Date.now(), text });
    kept.splice(mostKept);
    return 'A snapshot is kept in this tab.';
  },
  restore: async ({ tenant, value, confirm }) => {
    const snapshot = kept.find(({ id }) => id === value);
    if (snapshot === undefined) throw new Error('That snapshot is no longer kept.');
    const wanted = await confirm({
      title: `Bring ${tenant} back?`,
      text: `Everything that happened since ${formatTimeOfDay(snapshot.at)} is lost. The clock goes back, too.`,
      yes: 'Restore',
    });
    if (!wanted) return undefined;
    await send(tenantPath(tenant, 'restore'), snapshot.text);
    return `${tenant} is as it was at ${formatTimeOfDay(snapshot.at)}.`;
  },
  'restore-file': async ({ tenant, element, confirm }) => {
    if (!(element instanceof HTMLInputElement)) return undefined;
    const [file] = element.files ?? [];
    if (file === undefined) return undefined;
    const wanted = await confirm({
      title: `Restore ${file.name}?`,
      text: `Everything that ${tenant} has now is replaced by what the file holds.`,
      yes: 'Restore',
    });
    const text = await file.text();
    element.value = '';
    if (!wanted) return undefined;
    await send(tenantPath(tenant, 'restore'), text);
    return `${tenant} is as ${file.name} has it.`;
  },
  reset: async ({ tenant, confirm }) => {
    const wanted = await confirm({
      title: `Reset ${tenant}?`,
      text: 'Everything that it has is removed, and cannot be brought back without a snapshot.',
      yes: 'Reset',
    });
    if (!wanted) return undefined;
    await post(tenantPath(tenant, 'reset'));
    return `${tenant} is empty.`;
  },
};
