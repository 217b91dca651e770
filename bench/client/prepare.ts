import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { BundledDocument } from '../../generators/generator.js';
import { buildModel } from '../../generators/model/build-model.js';
import type { ApiModel } from '../../generators/model/types.js';
import { type ParameterExample, readParameterExamples } from '../../mock/parameter-examples.js';
import { installPeers } from '../install-peers.js';

/** What is measured: all clients of one document, in one folder. */
export interface Prepared {
  /** Folder of the generated clients and of the programs, with the peers' packages. */
  readonly folder: string;
  readonly model: ApiModel;
  readonly examples: ReadonlyMap<string, readonly ParameterExample[]>;
  readonly step: (detail: string) => void;
  readonly signal: AbortSignal;
  readonly root: string;
}

const execute = promisify(execFile);

/** Folder of the suite. */
export const suiteFolder = (root: string): string => join(root, 'bench', 'client');

/** Installs the peers and generates every client. */
export async function prepare(
  root: string,
  { step, signal }: Pick<Prepared, 'step' | 'signal'>,
): Promise<Prepared> {
  const peers = join(suiteFolder(root), 'peers');
  await installPeers(peers, step);
  const folder = join(suiteFolder(root), '.build');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await symlink(join(peers, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  const documentPath = join(root, 'generated', 'openapi.json');
  const tool = async (detail: string, bin: string, ...options: readonly string[]) => {
    step(detail);
    await execute(process.execPath, [join(peers, 'node_modules', bin), ...options], { cwd: folder, signal });
  };
  step('generating: Goji');
  const goji = join(root, 'scripts', 'goji.ts');
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  await execute(process.execPath, [tsx, goji, 'generate', '--out', join(folder, 'goji')], {
    cwd: root,
    signal,
  });
  await tool(
    'generating: openapi-typescript',
    'openapi-typescript/bin/cli.js',
    documentPath,
    '--output',
    join(folder, 'openapi-fetch', 'paths.d.ts'),
  );
  await tool(
    'generating: hey-api',
    '@hey-api/openapi-ts/bin/run.js',
    ...['--input', documentPath, '--output', join(folder, 'hey-api'), '--silent', '--no-log-file'],
    ...['--plugins', '@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'],
  );
  await tool(
    'generating: Redocly',
    '@redocly/cli/bin/cli.js',
    ...['generate-client', documentPath, '--output', join(folder, 'redocly', 'client.ts')],
    ...['--args-style', 'grouped'],
  );
  const document: BundledDocument = JSON.parse(await readFile(documentPath, 'utf8'));
  return {
    ...{ folder, root, step, signal },
    model: buildModel(document),
    examples: readParameterExamples(document),
  };
}

/** Writes a program into the folder and gives its path. */
export async function writeProgram(folder: string, name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return path;
}
