import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import type { BundledDocument, GeneratedFile } from '../generators/generator.js';
import { SpecError } from '../generators/spec-error.js';
import type { Command } from './command.js';
import { DEFAULT_SPEC, displayPath, loadOwnDocument } from './document/load-document.js';
import { parseDocument } from './document/parse-document.js';
import { addToOutput } from './output/write-output.js';
import { textOption } from './parse-options.js';
import { runRedocly, type ToolResult } from './redocly.js';

/** The bundle's folder in this repository. */
const DEFAULT_OUT = 'generated';

/** Which document to bundle: a path from `cwd`. */
export interface BundleInput {
  readonly spec: string;
  readonly cwd: string;
  readonly signal?: AbortSignal;
}

/**
 * Bundles a tree of files into one document by Redocly, which is an optional peer. Nothing is written. Throws
 * `SpecError` with file and line for a reference that leads nowhere and for two components of one name, which a bundler
 * would rename: component names are public.
 */
export async function bundleSpec({ spec, cwd, signal }: BundleInput): Promise<BundledDocument> {
  const folder = await mkdtemp(join(tmpdir(), 'goji-bundle-'));
  try {
    const out = join(folder, 'openapi.json');
    const args = [
      'bundle',
      spec,
      '--ext',
      'json',
      '-o',
      out,
      '--component-renaming-conflicts-severity=error',
    ];
    const result = await runRedocly(args, { cwd, ...(signal === undefined ? {} : { signal }) });
    if (result.code !== 0) throw bundleError(result, spec, cwd);
    return parseDocument(await readFile(out, 'utf8'), displayPath(resolve(cwd, spec), cwd)).document;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The document as files: the JSON that programs read, and the same content as YAML for people. */
export function documentFiles(document: BundledDocument): readonly GeneratedFile[] {
  return [
    { path: 'openapi.json', text: `${JSON.stringify(document, null, 2)}\n` },
    { path: 'openapi.yaml', text: documentYaml(document) },
  ];
}

/** Unfolded lines and no anchors keep diffs small; words that YAML 1.1 readers take for booleans or dates are quoted. */
function documentYaml(document: BundledDocument): string {
  return stringify(document, { lineWidth: 0, aliasDuplicateObjects: false, compat: 'yaml-1.1' });
}

/** Redocly prints `[1] file:line:column at pointer`, a blank line and the message; only the first problem is shown. */
function bundleError(result: ToolResult, spec: string, cwd: string): SpecError {
  const report = result.stderr;
  const block = /^\[1\] (.+?):(\d+):(\d+)(?: at (\S+))?[^\n]*\n\n(.+?)\n\n/ms.exec(report);
  if (block !== null) {
    const [, file, line, column, pointer, message = ''] = block;
    const more = report.match(/^\[\d+\] /gm)?.length ?? 1;
    return new SpecError(message, {
      location: {
        file: displayPath(resolve(cwd, file ?? spec), cwd),
        line: Number(line),
        column: Number(column),
        ...(pointer === undefined ? {} : { pointer }),
      },
      ...(more > 1 ? { hint: `(and ${more - 1} more)` } : {}),
    });
  }
  const last = report.trim() === '' ? `Redocly ended with exit code ${result.code}.` : report.trim();
  return new SpecError(`The document cannot be bundled: ${last}`, { location: { file: spec } });
}

export const bundleCommand: Command = {
  name: 'bundle',
  summary: 'join the files of a document into one openapi.json and openapi.yaml',
  help: `Usage: goji bundle [options]

Joins a tree of files into one document and writes it as openapi.json and openapi.yaml. A reference that leads nowhere
and two components of one name are errors. Needs @redocly/cli.

Options:
      --spec FILE    root of the tree (default ${DEFAULT_SPEC})
      --out DIR      folder of the two files (default ${DEFAULT_OUT})

Examples:
  goji bundle
  goji bundle --spec api/openapi.yaml --out dist`,
  options: { spec: { type: 'string' }, out: { type: 'string' } },
  async run(values, context) {
    const out = textOption(values, 'out', DEFAULT_OUT);
    const loaded = await loadOwnDocument(textOption(values, 'spec', undefined), context.cwd);
    const document = await bundleSpec({ spec: loaded.file, cwd: context.cwd, signal: context.signal });
    context.step('bundle', loaded.file);
    const { cwd, signal } = context;
    const output = await addToOutput({ out, cwd, files: documentFiles(document), signal });
    const summary =
      output.written.length === 0
        ? `The bundle in ${out} is up to date.`
        : `Wrote ${output.written.map((path) => `${out}/${path}`).join(', ')}.`;
    context.result(summary, { spec: loaded.file, out, ...output });
  },
};
