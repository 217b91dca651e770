import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, heaviest } from '../compare/change.js';
import { compareModels } from '../compare/compare-models.js';
import { compareExportedNames, type ExportedNames, readExportedNames } from '../compare/exported-names.js';
import { nextVersion, reaches } from '../compare/next-version.js';
import { reportChanges } from '../compare/report-changes.js';
import type { BundledDocument } from '../generators/generator.js';
import { buildModel } from '../generators/model/build-model.js';
import { SpecError } from '../generators/spec-error.js';
import type { Command } from './command.js';
import { flagOption } from './parse-options.js';

/** The document of the last release and the names that the package exported then. */
export const RELEASED_DOCUMENT = 'spec/released/openapi.json';
export const RELEASED_EXPORTS = 'spec/released/exports.json';

/** What changed in the document, release by release. */
export const CHANGELOG = 'spec/CHANGELOG.md';

/** What differs from the last release, and the version that it asks for. */
export interface SinceRelease {
  /** Undefined before the first release. */
  readonly released: string | undefined;
  readonly current: string;
  readonly changes: readonly Change[];
  /** The least version that may be released next; that of the document before the first release. */
  readonly least: string;
}

/** `npm run diff`: what changed since the last release, and whether the version says so. */
export const releasedDiffCommand: Command = {
  name: 'diff',
  summary: 'say what changed since the last release, and check the version',
  help: `Usage: npm run diff [-- options]

Compares generated/openapi.json and the exports of the package with those of the last release under spec/released/.
Exits with 1 when the version of the document is lower than the changes ask for, or is not that of the package. To
compare any two documents: npx goji diff --help.

Options:
      --released   also exit with 1 unless this is the last release itself, with its entry in ${CHANGELOG}: what the
                   workflow of a release asks before it publishes
`,
  options: { released: { type: 'boolean' } },
  run: async (values, context) => {
    const { released, current, changes, least } = compareWithRelease(context.cwd);
    if (released === undefined) {
      context.result(`Nothing has been released yet; the first version is ${current}.`, {
        released: null,
        changes,
      });
    } else context.result(reportChanges(changes), { released, current, least, changes });
    if (!reaches(current, least)) {
      throw new SpecError(
        `The version of the document is ${current}, and the changes since ${released} ask for ${least}.`,
        {
          hint: 'Set info.version in spec/openapi.yaml and generate again, or take the changes back.',
        },
      );
    }
    const { version } = readJson(context.cwd, 'package.json') as { readonly version: string };
    if (version !== current) {
      throw new SpecError(
        `The version of the document is ${current}, and that of the package is ${version}.`,
        {
          hint: 'npm run release sets both.',
        },
      );
    }
    if (flagOption(values, 'released')) assertReleased(context.cwd, { released, current, changes });
  },
};

function assertReleased(
  root: string,
  { released, current, changes }: Pick<SinceRelease, 'released' | 'current' | 'changes'>,
): void {
  const entries = existsSync(join(root, CHANGELOG)) ? readFileSync(join(root, CHANGELOG), 'utf8') : '';
  const missing = [
    ...(released === current ? [] : [`the last release is ${released ?? 'none'}, not ${current}`]),
    ...(changes.length === 0 ? [] : [`there are ${changes.length} changes since ${released}`]),
    ...(entries.includes(`\n## ${current}\n`) ? [] : [`${CHANGELOG} has no entry for ${current}`]),
  ];
  if (missing.length === 0) return;
  throw new SpecError(`${current} was not released by npm run release: ${missing.join('; ')}.`, {
    hint: 'Run npm run release and npm run generate, commit, and move the tag.',
  });
}

/** Compares the repository at `root` with its last release. */
export function compareWithRelease(root: string): SinceRelease {
  const document = readJson(root, 'generated/openapi.json') as BundledDocument;
  const model = buildModel(document);
  if (!existsSync(join(root, RELEASED_DOCUMENT))) {
    return { released: undefined, current: model.version, changes: [], least: model.version };
  }
  const old = buildModel(readJson(root, RELEASED_DOCUMENT) as BundledDocument);
  const names = readJson(root, RELEASED_EXPORTS) as ExportedNames;
  const changes = [...compareModels(old, model), ...compareExportedNames(names, currentExports(root))];
  const impact = heaviest(changes);
  const least = impact === null ? old.version : nextVersion(old.version, impact);
  return { released: old.version, current: model.version, changes, least };
}

/** The names that the package at `root` exports, by import path. */
export function currentExports(root: string): ExportedNames {
  const { exports: paths } = readJson(root, 'package.json') as { exports: Readonly<Record<string, unknown>> };
  const entries = Object.entries(paths).flatMap(([entry, target]) => {
    const built =
      typeof target === 'object' && target !== null && 'default' in target ? String(target.default) : '';
    return built.endsWith('.js') ? [[entry, built.replace(/^\.\/dist\//, '').replace(/\.js$/, '.ts')]] : [];
  });
  return readExportedNames(Object.fromEntries(entries), (path) => readFileSync(join(root, path), 'utf8'));
}

/** A JSON file of the repository. */
export function readJson(root: string, path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}
