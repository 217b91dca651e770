import type { CommandValues } from './command.js';
import { UsageError } from './command.js';
import { didYouMean } from './nearest.js';
import { listOption } from './parse-options.js';

/** What `goji generate` can make, in the order of its help. `document` is the document itself, in one piece. */
export const TARGETS = ['types', 'client', 'webhooks', 'server', 'msw', 'query', 'document'] as const;

/** One of `TARGETS`. */
export type OutputTarget = (typeof TARGETS)[number];

/** What is made when `--targets` is not given. */
export const DEFAULT_TARGETS: readonly OutputTarget[] = ['types', 'client', 'webhooks'];

/** The value of `--targets`. Throws `UsageError` for an unknown name. */
export function targetsOption(values: CommandValues): readonly OutputTarget[] {
  const names = listOption(values, 'targets') ?? DEFAULT_TARGETS;
  return names.map((name) => {
    const target = TARGETS.find((candidate) => candidate === name);
    if (target !== undefined) return target;
    throw new UsageError(
      `Unknown target "${name}".${didYouMean(name, TARGETS)} The targets are ${TARGETS.join(', ')}.`,
    );
  });
}
