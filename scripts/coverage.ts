import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ReferenceFacts } from '../completeness/facts.js';
import { measure } from '../completeness/measure.js';
import { formatReport, holes, totals } from '../completeness/report.js';
import { buildModel } from '../generators/model/build-model.js';
import { SpecError } from '../generators/spec-error.js';
import type { Command } from './command.js';

/** `npm run coverage`: holds the document against the facts of the reference. */
export const coverageCommand: Command = {
  name: 'coverage',
  summary: 'hold the document against every fact of the reference',
  help: `Usage: npm run coverage [-- options]

Compares generated/openapi.json with the facts of the reference (test/reference/facts.json): for each section the
operation, the fields of request and answer, enumerated values, example bodies and error codes, as found/total. Lists
what the document lacks, with the erratum that explains it, and ends with one line of totals. Fails when something is
missing that no erratum explains.
`,
  options: {},
  run: async (_values, context) => {
    const rows = measure(readEvidence(context.cwd));
    context.result(formatReport(rows), { totals: totals(rows), rows });
    const missing = holes(rows);
    if (missing.length > 0) {
      throw new SpecError(
        `${missing.length} facts of the reference are neither in the document nor in spec/errata.yaml.`,
        {
          hint: 'They are marked MISSING above.',
        },
      );
    }
  },
};

/** Reads what the measure needs from the repository at `root`. */
export function readEvidence(root: string): Parameters<typeof measure>[0] {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const errata: { id: string; source: string | string[] }[] = parse(read('spec/errata.yaml'));
  const facts: ReferenceFacts = JSON.parse(read('test/reference/facts.json'));
  return {
    facts,
    model: buildModel(JSON.parse(read('generated/openapi.json'))),
    catalogue: parse(read('spec/errors.yaml')),
    errata: new Map(
      errata.flatMap(({ id, source }) =>
        [source].flat().flatMap((place) => linesOf(place).map((line) => [line, id] as const)),
      ),
    ),
    recordedLines: readRecordedLines(join(root, 'test/recorded'), facts.file),
  };
}

/** The line of every recorded body; a body that several recordings repeat counts once. */
function readRecordedLines(folder: string, file: string): number[] {
  const bodies = new Map<string, number>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.json'),
  )) {
    const { source, request, response } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const [from, line] = String(source).split(':');
    if (from !== file) continue;
    for (const [part, message] of Object.entries({ request, response })) {
      const body = message?.body ?? message?.text;
      if (body === undefined) continue;
      bodies.set(
        `${name.replace(/\.\d+\.json$/, '')} ${part} ${JSON.stringify(body)} ${part === 'request' ? '' : line}`,
        Number(line),
      );
    }
  }
  return [...bodies.values()];
}

/** `<file>:7-9` becomes the places of its lines, `<file>:7` and so on. */
function linesOf(place: string): string[] {
  const [, file, from = 0, to = from] = /^(.*):(\d+)(?:-(\d+))?$/.exec(place) ?? [];
  return Array.from(
    { length: Number(to) - Number(from) + 1 },
    (_unused, index) => `${file}:${Number(from) + index}`,
  );
}
