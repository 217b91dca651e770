import type { BundledDocument, GeneratedFile } from '../generators/generator.js';
import { buildModel } from '../generators/model/build-model.js';
import { filterDocument } from '../generators/model/filter-document.js';
import { isSpecError, SpecError } from '../generators/spec-error.js';
import { bundleSpec, documentFiles } from './bundle.js';
import type { CommandContext } from './command.js';
import { type LoadedDocument, loadDocument } from './document/load-document.js';
import { missingPeerError } from './peers.js';
import type { OutputTarget } from './targets.js';

/** Which document to take, and how. */
export interface SourceInput {
  /** Path of the document from `context.cwd`; undefined is the document of the package. */
  readonly spec: string | undefined;
  /** The option that names it, for messages. Default: `--spec`. */
  readonly option?: string;
  /** Whether a tree of several files is linted before it is bundled. */
  readonly lint: boolean;
  readonly context: CommandContext;
}

/** What to make, of which document. */
export interface PipelineInput extends SourceInput {
  /** Undefined is all APIs. */
  readonly apis: readonly string[] | undefined;
  readonly targets: readonly OutputTarget[];
}

/** All files of one run, in memory, and how much API they cover. */
export interface PipelineOutput {
  readonly files: readonly GeneratedFile[];
  readonly operations: number;
  readonly webhooks: number;
  readonly schemas: number;
}

/**
 * The way from the source to the generated files: load, lint and bundle where the source is a tree of files, choose
 * APIs, generate. Writes nothing. Throws `SpecError` with file, line and pointer for whatever is wrong with the source.
 */
export async function runPipeline(input: PipelineInput): Promise<PipelineOutput> {
  const { apis, targets, context } = input;
  const loaded = await loadWholeDocument(input);
  try {
    const document = apis === undefined ? loaded.document : filterDocument(loaded.document, apis);
    const model = buildModel(document);
    const { operations, webhooks, schemas } = model;
    context.step('model', countsOf(operations.length, webhooks.length, schemas.length));
    const files = [
      ...(targets.includes('document') ? documentFiles(document) : []),
      ...(await generateCode(document, targets)),
    ];
    context.signal.throwIfAborted();
    return { files, operations: operations.length, webhooks: webhooks.length, schemas: schemas.length };
  } catch (error) {
    if (isSpecError(error)) throw locateError(error, loaded);
    throw missingPeerError(error, VALIDATOR_PEERS) ?? error;
  }
}

/** What the target `server-validators` is made with. */
const VALIDATOR_PEERS = ['ajv', 'ajv-formats'];

/** Loads the generators, and with them the TypeScript compiler, only when there is a sound model to generate from. */
async function generateCode(
  document: BundledDocument,
  targets: readonly OutputTarget[],
): Promise<readonly GeneratedFile[]> {
  const code = targets.filter((target) => target !== 'document');
  if (code.length === 0) return [];
  const { generateFiles } = await import('../generators/generate.js');
  return generateFiles({ document, targets: code });
}

/** The size of an API in words. */
export function countsOf(operations: number, webhooks: number, schemas: number): string {
  return `${operations} operations, ${webhooks} webhooks, ${schemas} schemas`;
}

/**
 * The document in one piece. One that refers to other files is linted, if asked for, and bundled; both need optional
 * peers. Throws `SpecError` for whatever is wrong with it.
 */
export async function loadWholeDocument({
  spec,
  option,
  lint,
  context,
}: SourceInput): Promise<LoadedDocument> {
  const { cwd, signal } = context;
  const loaded = await loadDocument(spec, cwd, option);
  if (loaded.selfContained) return loaded;
  if (lint) {
    const { lintSpec } = await import('./lint.js');
    const { files } = await lintSpec({ spec: loaded.file, cwd, signal });
    context.step('lint', `${files} files, no errors`);
  }
  const document = await bundleSpec({ spec: loaded.file, cwd, signal });
  signal.throwIfAborted();
  context.step('bundle', loaded.file);
  return { ...loaded, document };
}

/** Adds the file, and the line where the pointer leads into that very file, to an error of the generators. */
function locateError(error: SpecError, loaded: LoadedDocument): SpecError {
  const { file, pointer } = error.location;
  if (file !== undefined) return error;
  const place =
    pointer === undefined || !loaded.selfContained ? { file: loaded.file } : loaded.locate(pointer);
  return new SpecError(error.message, {
    location: { ...place, ...error.location },
    ...(error.hint === undefined ? {} : { hint: error.hint }),
    cause: error,
  });
}
