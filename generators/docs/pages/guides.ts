import type { Guide, Page, SiteInput } from '../site.js';

/** A guide as a page. Links to other guides are made to start at the root. */
export function guidePage({ name, title, summary, text }: Guide): Page {
  const body = text.replace(/\]\(([\w-]+)\.md(#[\w-]+)?\)/g, '](/guides/$1.md$2)').trim();
  return { path: `guides/${name}`, title, summary, markdown: `# ${title}\n\n${summary}\n\n${body}\n` };
}

/** The list of all guides. */
export function guideIndex({ guides }: SiteInput): Page {
  const tags = [...new Set(guides.map(({ tag }) => tag))];
  const lists = tags.map(
    (tag) =>
      `## ${tag}\n\n${guides
        .filter((guide) => guide.tag === tag)
        .map(({ name, title, summary }) => `- [${title}](/guides/${name}.md): ${summary}`)
        .join('\n')}`,
  );
  return {
    path: 'guides/index',
    title: 'Guides',
    summary: 'How the flows of the platform work, step by step.',
    markdown: `# Guides\n\n${lists.join('\n\n')}\n`,
  };
}
