import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SpecError } from '../generators/spec-error.js';
import { installCommand } from './peers.js';

/** What a finished child process left behind. `code` is null when a signal ended it. */
export interface ToolResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How to start a tool: the folder that relative paths start from, and what stops it early. */
export interface ToolOptions {
  readonly cwd: string;
  readonly signal?: AbortSignal;
}

/** An optional peer of this package that has a command of its own. */
export interface PeerTool {
  /** Name in the registry, such as `@redocly/cli`. */
  readonly packageName: string;
  /** Key of the command under `bin`, such as `redocly`. */
  readonly command: string;
}

const REDOCLY: PeerTool = { packageName: '@redocly/cli', command: 'redocly' };

/** No usage reports and no update checks. `NO_COLOR` keeps escape codes out of what is parsed or shown. */
const QUIET_ENVIRONMENT = {
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  SCARF_ANALYTICS: 'false',
  DO_NOT_TRACK: '1',
  NO_COLOR: '1',
};

/**
 * Runs the Redocly command line in a child process and waits for its end. A non-zero exit code is a result, not an
 * error: what it means depends on the command. Throws `SpecError` when Redocly is not installed.
 */
export async function runRedocly(args: readonly string[], options: ToolOptions): Promise<ToolResult> {
  const result = await runPeerTool(REDOCLY, args, options);
  return { ...result, stderr: withoutBanner(result.stderr) };
}

/**
 * Runs the command of an optional peer in a child process. It is looked for from this file first and then from
 * `cwd`, so it works when linked, hoisted or installed by the consumer alone.
 */
export async function runPeerTool(
  tool: PeerTool,
  args: readonly string[],
  options: ToolOptions,
): Promise<ToolResult> {
  const script = findPeerScript(tool, options.cwd);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: options.cwd,
      env: { ...process.env, ...QUIET_ENVIRONMENT, FORCE_COLOR: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, stdout: text(stdout), stderr: text(stderr) });
    });
  });
}

function findPeerScript(tool: PeerTool, cwd: string): string {
  for (const from of [import.meta.url, pathToFileURL(join(cwd, 'package.json'))]) {
    const require = createRequire(from);
    const manifest = resolveManifest(require, tool.packageName);
    if (manifest === null) continue;
    const { bin } = require(manifest) as { bin: Record<string, string> };
    const script = bin[tool.command];
    if (script !== undefined) return join(dirname(manifest), script);
  }
  throw new SpecError(`${tool.packageName} is not installed.`, {
    hint: `Install it with: ${installCommand([tool.packageName], 'tools')}`,
  });
}

function resolveManifest(require: NodeJS.Require, packageName: string): string | null {
  try {
    return require.resolve(`${packageName}/package.json`);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

function text(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString('utf8');
}

/** Drops the framed notice about the Node release, which no switch of Redocly's turns off. */
function withoutBanner(stderr: string): string {
  return stderr
    .split('\n')
    .filter((line) => !/^\s*[╔║╚]/.test(line))
    .join('\n')
    .replace(/^\s*\n+/, '');
}
