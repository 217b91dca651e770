import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { documentFiles } from '../../scripts/bundle.js';

const DOCUMENT = {
  openapi: '3.1.0',
  info: { title: 'yes', version: '2026-02-28', description: 'Two lines.\n\nOf text.\n' },
  paths: { '/a': { get: { responses: { '200': { description: 'x'.repeat(200) } } } } },
  shared: [{ amount: 2.68 }, { amount: 2.68 }],
};

describe('documentFiles', () => {
  const [json, yaml] = documentFiles(DOCUMENT);

  it('writes the same content in both formats', () => {
    expect(JSON.parse(json?.text ?? '')).toEqual(DOCUMENT);
    expect(parse(yaml?.text ?? '')).toEqual(DOCUMENT);
  });

  it('writes YAML that a reader of YAML 1.1 understands alike', () => {
    expect(parse(yaml?.text ?? '', { version: '1.1' })).toEqual(DOCUMENT);
  });

  it('breaks no long line and uses no anchors', () => {
    expect(yaml?.text).toContain(`description: ${'x'.repeat(200)}\n`);
    expect(yaml?.text).not.toMatch(/[&*]a\d/);
  });
});
