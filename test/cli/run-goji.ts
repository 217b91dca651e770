import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('../../scripts/goji.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');

/** What a finished `goji` left behind. */
export interface GojiRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real command line from its sources in a child process, as a person in `cwd` would. */
export function runGoji(cwd: string, ...args: string[]): Promise<GojiRun> {
  return startGoji(cwd, args).done;
}

/** Starts `goji` and gives the running process, for tests that interrupt it. */
export function startGoji(cwd: string, args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', TSX, SCRIPT, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  const done = new Promise<GojiRun>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...output }));
  });
  return { child, output, done };
}

/** An empty folder of one test; `remove` it afterwards. */
export async function createFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'goji-test-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** All files below a folder with their texts, by path with forward slashes; dot files included. */
export async function readTree(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    files
      .sort()
      .map(async (file) => [
        file.slice(folder.length + 1).replaceAll('\\', '/'),
        await readFile(file, 'utf8'),
      ]),
  );
  return Object.fromEntries(texts) as Record<string, string>;
}

/** A small, valid document in one file. The text is YAML with known line numbers. */
export const SMALL_SPEC = `openapi: 3.1.0
info:
  title: Small API
  version: 1.0.0
servers:
  - url: https://api.example.com
    description: Production.
tags:
  - name: Pets
    x-goji-api: pets
    description: Pets.
  - name: Visits
    x-goji-api: visits
    description: Visits.
paths:
  /pets:
    get:
      operationId: listPets
      tags: [Pets]
      summary: List the pets
      description: All pets.
      x-goji-source: reference.txt:1
      responses:
        "200":
          description: The pets.
          content:
            application/json:
              schema:
                type: array
                items:
                  $ref: "#/components/schemas/Pet"
              examples:
                one:
                  summary: One pet
                  value: [{ name: Rex }]
  /visits:
    get:
      operationId: listVisits
      tags: [Visits]
      summary: List the visits
      description: All visits.
      x-goji-source: reference.txt:2
      responses:
        "200":
          description: The visits.
          content:
            application/json:
              schema:
                type: array
                items:
                  type: string
              examples:
                none:
                  summary: No visit
                  value: []
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name:
          type: string
`;
