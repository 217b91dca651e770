import type { BundledDocument } from '../generator.js';
import { isObject } from '../model/document-node.js';

/** Badges that the renderer shows beside the name of an operation, in its own colours: they suit light and dark. */
const BADGES = [
  { extension: 'x-goji-sandbox-only', name: 'Sandbox' },
  { extension: 'x-goji-draft', name: 'Draft' },
] as const;

/**
 * The document as the published page shows it. Each operation gets badges for what only the sandbox has and for drafts, and
 * below its description what the renderer neither shows nor searches: its id, the webhooks that follow it, and where the
 * reference documents it. The bundle itself stays as it is.
 */
export function annotateDocument(document: BundledDocument): BundledDocument {
  return {
    ...document,
    ...annotated(document, 'paths'),
    ...annotated(document, 'webhooks'),
  };
}

function annotated(document: BundledDocument, section: 'paths' | 'webhooks'): BundledDocument {
  if (document[section] === undefined) return {};
  return { [section]: mapValues(document[section], (item) => mapValues(item, annotateOperation)) };
}

function annotateOperation(member: unknown): unknown {
  if (!isObject(member) || typeof member['operationId'] !== 'string') return member;
  const badges = BADGES.filter(({ extension }) => member[extension] === true);
  const description =
    typeof member['description'] === 'string' ? `${member['description'].trimEnd()}\n\n` : '';
  return {
    ...member,
    description: `${description}${notesOf(member).join('  \n')}`,
    ...(badges.length === 0 ? {} : { 'x-badges': badges.map(({ name }) => ({ name })) }),
  };
}

/** One line of Markdown for each note. */
function notesOf(operation: { readonly [key: string]: unknown }): string[] {
  const webhooks = Array.isArray(operation['x-goji-webhooks']) ? operation['x-goji-webhooks'] : [];
  return [
    `Operation: \`${operation['operationId']}\``,
    ...(webhooks.length === 0 ? [] : [`Webhooks: ${webhooks.map((type) => `\`${type}\``).join(', ')}`]),
    ...(typeof operation['x-goji-source'] === 'string' ? [`Source: \`${operation['x-goji-source']}\``] : []),
  ];
}

function mapValues(value: unknown, change: (member: unknown) => unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, change(member)]));
}
