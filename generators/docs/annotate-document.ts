import type { BundledDocument } from '../generator.js';
import { isObject, type JsonObject } from '../model/document-node.js';
import { readFacts } from './document-facts.js';
import type { CodeSample } from './samples/code-samples.js';

/** Badges that the renderer shows beside the name of an operation, in its own colours: they suit light and dark. */
const BADGES = [
  { extension: 'x-goji-sandbox-only', name: 'Sandbox only' },
  { extension: 'x-goji-draft', name: 'Draft' },
] as const;

/** Tag of the events in the published page. They have none of their own in the document. */
const EVENTS_TAG = 'Webhook events';

/** What else goes into the published page. */
export interface AnnotateOptions {
  /** Samples for an operation that has an `operationId`; an empty list leaves the operation without. */
  readonly codeSamples?: (operationId: string) => readonly CodeSample[];
  /** Address of the page that says what the samples share. */
  readonly samplesPage?: string;
}

/**
 * The document as the published page shows it. Each operation gets badges for what only the sandbox has and for drafts,
 * and below its description what the renderer neither shows nor searches: its id, the webhooks that follow it, and where
 * the reference documents it. Names in code style become links, webhooks get a tag of their own, and tags are put into
 * groups unless the document has groups already. The bundle itself stays as it is.
 */
export function annotateDocument(document: BundledDocument, options: AnnotateOptions = {}): BundledDocument {
  const { idByWebhook, webhookById } = readFacts(document);
  const ids = new Set([...operationIds(document), ...webhookById.keys()]);
  const link = (text: string) => linkNames(text, (name) => (ids.has(name) ? name : idByWebhook.get(name)));
  const annotate = (tag: string | null) => (member: unknown) => annotateOperation(member, tag, link, options);
  return {
    ...document,
    ...tagsOf(document),
    ...annotated(document, 'paths', annotate(null)),
    ...annotated(document, 'webhooks', annotate(EVENTS_TAG)),
  };
}

type Change = (member: unknown) => unknown;

function annotated(
  document: BundledDocument,
  section: 'paths' | 'webhooks',
  change: Change,
): BundledDocument {
  if (document[section] === undefined) return {};
  return { [section]: mapValues(document[section], (item) => mapValues(item, change)) };
}

function annotateOperation(
  member: unknown,
  tag: string | null,
  link: (text: string) => string,
  { codeSamples, samplesPage }: AnnotateOptions,
): unknown {
  if (!isObject(member) || typeof member['operationId'] !== 'string') return member;
  const badges = BADGES.filter(({ extension }) => member[extension] === true);
  const description =
    typeof member['description'] === 'string' ? `${link(member['description'].trimEnd())}\n\n` : '';
  const samples = codeSamples?.(member['operationId']) ?? [];
  const about =
    samples.length === 0 || samplesPage === undefined
      ? []
      : [`Samples: [what they have in common](${samplesPage})`];
  return {
    ...member,
    ...(tag === null ? {} : { tags: [tag] }),
    description: `${description}${[...notesOf(member, link), ...about].join('  \n')}`,
    ...(badges.length === 0 ? {} : { 'x-badges': badges.map(({ name }) => ({ name })) }),
    ...(samples.length === 0 ? {} : { 'x-codeSamples': samples }),
  };
}

/** One line of Markdown for each note. */
function notesOf(operation: JsonObject, link: (text: string) => string): string[] {
  const webhooks = Array.isArray(operation['x-goji-webhooks']) ? operation['x-goji-webhooks'] : [];
  return [
    `Operation: \`${operation['operationId']}\``,
    ...(webhooks.length === 0 ? [] : [`Webhooks: ${webhooks.map((type) => link(`\`${type}\``)).join(', ')}`]),
    ...(typeof operation['x-goji-source'] === 'string' ? [`Source: \`${operation['x-goji-source']}\``] : []),
  ];
}

/** Names in code style that stand in no link yet, as links to the operation or webhook. */
function linkNames(text: string, idOf: (name: string) => string | undefined): string {
  return text.replace(/(?<![[`])`(\w+)`(?!\]\()/g, (code, name: string) => {
    const id = idOf(name);
    return id === undefined ? code : `[${code}](#operation/${id})`;
  });
}

/** Tags with the one of the events, in two groups: what is called, and what calls. */
function tagsOf(document: BundledDocument): BundledDocument {
  if (!Array.isArray(document['tags'])) return {};
  const tags: readonly unknown[] = document['tags'];
  const hasEvents = isObject(document['webhooks']) && Object.keys(document['webhooks']).length > 0;
  const events = { name: EVENTS_TAG, description: 'What the platform sends to your address.' };
  const all = hasEvents ? [...tags, events] : tags;
  if (document['x-tagGroups'] !== undefined || !hasEvents) return { tags: all };
  const names = tags.flatMap((tag) => (isObject(tag) ? [String(tag['name'])] : []));
  const groups = [
    { name: 'APIs', tags: names },
    { name: 'Webhooks', tags: [EVENTS_TAG] },
  ];
  return { tags: all, 'x-tagGroups': groups };
}

function operationIds(document: BundledDocument): string[] {
  const paths = document['paths'];
  return Object.values(isObject(paths) ? paths : {}).flatMap((item) =>
    Object.values(isObject(item) ? item : {}).flatMap((member) =>
      isObject(member) && typeof member['operationId'] === 'string' ? [member['operationId']] : [],
    ),
  );
}

function mapValues(value: unknown, change: Change): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, change(member)]));
}
