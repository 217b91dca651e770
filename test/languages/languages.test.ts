import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateFiles } from '../../generators/generate.js';
import { createMock, type Mock } from '../../mock/create-mock.js';
import { shippedDocumentPath } from '../../scripts/document/load-document.js';
import { createFolder } from '../cli/run-goji.js';
import { succeed } from '../consumer/run-command.js';
import { CREDENTIALS } from '../runtimes/program.js';
import { startVerifyingServer, type VerifyingServer } from '../runtimes/verifying-server.js';
import { signingVectors, verificationVectors } from '../vectors/hmac-vectors.js';
import { buildCases } from './cases.js';

const DRIVERS = fileURLToPath(new URL('.', import.meta.url));

/** Bodies of webhooks, and what has to be made of each. */
const BODIES: readonly (readonly [body: string, outcome: string])[] = [
  [
    '{"id":"1","dateTime":"2026-04-06","type":"A_NEW_TYPE","content":{"amount":{"amount":10}},"x":1}',
    'A_NEW_TYPE',
  ],
  ['{"id":"1","dateTime":"2026-04-06","type":"","content":{}}', 'malformed_event'],
  ['{"id":1,"dateTime":"2026-04-06","type":"A","content":{}}', 'malformed_event'],
  ['{"id":"1","dateTime":"2026-04-06","type":"A","content":[]}', 'malformed_event'],
  ['[]', 'malformed_event'],
  ['{"id":', 'malformed_json'],
  ['', 'malformed_json'],
];

/** What a driver prints. */
interface Report {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly trouble: Readonly<Record<string, unknown>>;
  readonly mistakes: readonly string[];
  readonly signed: readonly (readonly string[])[];
  readonly verified: readonly (string | null)[];
  readonly events: readonly string[];
  readonly exact: readonly string[];
  readonly types: number;
}

const document = JSON.parse(await readFile(shippedDocumentPath(), 'utf8'));
const cases = buildCases(document);
let mock: Mock;

beforeAll(async () => {
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
afterAll(() => mock.close());

/** What the mock answers to the same request, without any client. */
async function answerOf({ method, target, body }: (typeof cases)[number]): Promise<unknown> {
  const answer = await fetch(`${mock.url}${target}`, {
    method,
    headers: {
      Authorization: 'Basic YTpi',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${target}: ${answer.status} ${await answer.text()}`);
  const text = await answer.text();
  return text === '' ? null : JSON.parse(text);
}

const PYTHON = async (folder: string, task: string) => {
  await succeed(folder, 'python3', '-W', 'error', '-m', 'compileall', '-q', 'goji_api');
  // Beside the package, as Python looks for modules in the folder of the script.
  await copyFile(join(DRIVERS, 'driver.py'), join(folder, 'driver.py'));
  return succeed(folder, 'python3', '-W', 'error', 'driver.py', task);
};
const JAVA = async (folder: string, task: string, paths: readonly string[]) => {
  const sources = paths.map((path) => join(folder, path));
  const classes = join(folder, 'classes');
  await succeed(
    folder,
    'javac',
    '--release',
    '17',
    '-Xlint:all,-serial',
    '-Werror',
    '-d',
    classes,
    ...sources,
    join(DRIVERS, 'Driver.java'),
  );
  return succeed(folder, 'java', '-cp', classes, 'Driver', task);
};

describe.each([
  {
    language: 'python' as const,
    run: PYTHON,
    mistakes: [
      /clientId must be neither empty/,
      /body\.amount\.amount is a float/,
      /no environment "prod"/,
      /white space/,
      /^The credentials must be the pair \(API key, secret\), or a function that gives it\.$/,
      /^The credentials must be the pair \(API key, secret\), or a function that gives it\.$/,
      /no number in JSON/,
      /secret of the webhook/,
    ],
    exact: /^\{'amount': Decimal\('10'\), 'year': 2026, 'items': \[Decimal\('0\.10'\)\]\}$/,
  },
  {
    language: 'java' as const,
    run: JAVA,
    mistakes: [
      /clientId must be neither empty/,
      /amount is a Double/,
      /no environment "prod"/,
      /white space/,
      /Not JSON at character 0/,
      /secret of the webhook/,
    ],
    exact: /^\{"amount":10,"items":\[0\.10,1234567890123456\.10\]\}$/,
  },
])('the package for $language', ({ language, run, mistakes, exact }) => {
  let report: Report;
  let platform: VerifyingServer;

  beforeAll(async () => {
    const folder = await createFolder();
    platform = await startVerifyingServer();
    try {
      const files = await generateFiles({ document, targets: [language] });
      for (const { path, text } of files) {
        await mkdir(dirname(join(folder.path, path)), { recursive: true });
        await writeFile(join(folder.path, path), text);
      }
      const task = join(folder.path, 'task.json');
      await writeFile(
        task,
        JSON.stringify({
          mock: mock.url,
          platform: platform.url,
          credentials: [CREDENTIALS.apiKey, CREDENTIALS.secret],
          cases,
          signing: signingVectors,
          verification: verificationVectors('webhook'),
          bodies: BODIES.map(([body]) => body),
        }),
      );
      report = JSON.parse(
        await run(
          folder.path,
          task,
          files.map(({ path }) => path),
        ),
      );
    } finally {
      await platform.close();
      await folder.remove();
    }
  });

  it('calls every operation of the document, and reads every answer', async () => {
    expect(Object.keys(report.answers)).toEqual(cases.map(({ id }) => id));
    for (const each of cases)
      expect([each.id, report.answers[each.id]]).toEqual([each.id, await answerOf(each)]);
    expect(report.types).toBeGreaterThan(300);
  });

  it('signs as the vectors do', () => {
    expect(report.signed).toEqual(
      signingVectors.map(({ requestAuthorization, nonce, timestamp }) => [
        requestAuthorization,
        nonce,
        timestamp,
      ]),
    );
  });

  it('accepts and refuses webhooks as the vectors do, for the same reasons', () => {
    const vectors = verificationVectors('webhook');
    expect(vectors.map(({ name }, index) => [name, report.verified[index]])).toEqual(
      vectors.map(({ name, reason }) => [name, reason ?? null]),
    );
    expect(report.events).toEqual(BODIES.map(([, outcome]) => outcome));
  });

  it('is understood by a platform that verifies, and repeats a write under one id', () => {
    expect(report.trouble).toMatchObject({
      ids: ['GOJI-1234'],
      refused: [400, ['UNDER_18'], 'r-400', true, '[POST] /platformApi/investors: 400 UNDER_18 UNDER_18'],
      failed: 503,
      repeated: 'SUCCESS',
      unanswered: true,
    });
    expect(platform.refusals).toEqual([]);
    expect(platform.withdrawals).toHaveLength(2);
    expect(new Set(platform.withdrawals).size).toBe(1);
    expect(platform.bodies.filter((body) => body.includes('currency'))).toEqual(
      [1, 2].map(() => '{"amount":{"amount":1234567890123456.10,"currency":"GBP"}}'),
    );
    expect(JSON.stringify(report.trouble)).not.toContain(CREDENTIALS.secret);
  });

  it('keeps decimals exact, and says what is wrong with arguments', () => {
    expect(report.exact[0]).toMatch(exact);
    expect(report.mistakes).toEqual(mistakes.map((pattern) => expect.stringMatching(pattern)));
  });
});
