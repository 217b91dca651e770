import { createHmac } from 'node:crypto';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { typeErrorsIn } from '../types/compile.js';
import { signingVectors, verificationVectors } from '../vectors/hmac-vectors.js';
import { blockWith, type CodeBlock, guideByFile, guides } from './guide.js';

const SECRET = 'abcd1234';

/** Runs a block of TypeScript as the module that it is, and gives what it exports. */
async function runBlock<Exports>({ text }: CodeBlock): Promise<Exports> {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`);
}

describe('the TypeScript of the guides', () => {
  it('compiles under the flags of this project', () => {
    const sources = guides.flatMap((guide) =>
      guide.blocks
        .filter(({ language }) => language === 'ts')
        .map(({ line, text }) => [`${guide.file}-${line}.ts`, text] as const),
    );
    expect(sources.length).toBeGreaterThanOrEqual(5);
    const lib = ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'];
    expect(typeErrorsIn(Object.fromEntries(sources), { lib })).toEqual([]);
  });
});

describe('authentication.md', () => {
  const guide = guideByFile('authentication.md');
  const text = guide.prose.map((line) => line.text).join('\n');
  const cell = (name: string): string => {
    const found = new RegExp(`^\\| ${name} \\| \`([^\`]+)\` \\|$`, 'm').exec(text)?.[1];
    if (found === undefined) throw new Error(`The worked example has no ${name}`);
    return found;
  };

  it('has a worked example that Web Crypto agrees with', async () => {
    const utf8 = new TextEncoder();
    const algorithm = { name: 'HMAC', hash: 'SHA-256' };
    const key = await crypto.subtle.importKey('raw', utf8.encode(cell('secret')), algorithm, false, ['sign']);
    const signed = `${cell('nonce')}\n${cell('timestamp')}`;
    const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8.encode(signed)));
    const base64 = btoa(String.fromCharCode(...bytes));
    expect(cell('secret')).toBe(SECRET);
    expect(base64).toBe(cell('signature in Base64'));
    expect(encodeURIComponent(base64)).toBe(cell('signature, URL-encoded'));
    expect(blockWith(guide, 'text', cell('nonce')).text).toBe(signed);
  });

  it('has the first of the public vectors as its example', () => {
    expect(signingVectors[0]).toMatchObject({
      secret: cell('secret'),
      nonce: cell('nonce'),
      timestamp: cell('timestamp'),
      base64: cell('signature in Base64'),
    });
  });

  it('has code that signs as the example does, and anew for every attempt', async () => {
    const { signRequest } = await runBlock<{
      signRequest(credentials: object): Promise<Record<string, string>>;
    }>(blockWith(guide, 'ts', 'signRequest'));
    const headers = await signRequest({
      apiKey: 'my-api-key',
      secret: cell('secret'),
      nonce: cell('nonce'),
      timestamp: Number(cell('timestamp')),
    });
    const request = blockWith(guide, 'http', 'x-nonce').text;
    for (const [name, value] of Object.entries(headers)) expect(request).toContain(`${name}: ${value}`);
    const attempts = await Promise.all([1, 2].map(() => signRequest({ apiKey: 'k', secret: SECRET })));
    expect(new Set(attempts.map((attempt) => attempt['x-nonce'])).size).toBe(2);
    expect(attempts[0]?.['x-timestamp']).toMatch(/^\d{13}$/);
  });

  it('shows Basic credentials that decode', () => {
    const [, credentials = ''] = /Basic (\S+)/.exec(blockWith(guide, 'http', 'Basic').text) ?? [];
    expect(atob(credentials)).toBe('my-api-key:my-password');
  });
});

describe('webhooks.md', () => {
  const NOW = 1_763_683_200_000;
  type IsFromGoji = (headers: Headers, secret: string, now?: number) => Promise<boolean>;
  const block = blockWith(guideByFile('webhooks.md'), 'ts', 'isFromGoji');
  const load = async () => (await runBlock<{ isFromGoji: IsFromGoji }>(block)).isFromGoji;
  const signed = (timestamp = NOW, secret = SECRET) => {
    const nonce = '0b6a2c1e-7f0d-4c55-9d6f-3a4b5c6d7e8f';
    const signature = createHmac('sha256', secret).update(`${nonce}\n${timestamp}`).digest('base64');
    const authorization = encodeURIComponent(signature);
    return { 'x-nonce': nonce, 'x-timestamp': String(timestamp), authorization };
  };

  it.each(verificationVectors('webhook'))(
    'has code that holds for the public vectors: $name',
    async ({ headers, secret, now, valid }) => {
      const isFromGoji = await load();
      expect(await isFromGoji(new Headers(headers), secret, now)).toBe(valid);
    },
  );

  it('has code that accepts what the platform signs, whatever the case of the escapes', async () => {
    const isFromGoji = await load();
    const lowerCase = signed().authorization.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
    expect(lowerCase).not.toBe(signed().authorization);
    for (const headers of [signed(), { ...signed(), authorization: lowerCase }, signed(NOW - 299_000)]) {
      expect(await isFromGoji(new Headers(headers), SECRET, NOW)).toBe(true);
    }
  });

  const refused: [string, Record<string, string>][] = [
    ['another secret', signed(NOW, 'abcd1235')],
    ['an old timestamp', signed(NOW - 301_000)],
    ['a timestamp ahead of its time', signed(NOW + 301_000)],
    ['a timestamp that was not signed', { ...signed(), 'x-timestamp': String(NOW + 1) }],
    ['a timestamp that is no number', { ...signed(), 'x-timestamp': 'now' }],
    ['another nonce', { ...signed(), 'x-nonce': '67681625-d7f9-43e3-859a-25e634c203c2' }],
    ['an API key before the signature', { ...signed(), authorization: `key:${signed().authorization}` }],
    ['a broken escape', { ...signed(), authorization: '%E0%A4%A' }],
    ['an empty signature', { ...signed(), authorization: '' }],
    ['no headers', {}],
  ];
  it.each(refused)('has code that refuses %s', async (_what, headers) => {
    const isFromGoji = await load();
    expect(await isFromGoji(new Headers(headers), SECRET, NOW)).toBe(false);
  });
});

describe('idempotency-and-retries.md', () => {
  type Send = (requestId: string) => Promise<Response>;
  const block = blockWith(guideByFile('idempotency-and-retries.md'), 'ts', 'sendUntilAnswered');
  const load = async () =>
    (
      await runBlock<{ sendUntilAnswered(id: string, send: Send, attempts?: number): Promise<Response> }>(
        block,
      )
    ).sendUntilAnswered;

  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('has code that repeats failures under one id, until there is an answer', async () => {
    const sendUntilAnswered = await load();
    const send = vi.fn<Send>().mockRejectedValueOnce(new TypeError('no connection'));
    send.mockResolvedValueOnce(new Response(null, { status: 503 }));
    send.mockResolvedValueOnce(new Response(null, { status: 400 }));
    const answer = sendUntilAnswered('WITHDRAWAL-1', send);
    await vi.runAllTimersAsync();
    expect((await answer).status).toBe(400);
    expect(send.mock.calls).toEqual([['WITHDRAWAL-1'], ['WITHDRAWAL-1'], ['WITHDRAWAL-1']]);
  });

  it('has code that gives up in the end, with the last failure', async () => {
    const sendUntilAnswered = await load();
    const lost = vi.fn<Send>().mockRejectedValue(new TypeError('no connection'));
    const refused = expect(sendUntilAnswered('WITHDRAWAL-1', lost, 2)).rejects.toThrow('no connection');
    await vi.runAllTimersAsync();
    await refused;
    expect(lost).toHaveBeenCalledTimes(2);
    const send = vi.fn<Send>().mockImplementation(async () => new Response(null, { status: 502 }));
    const answer = sendUntilAnswered('WITHDRAWAL-2', send, 3);
    await vi.runAllTimersAsync();
    expect((await answer).status).toBe(502);
    expect(send).toHaveBeenCalledTimes(3);
  });
});

describe('dates-and-money.md', () => {
  it('has code that writes pence as pounds, and takes nothing but whole pence', async () => {
    const { pounds } = await runBlock<{ pounds(pence: number): { amount: number; currency: string } }>(
      blockWith(guideByFile('dates-and-money.md'), 'ts', 'pounds'),
    );
    expect(JSON.stringify([pounds(125_050), pounds(30), pounds(-1835)].map(({ amount }) => amount))).toBe(
      '[1250.5,0.3,-18.35]',
    );
    expect(() => pounds(0.5)).toThrow('0.5 is not a whole number of pence');
  });
});

describe('transfer-in-widget.md', () => {
  const guide = guideByFile('transfer-in-widget.md');
  const NAMES = ['apiUrl', 'accountUrl', 'investorId', 'token'];

  it('has a page whose arguments are JSON, with the script after the elements', () => {
    const page = blockWith(guide, 'html', 'goji-transfer-in').text;
    const [, attributes = ''] = /data-attrs='([^']*)'/.exec(page) ?? [];
    expect(Object.keys(JSON.parse(attributes))).toEqual(NAMES);
    expect(page.indexOf('<script')).toBeGreaterThan(page.indexOf('data-attrs'));
  });

  it('has code that escapes whatever the arguments hold', async () => {
    const { transferInMarkup } = await runBlock<{
      transferInMarkup(widget: object, scriptSrc: string): string;
    }>(blockWith(guide, 'ts', 'transferInMarkup'));
    const widget = Object.fromEntries(NAMES.map((name) => [name, `${name}"'><script>&amp;`]));
    const markup = transferInMarkup(
      { ...widget, styleSrc: 'not an argument' },
      'https://example.com/a.js?b&c',
    );
    const [, attributes = ''] = /data-attrs="([^"]*)"/.exec(markup) ?? [];
    const unescaped = attributes.replace(/&#(\d+);/g, (_escape, code) => String.fromCharCode(Number(code)));
    expect(JSON.parse(unescaped)).toEqual(widget);
    expect(markup.match(/<script\b[^>]*>/g)).toEqual(['<script src="https://example.com/a.js?b&#38;c">']);
  });
});
