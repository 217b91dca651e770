import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';
import type { BundledDocument, GeneratedFile } from '../../generators/generator.js';
import { buildModel } from '../../generators/model/build-model.js';
import type { ApiModel } from '../../generators/model/types.js';
import { generateServer, generateServerValidators } from '../../generators/server/index.js';
import { type Answers, answersOf } from './cases.js';
import { growDocument } from './grow-document.js';

/** What the servers of one document size are started with: absolute paths of files. */
export interface Prepared {
  readonly operations: number;
  readonly document: string;
  readonly answers: string;
  /** Folder of the generated server as JavaScript. */
  readonly goji: string;
  readonly model: ApiModel;
  readonly expected: Answers;
}

/** Folder of the suite, and of its peers. */
export const suiteFolder = (root: string): string => join(root, 'bench', 'server');

/** Writes the document with a number of operations (null: as it is), its answers and the server generated from it. */
export async function prepare(root: string, count: number | null): Promise<Prepared> {
  const bundle: BundledDocument = JSON.parse(await readFile(join(root, 'generated', 'openapi.json'), 'utf8'));
  const document = count === null ? bundle : growDocument(bundle, count);
  const model = buildModel(document);
  const expected = answersOf(model);
  const folder = join(suiteFolder(root), '.build', String(model.operations.length));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const files = { document: join(folder, 'openapi.json'), answers: join(folder, 'answers.json') };
  await writeFile(files.document, JSON.stringify(document));
  await writeFile(files.answers, JSON.stringify(expected));
  const input = { model, document };
  const generated = [...(await generateServer(input)), ...(await generateServerValidators(input))];
  for (const file of generated) await writeCompiled(folder, file);
  return { operations: model.operations.length, ...files, goji: folder, model, expected };
}

/** One module as `tsc` would compile it: types removed, nothing bundled. */
async function writeCompiled(folder: string, { path, text }: GeneratedFile): Promise<void> {
  const target = join(folder, path.replace(/\.ts$/, '.js'));
  const { code } = await transform(text, { loader: 'ts', target: 'es2022' });
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, code);
}
