import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSourceTree } from '../../scripts/lint/source-tree.js';

describe('loadSourceTree', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'goji-tree-test-'));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function load(
    files: Record<string, string>,
  ): Promise<Record<'files' | 'orphans' | 'workflows', string[]>> {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    const tree = await loadSourceTree(join(folder, 'openapi.yaml'));
    const names = (paths: readonly string[]) => paths.map((path) => path.slice(folder.length + 1));
    return {
      files: names(tree.files),
      orphans: names(tree.orphans),
      workflows: names(tree.workflows),
    };
  }

  it.each([
    ['a plain reference', '$ref: paths/a_{id}.yaml'],
    ['a reference with a pointer', '$ref: paths/a_{id}.yaml#/get'],
    ['a quoted reference', '$ref: "paths/a_{id}.yaml"'],
    ['a reference in a flow mapping', '/a: { $ref: paths/a_{id}.yaml }'],
    ['a reference at the end of nested flow mappings', 'paths: {/a: {$ref: paths/a_{id}.yaml}}'],
    ['a reference in JSON', '{"paths":{"/a":{"$ref":"paths/a_{id}.yaml"}}}'],
  ])('follows %s', async (_what, text) => {
    const tree = await load({ 'openapi.yaml': text, 'paths/a_{id}.yaml': 'get: {}' });
    expect(tree).toEqual({ files: ['openapi.yaml', 'paths/a_{id}.yaml'], orphans: [], workflows: [] });
  });

  it('ends on cycles, and leaves out what does not exist or lies elsewhere on the web', async () => {
    const tree = await load({
      'openapi.yaml': '$ref: components/A.yaml\n$ref: https://example.com/B.yaml\n$ref: "#/components/C"',
      'components/A.yaml': '$ref: A.yaml\n$ref: ../openapi.yaml\n$ref: Missing.yaml',
    });
    expect(tree).toEqual({ files: ['openapi.yaml', 'components/A.yaml'], orphans: [], workflows: [] });
  });

  it('finds files of the document that nothing refers to, and leaves its other files alone', async () => {
    const tree = await load({
      'openapi.yaml': '$ref: paths/a.yaml',
      'paths/a.yaml': 'get: {}',
      'examples/shared/unused.yaml': 'summary: Unused',
      'components/notes.txt': 'Not part of the document.',
      'errata.yaml': '[]',
    });
    expect(tree.orphans).toEqual(['examples/shared/unused.yaml']);
  });

  it('lists the workflows beside the document, and leaves the other files of their folder alone', async () => {
    const tree = await load({
      'openapi.yaml': 'openapi: 3.1.0',
      'workflows/b.arazzo.json': '{}',
      'workflows/a.arazzo.yaml': '$ref: c.yaml',
      'workflows/c.yaml': '',
      'workflows/README.md': '',
    });
    expect(tree).toEqual({
      files: ['openapi.yaml'],
      orphans: [],
      workflows: ['workflows/a.arazzo.yaml', 'workflows/b.arazzo.json'],
    });
  });
});
