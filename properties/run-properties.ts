import fc from 'fast-check';
import type { Command, CommandKind } from './command.js';
import { bondCommands } from './commands/bonds.js';
import { controlCommands } from './commands/control.js';
import { debtCommands } from './commands/debt.js';
import { equityCommands } from './commands/equity.js';
import { isaCommands } from './commands/isa.js';
import { isaTransferCommands } from './commands/isa-transfers.js';
import { managerCommands } from './commands/manager.js';
import { paymentCommands } from './commands/payments.js';
import type { Prepared } from './prepare.js';
import { openWorld } from './world.js';

const kinds: readonly CommandKind[] = [
  ...paymentCommands,
  ...managerCommands,
  ...debtCommands,
  ...equityCommands,
  ...bondCommands,
  ...isaCommands,
  ...isaTransferCommands,
  ...controlCommands,
];

/** How many sequences are drawn, and from what. */
export interface PropertiesOptions {
  /** Decides all that is drawn: the same seed draws the same sequences. A 32-bit integer. */
  readonly seed: number;
  /** Sequences. */
  readonly runs: number;
  /** Most steps of a sequence. */
  readonly length: number;
  /** The path of a failure, to repeat it alone. */
  readonly path?: string | undefined;
  /** Told after each sequence. */
  readonly onSequence?: (done: number, steps: number) => void;
}

/** What a run found. */
export interface PropertiesReport {
  readonly sequences: number;
  readonly steps: number;
  /** How often each operation was carried out, and not refused. */
  readonly carriedOut: ReadonlyMap<string, number>;
  /** The shortest sequence that was found to break something; undefined when nothing did. */
  readonly failure: PropertiesFailure | undefined;
}

/** How something can be broken. */
export interface PropertiesFailure {
  readonly path: string;
  readonly steps: readonly Command[];
  readonly problem: string;
}

const commands: fc.Arbitrary<Command> = fc.oneof(
  ...kinds.map(({ name, weight, args }) => ({
    weight,
    arbitrary: fc.record({
      name: fc.constant(name),
      args,
      isTwice: fc.constantFrom(false, false, false, false, false, true),
    }),
  })),
);

/** Runs random sequences of steps over all operations that move money, until one breaks an invariant. */
export async function runProperties(
  { sandbox, tenant, start }: Prepared,
  { seed, runs, length, path, onSequence }: PropertiesOptions,
): Promise<PropertiesReport> {
  let [sequences, steps] = [0, 0];
  const carriedOut = new Map<string, number>();
  const byName = new Map(kinds.map((kind) => [kind.name, kind]));
  const property = fc.asyncProperty(
    fc.array(commands, { minLength: 1, maxLength: length, size: 'max' }),
    async (drawn) => {
      const world = await openWorld(sandbox, tenant, start);
      for (const { name, args, isTwice } of drawn) {
        world.isTwice = isTwice;
        await byName.get(name)?.run(world, args);
        steps += 1;
      }
      for (const { operation } of world.carried)
        carriedOut.set(operation, (carriedOut.get(operation) ?? 0) + 1);
      sequences += 1;
      onSequence?.(sequences, steps);
    },
  );
  const details = await fc.check(property, {
    seed,
    numRuns: runs,
    ...(path === undefined ? {} : { path }),
  });
  if (!details.failed) return { sequences, steps, carriedOut, failure: undefined };
  const [found] = details.counterexample ?? [[]];
  const { errorInstance } = details;
  return {
    sequences,
    steps,
    carriedOut,
    failure: {
      path: details.counterexamplePath ?? '',
      steps: found,
      problem: errorInstance instanceof Error ? errorInstance.message : String(errorInstance),
    },
  };
}
