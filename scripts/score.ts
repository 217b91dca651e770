import { SpecError } from '../generators/spec-error.js';
import type { Command } from './command.js';
import { loadDocument } from './document/load-document.js';
import { lastWords } from './lint/last-words.js';
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
@redocly/cli. Fails only when the document cannot be rated: the numbers are for comparing two states of the document,
and no number is too low.
`,
  options: {},
  run: async (_values, { cwd, signal, result }) => {
    await loadDocument(DOCUMENT, cwd);
    const score = await rate(DOCUMENT, { cwd, signal });
    result(formatScore(score), score);
  },
};

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
