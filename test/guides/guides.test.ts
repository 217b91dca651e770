import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { model, violations } from '../contract/document.js';
import { bodySchema, webhookOperationId } from './body-schema.js';
import { guideByFile, guides, parseGuide } from './guide.js';

/** The four editions of the reference, with the number of lines in each. */
const EDITIONS: ReadonlyMap<string, number> = new Map([
  ['000_a5cab1529d754588.txt', 484],
  ['001_e31843da268b6018.txt', 13632],
  ['002_585b9d843877e43a.txt', 536],
  ['003_886d2a00477c0883.txt', 2413],
]);

const EXPECTED = [
  'authentication.md',
  'bond-life-cycle.md',
  'dates-and-money.md',
  'death-of-an-investor.md',
  'deposits-and-withdrawals.md',
  'email-integration.md',
  'errors.md',
  'getting-started.md',
  'idempotency-and-retries.md',
  'investor-repayments.md',
  'isa-administration.md',
  'isa-life-cycle.md',
  'isa-transfers-in.md',
  'isa-transfers-out.md',
  'kyc-simulation.md',
  'migration.md',
  'onboarding-investors.md',
  'quickstart-debt-settlement.md',
  'quickstart-equities.md',
  'quickstart-wallets.md',
  'repairing-and-voiding.md',
  'request-ids.md',
  'tax-year-breaks.md',
  'test-account-numbers.md',
  'transfer-in-widget.md',
  'versioning.md',
  'webhooks.md',
];

/** The flows that the reference shows as images: how many diagrams a guide has at least. */
const DIAGRAMS: readonly (readonly [string, number])[] = [
  ['onboarding-investors.md', 2],
  ['isa-transfers-in.md', 1],
  ['deposits-and-withdrawals.md', 2],
  ['quickstart-debt-settlement.md', 1],
  ['investor-repayments.md', 3],
  ['bond-life-cycle.md', 1],
];

/** The tables that explain an enumeration: the guide, and the schema that has the values. */
const ENUMERATIONS: readonly (readonly [string, string])[] = [
  ['onboarding-investors.md', 'KycStatus'],
  ['isa-life-cycle.md', 'IsaSubscriptionStatus'],
  ['deposits-and-withdrawals.md', 'InvestorFundsSourceType'],
  ['migration.md', 'DiligenceMigrationOption'],
  ['quickstart-wallets.md', 'WalletTransferStatus'],
];

const LANGUAGES = ['ts', 'json', 'http', 'html', 'text', 'mermaid'];
const FILLERS = /\b(please|simply|(it )?should be noted|note that|in order to)\b/i;

const tags = new Set(['Overview', ...model.apis.map((api) => api.tag)]);
const operationIds = new Set([
  ...model.operations.map((operation) => operation.id),
  ...model.webhooks.map((webhook) => webhookOperationId(webhook.type)),
]);
const byFile = guides.map((guide) => [guide.file, guide] as const);

describe('the guides', () => {
  it('are all there, and no others', () => {
    expect(guides.map((guide) => guide.file)).toEqual(EXPECTED);
  });

  it('are all linked from the first', () => {
    const linked = guideByFile('getting-started.md').links;
    expect(EXPECTED.filter((file) => file !== 'getting-started.md' && !linked.includes(file))).toEqual([]);
  });

  it('name each documented error code, and no other', () => {
    const catalogue: readonly { code: string }[] = parse(
      readFileSync(new URL('../../spec/errors.yaml', import.meta.url), 'utf8'),
    );
    const rows = guideByFile('errors.md').prose.map(({ text }) => /^\| `([A-Z_0-9]+)` \|/.exec(text)?.[1]);
    const named = rows.filter((code) => code !== undefined);
    expect(named.toSorted()).toEqual([...new Set(catalogue.map(({ code }) => code))].sort());
  });

  it('tell of each webhook', () => {
    const linked = new Set(guideByFile('webhooks.md').links);
    const missing = model.webhooks.filter(
      ({ type }) => !linked.has(`#operation/${webhookOperationId(type)}`),
    );
    expect(missing.map(({ type }) => type)).toEqual([]);
  });

  it.each(ENUMERATIONS)('%s explains each value of %s', (file, name) => {
    const rows = guideByFile(file).prose.flatMap(({ text }) => /^\| `([A-Z_]+)` \|/.exec(text)?.[1] ?? []);
    expect(rows.toSorted()).toEqual([...enumValues(name)].sort());
  });

  it.each(DIAGRAMS)('%s draws its flows (%i at least), each beside a list of its steps', (file, least) => {
    const { blocks, prose } = guideByFile(file);
    expect(blocks.filter(({ language }) => language === 'mermaid').length).toBeGreaterThanOrEqual(least);
    expect(prose.filter(({ text }) => text.startsWith('1. ')).length).toBeGreaterThanOrEqual(least);
  });
});

describe.each(byFile)('%s', (file, guide) => {
  it('has a complete front matter', () => {
    const { title, summary, tag, source, ...others } = guide.frontMatter;
    expect(others).toEqual({});
    expect(title).toMatch(/^[A-Z][^.]*$/);
    expect(summary).toMatch(/^[A-Z][^.]*\.$/);
    expect(tags).toContain(tag);
    expect(Array.isArray(source) && source.length > 0).toBe(true);
    expect([source].flat().filter((entry) => !isSource(entry))).toEqual([]);
  });

  it('links to operations and guides that exist', () => {
    const broken = guide.links.filter((target) => !leadsSomewhere(target));
    expect(broken).toEqual([]);
  });

  it('calls what it links by its name', () => {
    const links = guide.prose.map(({ text }) => text).join('\n');
    const wrong = [...links.matchAll(/\[([^\]]+)\]\(#operation\/(\w+)\)/g)].filter(
      ([, text = '', id = '']) => text !== id && webhookOperationId(text) !== id,
    );
    expect(wrong.map(([link]) => link)).toEqual([]);
  });

  it('has no line of prose longer than 120 characters', () => {
    const visible = (text: string) => (text.startsWith('|') ? text.replace(/\]\([^)]*\)/g, ']') : text);
    const long = guide.prose.filter(({ text }) => visible(text).length > 120);
    expect(long.map(({ line }) => `${file}:${line}`)).toEqual([]);
  });

  it('has no words that say nothing, and no comments', () => {
    const found = guide.prose.filter(({ text }) => FILLERS.test(text) || text.includes('<!--'));
    expect(found.map(({ line }) => `${file}:${line}`)).toEqual([]);
  });

  it('has blocks of known languages only, and diagrams of known kinds', () => {
    expect(guide.blocks.filter(({ language }) => !LANGUAGES.includes(language))).toEqual([]);
    const diagrams = guide.blocks.filter(({ language }) => language === 'mermaid');
    expect(diagrams.filter(({ text }) => !/^(sequenceDiagram|flowchart (LR|TD))\n/.test(text))).toEqual([]);
  });

  const bodies = guide.blocks.filter(({ language }) => language === 'json');
  if (bodies.length === 0) return;
  it('has JSON that is valid for what its label names', () => {
    for (const { label, line, text } of bodies) {
      expect(violations(bodySchema(label), JSON.parse(text)), `${file}:${line} ${label}`).toEqual([]);
    }
  });
});

describe('a guide that is wrong', () => {
  const page = (body: string) => parseGuide('wrong.md', `---\ntitle: Wrong\n---\n\n${body}\n`);

  it('is not taken apart without a front matter or with an open block', () => {
    expect(() => parseGuide('wrong.md', '# Wrong')).toThrow('wrong.md has no front matter');
    expect(() => page('```json\n{}')).toThrow('wrong.md:5 begins a block that has no end');
  });

  it('does not hide links in its blocks, nor blocks behind an indentation', () => {
    const guide = page('See [a](b.md).\n\n  ```text\n  [c](d.md)\n  ```');
    expect(guide.links).toEqual(['b.md']);
    expect(guide.blocks).toEqual([{ language: 'text', label: '', line: 7, text: '  [c](d.md)' }]);
  });

  it('is found out by its links, its sources and its bodies', () => {
    expect(
      ['#operation/createNothing', 'nothing.md', 'http://example.com', '#errors'].some(leadsSomewhere),
    ).toBe(false);
    const sources = [
      '001_e31843da268b6018.txt',
      '001_e31843da268b6018.txt:9-8',
      '000_a5cab1529d754588.txt:485',
      7,
    ];
    expect(sources.some(isSource)).toBe(false);
    expect(violations(bodySchema('Money'), { amount: '10', currency: 'GBP' })).toEqual([
      '/amount must be number',
    ]);
    expect(() => bodySchema('createNothing.request')).toThrow('createNothing');
    expect(() => bodySchema('')).toThrow('names no body');
  });
});

function enumValues(name: string): readonly unknown[] {
  const values = model.schemas.find((schema) => schema.name === name)?.schema['enum'];
  if (!Array.isArray(values)) throw new Error(`The document has no enumeration ${name}`);
  return values;
}

/** True for a link to an operation or a webhook, to a guide, or to a page on the web by HTTPS. */
function leadsSomewhere(target: string): boolean {
  if (target.startsWith('#operation/')) return operationIds.has(target.slice('#operation/'.length));
  if (target.startsWith('https://')) return URL.canParse(target);
  return EXPECTED.includes(target);
}

/** True for `<file>:<line>` and `<file>:<from>-<to>` within an edition of the reference. */
function isSource(entry: unknown): boolean {
  const [, file = '', from = '', to = from] = /^(\S+\.txt):(\d+)(?:-(\d+))?$/.exec(String(entry)) ?? [];
  const last = EDITIONS.get(file) ?? 0;
  return Number(from) > 0 && Number(from) <= Number(to) && Number(to) <= last;
}
