import type { Erratum, Page, SiteInput } from '../site.js';

/** Where the reference is wrong and what the document does instead, by API; null when nothing is recorded. */
export function errataPage(input: SiteInput): Page | null {
  const { errata, model } = input;
  if (errata.length === 0) return null;
  const groups = new Map<string, Erratum[]>([
    ['General', []],
    ...model.apis.map(({ tag }) => [tag, []] as [string, Erratum[]]),
  ]);
  for (const erratum of errata) {
    const tag = tagOf(erratum, input);
    groups.set(tag, [...(groups.get(tag) ?? []), erratum]);
  }
  const filled = [...groups].filter(([, members]) => members.length > 0);
  return {
    path: 'errata',
    title: 'Errata',
    summary:
      'Where the original documentation is wrong or contradicts itself, and what the document does instead.',
    markdown: `# Errata

${errata.length} places where the original documentation is wrong or contradicts itself, what we decided, and why.

${filled.map(([tag, members]) => `- [${tag}](#${slug(tag)}): ${members.length}`).join('\n')}

${filled.map(([tag, members]) => `## ${tag}\n\n${members.map(section).join('\n\n')}`).join('\n\n')}
`,
  };
}

function section({
  id,
  source,
  operations = [],
  webhooks = [],
  schemas = [],
  says,
  decided,
  why,
}: Erratum): string {
  const concerns = [...operations, ...webhooks, ...schemas].map((name) => `\`${name}\``).join(', ');
  return `### \`${id}\`

It says: ${says.trim()}

**Decided:** ${decided.trim()}

Why: ${why.trim()}

${concerns === '' ? '' : `Concerns ${concerns}.  \n`}Source: ${[source]
    .flat()
    .map((place) => `\`${place}\``)
    .join(', ')}`;
}

function tagOf({ operations = [], webhooks = [] }: Erratum, { model }: SiteInput): string {
  const operation = model.operations.find(({ id }) => operations.includes(id));
  if (operation !== undefined)
    return model.apis.find(({ slug: it }) => it === operation.api)?.tag ?? 'General';
  return webhooks.length > 0 ? 'Webhooks' : 'General';
}

const slug = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
