import type { Page, SiteInput } from './site.js';

/** `llms.txt`: what there is, for people who read with tools. See https://llmstxt.org. */
export function llmsText({ model }: SiteInput, pages: readonly Page[], operations: readonly Page[]): string {
  const [home, ...others] = pages;
  const link = ({ path, title, summary }: Page) => `- [${title}](${path}.md): ${summary}`;
  const guides = others.filter(({ path }) => path.startsWith('guides/') && path !== 'guides/index');
  const beside = others.filter(({ path }) => !path.startsWith('guides/'));
  const lists = [
    `## The document\n\n- [openapi.json](openapi.json): OpenAPI 3.1, all of it\n- [openapi.yaml](openapi.yaml): the same as YAML`,
    ...(beside.length === 0 ? [] : [`## Pages\n\n${beside.map(link).join('\n')}`]),
    ...(guides.length === 0 ? [] : [`## Guides\n\n${guides.map(link).join('\n')}`]),
    `## Operations and webhooks\n\n${operations.map(link).join('\n')}`,
  ];
  return `# ${model.title} ${model.version}\n\n> ${home?.summary ?? ''}\n\n${lists.join('\n\n')}\n`;
}

/** `sitemap.xml` of a site that is published at `siteUrl`. */
export function siteMap(siteUrl: string, pages: readonly Page[]): string {
  const paths = [
    '',
    'reference.html',
    ...pages.filter(({ path }) => path !== 'index').map(({ path }) => `${path}.html`),
  ];
  const urls = paths.map((path) => `  <url><loc>${siteUrl.replaceAll('&', '&amp;')}${path}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}
