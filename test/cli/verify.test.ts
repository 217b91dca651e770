import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verificationVectors } from '../vectors/hmac-vectors.js';
import { runInProcess, type Surroundings } from './run-in-process.js';

const SECRET = 'S3cret+of the/webhook=';
const NONCE = 'n-1';
const NOW = 1_763_683_200_000;
const env = { GOJI_WEBHOOK_SECRET: SECRET };

const signatureOf = (key: string | Buffer, text = `${NONCE}\n${NOW}`) =>
  createHmac('sha256', key).update(text).digest('base64');
const linesOf = (authorization: string, timestamp: number | string = NOW) =>
  `Authorization: ${authorization}\nx-nonce: ${NONCE}\nx-timestamp: ${timestamp}\n`;
const GOOD = linesOf(encodeURIComponent(signatureOf(SECRET)));

const verify = (input: string, args: readonly string[] = [], surroundings: Surroundings = { env }) =>
  runInProcess(['verify', '--at', String(NOW), ...args], { ...surroundings, input });

describe('goji verify', () => {
  it.each(verificationVectors('webhook'))(
    'holds for the vector: $name',
    async ({ headers, secret, now, valid, reason }) => {
      const { code, out } = await runInProcess(['verify', '--json', '--at', String(now)], {
        env: { GOJI_WEBHOOK_SECRET: secret },
        input: JSON.stringify(headers),
      });
      expect(code).toBe(valid ? 0 : 1);
      expect(JSON.parse(out)).toMatchObject({ valid, reason: reason ?? null });
    },
  );

  it.each([
    ['lines', GOOD],
    [
      'lines with CRLF and a request line',
      `POST /goji HTTP/1.1\r\n${GOOD.replaceAll('\n', '\r\n')}\r\n{"id":1}`,
    ],
    ['the log of curl -v', `> POST /goji HTTP/1.1\n${GOOD.replace(/^/gm, '> ').trim()}\n>\n`],
    [
      'JSON',
      JSON.stringify(
        Object.fromEntries(
          GOOD.trim()
            .split('\n')
            .map((line) => line.split(': ')),
        ),
      ),
    ],
  ])('reads %s', async (_, input) => {
    expect(await verify(input)).toEqual({
      code: 0,
      out: 'Valid: signed with this secret, 0.0 seconds ago.',
      err: '',
    });
  });

  it('takes single headers, and the secret from standard input', async () => {
    const headers = GOOD.trim()
      .split('\n')
      .flatMap((line) => ['--header', line]);
    expect((await verify(`${SECRET}\n`, [...headers, '--secret-file', '-'], {})).code).toBe(0);
  });

  it.each<[string, string, string, RegExp]>([
    ['a secret with a line end', GOOD, `${SECRET}\n`, /white space around it/],
    [
      'a secret that is URL-encoded',
      GOOD,
      encodeURIComponent(SECRET),
      /right for the secret when it is URL-decoded/,
    ],
    [
      'a secret decoded as form data',
      GOOD,
      SECRET.replace('+', ' '),
      /signature was not made with the secret/,
    ],
    [
      'a secret decoded as form data, without blanks',
      linesOf(signatureOf('a+b')),
      'a b',
      /plus signs for its blanks/,
    ],
    [
      'a secret with its line end written out',
      linesOf(signatureOf('abc')),
      'abc\\n',
      /without the \\n that is written/,
    ],
    [
      'a secret that was decoded from Base64',
      linesOf(signatureOf(Buffer.from('c2VjcmV0', 'base64'))),
      'c2VjcmV0',
      /decoded from Base64/,
    ],
    ['a secret in capitals', GOOD, SECRET.toUpperCase(), /not made with the secret/],
    ['a secret in lower case', linesOf(signatureOf('abc')), 'ABC', /right for the secret in lower case/],
    [
      'a backslash and an n',
      linesOf(signatureOf(SECRET, `${NONCE}\\n${NOW}`)),
      SECRET,
      /a backslash and an n were signed/,
    ],
    [
      'no separator',
      linesOf(signatureOf(SECRET, `${NONCE}${NOW}`)),
      SECRET,
      /line feed after the nonce was not signed/,
    ],
    ['CRLF', linesOf(signatureOf(SECRET, `${NONCE}\r\n${NOW}`)), SECRET, /a carriage return was signed/],
    [
      'seconds that were signed',
      linesOf(signatureOf(SECRET, `${NONCE}\n${NOW / 1000}`)),
      SECRET,
      /signed in seconds, and sent in milli/,
    ],
    [
      'hexadecimal digits',
      linesOf(Buffer.from(signatureOf(SECRET), 'base64').toString('hex')),
      SECRET,
      /hexadecimal, not Base64/,
    ],
    [
      'an API key in front',
      linesOf(`key:${signatureOf(SECRET)}`),
      SECRET,
      /Without the API key in front the signature is right/,
    ],
    ['two missing headers', 'x-nonce: n', SECRET, /headers authorization and x-timestamp are missing/],
    ['one missing header', GOOD.replace(/^x-nonce.*\n/m, ''), SECRET, /header x-nonce is missing/],
    ['a header that is there twice', `${GOOD}x-nonce: n-2\n`, SECRET, /x-nonce is there 2 times/],
    [
      'a clock that is off',
      linesOf(signatureOf(SECRET, `${NONCE}\n${NOW - 400_000}`), NOW - 400_000),
      SECRET,
      /400000 ms \(7 minutes\) behind/,
    ],
  ])('says what is wrong: %s', async (_, input, secret, words) => {
    const { code, err, out } = await verify(input, [], { env: { GOJI_WEBHOOK_SECRET: secret } });
    expect(code).toBe(1);
    expect(err).toMatch(words);
    expect(err.split('\n')).toHaveLength(1);
    for (const hidden of [SECRET, signatureOf(SECRET)]) expect(out + err).not.toContain(hidden);
  });

  it('allows for another tolerance', async () => {
    const old = linesOf(signatureOf(SECRET, `${NONCE}\n${NOW - 400_000}`), NOW - 400_000);
    const { code, out } = await verify(old, ['--tolerance', '401']);
    expect({ code, out }).toEqual({ code: 0, out: 'Valid: signed with this secret, 400 seconds ago.' });
  });

  it.each<[readonly string[], number, RegExp]>([
    [['--tolerance', '0'], 2, /above 0/],
    [['--at', 'noon'], 2, /given twice/],
    [['--header', 'x'], 2, /must be "Name: value"/],
    [['--headers', 'a', '--header', 'x: y'], 2, /either --headers or --header/],
    [['--secret', 'a', '--secret-file', 'b'], 2, /either --secret-file or --secret/],
    [['--headers', 'nowhere'], 1, /^goji: nowhere: Cannot read it/],
  ])('refuses %j', async (args, code, line) => {
    const run = await verify(GOOD, args);
    expect(run.err).toMatch(line);
    expect(run.code).toBe(code);
  });

  it('names the line that is no header, and does not quote it', async () => {
    const { err } = await verify('x-nonce: n\nhunter2\n');
    expect(err).toBe(
      'goji: standard input:2: This line is no header of the form "Name: value". ' +
        'Give the headers as they came; what stands behind an empty line is left out.',
    );
  });

  it('says where the secret can come from', async () => {
    expect((await verify(GOOD, [], {})).err).toMatch(/^goji: There is no secret\. Set GOJI_WEBHOOK_SECRET/);
    expect((await verify(GOOD, ['--secret', SECRET], {})).err).toMatch(/^warning/);
  });
});
