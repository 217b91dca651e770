import { SpecError } from '../generators/spec-error.js';
import { preparePlatform } from '../properties/prepare.js';
import { type PropertiesFailure, runProperties } from '../properties/run-properties.js';
import { type Command, type CommandValues, UsageError } from './command.js';
import { textOption } from './parse-options.js';

/** `npm run properties`: tries to break the sandbox's books with random sequences of instructions. */
export const propertiesCommand: Command = {
  name: 'properties',
  summary: "try to break the sandbox's books with random sequences of instructions",
  help: `Usage: npm run properties [-- options]

Draws sequences of steps over all operations that move money, units and ISA subscriptions, with the clock, repetitions
and requests that are sent twice at once, and runs them against the sandbox. After each step debits equal credits, no
account is below zero, shares are neither made nor lost, ISA limits hold, each movement has its transaction and its
webhook once, a repetition has changed nothing, and neither has a refusal. Prints the shortest sequence that breaks one of
these, with the command that repeats it, and fails.

Options:
      --seed N            what decides all that is drawn, a whole number (default: a new one for each run)
      --runs N            sequences (default: 2,000)
      --length N          most steps of a sequence (default: 60)
      --path PATH         the path that a failure was printed with, to repeat it alone
      --database-url URL  on this PostgreSQL database instead of memory

Examples:
  npm run properties
  npm run properties -- --seed 7 --path 12:3:0`,
  options: {
    seed: { type: 'string' },
    runs: { type: 'string' },
    length: { type: 'string' },
    path: { type: 'string' },
    'database-url': { type: 'string' },
  },
  async run(values, { step, result }) {
    const seed = wholeNumber(values, 'seed', Date.now() % 2 ** 31);
    const length = wholeNumber(values, 'length', 60);
    const runs = wholeNumber(values, 'runs', 2_000);
    const path = textOption(values, 'path', undefined);
    step('properties', `${runs} sequences of up to ${length} steps, seed ${seed}`);
    const prepared = await preparePlatform(textOption(values, 'database-url', undefined));
    try {
      const report = await runProperties(prepared, {
        ...{ seed, runs, length, path },
        onSequence: (done, steps) => {
          if (done % 100 === 0) step('properties', `${done} sequences, ${steps} steps`);
        },
      });
      if (report.failure !== undefined) throw new SpecError(describe(report.failure, seed, length));
      const { sequences, steps, carriedOut } = report;
      const counts = [...carriedOut].sort(([, one], [, other]) => other - one);
      const total = counts.reduce((sum, [, count]) => sum + count, 0);
      result(
        [
          `${sequences} sequences, ${steps} steps, ${total} instructions carried out, seed ${seed}`,
          ...counts.map(([operation, count]) => `  ${operation} ${count}`),
        ].join('\n'),
        { ...{ seed, sequences, steps }, carriedOut: Object.fromEntries(counts) },
      );
    } finally {
      await prepared.sandbox.close();
    }
  },
};

function describe({ problem, steps, path }: PropertiesFailure, seed: number, length: number): string {
  const list = steps.map(
    ({ name, args, isTwice }) => `  ${name} ${JSON.stringify(args, toText)}${isTwice ? ' (twice)' : ''}`,
  );
  return `The books can be broken: ${problem}\nThe steps:\n${list.join('\n')}\nRepeat with:\n  npm run properties -- --seed ${seed} --length ${length} --path ${path}`;
}

function toText(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

function wholeNumber(values: CommandValues, name: string, otherwise: number): number {
  const text = textOption(values, name, undefined);
  if (text === undefined) return otherwise;
  if (!/^\d{1,10}$/.test(text))
    throw new UsageError(`Option --${name} must be a whole number, not "${text}".`);
  return Number(text);
}
