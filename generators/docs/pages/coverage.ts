import type { CoverageData, Page, SiteInput } from '../site.js';

/** What stands behind each operation and webhook; null without coverage data, which only this repository has. */
export function coveragePage({ model, coverage }: SiteInput): Page | null {
  if (coverage === null) return null;
  const sections = model.apis.map(({ slug, tag }) => {
    const ids = new Set(model.operations.filter(({ api }) => api === slug).map(({ id }) => id));
    const rows = coverage.operations.filter(({ operation }) => ids.has(operation)).map(operationRow);
    return `## ${tag}\n\n| operation | answers | errors | recorded | schema | mock | server | source |\n|---|---|---|---|---|---|---|---|\n${rows.join('\n')}`;
  });
  return {
    path: 'coverage',
    title: 'Coverage',
    summary:
      'What stands behind each operation and webhook: examples, replayed exchanges and the line of the source.',
    markdown: `# Coverage

How many named examples each operation has, how many exchanges the original documentation prints of it, and how many
exchanges were replayed: held against the schemas, through the typed client against the mock, and through the typed client
against the generated server. A replay passes when status, body and error are the same everywhere.

${sections.join('\n\n')}

## Webhook events

| event | examples | recorded | schema | sender | receiver | source |
|---|---|---|---|---|---|---|
${coverage.webhooks.map(webhookRow).join('\n')}
`,
  };
}

function operationRow({
  operation,
  successes,
  errors,
  recorded,
  replayed,
  source,
}: CoverageData['operations'][number]) {
  const { schema, mock, server } = replayed;
  return `| \`${operation}\` | ${successes} | ${errors} | ${recorded} | ${schema} | ${mock} | ${server} | \`${source}\` |`;
}

function webhookRow({ webhook, examples, recorded, replayed, source }: CoverageData['webhooks'][number]) {
  const { schema, sender, receiver } = replayed;
  return `| \`${webhook}\` | ${examples} | ${recorded} | ${schema} | ${sender} | ${receiver} | \`${source}\` |`;
}
