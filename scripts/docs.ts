import type { GeneratedFile } from '../generators/generator.js';
import { buildModel } from '../generators/model/build-model.js';
import { documentFiles } from './bundle.js';
import type { Command } from './command.js';
import { UsageError } from './command.js';
import { renderReference } from './docs/render-reference.js';
import { serveDocs } from './docs/serve-docs.js';
import { readSiteInput } from './docs/site-input.js';
import { assertFillable } from './output/assert-fillable.js';
import { replaceOutput } from './output/write-output.js';
import { flagOption, portOption, textOption } from './parse-options.js';
import { installCommand } from './peers.js';

const DEFAULT_OUT = 'dist/docs';
const DEFAULT_PORT = '4040';

export const docsCommand: Command = {
  name: 'docs',
  summary: 'build the reference and the pages beside it, which work offline',
  help: `Usage: goji docs [options]

Builds the reference of the API (reference.html) and the pages beside it: webhooks, errors, code samples, search, and what
stands beside the document as guides/*.md, errors.yaml, errata.yaml and CHANGELOG.md. Each page has a twin in Markdown,
llms.txt lists them, and openapi.json and openapi.yaml are beside them. The pages load nothing from anywhere. Needs
@redocly/cli and marked, and @dagrejs/dagre to draw diagrams.

Options:
      --out DIR      output folder (default ${DEFAULT_OUT})
      --spec FILE    OpenAPI 3.1 document to read (default: the one of this package)
      --site URL     address that the pages are published at: adds sitemap.xml and canonical addresses
      --serve        show the pages on this machine and build them again on every change, until Ctrl-C
      --port N       port of --serve, 0 for any free one (default ${DEFAULT_PORT})

Examples:
  goji docs
  goji docs --out public --spec api/openapi.yaml
  goji docs --serve --port 8080`,
  options: {
    out: { type: 'string' },
    spec: { type: 'string' },
    site: { type: 'string' },
    serve: { type: 'boolean' },
    port: { type: 'string' },
  },
  async run(values, context) {
    const { cwd, signal } = context;
    const out = textOption(values, 'out', DEFAULT_OUT);
    const spec = textOption(values, 'spec', undefined);
    await assertFillable({ out, cwd, alone: false });
    const siteUrl = siteOption(textOption(values, 'site', undefined));
    if (flagOption(values, 'serve')) {
      await serveDocs({ out, spec, port: portOption(values, DEFAULT_PORT), context });
      return;
    }
    const { loadWholeDocument } = await import('./pipeline.js');
    // Loaded here, so that the help needs no Markdown renderer.
    const { buildSite } = await import('../generators/docs/build-site.js');
    const { document } = await loadWholeDocument({ spec, lint: false, context });
    const model = buildModel(document);
    const input = await readSiteInput({ document, model, spec, cwd, siteUrl });
    if (input.drawDiagram === undefined && input.guides.some(({ text }) => text.includes('```mermaid'))) {
      context.step(
        'note',
        `diagrams are shown as text. To draw them: ${installCommand(['@dagrejs/dagre'], 'tools')}`,
      );
    }
    const site = await buildSite(input, async (published) => {
      context.step('reference', `${model.operations.length} operations, ${model.webhooks.length} webhooks`);
      return renderReference(published, signal);
    });
    const files: readonly GeneratedFile[] = [...site, ...documentFiles(document)];
    const output = await replaceOutput({ out, cwd, files, signal }, null);
    const pages = site.filter(({ path }) => path.endsWith('.html')).length;
    const bytes = Buffer.byteLength(site.find(({ path }) => path === 'reference.html')?.text ?? '');
    const kilobytes = Math.round(bytes / 1024);
    context.result(
      `${out}/index.html: ${pages} pages, each with its Markdown twin; the reference has ${kilobytes} KB.`,
      { out, pages, kilobytes, ...output },
    );
  },
};

/** The address of the site with a final slash. */
function siteOption(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (!URL.canParse(text) || !/^https?:/.test(text)) {
    throw new UsageError(
      `Option --site must be an address such as https://docs.example.com/, not "${text}".`,
    );
  }
  return text.endsWith('/') ? text : `${text}/`;
}
