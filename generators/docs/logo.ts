import { type Html, raw } from './html.js';

/** Our own mark: a berry with a leaf, in the colours of the theme. */
export const LOGO: Html = raw(
  '<svg class="logo" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false"><path class="logo-berry" d="M15.5 10.5c5.6-.6 9.6 2.9 9.5 8-.1 6.3-4.7 11-10 11-4.7 0-8-3.7-8-8.6 0-5.6 3.3-9.9 8.5-10.400z"/><path class="logo-leaf" d="M15.300 11.500C15.700 6.2 19.600 2.7 26.500 2.500c.1 5.5-3.6 9.3-11.200 9z"/><path class="logo-shine" d="M11 17.300c.7-2 2-3.2 3.8-3.7" fill="none" stroke-width="1.8" stroke-linecap="round"/></svg>',
);

/** The mark as the icon of a browser tab. */
export const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#a3243f" d="M15.5 10.5c5.600-.6 9.6 2.9 9.5 8-.1 6.3-4.7 11-10 11-4.7 0-8-3.7-8-8.6 0-5.6 3.3-9.9 8.5-10.400z"/><path fill="#4d8048" d="M15.300 11.500C15.700 6.2 19.600 2.7 26.500 2.500c.1 5.5-3.6 9.3-11.200 9z"/></svg>',
)}`;
