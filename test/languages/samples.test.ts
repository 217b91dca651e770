import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHELL_SIGNATURE } from '../../generators/docs/samples/curl.js';
import { createMock, type Mock } from '../../mock/create-mock.js';
import { createFolder } from '../cli/run-goji.js';
import { succeed } from '../consumer/run-command.js';
import { document, model } from '../contract/document.js';
import { mainAnswer, SERVER, sourceOf } from '../docs/samples.js';
import { CREDENTIALS } from '../runtimes/program.js';
import { startVerifyingServer, type VerifyingServer } from '../runtimes/verifying-server.js';
import { signingVectors } from '../vectors/hmac-vectors.js';
import { csharpProgram, javaProgram, pythonProgram, shellProgram } from './sample-programs.js';

const HELPERS = fileURLToPath(new URL('../../docs-template/samples', import.meta.url));
const ids = model.operations.map(({ id }) => id);
/** The operation that is asked of a platform that verifies; the others of the mock, which does not. */
const VERIFIED = 'listInvestorIds';
// Java reads the environment in the encoding of the locale.
const ENVIRONMENT = [
  'LC_ALL=C.UTF-8',
  `GOJI_API_KEY=${CREDENTIALS.apiKey}`,
  `GOJI_SECRET=${CREDENTIALS.secret}`,
];
const vectors = signingVectors.map(({ secret, nonce, timestamp }) => [secret, nonce, timestamp]);
const signatures = signingVectors.map(({ webhookAuthorization }) => webhookAuthorization);

let mock: Mock;
let platform: VerifyingServer;
let folder: Awaited<ReturnType<typeof createFolder>>;

beforeAll(async () => {
  folder = await createFolder();
  platform = await startVerifyingServer();
  mock = await createMock({
    document,
    port: 0,
    host: '127.0.0.1',
    dynamic: false,
    onFault: (fault) => {
      throw fault;
    },
  });
});
afterAll(async () => {
  await mock.close();
  await platform.close();
  await folder.remove();
});

/** The samples of a language with the mock in the place of the sandbox. */
const sources = (language: 'curl' | 'Java' | 'C#' | 'Python') =>
  new Map(
    ids.map((id) => [
      id,
      sourceOf(id, language).replaceAll(SERVER, id === VERIFIED ? platform.url : mock.url),
    ]),
  );

/** A folder with the helper of a language and a program that signs the vectors and runs every sample. */
async function prepare(name: string, helper: string | null, program: string): Promise<string> {
  const own = join(folder.path, name);
  await mkdir(own);
  if (helper !== null) await copyFile(join(HELPERS, helper), join(own, helper));
  await writeFile(join(own, name), program);
  return own;
}

const run = (cwd: string, ...command: string[]) => succeed(cwd, 'env', ...ENVIRONMENT, ...command);

/** What a program prints: the signatures of the vectors on the first line, then a line for each operation. */
function expectAll(output: string): void {
  const [signed = '', ...answers] = output.trimEnd().split('\n');
  expect(JSON.parse(signed)).toEqual(signatures);
  expect(answers.length).toBe(ids.length);
  for (const [index, operation] of model.operations.entries()) {
    const text = answers[index] ?? '';
    const answer = operation.id === VERIFIED ? ['GOJI-1234'] : mainAnswer(operation);
    // Without a body a sample prints the status, and curl nothing.
    if (answer === undefined)
      expect([operation.id, text]).toEqual([operation.id, expect.stringMatching(/^(202)?$/)]);
    else expect([operation.id, JSON.parse(text)]).toEqual([operation.id, answer]);
  }
}

describe('the samples sign as the vectors do, and get the documented answer of every operation', () => {
  it('in Python', async () => {
    const program = pythonProgram(sources('Python'), vectors);
    const own = await prepare('samples.py', 'goji_signature.py', program);
    expectAll(await run(own, 'python3', '-W', 'error', 'samples.py'));
  });

  it('in Java', async () => {
    const own = await prepare('Samples.java', 'GojiSignature.java', javaProgram(sources('Java'), vectors));
    await succeed(
      own,
      'javac',
      '--release',
      '17',
      '-Xlint:all',
      '-Werror',
      'GojiSignature.java',
      'Samples.java',
    );
    expectAll(await run(own, 'java', '-XX:TieredStopAtLevel=1', '-cp', '.', 'Samples'));
  });

  it('in C#, whose raw texts are rewritten for the compiler of Mono', async () => {
    const own = await prepare('Samples.cs', 'GojiSignature.cs', csharpProgram(sources('C#'), vectors));
    await succeed(
      own,
      'mcs',
      '-langversion:latest',
      '-warnaserror',
      '-r:System.Net.Http',
      '-out:samples.exe',
      'GojiSignature.cs',
      'Samples.cs',
    );
    expectAll(await run(own, 'mono', 'samples.exe'));
  });

  it('in a shell, by curl and openssl', async () => {
    const own = await prepare('samples.sh', null, shellProgram(sources('curl'), vectors));
    expectAll(await run(own, 'sh', 'samples.sh'));
    for (const id of ids) expect(sourceOf(id, 'curl')).toContain(SHELL_SIGNATURE);
  });

  it('and are believed by a platform that verifies', () => {
    expect(platform.refusals).toEqual([]);
    expect(platform.bodies).toHaveLength(4);
  });
});
