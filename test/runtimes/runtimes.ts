import { execFile, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const ROOM = fileURLToPath(new URL('.', import.meta.url));
const installed = (...path: string[]) => join(ROOM, 'node_modules', ...path);

/** A place where the program can run. */
export interface Runtime {
  readonly name: string;
  /** Prints its version. */
  readonly version: readonly string[];
  /** Runs the bundled program in a folder of its own, and gives what it printed. */
  run(folder: string, baseUrl: string): Promise<string>;
}

const PRINT = 'console.log(JSON.stringify(await main(BASE_URL), (_, value) => value ?? null));';
const SERVE = `export default {
  fetch: async () => new Response(JSON.stringify(await main(BASE_URL), (_, value) => value ?? null)),
};`;

/** The runtimes of `test/runtimes/package.json`, by their binaries for Linux on x64, and the Node that runs the tests. */
export const runtimes: readonly Runtime[] = [
  script(`Node ${process.versions.node.split('.')[0]}`, [process.execPath]),
  script('Node 22', [installed('node22', 'bin', 'node')]),
  script('Node 24', [installed('node24', 'bin', 'node')]),
  script(
    'Deno',
    [installed('@deno', 'linux-x64-glibc', 'deno')],
    ['run', '--no-remote', '--allow-net=127.0.0.1'],
  ),
  script('Bun', [installed('@oven', 'bun-linux-x64', 'bin', 'bun')]),
  {
    name: 'workerd',
    version: [installed('@cloudflare', 'workerd-linux-64', 'bin', 'workerd'), '--version'],
    run: runInWorkerd,
  },
];

function script(name: string, [binary = '']: readonly string[], flags: readonly string[] = []): Runtime {
  return {
    name,
    version: [binary, '--version'],
    run: async (folder, baseUrl) => {
      await bundle(folder, baseUrl, PRINT);
      const { stdout } = await promisify(execFile)(binary, [...flags, join(folder, 'program.mjs')], {
        env: { DENO_NO_UPDATE_CHECK: '1', DENO_DIR: join(folder, 'deno'), HOME: folder },
        timeout: 30_000,
      });
      return stdout;
    },
  };
}

/** Bundled as for a browser: an import of a module of Node would fail here. */
async function bundle(folder: string, baseUrl: string, ending: string): Promise<void> {
  await build({
    stdin: { contents: `import { main } from './program.ts';\n${ending}`, resolveDir: ROOM, loader: 'ts' },
    outfile: join(folder, 'program.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    define: { BASE_URL: JSON.stringify(baseUrl) },
    logLevel: 'silent',
  });
}

/** A worker is asked over HTTP, as a Cloudflare worker is; its own requests may go to this machine. */
async function runInWorkerd(folder: string, baseUrl: string): Promise<string> {
  await bundle(folder, baseUrl, SERVE);
  const port = await freePort();
  await writeFile(join(folder, 'config.capnp'), workerConfig(port));
  const [binary = ''] = runtimes.find(({ name }) => name === 'workerd')?.version ?? [];
  const child = spawn(binary, ['serve', join(folder, 'config.capnp')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await (await fetch(`http://127.0.0.1:${port}/`)).text();
      } catch (error) {
        if (attempt === 100 || child.exitCode !== null)
          throw new Error(`workerd: ${complaints}`, { cause: error });
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  } finally {
    child.kill();
  }
}

function workerConfig(port: number): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (modules = [(name = "worker", esModule = embed "program.mjs")], compatibilityDate = "2025-06-01")),
    (name = "internet", network = (allow = ["public", "private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
