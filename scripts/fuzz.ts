import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareDisagreements } from '../fuzz/disagreements.js';
import { createJudge } from '../fuzz/judge.js';
import { createPrismJudge } from '../fuzz/prism-judge.js';
import {
  expressionsOfDocument,
  expressionsOfFormats,
  formatsOf,
  slowExpressions,
} from '../fuzz/regular-expressions.js';
import { toCurl } from '../fuzz/request.js';
import { type FuzzReport, runFuzz } from '../fuzz/run-fuzz.js';
import { createResolver } from '../fuzz/schemas.js';
import { createStub, sendTo } from '../fuzz/stub.js';
import { buildModel } from '../generators/model/build-model.js';
import { SpecError } from '../generators/spec-error.js';
import { type Command, type CommandValues, UsageError } from './command.js';
import { didYouMean } from './nearest.js';
import { textOption } from './parse-options.js';

/** `npm run fuzz`: tries to break the generated server with requests made from the document. */
export const fuzzCommand: Command = {
  name: 'fuzz',
  summary: 'try to break the generated server with requests made from the document',
  help: `Usage: npm run fuzz [-- options]

Makes valid and broken requests of every operation from the schemas of generated/openapi.json and sends them to the
generated server in this process. Each valid one has to be accepted and to arrive as it was sent; each broken one has to
be refused with 4xx and the platform's error body: wrong values, bytes, credentials and versions, and texts on which a
regular expression could be busy for hours. Prism judges the same requests, and what it judges otherwise has to be
listed in fuzz/disagreements.ts; an entry that no longer occurs is a fault, too. Before that, recheck judges the regular
expressions of the document and of its formats. Prints what went wrong as curl lines, each with the command that
repeats it, and fails if there was anything.

Options:
      --seed N            what decides all that is made, a whole number (default: a new one for each run)
      --operation NAME    one operation alone, such as createInvestor
      --runs N            valid requests per operation; each is broken three times (default: 100)

Examples:
  npm run fuzz
  npm run fuzz -- --seed 7 --operation createInvestor --runs 500`,
  options: { seed: { type: 'string' }, operation: { type: 'string' }, runs: { type: 'string' } },
  async run(values, { cwd, step, result }) {
    const document = JSON.parse(await readFile(join(cwd, 'generated/openapi.json'), 'utf8'));
    const model = buildModel(document);
    const name = textOption(values, 'operation', undefined);
    const operations = model.operations.filter(({ id }) => name === undefined || id === name);
    if (operations.length === 0) {
      const known = model.operations.map(({ id }) => id);
      throw new UsageError(`there is no operation "${name}".${didYouMean(name ?? '', known)}`);
    }
    const seed = wholeNumber(values, 'seed', Date.now() % 2 ** 31);
    const runs = wholeNumber(values, 'runs', 100);
    step('fuzz', `${operations.length} operations, ${runs} runs each, seed ${seed}`);
    step('fuzz', 'regular expressions of the document and of its formats');
    const expressions = [...expressionsOfDocument(document), ...expressionsOfFormats(formatsOf(document))];
    const slow = await slowExpressions(expressions);
    if (slow.length > 0) throw new SpecError(`A text can keep the server busy:\n${slow.join('\n')}`);
    const app = await createStub(model);
    try {
      const report = await runFuzz({
        operations,
        seed,
        runs,
        judge: createJudge(document),
        resolve: createResolver(model),
        send: sendTo(app),
        prism: await createPrismJudge(document),
      });
      const faults = faultsOf(report, { isWhole: name === undefined });
      if (faults.length > 0) {
        throw new SpecError(`The server can be broken (seed ${seed}):\n${faults.join('\n')}`);
      }
      const { valid, broken, discarded } = report;
      result(`${valid} valid requests accepted, ${broken} broken ones refused, seed ${seed}`, {
        seed,
        valid,
        broken,
        discarded,
      });
    } finally {
      await app.close();
    }
  },
};

function faultsOf(
  { findings, disagreements }: FuzzReport,
  { isWhole }: { readonly isWhole: boolean },
): string[] {
  const faults = findings.map(
    ({ operation, broken, fault, curl, replay }) =>
      `${operation}: ${broken}: ${fault}\n  ${curl}\n  ${replay}`,
  );
  const { unlisted, stale } = compareDisagreements(disagreements);
  return [
    ...faults,
    ...unlisted.map(
      ({ prism, what, request }) => `${request.operation.id}: Prism ${prism}: ${what}\n  ${toCurl(request)}`,
    ),
    ...(isWhole ? stale : []).map(
      ({ prism, what }) => `fuzz/disagreements.ts lists what no longer occurs: Prism ${prism}: ${what}`,
    ),
  ];
}

function wholeNumber(values: CommandValues, name: string, otherwise: number): number {
  const text = textOption(values, name, undefined);
  if (text === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(text))
    throw new UsageError(`Option --${name} must be a whole number, not "${text}".`);
  return Number(text);
}
