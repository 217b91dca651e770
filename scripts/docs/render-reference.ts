import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BODY, SAMPLE_LANGUAGES } from '../../generators/docs/samples/code-samples.js';
import type { BundledDocument } from '../../generators/generator.js';
import { SpecError } from '../../generators/spec-error.js';
import { packagePath } from '../package.js';
import { runRedocly } from '../redocly.js';

/**
 * Telemetry of readers is off whatever configuration Redocly may find; anchors keep clear of our header; the languages are
 * those of our samples, the first of which is shown to who has chosen none, and the body by itself.
 */
const CONFIGURATION = `telemetry: off
openapi:
  scrollYOffset: 56
  sortRequiredPropsFirst: true
  jsonSamplesExpandLevel: 3
  hideDownloadButtons: true
  codeSamples:
    languages:
${[...SAMPLE_LANGUAGES, BODY].map((label) => `      - lang: ${JSON.stringify(label)}`).join('\n')}
`;

/**
 * Renders a document by Redocly, an optional peer, with the scripts inside. The result is the frame of our template: its
 * places for header and policy are still to be filled. Throws `SpecError` when Redocly refuses.
 */
export async function renderReference(document: BundledDocument, signal: AbortSignal): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'goji-docs-'));
  try {
    await writeFile(join(folder, 'openapi.json'), JSON.stringify(document));
    await writeFile(join(folder, 'redocly.yaml'), CONFIGURATION);
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
    return await readFile(join(folder, 'index.html'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
