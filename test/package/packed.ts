import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTarball } from '../consumer/pack.js';
import { runCommand, succeed } from '../consumer/run-command.js';

/** Root of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Folder of the tools that judge a package. */
export const TOOLS = fileURLToPath(new URL('tools/', import.meta.url));

/** A tarball of this package, and a project that has it installed. */
export interface PackedPackage {
  readonly tarball: string;
  readonly files: readonly string[];
  readonly project: string;
  readonly write: (path: string, text: string) => Promise<void>;
  readonly run: (command: string, ...args: string[]) => ReturnType<typeof runCommand>;
  readonly remove: () => Promise<void>;
}

/** Path of a program of the tools, such as `tool('ts59', 'bin', 'tsc')`. */
export function tool(...below: readonly string[]): string {
  return join(TOOLS, 'node_modules', ...below);
}

/** Installs the package in an empty project. */
export async function packPackage(): Promise<PackedPackage> {
  const folder = await mkdtemp(join(tmpdir(), 'goji-package-'));
  const project = join(folder, 'project');
  const { path: tarball, files } = await readTarball();
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), text);
  };
  await write('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  const { devDependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const peers = ['fastify', 'ajv', 'ajv-formats', 'kysely', 'libsql'].map(
    (name) => `${name}@${devDependencies[name]}`,
  );
  await succeed(project, 'npm', 'install', '--save-dev', ...flags, tarball, ...peers);
  return {
    tarball,
    files,
    project,
    write,
    run: (command, ...args) => runCommand(project, command, ...args),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
