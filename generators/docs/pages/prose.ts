import type { Page } from '../site.js';

/** A page of Markdown from elsewhere, which brings its own first heading; null when there is none. */
export function prosePage(path: string, title: string, summary: string, text: string | null): Page | null {
  if (text === null) return null;
  // Links of such a file lead into the repository, not to a page.
  const markdown = text.replace(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, '$1').trimEnd();
  return { path, title, summary, markdown: `${markdown}\n` };
}

/** The search, which needs a script; its twin says so. */
export function searchPage(): Page {
  return {
    path: 'search',
    title: 'Search',
    summary: 'Finds operations, fields, values, error codes, events and guides.',
    markdown:
      '# Search\n\nThe search needs a browser. To search by program, read [llms.txt](llms.txt) or [openapi.json](/openapi.json).\n',
  };
}
