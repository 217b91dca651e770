import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOGO } from '../../generators/docs/logo.js';
import { pageFiles } from '../../sandbox/page/page-files.js';
import { startSandbox } from './start.js';

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

describe('the page', () => {
  it('is made of what is in its folder, and of nothing else', () => {
    const there = readdirSync('sandbox-page', { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.(?:js|css|svg)$/.test(name));
    expect(Object.keys(pageFiles).sort()).toEqual(there.sort());
    const asked = there
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) =>
        [...read('sandbox-page', name).matchAll(/^import .* from '(\.[^']+)';|^} from '(\.[^']+)';/gm)].map(
          ([, one, other]) => join(name, '..', one ?? other ?? '').replaceAll('\\', '/'),
        ),
      );
    expect(asked.filter((name) => !Object.hasOwn(pageFiles, name))).toEqual([]);
  });

  it('never makes markup of text', () => {
    for (const name of Object.keys(pageFiles).filter((file) => file.endsWith('.js'))) {
      expect(read('sandbox-page', name), name).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|\beval\(|new Function/,
      );
    }
  });

  it('has the colours and the logo of the documentation', () => {
    const palette = (css: string) => css.slice(0, css.indexOf('*,\n::before'));
    expect(palette(read('sandbox-page', 'page.css'))).toBe(palette(read('docs-template', 'style.css')));
    const [, drawing = ''] = /(<path.*\/>)<\/svg>/.exec(LOGO.html) ?? [];
    expect(drawing).toContain('logo-berry');
    expect(read('sandbox-page', 'index.html')).toContain(drawing);
  });

  it('is served with its media types, a strict policy, and no secret', async () => {
    const { sandbox, tenant } = await startSandbox();
    const page = await fetch(`${sandbox.url}/_sandbox/`);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';/,
    );
    expect(page.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(await page.text()).not.toMatch(/<script>|style=|\son\w+=/);
    for (const [name, type] of Object.entries(pageFiles)) {
      const file = await fetch(`${sandbox.url}/_sandbox/page/${name}`);
      expect([file.status, file.headers.get('content-type')], name).toEqual([200, type]);
      expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    }
    const overview = await (await fetch(`${sandbox.url}/_sandbox/overview`)).text();
    expect(overview).toContain(tenant.credentials.apiKey);
    expect(overview).not.toContain(tenant.credentials.secret);
    expect(overview).not.toContain(tenant.credentials.password);
  });

  it('is kept by browsers as long as it is the same', async () => {
    const { sandbox } = await startSandbox();
    const address = `${sandbox.url}/_sandbox/page/page.css`;
    const first = await fetch(address);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const tag = first.headers.get('etag') ?? '';
    const again = await fetch(address, { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('is found without the slash, and has nothing above its folder', async () => {
    const { sandbox } = await startSandbox();
    const short = await fetch(`${sandbox.url}/_sandbox`);
    expect([short.status, short.url]).toEqual([200, `${sandbox.url}/_sandbox/`]);
    for (const path of ['page/../package.json', 'page/..%2fpackage.json', 'page/wire.d.ts', 'page/none.js']) {
      expect((await sandbox.app.inject(`/_sandbox/${path}`)).statusCode, path).toBe(404);
    }
  });
});

describe('other web sites', () => {
  const headersOf = (host: string, headers: Record<string, string> = {}) => ({ host, ...headers });

  it.each([
    ['an address', headersOf('127.0.0.1:4020')],
    ['an address of version 6', headersOf('[::1]:4020')],
    ['localhost', headersOf('localhost:4020')],
    ['the name of a container', headersOf('sandbox:4020')],
    ['a name that was allowed', headersOf('Sandbox.example.com')],
    [
      'the page itself',
      headersOf('localhost:4020', { origin: 'http://localhost:4020', 'sec-fetch-site': 'same-origin' }),
    ],
    [
      'a page behind a proxy',
      headersOf('127.0.0.1:4020', { origin: 'https://sandbox.example.com', 'sec-fetch-site': 'same-origin' }),
    ],
    ['a link', headersOf('localhost:4020', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })],
  ])('are not %s', async (_, headers) => {
    const { sandbox } = await startSandbox({ controlHosts: ['sandbox.example.com'] });
    expect((await sandbox.app.inject({ url: '/_sandbox/tenants', headers })).statusCode).toBe(200);
  });

  it.each([
    ['by a name of their own', headersOf('attacker.example')],
    ['by a name that looks like an address', headersOf('127.0.0.1.attacker.example')],
    [
      'in the background',
      headersOf('localhost:4020', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }),
    ],
    [
      'from another port',
      headersOf('localhost:4020', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' }),
    ],
    ['in a browser that says less', headersOf('localhost:4020', { origin: 'https://attacker.example' })],
    ['from a file', headersOf('localhost:4020', { origin: 'null' })],
  ])('reach nothing %s', async (_, headers) => {
    const { sandbox } = await startSandbox();
    const read = await sandbox.app.inject({ url: '/_sandbox/tenants', headers });
    expect(read.statusCode).toBe(403);
    expect(read.body).not.toContain('secret');
    const written = await sandbox.app.inject({
      method: 'POST',
      url: '/_sandbox/tenants/test/reset',
      headers: { ...headers, 'content-type': 'application/json' },
      payload: '{}',
    });
    expect(written.statusCode).toBe(403);
  });

  it('post by no link either', async () => {
    const { sandbox } = await startSandbox();
    const headers = headersOf('localhost:4020', {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'content-type': 'application/json',
    });
    const { statusCode } = await sandbox.app.inject({
      method: 'POST',
      url: '/_sandbox/tenants/test/reset',
      headers,
      payload: '{}',
    });
    expect(statusCode).toBe(403);
  });
});
