import { h } from './dom.js';
import { button } from './parts.js';

/** @import { Question } from './view.js' */

/**
 * Asks before something that cannot be undone. The focus begins on the way out and comes back to where it was.
 * @param {Question} question
 * @returns {Promise<boolean>}
 */
export function ask({ title, text, yes }) {
  const dialog = document.getElementById('dialog');
  if (!(dialog instanceof HTMLDialogElement)) return Promise.resolve(false);
  dialog.replaceChildren(
    h(
      'form',
      { method: 'dialog' },
      h('h2', { id: 'dialog-title' }, title),
      h('p', {}, text),
      h(
        'div',
        { class: 'buttons end' },
        h('button', { class: 'button plain', value: 'no', autofocus: true }, 'Cancel'),
        h('button', { class: 'button danger', value: 'yes' }, yes),
      ),
    ),
  );
  dialog.returnValue = 'no';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
  });
}

/** How long a message stays, in milliseconds. */
const shownMs = 6_000;

/** @type {ReturnType<typeof setTimeout> | undefined} */
let hiding;

/**
 * Says what was done, where screen readers hear it without losing their place.
 * @param {string} text
 */
export function say(text) {
  const toast = document.getElementById('toast');
  clearTimeout(hiding);
  toast?.replaceChildren(h('p', {}, text));
  hiding = setTimeout(() => toast?.replaceChildren(), shownMs);
}

/**
 * Says what went wrong until it is taken away: `text` undefined takes it away.
 * @param {string | undefined} text
 */
export function complain(text) {
  const alert = document.getElementById('alert');
  if (alert?.dataset['text'] === (text ?? '')) return;
  alert?.setAttribute('data-text', text ?? '');
  alert?.replaceChildren(
    ...(text === undefined
      ? []
      : [h('p', {}, text), button('dismiss', '×', { name: 'Take the message away' })]),
  );
}
