import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import type {
  CatalogueEntry,
  CoverageData,
  Erratum,
  Guide,
  SiteAssets,
  SiteInput,
  Trigger,
} from '../../generators/docs/site.js';
import type { BundledDocument } from '../../generators/generator.js';
import type { ApiModel } from '../../generators/model/types.js';
import { SpecError } from '../../generators/spec-error.js';
import { packagePath } from '../package.js';
import { isSystemError } from '../system-error.js';
import { readSampleArguments } from './sample-arguments.js';
import { readSignatureHelpers } from './signature-helpers.js';

/** The client of this package, and where `goji generate` writes that of another document. */
const OWN_CLIENT = '@goji/api';
const GENERATED_CLIENT = './goji/client/index.js';

/** Where to look for what stands beside a document. */
export interface SiteSource {
  readonly document: BundledDocument;
  readonly model: ApiModel;
  /** The document as it was asked for, from `cwd`; undefined is the one of this package. */
  readonly spec: string | undefined;
  readonly cwd: string;
  readonly siteUrl: string | null;
}

/**
 * Reads what the pages are made from. Beside the document: `guides/*.md`, `errors.yaml`, `errata.yaml` and
 * `CHANGELOG.md`; for the document of this package also the changelog of the package, and in its repository the
 * benchmarks, the coverage and the triggers of the sandbox. All may be absent. Throws `SpecError` for a guide without a
 * front matter and for a file that is no list.
 */
export async function readSiteInput({ document, model, spec, cwd, siteUrl }: SiteSource): Promise<SiteInput> {
  const folder = spec === undefined ? packagePath('spec') : dirname(resolve(cwd, spec));
  const own = folder === packagePath('spec');
  const drawDiagram = await loadDrawing();
  return {
    document,
    model,
    siteUrl,
    guides: await readGuides(join(folder, 'guides')),
    catalogue: await readList<CatalogueEntry>(join(folder, 'errors.yaml')),
    triggers: own ? await readTriggers(packagePath('sandbox', 'operations')) : [],
    errata: await readList<Erratum>(join(folder, 'errata.yaml')),
    coverage: own ? await readCoverage(packagePath('docs', 'data', 'coverage.json')) : null,
    changelog: joinChanges(
      await readOptional(join(folder, 'CHANGELOG.md')),
      own ? await readOptional(packagePath('CHANGELOG.md')) : null,
    ),
    benchmarks: own ? await readOptional(packagePath('docs', 'benchmarks.md')) : null,
    assets: await readAssets(),
    sampleArguments: readSampleArguments(document, model),
    clientModule: own ? OWN_CLIENT : GENERATED_CLIENT,
    signatureHelpers: await readSignatureHelpers(),
    ...(drawDiagram === null ? {} : { drawDiagram }),
  };
}

/** Diagrams are drawn where their layout is installed, an optional peer; elsewhere they are shown as text. */
async function loadDrawing(): Promise<NonNullable<SiteInput['drawDiagram']> | null> {
  try {
    return (await import('../../generators/docs/diagrams/draw-diagram.js')).drawDiagram;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

async function readAssets(): Promise<SiteAssets> {
  const read = (name: string) => readFile(packagePath('docs-template', name), 'utf8');
  return {
    style: await read('style.css'),
    referenceStyle: await read('reference.css'),
    pageScript: await read('page.js'),
    searchScript: await read('search.js'),
  };
}

/** The changes of the document and, below them, those of what is made from it; either may be absent. */
function joinChanges(ofDocument: string | null, ofPackage: string | null): string | null {
  if (ofDocument === null || ofPackage === null) return ofDocument ?? ofPackage;
  const below = (text: string) => text.trim().replaceAll(/^#/gm, '##');
  return `# Changes\n\n${below(ofDocument)}\n\n${below(ofPackage)}\n`;
}

/** Guides in the order of their tags and names; those that begin with a tag's first guide stay together. */
async function readGuides(folder: string): Promise<readonly Guide[]> {
  const names = (await listFolder(folder)).filter((name) => name.endsWith('.md')).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n');
      const [, frontMatter, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
      if (frontMatter === undefined || body === undefined) {
        throw new SpecError('The guide has no front matter.', {
          location: { file: join(folder, name) },
          hint: 'Begin it with title, summary and tag between two lines of "---".',
        });
      }
      const { title = name, summary = '', tag = 'Overview' } = parse(frontMatter) as Partial<Guide>;
      return { name: name.slice(0, -'.md'.length), title, summary, tag, text: body };
    }),
  );
}

/** The triggers of all APIs; none outside the repository, which alone has the sources of the sandbox. */
async function readTriggers(folder: string): Promise<readonly Trigger[]> {
  const apis = [...(await listFolder(folder))].sort();
  const lists = await Promise.all(apis.map((api) => readList<Trigger>(join(folder, api, 'triggers.yaml'))));
  return lists.flat();
}

async function readList<Entry>(file: string): Promise<readonly Entry[]> {
  const text = await readOptional(file);
  if (text === null) return [];
  const value: unknown = parse(text);
  if (Array.isArray(value)) return value;
  throw new SpecError('A list is expected here.', { location: { file } });
}

async function readCoverage(file: string): Promise<CoverageData | null> {
  const text = await readOptional(file);
  return text === null ? null : (JSON.parse(text) as CoverageData);
}

async function readOptional(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(nothingIfAbsent(null));
}

async function listFolder(folder: string): Promise<readonly string[]> {
  return readdir(folder, { encoding: 'utf8' }).catch(nothingIfAbsent([]));
}

function nothingIfAbsent<Value>(value: Value): (error: unknown) => Value {
  return (error) => {
    if (isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return value;
    throw error;
  };
}
