import type { Webhook } from '../../model/types.js';
import type { DocumentFacts } from '../document-facts.js';
import { fieldTable } from '../field-table.js';
import type { Page, SiteInput } from '../site.js';

/** The catalogue of webhooks; null when the document has none. */
export function webhooksPage(input: SiteInput, facts: DocumentFacts): Page | null {
  const { webhooks } = input.model;
  if (webhooks.length === 0) return null;
  return {
    path: 'webhooks',
    title: 'Webhook catalogue',
    summary: 'Every event that the platform sends: when it fires, what causes it, its fields and an example.',
    markdown: `# Webhook catalogue

${webhooks.length} events, each a \`POST\` to the address that you registered. What is said here of causes is what the document
says; an event can have others.

| event | when |
|---|---|
${webhooks.map(({ type, summary }) => `| \`${type}\` | ${summary} |`).join('\n')}

${webhooks.map((webhook) => section(webhook, input, facts)).join('\n\n')}
`,
  };
}

function section(webhook: Webhook, { model }: SiteInput, facts: DocumentFacts): string {
  const { type, summary, payload } = webhook;
  return `## \`${type}\`

${webhook.deprecated ? '**Deprecated** ' : ''}${summary}. ${causesOf(type, facts)}In the reference: [${facts.idByWebhook.get(type)}](#operation/${facts.idByWebhook.get(type)}).

${webhook.description}

${fieldTable(payload.schema, model)}

${payload.examples.map(({ name, summary: title, value }) => `\`\`\`json details=Example: ${title || name}\n${JSON.stringify(value, null, 2)}\n\`\`\``).join('\n\n')}`;
}

function causesOf(type: string, facts: DocumentFacts): string {
  const causes = facts.causes.get(type) ?? [];
  return causes.length === 0 ? '' : `Follows ${causes.map((id) => `\`${id}\``).join(', ')}. `;
}
