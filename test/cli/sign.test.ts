import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { signingVectors } from '../vectors/hmac-vectors.js';
import { createFolder } from './run-goji.js';
import { runInProcess, type Surroundings } from './run-in-process.js';

const SECRET = 'correct horse battery staple';
const env = { GOJI_API_KEY: 'my-api-key', GOJI_API_SECRET: SECRET };

const sign = (args: readonly string[], surroundings: Surroundings = { env }) =>
  runInProcess(['sign', ...args], surroundings);

/** The arguments that a shell passes to curl. */
async function shellWords(line: string): Promise<string[]> {
  const script = `curl() { printf '%s\\0' "$@"; }; ${line}`;
  const { stdout } = await promisify(execFile)('sh', ['-c', script]);
  return stdout.split('\0').slice(0, -1);
}

describe('goji sign', () => {
  it.each(signingVectors.filter(({ nonce }) => !nonce.includes(' ')))(
    'prints the three headers of the vector: $name',
    async ({ apiKey, secret, nonce, timestamp, requestAuthorization }) => {
      const { code, out, err } = await sign(['--nonce', nonce, '--timestamp', timestamp], {
        env: { GOJI_API_KEY: apiKey, GOJI_API_SECRET: secret },
      });
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out.split('\n')).toEqual([
        `Authorization: ${requestAuthorization}`,
        `x-nonce: ${nonce}`,
        `x-timestamp: ${timestamp}`,
      ]);
    },
  );

  it('signs anew each time', async () => {
    const [first, second] = [await sign([]), await sign([])];
    expect(first.out).not.toBe(second.out);
    expect(first.out).toMatch(/x-nonce: [\da-f-]{36}\nx-timestamp: \d{13}$/);
  });

  it('makes a curl line of a named example, with parameters of its own', async () => {
    const run = await sign(['createInvestor', '--example', 'individual', '--curl']);
    expect(run.code, run.err).toBe(0);
    const words = await shellWords(run.out);
    expect(words.slice(0, 2)).toEqual(['-X', 'POST']);
    expect(words).toContain('https://api-sandbox.goji.investments/platformApi/investors');
    expect(words.filter((word) => /^X-CLIENT-REQUEST-ID: [\da-f-]{36}$/.test(word))).toHaveLength(1);
    expect(JSON.parse(words.at(-1) ?? '')).toMatchObject({ entityType: 'INDIVIDUAL' });
  });

  it('fills in parameters, encoded, and takes any server', async () => {
    const args = ['getInvestor', '--param', 'clientId=a/b c', '--curl', '--environment'];
    const local = await shellWords((await sign([...args, 'http://127.0.0.1:4010/'])).out);
    expect(local.at(-1)).toBe('http://127.0.0.1:4010/platformApi/investors/a%2Fb%20c');
    const production = await shellWords((await sign([...args, 'production'])).out);
    expect(production.at(-1)).toMatch(/^https:\/\/api\.goji\.investments\//);
  });

  it('takes the secret by the name in the code samples as well, and its own name first', async () => {
    const fixed = ['--nonce', 'n', '--timestamp', '1'];
    const expected = (await sign(fixed, { env })).out;
    const { GOJI_API_KEY } = env;
    expect((await sign(fixed, { env: { GOJI_API_KEY, GOJI_SECRET: SECRET } })).out).toBe(expected);
    expect((await sign(fixed, { env: { ...env, GOJI_SECRET: 'another' } })).out).toBe(expected);
  });

  it('takes a body from standard input or a file as it is, and a request by hand', async () => {
    const body = `{"name":"O'Hara","amount":10.10}`;
    const args = ['--method', 'put', '--path', '/platformApi/x?y=1', '--curl', '--body'];
    const words = await shellWords((await sign([...args, '-'], { env, input: body })).out);
    expect(words).toEqual(expect.arrayContaining(['PUT', '--data-raw', body]));
    const folder = await createFolder();
    await writeFile(join(folder.path, 'body.json'), body);
    const read = await sign([...args, 'body.json'], { env, cwd: folder.path });
    expect((await shellWords(read.out)).at(-1)).toBe(body);
    await folder.remove();
  });

  it.each([
    ['JSON', JSON.stringify({ apiKey: 'my-api-key', secret: SECRET })],
    ['lines', `# staging\nexport GOJI_API_KEY=my-api-key\nGOJI_API_SECRET="${SECRET}"\n`],
  ])('takes credentials as %s from standard input', async (_, input) => {
    const fixed = ['--nonce', 'n', '--timestamp', '1'];
    const expected = await sign(fixed);
    expect((await sign([...fixed, '--credentials', '-'], { input })).out).toBe(expected.out);
  });

  it('warns of a secret on the command line', async () => {
    const { code, err } = await sign(['--api-key', 'k', '--secret', SECRET], {});
    expect(code).toBe(0);
    expect(err).toMatch(/^warning .*GOJI_API_SECRET\.$/);
  });

  it('never tells the secret', async () => {
    const runs = [
      await sign(['createInvestor', '--example', 'individual', '--curl', '--json']),
      await sign([], { env: { ...env, GOJI_API_SECRET: `${SECRET}\n` } }),
      await sign(['--credentials', '-'], { input: `{"secret": "${SECRET}"` }),
      await sign(['--credentials', '-'], { input: SECRET }),
      await sign(['nonsense', '--secret', SECRET]),
    ];
    expect(runs.map(({ code }) => code)).toEqual([0, 1, 1, 1, 2]);
    for (const { out, err } of runs) expect(out + err).not.toContain(SECRET);
  });

  it.each<[readonly string[], RegExp]>([
    [['getInvestr'], /no operation "getInvestr"\. Did you mean "getInvestor"\?/],
    [['getInvestor'], /getInvestor needs --param clientId=…, or an --example\./],
    [['getInvestor', '--param', 'clientid=1'], /no parameter "clientid"\. Did you mean "clientId"\?/],
    [['getInvestor', '--param', 'clientId'], /--param must be NAME=VALUE/],
    [['getInvestor', '--param', 'clientId=..'], /must be neither empty nor/],
    [['getInvestor', '--param', 'clientId=1', '--body', '-'], /takes no body/],
    [['createInvestor'], /needs a --body, or an --example \(individual, /],
    [['createInvestor', '--example', 'indvidual'], /Did you mean "individual"\?/],
    [['--curl'], /needs an operation, or --method and --path/],
    [['--example', 'x'], /need an operation/],
    [['getTerms', '--path', '/x'], /either an operation, or/],
    [['--path', 'x'], /must begin with a slash/],
    [['--path', '/x', '--method', 'HEAD'], /cannot be "HEAD"/],
    [['getTerms', '--environment', 'prod'], /no environment "prod".* Known: sandbox, production, or a URL/],
    [['--timestamp', 'now'], /milliseconds since 1970, not "now"/],
    [['--nonce', 'a b'], /visible ASCII/],
    [['getTerms', 'listInvestorIds'], /Unexpected argument "listInvestorIds"/],
  ])('refuses %j with 2 and one line', async (args, line) => {
    const { code, out, err } = await sign(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(line);
    expect(err.split('\n')).toHaveLength(1);
  });

  it('says where credentials can come from when there are none', async () => {
    const { code, err } = await sign([], {});
    expect(code).toBe(1);
    expect(err).toBe('goji: There is no API key. Set GOJI_API_KEY, or name a file with --credentials.');
    expect((await sign(['--credentials', 'nowhere'], {})).err).toMatch(
      /^goji: nowhere: Cannot read it: it does/,
    );
  });
});
