import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFolder, runGoji } from './run-goji.js';
import { runGojiHere } from './run-in-process.js';

let folder: Awaited<ReturnType<typeof createFolder>>;

beforeAll(async () => {
  folder = await createFolder();
  const document = JSON.parse(await readFile('generated/openapi.json', 'utf8'));
  document.components.schemas.NewInvestorDetails.properties.surname = { type: 'string' };
  await writeFile(join(folder.path, 'old.json'), JSON.stringify(document));
});
afterAll(() => folder.remove());

describe('goji diff', () => {
  it('lists what breaks, whom, and by which rule, and fails', async () => {
    const { code, stdout, stderr } = await runGoji(folder.path, 'diff', '--base', 'old.json');
    expect(stdout).toBe(
      `major NewInvestorDetails.surname: the property is gone (property-removed)  [createInvestor, migrateInvestor]
1 breaking: a major change.
`,
    );
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'goji: One change is major or heavier. See above. Use --fail-on none to list them only.\n',
    });
  });

  it('is content with what does not reach a consumer, or does not fail it', async () => {
    for (const flags of [
      ['--affects', 'withdrawCash'],
      ['--fail-on', 'none'],
    ]) {
      const { code } = await runGoji(folder.path, 'diff', '--base', 'old.json', ...flags);
      expect(code).toBe(0);
    }
  });

  it('refuses a run without a base, an unknown impact and an unknown name', async () => {
    expect(await runGojiHere(folder.path, 'diff')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--base is missing'),
    });
    const wrong = await runGojiHere(folder.path, 'diff', '--base', 'old.json', '--fail-on', 'huge');
    expect(wrong).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Option --fail-on must be major, minor, patch, none, not "huge"'),
    });
    const mistyped = await runGojiHere(
      folder.path,
      'diff',
      '--base',
      'old.json',
      '--affects',
      'createInvestr',
    );
    expect(mistyped).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('"createInvestr". Did you mean "createInvestor"?'),
    });
  });
});
