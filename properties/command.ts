import type fc from 'fast-check';
import type { World } from './world.js';

/** A step that was drawn, as plain data, so that a failure can be read and repeated. */
export interface Command {
  readonly name: string;
  readonly args: object;
  /** Sent twice at the same time under one client request id. */
  readonly isTwice: boolean;
}

/** A kind of step: how it is drawn, and what it does. What it names by numbers is looked up when it runs. */
export interface CommandKind {
  readonly name: string;
  /** How often it is drawn, relative to the others. */
  readonly weight: number;
  readonly args: fc.Arbitrary<object>;
  run(world: World, args: object): Promise<void>;
}

/** Declares a kind of step. */
export function defineCommand<Args extends object>(
  name: string,
  args: fc.Arbitrary<Args>,
  run: (world: World, args: Args) => Promise<unknown>,
  weight = 2,
): CommandKind {
  return {
    name,
    weight,
    args,
    run: async (world, drawn) => {
      await run(world, drawn as Args);
    },
  };
}

/** The item of a list that a number stands for; undefined for an empty list. */
export function pick<Item>(list: readonly Item[], number: number): Item | undefined {
  return list[number % list.length];
}
