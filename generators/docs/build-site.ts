import type { BundledDocument, GeneratedFile } from '../generator.js';
import { annotateDocument } from './annotate-document.js';
import { lockPage } from './csp.js';
import { readFacts } from './document-facts.js';
import { raw } from './html.js';
import { type Frame, pageHtml } from './layout.js';
import { llmsText, siteMap } from './llms.js';
import { markdownTwin, renderMarkdown } from './markdown.js';
import { nameFinder } from './names.js';
import { operationMarkdown, webhookMarkdown } from './operation-markdown.js';
import { coveragePage } from './pages/coverage.js';
import { errataPage } from './pages/errata.js';
import { errorCodes, errorsPage } from './pages/errors.js';
import { guideIndex, guidePage } from './pages/guides.js';
import { homePage } from './pages/home.js';
import { prosePage, searchPage } from './pages/prose.js';
import { SAMPLES_PAGE, samplesPage } from './pages/samples.js';
import { webhooksPage } from './pages/webhooks.js';
import { referencePage } from './reference-page.js';
import { buildCodeSamples } from './samples/code-samples.js';
import { buildSearchIndex } from './search-index.js';
import type { Page, SiteInput } from './site.js';

/** Turns the published form of the document into a page of the reference by the renderer's template. */
export type RenderReference = (document: BundledDocument) => Promise<string>;

/**
 * All published pages: the reference, the pages beside it, a Markdown twin of each, `llms.txt` and the site map. Pure but
 * for the renderer that it is given. The documents themselves are not among the files.
 */
export async function buildSite(
  input: SiteInput,
  render: RenderReference,
): Promise<readonly GeneratedFile[]> {
  const { model } = input;
  const samples = buildCodeSamples({ ...input, helperPage: `${input.siteUrl ?? ''}${SAMPLES_PAGE}.html` });
  const facts = readFacts(input.document);
  const findName = nameFinder(input, facts, errorCodes(input));
  const beside = [
    webhooksPage(input, facts),
    errorsPage(input),
    errataPage(input),
    samples.size === 0 ? null : samplesPage(input),
    prosePage(
      'changelog',
      'Changes',
      'What changed in the document and in what is made from it.',
      input.changelog,
    ),
    coveragePage(input),
    prosePage(
      'benchmarks',
      'Benchmarks',
      'How fast and how large what is made from the document is.',
      input.benchmarks,
    ),
  ].filter((page) => page !== null);
  const guides = [...(input.guides.length === 0 ? [] : [guideIndex(input)]), ...input.guides.map(guidePage)];
  const pages = [homePage(input, beside), ...beside, ...guides];

  const rendered = pages.map((page) => {
    const options = { from: page.path, findName };
    const draw = input.drawDiagram === undefined ? {} : { drawDiagram: input.drawDiagram };
    return { page, ...renderMarkdown(page.markdown, { ...options, ...draw }) };
  });
  const index = buildSearchIndex(
    input,
    rendered.map(({ page, headings }) => ({ ...page, headings })),
  );
  const frame = (path: string): Frame => ({ input, pages, path });
  const search = searchPage();
  const operations = [
    ...model.operations.map((operation) =>
      operationMarkdown(operation, { model, facts, samples: samples.get(operation.id) ?? [] }),
    ),
    ...model.webhooks.map((webhook) => webhookMarkdown(webhook, model, facts)),
  ];
  const published = annotateDocument(input.document, {
    codeSamples: (id) => samples.get(id) ?? [],
    samplesPage: `${SAMPLES_PAGE}.html`,
  });
  const reference = referencePage(await render(published), frame('reference'), published, index);
  return [
    ...rendered.map(({ page, html, headings }) =>
      file(page, pageHtml(frame(page.path), page, { content: raw(html), headings, index: null })),
    ),
    file(search, pageHtml(frame('search'), search, { content: raw(SEARCH_CONTENT), headings: [], index })),
    { path: 'reference.html', text: reference },
    ...[...pages, ...operations].map((page) => twin(page)),
    twin(search),
    ...(samples.size === 0 ? [] : input.signatureHelpers).map(({ name, text }) => ({
      path: `samples/${name}`,
      text,
    })),
    { path: 'llms.txt', text: llmsText(input, pages, operations) },
    ...(input.siteUrl === null ? [] : [{ path: 'sitemap.xml', text: siteMap(input.siteUrl, pages) }]),
  ];
}

const SEARCH_CONTENT =
  '<h1>Search</h1><p id="count" role="status">Type into the field above: an operation, a path, a field, a value, an error code, an event.</p><div id="results"></div>';

function file({ path }: Page, text: string): GeneratedFile {
  return { path: `${path}.html`, text: lockPage(text, { inlineStyles: false }) };
}

function twin({ path, markdown }: Page): GeneratedFile {
  return { path: `${path}.md`, text: `${markdownTwin(markdown, path).trimEnd()}\n` };
}
