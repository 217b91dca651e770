import type { Content } from '../model/types.js';
import type { Heading } from './markdown.js';
import { errorCodes, shownErrors } from './pages/errors.js';
import { listFields } from './schema-fields.js';
import type { SiteInput } from './site.js';

/** What can be found. */
export type SearchKind = 'operation' | 'webhook' | 'error' | 'field' | 'value' | 'guide' | 'page' | 'erratum';

/** One thing that can be found: short keys, as the index stands in the pages. */
export interface SearchEntry {
  readonly k: SearchKind;
  /** Title: the id, the event type, the code, the name. */
  readonly t: string;
  /** What stands below the title. */
  readonly s: string;
  /** Address from the root of the pages. */
  readonly u: string;
  /** Operations and webhooks that use it: positions in the list of entries. */
  readonly o?: readonly number[];
  /** Words of the text of a section that are neither in its title nor below it, each once. */
  readonly w?: string;
}

/** A heading of a page, with the page that it stands on. */
export interface PageHeadings {
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly headings: readonly Heading[];
  readonly markdown: string;
}

interface Use {
  readonly subtitle: string;
  readonly users: Set<number>;
}

/** Everything that the search finds, operations and webhooks first. */
export function buildSearchIndex(input: SiteInput, pages: readonly PageHeadings[]): readonly SearchEntry[] {
  const { model } = input;
  const operations: SearchEntry[] = model.operations.map(({ id, method, path, summary }) => ({
    k: 'operation',
    t: id,
    s: `${method.toUpperCase()} ${path} · ${summary}`,
    u: `reference.html#operation/${id}`,
  }));
  const webhooks: SearchEntry[] = model.webhooks.map(({ type, summary }) => ({
    k: 'webhook',
    t: type,
    s: summary,
    u: `webhooks.html#${type}`,
  }));
  const fields = new Map<string, Use>();
  const values = new Map<string, Use>();
  const collect = (content: Content | null | undefined, user: number) => {
    if (content === null || content === undefined) return;
    for (const field of listFields(content.schema, model)) {
      use(fields, field.name, firstSentence(field.description), user);
      for (const value of field.values) use(values, value, `value of ${field.name}`, user);
    }
  };
  for (const [index, { parameters, requestBody, responses }] of model.operations.entries()) {
    for (const { name, description } of parameters) use(fields, name, firstSentence(description), index);
    collect(requestBody?.content, index);
    for (const { status, content } of responses) if (status < 400) collect(content, index);
  }
  for (const [index, { payload }] of model.webhooks.entries()) collect(payload, operations.length + index);

  const errors = shownErrors(model);
  const positions = new Map(model.operations.map(({ id }, index) => [id, index]));
  return [
    ...operations,
    ...webhooks,
    ...errorCodes(input).map((code): SearchEntry => {
      const own = errors.filter((error) => error.code === code);
      return {
        k: 'error',
        t: code,
        s: [...new Set(own.map(({ message }) => message))].slice(0, 3).join(' · '),
        u: `errors.html#${code}`,
        o: [...new Set(own.flatMap(({ operation }) => positions.get(operation) ?? []))],
      };
    }),
    ...entriesOf('field', fields, [...operations, ...webhooks]),
    ...entriesOf('value', values, [...operations, ...webhooks]),
    ...pages.flatMap(entriesOfPage),
    {
      k: 'page',
      t: 'openapi.json',
      s: 'The document in one file. Also as openapi.yaml',
      u: 'openapi.json',
    },
    ...input.errata.map(
      ({ id, decided }): SearchEntry => ({
        k: 'erratum',
        t: id,
        s: firstSentence(decided),
        u: `errata.html#${id}`,
      }),
    ),
  ];
}

/** Pages whose sections are prose, and can be found by what stands in them. The others have entries of their own. */
const isProse = (path: string) => /^(?:guides\/(?!index$)|samples$)/.test(path);

function entriesOfPage({ path, title, summary, headings, markdown }: PageHeadings): readonly SearchEntry[] {
  const kind = path.startsWith('guides/') ? 'guide' : 'page';
  const page: SearchEntry = { k: kind, t: title, s: summary, u: `${path}.html` };
  if (!isProse(path)) return [page];
  const [beginning = '', ...sections] = sectionsOf(markdown);
  return [
    withWords(page, beginning),
    ...headings.map(({ id, text }, at): SearchEntry => {
      const entry: SearchEntry = { k: kind, t: text, s: title, u: `${path}.html#${id}` };
      return withWords(entry, sections[at] ?? '');
    }),
  ];
}

/** The text before the first heading of the second or third level, and that below each. */
function sectionsOf(markdown: string): readonly string[] {
  const sections = [''];
  let inCode = false;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) inCode = !inCode;
    if (!inCode && /^###? /.test(line)) sections.push('');
    else sections.push(`${sections.pop() ?? ''}\n${line}`);
  }
  return sections;
}

function withWords(entry: SearchEntry, text: string): SearchEntry {
  const shown = new Set(searchWords(`${entry.t} ${entry.s}`));
  // Names such as x-nonce stand as a whole as well.
  const names = text.toLowerCase().match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? [];
  const words = [...new Set([...searchWords(text), ...names])].filter(
    (word) => word.length > 1 && !shown.has(word),
  );
  return words.length === 0 ? entry : { ...entry, w: words.join(' ') };
}

/** The words of a text, cut as the search cuts those of a query. */
function searchWords(text: string): readonly string[] {
  return text
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9£]+/)
    .filter((word) => word !== '');
}

function use(uses: Map<string, Use>, name: string, subtitle: string, user: number): void {
  const known = uses.get(name);
  if (known === undefined) uses.set(name, { subtitle, users: new Set([user]) });
  else known.users.add(user);
}

function entriesOf(
  kind: SearchKind,
  uses: Map<string, Use>,
  subjects: readonly SearchEntry[],
): SearchEntry[] {
  return [...uses].map(([name, { subtitle, users }]) => {
    const [first = 0] = users;
    return { k: kind, t: name, s: subtitle, u: subjects[first]?.u ?? '', o: [...users] };
  });
}

function firstSentence(text: string): string {
  const [sentence = ''] = text.split(/(?<=\.)\s/);
  return sentence.replaceAll('`', '').replaceAll(/\s+/g, ' ').slice(0, 140);
}
