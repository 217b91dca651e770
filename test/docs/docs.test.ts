import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dispatch } from '../../scripts/dispatch.js';
import { docsPublishCommand } from '../../scripts/docs-publish.js';
import { shippedDocumentPath } from '../../scripts/document/load-document.js';
import { createFolder, readTree, SMALL_SPEC, startGoji } from '../cli/run-goji.js';
import { runGojiHere } from '../cli/run-in-process.js';
import { model } from '../contract/document.js';
import { readTriggers } from '../sandbox/check-triggers.js';

let folder: Awaited<ReturnType<typeof createFolder>>;
let files: Record<string, string>;

beforeAll(async () => {
  folder = await createFolder();
  const { code, stderr } = await runGojiHere(folder.path, 'docs', '--site', 'https://docs.example.com');
  expect(code, stderr).toBe(0);
  files = await readTree(join(folder.path, 'dist/docs'));
});
afterAll(() => folder.remove());

/** Links of pages and twins that lead to no page, or to no place in it. */
function brokenLinks(
  pages: Readonly<Record<string, string>>,
  operationIds: readonly string[],
): readonly string[] {
  const ids = new Map(
    Object.entries(pages).map(([path, text]) => [
      path,
      new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)),
    ]),
  );
  const operations = new Set([
    ...operationIds,
    ...Object.keys(pages).flatMap((path) => /^operations\/(\w+)\.md$/.exec(path)?.[1] ?? []),
  ]);
  return Object.entries(pages).flatMap(([path, text]) => {
    if (path === 'reference.html' || !/\.(html|md|txt)$/.test(path)) return [];
    const markup = text.replace(/<script[\s\S]*?<\/script>/g, '').replace(/```[\s\S]*?```/g, '');
    const links = path.endsWith('.html')
      ? markup.matchAll(/<a\b[^>]*href="([^"]+)"/g)
      : markup.matchAll(/\]\(([^)\s]+)\)/g);
    return [...links].flatMap(([, link = '']) => {
      if (/^(https?:|mailto:)/.test(link)) return [];
      const { pathname, hash } = new URL(link, `http://x/${path}`);
      const target = pathname.slice(1);
      if (pages[target] === undefined) return [`${path}: ${link}`];
      const id = decodeURIComponent(hash.slice(1));
      if (id === '' || target.endsWith('.md')) return [];
      const known =
        target === 'reference.html'
          ? id === 'content' || operations.has(id.replace('operation/', ''))
          : ids.get(target)?.has(id);
      return known ? [] : [`${path}: ${link}`];
    });
  });
}

describe('goji docs', () => {
  it('writes the document in both formats beside the pages, and a site map', async () => {
    const document: unknown = JSON.parse(await readFile(shippedDocumentPath(), 'utf8'));
    expect(JSON.parse(files['openapi.json'] ?? '')).toEqual(document);
    expect(parse(files['openapi.yaml'] ?? '')).toEqual(document);
    expect(files['sitemap.xml']).toContain('<loc>https://docs.example.com/errors.html</loc>');
  });

  it('has links that lead somewhere, in the pages and in their twins', () => {
    const ids = model.operations.map(({ id }) => id);
    expect(brokenLinks(files, ids)).toEqual([]);
    const planted = {
      'index.html': '<a href="gone.html">a</a><a href="a.html#gone">a</a><a href="a.html#here">a</a>',
      'a.html': '<h2 id="here">a</h2><a href="reference.html#operation/gone">a</a>',
      'guides/a.md': '[a](../a.html) [b](a.html) [c](https://example.com)',
      'reference.html': '',
    };
    expect(brokenLinks(planted, ids)).toEqual([
      'index.html: gone.html',
      'index.html: a.html#gone',
      'a.html: reference.html#operation/gone',
      'guides/a.md: a.html',
    ]);
  });

  it('has a twin of every page and operation, listed in llms.txt', () => {
    const pages = Object.keys(files).filter((path) => path.endsWith('.html') && path !== 'reference.html');
    expect(pages.filter((path) => files[path.replace(/html$/, 'md')] === undefined)).toEqual([]);
    for (const { id } of model.operations) expect(files['llms.txt']).toContain(`(operations/${id}.md)`);
    expect(files['operations/createInvestor.md']).toContain('`POST /platformApi/investors`');
  });

  it('allows no page anything but its own scripts and styles', () => {
    for (const [path, text] of Object.entries(files)) {
      if (!path.endsWith('.html')) continue;
      expect(text, path).toContain(`content="default-src 'none'; script-src 'sha256-`);
      expect(text.includes('cdn.redoc.ly'), path).toBe(false);
      if (path !== 'reference.html') expect(text, path).not.toMatch(/unsafe-inline|\sstyle="/);
    }
    expect(files['reference.html']).toContain('"disableTelemetry":true');
  });

  it('shows the replays of each operation and webhook', () => {
    const { operations, webhooks } = JSON.parse(readFileSync('docs/data/coverage.json', 'utf8'));
    expect(operations.length).toBe(model.operations.length);
    const text = files['coverage.md'] ?? '';
    for (const { operation, replayed } of operations) {
      expect(text).toMatch(
        new RegExp(`^\\| \`${operation}\` \\|.*\\| ${replayed.mock} \\| ${replayed.server} \\|`, 'm'),
      );
    }
    for (const { webhook } of webhooks) expect(text).toContain(`| \`${webhook}\` |`);
  });

  it('has tables whose rows have a cell for each column, whatever stands in them', () => {
    const cellsOf = (row: string) => row.split(/(?<!\\)\|/).length;
    const uneven = Object.entries(files).flatMap(([path, text]) => {
      if (!path.endsWith('.md')) return [];
      const tables = text.replace(/```[\s\S]*?```/g, '').matchAll(/(?:^\|.*\n)+/gm);
      return [...tables].flatMap(([table]) => {
        const [head = '', ...rows] = table.trimEnd().split('\n');
        return rows.filter((row) => cellsOf(row) !== cellsOf(head)).map((row) => `${path}: ${row}`);
      });
    });
    expect(uneven).toEqual([]);
  });

  it('says how each refusal of the sandbox is met, beside its operation and below its code', () => {
    const text = files['errors.md'] ?? '';
    const sections = new Map(
      text.split(/^## /m).map((section) => [/^`(\w+)`/.exec(section)?.[1] ?? '', section]),
    );
    const missing = Object.values(readTriggers()).flatMap((triggers) =>
      triggers.flatMap(({ code, operations, how, never = '' }) =>
        operations
          .filter((operation) => {
            const rows = (sections.get(code) ?? '')
              .split('\n')
              .filter((row) => row.startsWith(`| \`${operation}\` |`));
            return !rows.some((row) => row.replaceAll('\\', '').includes(how ?? never));
          })
          .map((operation) => `${code} ${operation}: ${how ?? never}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('shows the samples of an operation in its twin, and offers the files that they import', () => {
    const twin = files['operations/createInvestor.md'] ?? '';
    for (const language of ['typescript', 'bash', 'java', 'csharp', 'python'])
      expect(twin).toContain(`\`\`\`${language}\n`);
    for (const name of ['GojiSignature.java', 'GojiSignature.cs', 'goji_signature.py']) {
      expect(files[`samples/${name}`]).toBe(readFileSync(`docs-template/samples/${name}`, 'utf8'));
      expect(files['samples.html']).toContain(`href="samples/${name}"`);
    }
    expect(files['openapi.json']).not.toContain('x-codeSamples');
  });

  it('builds what a document of one file allows', async () => {
    await writeFile(join(folder.path, 'small.yaml'), SMALL_SPEC);
    await writeFile(join(folder.path, 'CHANGELOG.md'), '# Changes of the document\n\n## 1.0.0\n\nBegun.\n');
    const { code, stderr } = await runGojiHere(folder.path, 'docs', '--spec', 'small.yaml', '--out', 'small');
    expect(code, stderr).toBe(0);
    const small = await readTree(join(folder.path, 'small'));
    expect(small['changelog.html']).toContain('Begun.');
    expect(Object.keys(small).filter((path) => path.endsWith('.html'))).toEqual([
      'changelog.html',
      'index.html',
      'reference.html',
      'search.html',
    ]);
  });

  it('says in one line what is wrong', async () => {
    const { code, stdout, stderr } = await runGojiHere(folder.path, 'docs', '--spec', 'missing.yaml');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^goji: missing\.yaml: Cannot read the document: it does not exist\. Check the path that --spec names/,
    );
  });

  it('previews, builds again on a change, and ends when told to', async () => {
    const own = join(folder.path, 'own');
    await mkdir(own);
    await writeFile(join(own, 'openapi.yaml'), SMALL_SPEC);
    const { child, output, done } = startGoji(folder.path, [
      'docs',
      '--serve',
      '--port',
      '0',
      '--spec',
      'own/openapi.yaml',
      '--out',
      'preview',
    ]);
    await expect.poll(() => output.stdout, { timeout: 20_000 }).toContain('http://127.0.0.1:');
    const url = /http:\S+/.exec(output.stdout)?.[0] ?? '';
    expect(await (await fetch(url)).text()).toContain("connect-src 'self'");
    expect((await fetch(`${url}..%2f..%2fown/openapi.yaml`)).status).toBe(404);
    const { code, stderr } = await runGojiHere(
      folder.path,
      'docs',
      '--serve',
      '--port',
      new URL(url).port,
      '--out',
      'other',
    );
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/^goji: Port \d+ is in use\./),
    });
    await writeFile(join(own, 'openapi.yaml'), SMALL_SPEC.replace('Small API', 'Changed API'));
    await expect.poll(async () => (await fetch(url)).text(), { timeout: 20_000 }).toContain('Changed API');
    child.kill('SIGINT');
    expect((await done).code).toBe(130);
  });
});

describe('npm run docs:publish', () => {
  const publish = async (version: string) => {
    const lines: string[] = [];
    const terminal = {
      cwd: folder.path,
      version: '0',
      signal: new AbortController().signal,
      env: {},
      readInput: async () => '',
      out: (text: string) => lines.push(text),
      err: (text: string) => lines.push(text),
    };
    const entry = { name: 'docs-publish', load: async () => docsPublishCommand };
    const code = await dispatch(
      ['docs-publish', '--version', version, '--pages', 'small', '--site', 'site'],
      [entry],
      terminal,
    );
    return { code, lines };
  };

  it('keeps earlier versions, with the newest at the root and a switch in every page', async () => {
    expect(await publish('v1.9.0')).toMatchObject({ code: 0 });
    expect(await publish('1.10.0')).toMatchObject({ code: 0 });
    await publish('1.8.1');
    const site = await readTree(join(folder.path, 'site'));
    expect(
      JSON.parse(site['versions.json'] ?? '').map(({ version }: { version: string }) => version),
    ).toEqual(['1.10.0', '1.9.0', '1.8.1']);
    expect(site['search.html']).toContain('<a href="v/1.9.0/search.html">1.9.0</a>');
    expect(site['v/1.9.0/search.html']).toContain('<a href="../../search.html">1.10.0 (newest)</a>');
    expect(site['v/1.9.0/search.html']).toContain(
      '<a href="../../v/1.9.0/search.html" aria-current="true">1.9.0</a>',
    );
  });

  it('refuses what is no version', async () => {
    expect(await publish('latest')).toEqual({
      code: 2,
      lines: [expect.stringContaining('must be a version')],
    });
  });
});
