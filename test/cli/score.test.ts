import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { CommandContext, CommandValues } from '../../scripts/command.js';
import { type Score, scoreCommand } from '../../scripts/score.js';
import { createFolder, SMALL_SPEC } from './run-goji.js';

let root: Awaited<ReturnType<typeof createFolder>>;
beforeEach(async () => {
  root = await createFolder();
  await mkdir(join(root.path, 'generated'));
});
afterEach(() => root.remove());

const write = (text: string) => writeFile(join(root.path, 'generated/openapi.json'), text);

/** What the command says about the document in the folder of the test. */
async function score(values: CommandValues = {}): Promise<{ summary: string; data: Score }> {
  const results: { summary: string; data: Score }[] = [];
  const context: CommandContext = {
    cwd: root.path,
    env: {},
    readInput: async () => '',
    signal: new AbortController().signal,
    step: () => {},
    result: (summary, data) => results.push({ summary, data: data as Score }),
  };
  await scoreCommand.run(values, context);
  const [result] = results;
  if (result === undefined || results.length > 1)
    throw new Error(`${results.length} results instead of one.`);
  return result;
}

describe('score', () => {
  it('prints one line of rounded numbers, and gives them in full without those of each operation', async () => {
    await write(JSON.stringify(parse(SMALL_SPEC)));
    const { summary, data } = await score();
    expect(summary).toMatch(
      /^agent readiness [\d.]+ of 100, discoverability 100 of 100; parameter simplicity 100 %, schema simplicity \d+ %, documentation quality \d+ %(, [a-z ]+ \d+ %){6}$/,
    );
    expect(Object.keys(data)).toEqual(['agentReadiness', 'discoverability', 'subscores', 'operationCount']);
    expect(data).toMatchObject({ operationCount: 2, subscores: { exampleCoverage: 1 } });
    expect(Object.values(data.subscores).every((value) => value >= 0 && value <= 1)).toBe(true);
  });

  it('falls with what the document loses', async () => {
    await write(JSON.stringify(parse(SMALL_SPEC)));
    const { data: before } = await score();
    await write(JSON.stringify(parse(SMALL_SPEC), (key, value) => (key === 'examples' ? undefined : value)));
    const { data: after } = await score();
    expect(after.subscores).toEqual({ ...before.subscores, exampleCoverage: 0 });
    expect(after.agentReadiness).toBeLessThan(before.agentReadiness);
  });

  it('fails when it is lower than what is asked for, and takes no nonsense for a number', async () => {
    await write(JSON.stringify(parse(SMALL_SPEC)));
    const { data } = await score();
    const over = String(data.agentReadiness + 0.1);
    await expect(score({ 'at-least': over })).rejects.toThrow(
      `The agent readiness is ${data.agentReadiness}, and has to be ${over} or more.`,
    );
    await expect(score({ 'at-least': 'much' })).rejects.toMatchObject({ name: 'UsageError' });
  });

  it('says what is wrong with a document that cannot be rated', async () => {
    await expect(score()).rejects.toThrow('Cannot read the document');
    await write('{"openapi": "3.1.0"');
    await expect(score()).rejects.toMatchObject({
      name: 'SpecError',
      location: { file: 'generated/openapi.json' },
    });
    await write(JSON.stringify(parse(SMALL_SPEC)));
    await writeFile(join(root.path, 'redocly.yaml'), 'plugins: [nowhere.js]\n');
    await expect(score()).rejects.toMatchObject({
      name: 'SpecError',
      message: expect.stringMatching(/^Redocly could not rate the document: .*nowhere\.js/),
    });
  });
});
