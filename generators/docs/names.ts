import type { DocumentFacts } from './document-facts.js';
import type { SiteInput } from './site.js';

/** Finds the page that explains a name: an operation, a webhook or an error code. */
export type FindName = (name: string) => string | undefined;

/**
 * The targets of names in code style, such as `createInvestor`, as links between the pages in Markdown. Where a document
 * uses one word for two things, the operation comes first.
 */
export function nameFinder(input: SiteInput, facts: DocumentFacts, codes: readonly string[]): FindName {
  const targets = new Map<string, string>();
  for (const code of codes) targets.set(code, `/errors.md#${code}`);
  for (const [type, id] of facts.idByWebhook) {
    targets.set(type, `/webhooks.md#${type}`);
    targets.set(id, `#operation/${id}`);
  }
  for (const { id } of input.model.operations) targets.set(id, `#operation/${id}`);
  return (name) => targets.get(name);
}

/** Where a link of a page leads, for the HTML page or for its Markdown twin. */
export function resolveLink(target: string, from: string, kind: 'html' | 'md'): string {
  const up = '../'.repeat(from.split('/').length - 1);
  if (target.startsWith('#operation/')) {
    const id = target.slice('#operation/'.length);
    return kind === 'html' ? `${up}reference.html#operation/${id}` : `${up}operations/${id}.md`;
  }
  if (!target.startsWith('/')) return target;
  const path = target.slice(1);
  return up + (kind === 'html' ? path.replace(/\.md(?=#|$)/, '.html') : path);
}
