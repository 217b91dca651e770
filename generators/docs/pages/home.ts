import type { Page, SiteInput } from '../site.js';

/** The front page. `pages` are those that the document allows, guides among them. */
export function homePage({ document, model, guides }: SiteInput, pages: readonly Page[]): Page {
  const info = document['info'] as { description?: unknown; summary?: unknown } | undefined;
  const description = typeof info?.description === 'string' ? info.description.trim() : '';
  const others = pages.filter(({ path }) => !path.startsWith('guides/'));
  const apis = model.apis.map(({ slug, tag, description: text }) => {
    const own = model.operations.filter(({ api }) => api === slug);
    const first = own[0];
    const name = first === undefined ? tag : `[${tag}](#operation/${first.id})`;
    return `| ${name} | ${own.length} | ${text.replaceAll(/\s+/g, ' ').trim()} |`;
  });
  const byTag = [...new Set(guides.map(({ tag }) => tag))].sort((a, b) => rank(a) - rank(b));
  function rank(tag: string): number {
    return model.apis.findIndex((api) => api.tag === tag);
  }
  const guideList = byTag.map(
    (tag) =>
      `### ${tag}\n\n${guides
        .filter((guide) => guide.tag === tag)
        .map(({ name, title, summary }) => `- [${title}](/guides/${name}.md): ${summary}`)
        .join('\n')}`,
  );
  return {
    path: 'index',
    title: model.title,
    summary: typeof info?.summary === 'string' ? info.summary : `The reference of ${model.title}.`,
    markdown: `# ${model.title}

${description}

[Open the reference](/reference.html) · version ${model.version} · ${model.operations.length} operations, ${model.webhooks.length} webhooks · [openapi.json](/openapi.json) · [openapi.yaml](/openapi.yaml)

## APIs

| API | operations | what for |
|---|---|---|
${apis.join('\n')}

${others.length === 0 ? '' : `## Beside the reference\n\n${others.map(({ path, title, summary }) => `- [${title}](/${path}.md): ${summary}`).join('\n')}\n`}
${guideList.length === 0 ? '' : `## Guides\n\n${guideList.join('\n\n')}\n`}`,
  };
}
