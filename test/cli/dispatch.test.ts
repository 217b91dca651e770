import { describe, expect, it } from 'vitest';
import { SpecError } from '../../generators/spec-error.js';
import type { Command } from '../../scripts/command.js';
import { UsageError } from '../../scripts/command.js';
import { COMMANDS } from '../../scripts/commands.js';
import { dispatch } from '../../scripts/dispatch.js';
import { flagOption, listOption, textOption } from '../../scripts/parse-options.js';

const echo: Command = {
  name: 'echo',
  summary: 'say something',
  help: 'Usage: goji echo [options]',
  options: { text: { type: 'string' }, loud: { type: 'boolean' }, only: { type: 'string' } },
  async run(values, context) {
    const text = textOption(values, 'text', 'nothing');
    if (text === 'spec')
      throw new SpecError('First line\n  second line.', { location: { file: 'a.yaml', line: 3 } });
    if (text === 'usage') throw new UsageError('Option --text must be kind.');
    if (text === 'bug') throw new TypeError('undefined is not a function');
    context.step('echo', 'about to speak');
    context.result(`${text}${flagOption(values, 'loud') ? '!' : ''}`, {
      text,
      only: listOption(values, 'only'),
    });
  },
};

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await dispatch(args, [{ name: 'echo', load: async () => echo }], {
    cwd: '/',
    version: '1.2.3',
    env: {},
    readInput: async () => '',
    signal: new AbortController().signal,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('dispatch', () => {
  it('prints the result on standard output and progress on standard error', async () => {
    expect(await run('echo', '--text', 'hi', '--loud')).toEqual({
      code: 0,
      out: 'hi!',
      err: 'echo      about to speak',
    });
  });

  it('prints no progress with --quiet and one JSON document with --json', async () => {
    const { code, out, err } = await run('echo', '-q', '--json', '--text=hi', '--only', 'a, b,a');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual({ text: 'hi', only: ['a', 'b'] });
  });

  it('prints the version and the helps', async () => {
    expect(await run('--version')).toEqual({ code: 0, out: '1.2.3', err: '' });
    expect((await run('--help')).out).toContain('  echo        say something');
    expect((await run('help')).out).toBe((await run('--help')).out);
    expect((await run('echo', '--help')).out).toMatch(/^Usage: goji echo \[options\]\n\nCommon options:/);
    expect((await run('help', 'echo')).out).toBe((await run('echo', '-h')).out);
  });

  it('gives the list of commands to whoever names none, as wrong usage', async () => {
    const [{ code, out, err }, help] = [await run(), await run('--help')];
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      `${help.out}\ngoji: No command given: choose one of the list above, such as goji generate.`,
    );
  });

  it.each([
    { args: ['ech'], line: 'goji: Unknown command "ech". Did you mean "echo"? See: goji --help' },
    { args: ['zzzzzz'], line: 'goji: Unknown command "zzzzzz". The commands are echo. See: goji --help' },
    { args: ['--loud'], line: 'goji: Unknown option --loud. The commands are echo. See: goji --help' },
    { args: ['help', 'ech'], line: 'goji: Unknown command "ech". Did you mean "echo"? See: goji --help' },
    {
      args: ['echo', '--texd', 'x'],
      line: 'goji: Unknown option --texd. Did you mean "--text"? See: goji echo --help',
    },
    { args: ['echo', '-x'], line: 'goji: Unknown option -x. See: goji echo --help' },
    { args: ['echo', '--constructor'], line: 'goji: Unknown option --constructor. See: goji echo --help' },
    { args: ['echo', '--text'], line: 'goji: Option --text needs a value. See: goji echo --help' },
    { args: ['echo', '--text='], line: 'goji: Option --text needs a value. See: goji echo --help' },
    { args: ['echo', '--text', '--loud'], line: 'goji: Option --text needs a value. See: goji echo --help' },
    { args: ['echo', '--loud=yes'], line: 'goji: Option --loud takes no value. See: goji echo --help' },
    {
      args: ['echo', '--text=a', '--text=b'],
      line: 'goji: Option --text is given twice. See: goji echo --help',
    },
    { args: ['echo', 'hello'], line: 'goji: Unexpected argument "hello". See: goji echo --help' },
    { args: ['echo', '--', 'hello'], line: 'goji: Unexpected argument "hello". See: goji echo --help' },
    {
      args: ['echo', '--only', 'a,,b'],
      line: 'goji: Option --only has an empty name in its list "a,,b". See: goji echo --help',
    },
    { args: ['echo', '--text', 'usage'], line: 'goji: Option --text must be kind. See: goji echo --help' },
  ])('ends with 2 and one line: $line', async ({ args, line }) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.split('\n').filter((text) => text.startsWith('goji:'))).toEqual([line]);
  });

  it('takes a value that begins with a dash when it is attached', async () => {
    expect((await run('echo', '--text=-1')).out).toBe('-1');
  });

  it('prints a SpecError as one line and ends with 1', async () => {
    expect(await run('echo', '--text', 'spec')).toEqual({
      code: 1,
      out: '',
      err: 'goji: a.yaml:3: First line second line.',
    });
  });

  it('shows the stack of a bug and ends with 70', async () => {
    const { code, err } = await run('echo', '--text', 'bug');
    expect(code).toBe(70);
    expect(err).toContain('This is a bug in goji 1.2.3');
    expect(err).toMatch(/TypeError: undefined is not a function\n\s+at /);
  });
});

describe('commands', () => {
  it.each(COMMANDS)(
    '$name has the name it is listed under, a short summary and a help with its options',
    async (entry) => {
      const command = await entry.load();
      expect(command.name).toBe(entry.name);
      expect(command.summary.length).toBeLessThanOrEqual(80);
      expect(command.help).toMatch(new RegExp(`^Usage: goji ${command.name}\\b`));
      expect(command.help).toContain('Example');
      const documented = [...command.help.matchAll(/^ +(?:-\w, )?--([\w-]+)/gm)].map((match) => match[1]);
      expect(documented.sort()).toEqual(Object.keys(command.options).sort());
    },
  );
});
