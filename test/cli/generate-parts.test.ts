import { rm } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { MANIFEST_NAME } from '../../scripts/output/manifest.js';
import { expectFailure, goji, pathOf, tree, useFolder, write, writeSpec } from './in-folder.js';

useFolder();

describe('goji generate, with a document of several files', () => {
  beforeEach(async () => {
    await write('redocly.yaml', 'extends: [minimal]\n');
    await writeSpec((text) =>
      text.replace('"#/components/schemas/Pet"', 'Pet.yaml').replace(/^components:.*/ms, ''),
    );
    await write('Pet.yaml', 'type: object\nrequired: [name]\nproperties:\n  name:\n    type: string\n');
  });

  it('lints and bundles it first', async () => {
    const { code, stderr } = await goji('generate', '--spec', 'api.yaml', '--out', 'gen');
    expect(code, stderr).toBe(0);
    expect(stderr).toMatch(/^lint +\d+ files/m);
    expect(stderr).toMatch(/^bundle +api\.yaml$/m);
    expect((await tree())['gen/types.ts']).toContain('Pet');
  });

  it('names file and line of what is wrong', async () => {
    await rm(pathOf('Pet.yaml'));
    await expectFailure(
      ['generate', '--spec', 'api.yaml', '--out', 'gen'],
      1,
      /^goji: api\.yaml:\d+:\d+.*Pet\.yaml/,
    );
    await expectFailure(
      ['bundle', '--spec', 'api.yaml', '--out', 'gen'],
      1,
      /^goji: api\.yaml:\d+:\d+.*Pet\.yaml/,
    );
  });

  it('names file and line of a syntax error in a part', async () => {
    await write('Pet.yaml', 'type: object\n  required: [\n');
    await expectFailure(
      ['bundle', '--spec', 'api.yaml', '--out', 'gen'],
      1,
      /^goji: Pet\.yaml:2:\d+.*Failed to parse/,
    );
  });

  it('refuses two components of one name instead of renaming one', async () => {
    await write('other/Pet.yaml', 'type: string\n');
    await writeSpec((text) =>
      text
        .replace('"#/components/schemas/Pet"', 'Pet.yaml')
        .replace('type: string', '$ref: other/Pet.yaml')
        .replace(/^components:.*/ms, ''),
    );
    await expectFailure(
      ['bundle', '--spec', 'api.yaml', '--out', 'gen'],
      1,
      /^goji: api\.yaml:\d+:\d+.*same name/,
    );
  });

  it('bundles into two files of one content', async () => {
    const { code, stdout, stderr } = await goji('bundle', '--spec', 'api.yaml', '--out', 'gen');
    expect(code, stderr).toBe(0);
    expect(stdout).toBe(`Wrote gen/openapi.json, gen/openapi.yaml, gen/${MANIFEST_NAME}.\n`);
    const again = await goji('bundle', '--spec', 'api.yaml', '--out', 'gen');
    expect(again.stdout).toBe('The bundle in gen is up to date.\n');
  });
});
