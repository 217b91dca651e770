import { mkdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { expectFailure, pathOf, useFolder, write } from './in-folder.js';
import { runInProcess } from './run-in-process.js';

useFolder();

/** Every option that names a file to read, in a command line that comes as far as reading it. */
const READING: readonly { readonly option: string; readonly args: readonly string[] }[] = [
  { option: '--spec', args: ['generate'] },
  { option: '--spec', args: ['lint'] },
  { option: '--ruleset', args: ['lint', '--spec', 'api.json'] },
  { option: '--spec', args: ['bundle'] },
  { option: '--spec', args: ['mock'] },
  { option: '--spec', args: ['docs'] },
  { option: '--spec', args: ['sign', 'getTerms', '--api-key', 'key', '--secret', 'secret', '--curl'] },
  { option: '--base', args: ['diff'] },
  { option: '--revision', args: ['diff', '--base', 'api.json'] },
  { option: '--headers', args: ['verify', '--secret', 'secret'] },
  { option: '--secret-file', args: ['verify', '--header', 'x-nonce: n'] },
  { option: '--credentials', args: ['sign'] },
  { option: '--body', args: ['sign', '--path', '/terms', '--api-key', 'key', '--secret', 'secret'] },
  { option: '--har', args: ['record'] },
];

const document = JSON.stringify({ openapi: '3.1.0', info: { title: 'A', version: '1' }, paths: {} });

describe('a file that cannot be read', () => {
  it.each(READING)(
    'is refused with what is wrong, where and what to do: $option of goji $args',
    async (row) => {
      const { option, args } = row;
      const missing = `it does not exist\\. Check the path that ${option} names; a relative one starts from`;
      const folder = `it is a folder\\. Name a file in it with ${option}\\.`;
      await write('api.json', document);
      await mkdir(pathOf('folder'));
      for (const [name, words] of [
        ['nope.yaml', missing],
        ['folder', folder],
      ] as const) {
        await expectFailure(
          [...args, option, name],
          1,
          new RegExp(`^goji: ${name}: Cannot read .*: ${words}`, 'm'),
        );
      }
    },
  );

  it('is any option of a command that takes a FILE to read', async () => {
    const covered = new Set(READING.map(({ option, args: [command] }) => `${command} ${option}`));
    const written = ['contract --report'];
    const { out } = await runInProcess(['--help']);
    const commands = [...out.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name = '']) => name);
    expect(commands.length).toBeGreaterThan(10);
    for (const command of commands) {
      const { out: help } = await runInProcess([command, '--help']);
      for (const [, option] of help.matchAll(/^ +(--[\w-]+) FILE/gm)) {
        const name = `${command} ${option}`;
        if (!written.includes(name)) expect(covered).toContain(name);
      }
    }
  });
});

describe('a document that is not there by default', () => {
  it.each(['lint', 'bundle'])('is asked for by goji %s', async (command) => {
    await expectFailure(
      [command],
      1,
      /^goji: There is no document at spec\/openapi\.yaml, which is the default\. Name .* --spec, such as --spec api\/o/,
    );
  });
});
