import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotateDocument } from '../generators/docs/annotate-document.js';
import type { BundledDocument, GeneratedFile } from '../generators/generator.js';
import { SpecError } from '../generators/spec-error.js';
import { documentFiles } from './bundle.js';
import type { Command } from './command.js';
import { replaceOutput } from './output/write-output.js';
import { packagePath } from './package.js';
import { textOption } from './parse-options.js';
import { runRedocly } from './redocly.js';

const DEFAULT_OUT = 'dist/docs';

/** The badge of the reference's renderer, which it would otherwise load from its maker. */
const LOGO_URL = /https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g;
const LOGO = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="14"><text y="11" font-family="sans-serif" font-size="11" fill="#6e6e78">Redoc</text></svg>',
)}`;

/**
 * The reference as one HTML page that needs no network: scripts, styles and the document are inside, and its content
 * security policy forbids every request. Rendered by Redocly, an optional peer; throws `SpecError` when it refuses.
 */
export async function buildDocsPage(document: BundledDocument, signal: AbortSignal): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'goji-docs-'));
  try {
    await writeFile(join(folder, 'openapi.json'), JSON.stringify(annotateDocument(document)));
    // Reader telemetry is off whatever configuration Redocly may find.
    await writeFile(join(folder, 'redocly.yaml'), 'telemetry: off\n');
    const template = packagePath('docs-template', 'page.hbs');
    const args = [
      'build-docs',
      'openapi.json',
      '--inlineBundle',
      '--template',
      template,
      '--output',
      'index.html',
    ];
    const { code, stderr } = await runRedocly(args, { cwd: folder, signal });
    if (code !== 0) throw new SpecError(`Redocly cannot render the reference: ${stderr.trim()}`);
    const page = await readFile(join(folder, 'index.html'), 'utf8');
    return page.replace(LOGO_URL, LOGO);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const docsCommand: Command = {
  name: 'docs',
  summary: 'build the reference as one HTML page that works offline',
  help: `Usage: goji docs [options]

Builds index.html, the reference of the API as one page that loads nothing from anywhere, with openapi.json and
openapi.yaml beside it. Needs @redocly/cli.

Options:
      --out DIR      output folder (default ${DEFAULT_OUT})
      --spec FILE    OpenAPI 3.1 document to read (default: the one of this package)

Examples:
  goji docs
  goji docs --out public --spec api/openapi.yaml`,
  options: { out: { type: 'string' }, spec: { type: 'string' } },
  async run(values, context) {
    const { cwd, signal } = context;
    const out = textOption(values, 'out', DEFAULT_OUT);
    const { loadWholeDocument } = await import('./pipeline.js');
    const { document } = await loadWholeDocument({
      spec: textOption(values, 'spec', undefined),
      lint: false,
      context,
    });
    const page = await buildDocsPage(document, signal);
    const files: readonly GeneratedFile[] = [{ path: 'index.html', text: page }, ...documentFiles(document)];
    const output = await replaceOutput({ out, cwd, files, signal }, null);
    const kilobytes = Math.round(Buffer.byteLength(page) / 1024);
    context.result(`${out}/index.html (${kilobytes} KB), with openapi.json and openapi.yaml beside it.`, {
      out,
      kilobytes,
      ...output,
    });
  },
};
