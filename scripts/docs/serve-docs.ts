import { spawn } from 'node:child_process';
import { type FSWatcher, watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SpecError } from '../../generators/spec-error.js';
import { listen } from '../../mock/listen.js';
import type { CommandContext } from '../command.js';
import { packagePath } from '../package.js';
import { isSystemError } from '../system-error.js';

/** What to preview, and where. */
export interface ServeInput {
  readonly out: string;
  /** Undefined is the document of this package, from its sources where they are at hand. */
  readonly spec: string | undefined;
  /** 0 is any free port. */
  readonly port: number;
  readonly context: CommandContext;
}

const HOST = '127.0.0.1';
/** Editors write a file in several steps. */
const SETTLE_MILLISECONDS = 150;

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  md: 'text/markdown',
  json: 'application/json',
  yaml: 'application/yaml',
  xml: 'application/xml',
  txt: 'text/plain',
};

const RELOAD = "new EventSource('/__changes').onmessage = () => location.reload();";

/**
 * Builds the pages, shows them and builds them again whenever the document, what stands beside it or the code of the
 * pages changes; open pages then reload. Each build is a process of its own, so that changed code is read anew. Ends when
 * the context is aborted. Throws `SpecError` when the port is taken or the first build fails.
 */
export async function serveDocs({ out, spec, port, context }: ServeInput): Promise<void> {
  const { cwd, signal } = context;
  const folder = resolve(cwd, out);
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    void answer(request.url ?? '/', response, folder, open);
  });
  const url = await listen(server, port, HOST);
  const watchers: FSWatcher[] = [];
  try {
    const sources = sourceOf(spec, cwd);
    const first = await buildOnce(sources.spec, out, context);
    if (first !== null) throw new SpecError(first);
    context.step('serve', 'watching for changes; Ctrl-C stops');
    context.result(`The pages are at ${url}/`, { url: `${url}/`, out });
    const rebuild = onceSettled(async () => {
      const failure = await buildOnce(sources.spec, out, context);
      if (signal.aborted) return;
      context.step('docs', failure ?? 'built again');
      if (failure === null) for (const response of open) response.write('data: changed\n\n');
    });
    for (const path of sources.watched) {
      watchers.push(watch(path, { recursive: true }, rebuild));
    }
    await aborted(signal);
  } finally {
    for (const watcher of watchers) watcher.close();
    for (const response of open) response.end();
    server.closeAllConnections();
    server.close();
  }
}

/** In a checkout the document is taken from its sources, so that a change shows without `npm run generate`. */
function sourceOf(
  spec: string | undefined,
  cwd: string,
): { spec: string | undefined; watched: readonly string[] } {
  if (spec !== undefined) return { spec, watched: [dirname(resolve(cwd, spec))] };
  const inSources = fileURLToPath(import.meta.url).endsWith('.ts');
  if (!inSources) return { spec: undefined, watched: [] };
  const watched = ['spec', 'docs-template', join('generators', 'docs')].map((room) => packagePath(room));
  return { spec: packagePath('spec', 'openapi.yaml'), watched };
}

/** One build in a process of its own; gives what went wrong, or null. */
function buildOnce(
  spec: string | undefined,
  out: string,
  { cwd, signal }: CommandContext,
): Promise<string | null> {
  const script = fileURLToPath(new URL(`../goji${import.meta.url.slice(-3)}`, import.meta.url));
  const args = [script, 'docs', '--quiet', '--out', out, ...(spec === undefined ? [] : ['--spec', spec])];
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, ...args], {
      cwd,
      signal,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('error', (error) => (signal.aborted ? done(null) : reject(error)));
    child.once('close', (code) => done(code === 0 ? null : stderr.trim().replace(/^goji: /, '')));
  });
}

/** Runs `work` when the calls have paused, and never twice at a time. */
function onceSettled(work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(work);
    }, SETTLE_MILLISECONDS);
  };
}

async function answer(
  url: string,
  response: ServerResponse,
  folder: string,
  open: Set<ServerResponse>,
): Promise<void> {
  const path = decodePath(url);
  if (path === '/__changes') {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write('\n');
    open.add(response);
    response.once('close', () => open.delete(response));
    return;
  }
  if (path === '/__reload.js') {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(RELOAD);
    return;
  }
  const file = resolve(folder, `.${path.endsWith('/') ? `${path}index.html` : path}`);
  try {
    if (path === '' || !file.startsWith(folder))
      throw Object.assign(new Error(), { code: 'ENOENT', syscall: 'open' });
    const text = await readFile(file, 'utf8');
    const type = TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
    response.end(type === 'text/html' ? withReload(text) : text);
  } catch (error) {
    const status = isSystemError(error) ? 404 : 500;
    response
      .writeHead(status, { 'content-type': 'text/plain' })
      .end(status === 404 ? 'There is no such page.\n' : 'The page cannot be read.\n');
  }
}

/** The path of an address; empty when it cannot be read. */
function decodePath(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return '';
  }
}

/** The preview may load its reload script and wait for changes; the published page may not. */
function withReload(page: string): string {
  return page
    .replace("connect-src 'none'", "connect-src 'self'")
    .replace('script-src ', "script-src 'self' ")
    .replace('</body>', '<script src="/__reload.js"></script>\n</body>');
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((done) => {
    signal.addEventListener('abort', () => done(), { once: true });
  });
}
