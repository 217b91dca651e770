import type { CommandValues } from './command.js';
import { UsageError } from './command.js';
import { didYouMean } from './nearest.js';
import { listOption, textOption } from './parse-options.js';

/** Where a consumer's generated code goes. */
export const DEFAULT_OUT = 'src/goji';

/** What `goji generate` can make, in the order of its help. `document` is the document itself, in one piece. */
export const TARGETS = [
  'types',
  'client',
  'webhooks',
  'server',
  'server-validators',
  'msw',
  'query',
  'document',
  'python',
  'java',
] as const;

/** One of `TARGETS`. */
export type OutputTarget = (typeof TARGETS)[number];

/** What the targets make right in the output folder: files, and folders with all else. */
export const OUTPUT_ENTRIES: readonly string[] = [
  'schemas.ts',
  'types.ts',
  'enums.ts',
  'client',
  'webhooks',
  'server',
  'msw',
  'query',
  'runtime',
  'openapi.json',
  'openapi.yaml',
  'goji_api',
  'investments',
];

/** What is made when `--targets` is not given. */
export const DEFAULT_TARGETS: readonly OutputTarget[] = ['types', 'client', 'webhooks'];

/** Languages other than TypeScript. Each is a target of its own. */
const LANGUAGES = ['python', 'java'] as const satisfies readonly OutputTarget[];

/** True when one of the targets is TypeScript, which has its folder for itself. */
export function includesTypeScript(targets: readonly OutputTarget[]): boolean {
  const others: readonly OutputTarget[] = [...LANGUAGES, 'document'];
  return targets.some((target) => !others.includes(target));
}

/** What `--targets` or `--lang` ask for. Throws `UsageError` for an unknown name, and when both are given. */
export function targetsOption(values: CommandValues): readonly OutputTarget[] {
  const language = textOption(values, 'lang', undefined);
  if (language !== undefined) {
    if (values['targets'] !== undefined) throw new UsageError('Give either --targets or --lang.');
    const found = LANGUAGES.find((candidate) => candidate === language.toLowerCase());
    if (found !== undefined) return [found];
    throw new UsageError(
      `There is no client in "${language}".${didYouMean(language, LANGUAGES)} The languages are ${LANGUAGES.join(' and ')}; ` +
        'TypeScript is made without --lang, and docs/languages.md says what there is for others.',
    );
  }
  const names = listOption(values, 'targets') ?? DEFAULT_TARGETS;
  return names.map((name) => {
    const target = TARGETS.find((candidate) => candidate === name);
    if (target !== undefined) return target;
    throw new UsageError(
      `Unknown target "${name}".${didYouMean(name, TARGETS)} The targets are ${TARGETS.join(', ')}.`,
    );
  });
}
