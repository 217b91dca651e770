import type { ApiModel, Content, Operation, Webhook } from '../model/types.js';
import type { DocumentFacts } from './document-facts.js';
import { fieldTable } from './field-table.js';
import { cell } from './markdown.js';
import type { CodeSample } from './samples/code-samples.js';
import type { Page } from './site.js';

/** What the Markdown of an operation takes from elsewhere. */
interface OperationContext {
  readonly model: ApiModel;
  readonly facts: DocumentFacts;
  /** May be empty. */
  readonly samples: readonly CodeSample[];
}

/** One operation in Markdown, for people who read with tools. */
export function operationMarkdown(operation: Operation, { model, facts, samples }: OperationContext): Page {
  const { id, method, path, summary, description } = operation;
  const webhooks = facts.webhooksOf.get(id) ?? [];
  const badges = [
    ...(operation.sandboxOnly ? ['**Sandbox only**'] : []),
    ...(operation.draft ? ['**Draft**'] : []),
    ...(operation.deprecated ? ['**Deprecated**'] : []),
  ];
  const parameters = operation.parameters.map(
    ({ name, in: place, required, description: text }) =>
      `| \`${name}\` | ${place} | ${required ? 'yes' : ''} | ${cell(text)} |`,
  );
  const parts = [
    `# ${summary}`,
    `\`${method.toUpperCase()} ${path}\`${badges.length === 0 ? '' : ` ${badges.join(' ')}`}  \nOperation: \`${id}\``,
    description,
    ...(webhooks.length === 0
      ? []
      : [`Webhooks that follow: ${webhooks.map((type) => `[${type}](/webhooks.md#${type})`).join(', ')}`]),
    ...(operation.source === '' ? [] : [`Source: \`${operation.source}\``]),
    ...(parameters.length === 0
      ? []
      : [`## Parameters\n\n| name | in | required | meaning |\n|---|---|---|---|\n${parameters.join('\n')}`]),
    ...(operation.requestBody === null ? [] : [`## Request`, body(operation.requestBody.content, model)]),
    ...operation.responses.flatMap(({ status, description: text, content }) => [
      `## ${status}`,
      text,
      ...(content === null ? [] : [body(content, model)]),
    ]),
    ...(samples.length === 0 ? [] : ['## Samples']),
    ...samples.map(({ lang, label, source }) => `${label}:\n\n\`\`\`${lang}\n${source.trimEnd()}\n\`\`\``),
  ];
  return {
    path: `operations/${id}`,
    title: summary,
    summary: `${method.toUpperCase()} ${path}`,
    markdown: `${parts.join('\n\n')}\n`,
  };
}

/** One webhook in Markdown. */
export function webhookMarkdown(webhook: Webhook, model: ApiModel, facts: DocumentFacts): Page {
  const { type, summary, description, payload } = webhook;
  const causes = facts.causes.get(type) ?? [];
  const parts = [
    `# ${summary}`,
    `Event: \`${type}\`${webhook.deprecated ? ' **Deprecated**' : ''}`,
    description,
    ...(causes.length === 0
      ? []
      : [`Follows: ${causes.map((id) => `[${id}](#operation/${id})`).join(', ')}`]),
    ...(webhook.source === '' ? [] : [`Source: \`${webhook.source}\``]),
    '## Payload',
    body(payload, model),
  ];
  return {
    path: `operations/${facts.idByWebhook.get(type)}`,
    title: summary,
    summary: type,
    markdown: `${parts.join('\n\n')}\n`,
  };
}

function body({ schema, examples }: Content, model: ApiModel): string {
  return [
    fieldTable(schema, model),
    ...examples.map(
      ({ name, summary, value }) =>
        `Example \`${name}\`: ${summary}\n\n\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``,
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
