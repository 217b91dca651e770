import { POLICY_MARKER } from './csp.js';
import { type Html, html, raw, scriptJson } from './html.js';
import { ICON, LOGO } from './logo.js';
import { breakable, type Heading } from './markdown.js';
import type { SearchEntry } from './search-index.js';
import type { Page, SiteInput } from './site.js';

/** Where the list of versions stands in each page: publishing replaces what is between the two. */
export const VERSIONS_START = '<!--versions-->';
/** The end of the list of versions. */
export const VERSIONS_END = '<!--/versions-->';

/** What the frame of a page is made of. */
export interface Frame {
  readonly input: SiteInput;
  /** All pages with HTML, for the navigation. */
  readonly pages: readonly Page[];
  /** Path of the page without its ending. */
  readonly path: string;
}

/** Set as early as possible, so that a dark page does not flash white. The key is the one of the reference's renderer. */
export const EARLY_SCRIPT =
  "try{var m=localStorage.getItem('redoc.colorMode')}catch(e){}if(m!=='light'&&m!=='dark')m=matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light';document.documentElement.classList.add(m)";

/** What stands in the head of every page. */
export function headOf({ input, path }: Frame, title: string, summary: string): Html {
  const { siteUrl, assets, model } = input;
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${raw(POLICY_MARKER)}">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${summary}">
<title>${title === model.title ? title : `${title} · ${model.title}`}</title>
<link rel="icon" href="${ICON}">
${siteUrl === null ? null : html`<link rel="canonical" href="${siteUrl}${path === 'index' ? '' : `${path}.html`}">`}
<script>${raw(EARLY_SCRIPT)}</script>
<style>${raw(assets.style)}</style>`;
}

/** Skip link and header: mark, navigation, search, version and the switch of colours. */
export function headerOf({ input, pages, path }: Frame): Html {
  const up = '../'.repeat(path.split('/').length - 1);
  const sections = [
    { path: 'reference', title: 'Reference' },
    ...(input.guides.length === 0 ? [] : [{ path: 'guides/index', title: 'Guides' }]),
    ...pages
      .filter(({ path: other }) => SECTIONS.has(other))
      .map(({ path: other }) => ({ path: other, title: SECTIONS.get(other) ?? other })),
  ];
  const isCurrent = (section: string) =>
    section === path || (section === 'guides/index' && path.startsWith('guides/'));
  return html`<a class="skip" href="#content">Skip to the content</a>
<header class="top">
<a class="brand" href="${up}index.html">${LOGO}<span>${input.model.title}</span></a>
<details class="menu"><summary>Menu</summary><nav aria-label="Sections"><ul>${sections.map(
    ({ path: section, title }) =>
      html`<li><a href="${up}${section}.html"${isCurrent(section) ? raw(' aria-current="page"') : null}>${title}</a></li>`,
  )}</ul></nav></details>
<search class="find"><label class="hidden" for="q">Search</label><input id="q" type="search" placeholder="Search" autocomplete="off" spellcheck="false" role="combobox" aria-expanded="false" aria-controls="found" aria-autocomplete="list" data-page="${up}search.html" data-root="${up}"><kbd aria-hidden="true">/</kbd><div id="found" role="listbox" aria-label="Found" hidden></div></search>
${raw(VERSIONS_START)}<details class="versions"><summary><span class="hidden">Version </span>${input.model.version}</summary></details>${raw(VERSIONS_END)}
<button type="button" class="mode" id="mode" aria-label="Dark colours" aria-pressed="false"><svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true"><path d="M12 3a9 9 0 1 0 9 9 7 7 0 0 1-9-9z" fill="currentColor"/></svg></button>
</header>`;
}

/** Names in the header of the pages that have a place there. */
const SECTIONS: ReadonlyMap<string, string> = new Map([
  ['webhooks', 'Webhooks'],
  ['errors', 'Errors'],
  ['errata', 'Errata'],
  ['changelog', 'Changes'],
  ['coverage', 'Coverage'],
]);

/** The scripts of a page; `index` is inlined where the search answers on the spot. */
export function scriptsOf({ input }: Frame, index: readonly SearchEntry[] | null): Html {
  return html`${index === null ? null : html`<script type="application/json" id="search-index">${scriptJson(index)}</script>`}
<script>${raw(input.assets.searchScript)}</script>
<script>${raw(input.assets.pageScript)}</script>`;
}

/** A whole page around rendered Markdown. */
export function pageHtml(
  frame: Frame,
  page: Page,
  parts: {
    readonly content: Html;
    readonly headings: readonly Heading[];
    readonly index: readonly SearchEntry[] | null;
  },
): string {
  const { path } = page;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const side = sideOf(frame);
  const toc = parts.headings.length < 3 ? null : tocOf(parts.headings);
  return html`<!doctype html>
<html lang="en-GB">
<head>
${headOf(frame, page.title, page.summary)}
</head>
<body>
${headerOf(frame)}
<div class="page${side === null ? '' : ' with-side'}${toc === null ? '' : ' with-toc'}">
${side}
<main id="content" tabindex="-1">
${parts.content}
</main>
${toc}
</div>
<footer><p>${frame.input.model.title} ${frame.input.model.version} · <a href="${name}.md">This page as Markdown</a></p></footer>
${scriptsOf(frame, parts.index)}
</body>
</html>
`.html;
}

function sideOf({ input, path }: Frame): Html | null {
  if (!path.startsWith('guides/')) return null;
  const link = ({ name, title }: { name: string; title: string }) =>
    html`<li><a href="${name}.html"${path === `guides/${name}` ? raw(' aria-current="page"') : null}>${title}</a></li>`;
  const tags = [...new Set(input.guides.map(({ tag }) => tag))];
  return html`<nav class="side" aria-label="Guides"><details open><summary>All guides</summary>${tags.map(
    (tag) => html`<p>${tag}</p><ul>${input.guides.filter((guide) => guide.tag === tag).map(link)}</ul>`,
  )}</details></nav>`;
}

function tocOf(headings: readonly Heading[]): Html {
  return html`<nav class="toc" aria-label="On this page"><p>On this page</p><ul>${headings.map(
    ({ id, text, depth }) =>
      html`<li class="depth-${depth}"><a href="#${id}">${raw(breakable(text))}</a></li>`,
  )}</ul></nav>`;
}
