import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { shippedDocumentPath } from '../../scripts/document/load-document.js';
import { createFolder, readTree, runGoji } from '../cli/run-goji.js';

let folder: Awaited<ReturnType<typeof createFolder>>;
let files: Record<string, string>;

beforeAll(async () => {
  folder = await createFolder();
  const { code, stderr } = await runGoji(folder.path, 'docs');
  expect(code, stderr).toBe(0);
  files = await readTree(folder.path);
});
afterAll(() => folder.remove());

describe('goji docs', () => {
  it('writes the page with the document beside it, in both formats', async () => {
    const document: unknown = JSON.parse(await readFile(shippedDocumentPath(), 'utf8'));
    expect(JSON.parse(files['dist/docs/openapi.json'] ?? '')).toEqual(document);
    expect(parse(files['dist/docs/openapi.yaml'] ?? '')).toEqual(document);
    expect(files['dist/docs/index.html']).toMatch(/^<!doctype html>/);
  });

  it('loads nothing: no resource has an address and the content security policy allows none', () => {
    const page = files['dist/docs/index.html'] ?? '';
    const markup = page.replace(/<script\b([^>]*)>.*?<\/script>/gs, '<script$1></script>');
    const resources = [
      ...markup.matchAll(
        /<(?!a\b)\w+\b[^>]*?\s(?:src|srcset|href|data|poster|action)\s*=\s*["']?([^"'\s>]+)/g,
      ),
    ];
    expect(resources.map((match) => match[1]).filter((address) => !address?.startsWith('data:'))).toEqual([]);
    expect(markup.match(/@import|url\(\s*["']?(?:https?:)?\/\/[^)]*/g)).toBeNull();
    // The badge of the renderer would be the one resource that its script loads unasked.
    expect(page.includes('cdn.redoc.ly')).toBe(false);
    expect(page.includes(`http-equiv="Content-Security-Policy" content="default-src 'none';`)).toBe(true);
    expect(page.includes('"disableTelemetry":true')).toBe(true);
  });

  it('says in one line what is wrong', async () => {
    const { code, stdout, stderr } = await runGoji(folder.path, 'docs', '--spec', 'missing.yaml');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe('goji: missing.yaml: Cannot read the document: it does not exist.\n');
  });
});
