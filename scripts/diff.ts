import { type Change, heaviest, type Impact } from '../compare/change.js';
import { compareModels } from '../compare/compare-models.js';
import { reportChanges } from '../compare/report-changes.js';
import { buildModel } from '../generators/model/build-model.js';
import type { ApiModel } from '../generators/model/types.js';
import { SpecError } from '../generators/spec-error.js';
import { type Command, type CommandValues, UsageError } from './command.js';
import { didYouMean } from './nearest.js';
import { listOption, textOption } from './parse-options.js';
import { loadWholeDocument } from './pipeline.js';

const LEVELS = ['major', 'minor', 'patch', 'none'] as const;

/** `goji diff`: what changed between two documents, and whom it breaks. */
export const diffCommand: Command = {
  name: 'diff',
  summary: 'say what changed between two documents, and whom it breaks',
  help: `Usage: goji diff --base FILE [options]

Lists every change between two OpenAPI documents with its impact: major breaks a consumer, minor is compatible, patch is
wording. It knows which way data flows: what narrows breaks requests, what widens breaks responses and webhooks. A field
that is renamed, retyped, reformatted or removed is breaking wherever it stands, and so is a new name of an operation, a
component or an error code, because generated code carries it.

Options:
      --base FILE         the older document (required)
      --revision FILE     the newer one (default: the document of this package)
      --affects NAMES     only what reaches these operations, webhooks or components, such as createInvestor,BATCH_UPDATE
      --fail-on IMPACT    exit with 1 at changes of this impact or a heavier one: ${LEVELS.join(', ')} (default major)

Examples:
  goji diff --base node_modules/.cache/goji-0.1.0.json
  goji diff --base old.yaml --revision new.yaml --affects createInvestor,withdrawCash --json`,
  options: {
    base: { type: 'string' },
    revision: { type: 'string' },
    affects: { type: 'string' },
    'fail-on': { type: 'string' },
  },
  async run(values, context) {
    if (values['base'] === undefined) {
      throw new UsageError('Option --base is missing: the file of the older document.');
    }
    const limit = failOnOption(values);
    const only = listOption(values, 'affects');
    const load = async (option: string) => {
      const spec = textOption(values, option, undefined);
      return buildModel(
        (await loadWholeDocument({ spec, option: `--${option}`, lint: false, context })).document,
      );
    };
    const [before, after] = [await load('base'), await load('revision')];
    if (only !== undefined) assertKnown(only, before, after);
    const changes = compareModels(before, after).filter(
      ({ affects, place }) =>
        only === undefined ||
        only.some((name) => affects.includes(name) || place === name || place.startsWith(`${name}.`)),
    );
    context.result(reportChanges(changes), { impact: heaviest(changes), changes });
    const broken = changes.filter(({ impact }) => isOver(impact, limit));
    if (broken.length > 0) {
      throw new SpecError(
        `${broken.length === 1 ? 'One change is' : `${broken.length} changes are`} ${limit} or heavier.`,
        {
          hint: 'See above. Use --fail-on none to list them only.',
        },
      );
    }
  },
};

/** A mistyped name would let everything pass. */
function assertKnown(names: readonly string[], ...models: readonly ApiModel[]): void {
  const known = models.flatMap(({ operations, webhooks, schemas }) => [
    ...operations.map(({ id }) => id),
    ...webhooks.map(({ type }) => type),
    ...schemas.map(({ name }) => name),
  ]);
  const unknown = names.find((name) => !known.includes(name.split('.')[0] ?? ''));
  if (unknown === undefined) return;
  const nearest = didYouMean(unknown, known);
  throw new UsageError(
    `Option --affects: neither document has an operation, a webhook or a component "${unknown}".${nearest}`,
  );
}

function failOnOption(values: CommandValues): (typeof LEVELS)[number] {
  const name = textOption(values, 'fail-on', 'major');
  const level = LEVELS.find((candidate) => candidate === name);
  if (level === undefined)
    throw new UsageError(`Option --fail-on must be ${LEVELS.join(', ')}, not "${name}".`);
  return level;
}

function isOver(impact: Impact, limit: (typeof LEVELS)[number]): impact is Change['impact'] {
  return limit !== 'none' && LEVELS.indexOf(impact) <= LEVELS.indexOf(limit);
}
