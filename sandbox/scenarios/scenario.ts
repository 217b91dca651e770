import type { Goji } from '../../generated/client/index.js';

/** What a scenario works with. */
export interface ScenarioContext {
  /** A client of the tenant: a scenario does what a platform would do, through the API. */
  readonly goji: Goji;
  /** The tenant's time. */
  now(): Promise<Date>;
  /** Settles when the jobs that are due have run. */
  settle(): Promise<void>;
}

/** A named state to start from. */
export interface Scenario {
  readonly name: string;
  /** One line for people. */
  readonly summary: string;
  /** Brings a freshly reset tenant into the state. */
  seed(context: ScenarioContext): Promise<void>;
}
