import { SpecError } from '../generators/spec-error.js';
import { type Command, type CommandValues, UsageError } from './command.js';
import { loadDocument } from './document/load-document.js';
import { lastWords } from './lint/last-words.js';
import { textOption } from './parse-options.js';
import { runRedocly, type ToolOptions } from './redocly.js';

const DOCUMENT = 'generated/openapi.json';

/** How easily a program, or a person with one, finds its way in a document. */
export interface Score {
  /** Median of the ratings of all operations, with a tenth of discoverability; from 0 to 100. */
  readonly agentReadiness: number;
  /** How few operations there are to choose from, from 0 to 100. */
  readonly discoverability: number;
  /** Averages of all operations, each from 0 to 1, such as `exampleCoverage`. */
  readonly subscores: Readonly<Record<string, number>>;
  readonly operationCount: number;
}

/** `npm run score`: what Redocly thinks of the document as one that programs find their way in. */
export const scoreCommand: Command = {
  name: 'score',
  summary: 'rate how easily programs find their way in the document',
  help: `Usage: npm run score [-- options]

Has Redocly rate generated/openapi.json and prints one line: the agent readiness and the discoverability, from 0 to 100,
and the averages of all operations that they are made of, in percent. With --json, prints the numbers. Needs
@redocly/cli. The numbers are for comparing two states of the document, so none is too low by itself.

Options:
      --at-least NUMBER   exit with 1 when the agent readiness is lower, as the gate does with what was reached before
`,
  options: { 'at-least': { type: 'string' } },
  run: async (values, { cwd, signal, result }) => {
    const least = leastOption(values);
    await loadDocument(DOCUMENT, cwd);
    const score = await rate(DOCUMENT, { cwd, signal });
    result(formatScore(score), score);
    if (least === null || score.agentReadiness >= least) return;
    throw new SpecError(`The agent readiness is ${score.agentReadiness}, and has to be ${least} or more.`, {
      location: { file: DOCUMENT },
      hint: 'Compare the numbers above with those before the change: what fell is what the document lost.',
    });
  },
};

/** The value of --at-least; null without one. */
function leastOption(values: CommandValues): number | null {
  const text = textOption(values, 'at-least', undefined);
  if (text === undefined) return null;
  if (/^\d{1,3}(?:\.\d+)?$/.test(text) && Number(text) <= 100) return Number(text);
  throw new UsageError(`Option --at-least must be a number from 0 to 100, not "${text}".`);
}

/** Has Redocly rate a document, a path from `cwd`. Throws `SpecError` when Redocly is not installed or cannot do it. */
async function rate(document: string, options: ToolOptions): Promise<Score> {
  const { code, stdout, stderr } = await runRedocly(['score', document, '--format', 'json'], options);
  if (code !== 0) {
    throw new SpecError(`Redocly could not rate the document: ${lastWords(stderr, code)}`, {
      location: { file: document },
    });
  }
  const { agentReadiness, discoverability, subscores, rawMetrics } = JSON.parse(stdout) as Omit<
    Score,
    'operationCount'
  > & { readonly rawMetrics: Pick<Score, 'operationCount'> };
  return { agentReadiness, discoverability, subscores, operationCount: rawMetrics.operationCount };
}

/** A score in one line: `agent readiness 79.7 of 100, discoverability 86 of 100; example coverage 99 %, …`. */
function formatScore({ agentReadiness, discoverability, subscores }: Score): string {
  const parts = Object.entries(subscores).map(
    ([name, value]) => `${inWords(name)} ${Math.round(value * 100)} %`,
  );
  return `agent readiness ${agentReadiness} of 100, discoverability ${discoverability} of 100; ${parts.join(', ')}`;
}

const inWords = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
