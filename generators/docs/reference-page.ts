import type { BundledDocument } from '../generator.js';
import { buildApiAddresses } from './addresses.js';
import { lockPage, POLICY_MARKER } from './csp.js';
import { html, raw, scriptJson } from './html.js';
import { type Frame, headerOf, headOf, scriptsOf } from './layout.js';
import { BODY, SAMPLE_LANGUAGES } from './samples/code-samples.js';
import type { SearchEntry } from './search-index.js';

/** The badge of the reference's renderer, which it would otherwise load from its maker. */
const LOGO_URL = /https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g;
const MAKER = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="14"><text y="11" font-family="sans-serif" font-size="11" fill="#6e6e78">Redoc</text></svg>',
)}`;

/**
 * The page that the renderer made of the document, in the frame of the other pages: header, own search, colours, and
 * addresses of the form `#operation/createInvestor`, which stay the same whatever the renderer's own look like.
 */
export function referencePage(
  rendered: string,
  frame: Frame,
  published: BundledDocument,
  index: readonly SearchEntry[],
): string {
  const head =
    html`${headOf(frame, 'Reference', `Every operation and webhook of ${frame.input.model.title}.`)}`.html;
  const addresses =
    html`<script type="application/json" id="addresses">${scriptJson(buildApiAddresses(published))}</script>
<script>${raw(DEEP_LINKS)}</script>
<script>${raw(LANGUAGE)}</script>`.html;
  const page = rendered
    .replace('<!--goji-head-->', () => head)
    .replace('<!--goji-theme-->', () => `<style>${frame.input.assets.referenceStyle}</style>`)
    .replace('<!--goji-header-->', () => headerOf(frame).html + addresses)
    .replace('<!--goji-scripts-->', () => scriptsOf(frame, index).html)
    .replace(LOGO_URL, MAKER);
  if (!page.includes(POLICY_MARKER))
    throw new Error('The template of the reference has no place for its head.');
  return lockPage(page, { inlineStyles: true });
}

/** Runs before the renderer reads the address, and again whenever the address changes. */
const DEEP_LINKS = `(function () {
  var addresses = JSON.parse(document.getElementById('addresses').textContent);
  function lead() {
    var id = decodeURIComponent((/^#operation\\/(.+)$/.exec(location.hash) || [])[1] || '');
    if (!Object.hasOwn(addresses, id)) return;
    history.replaceState(null, '', '#' + addresses[id]);
    return true;
  }
  lead();
  addEventListener('hashchange', function (event) {
    if (!lead()) return;
    event.stopImmediatePropagation();
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
})();`;

/** What the renderer calls the languages of the samples, by what stands in its menu. */
const LANGUAGE_KEYS = Object.fromEntries(
  [...SAMPLE_LANGUAGES, BODY].map((label) => [label, label === 'C#' ? 'csharp' : label.toLowerCase()]),
);

/**
 * Keeps the language of the samples that was chosen, for the next visit too. The renderer leaves it to a cookie, which a
 * page that is opened from disk has not, so it is added to what the renderer puts into its store.
 */
const LANGUAGE = `(function () {
  var STORE = 'redoc.redoc.appStore';
  var keys = ${JSON.stringify(LANGUAGE_KEYS)};
  var set = Storage.prototype.setItem;
  function withLanguage(text) {
    var chosen = localStorage.getItem('goji.language');
    return chosen === null ? text : JSON.stringify(Object.assign(JSON.parse(text), { language: chosen }));
  }
  try {
    set.call(sessionStorage, STORE, withLanguage(sessionStorage.getItem(STORE) || '{}'));
  } catch (error) {
    return;
  }
  Storage.prototype.setItem = function (key, text) {
    set.call(this, key, key === STORE ? withLanguage(text) : text);
  };
  function keep(event) {
    var item = event.target.closest && event.target.closest('[role="menuitem"]');
    var label = item ? item.textContent.trim() : '';
    if (!Object.hasOwn(keys, label) || (event.key && event.key !== 'Enter' && event.key !== ' ')) return;
    localStorage.setItem('goji.language', keys[label]);
  }
  addEventListener('click', keep, true);
  addEventListener('keydown', keep, true);
})();`;
