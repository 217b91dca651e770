import type { Work } from '../work/work.js';

/** Something that happens later: the end of a check, the clearing of a payment, a maturity. */
export interface JobDefinition<Payload extends object> {
  /** Names the job in the database: never change it. */
  readonly name: string;
  /**
   * Does it, in a unit of work of its own, exactly once. The work's clock shows the time at which it fell due. What it
   * throws leaves everything as it was, and the job is marked as failed. When it was the database that failed, it is tried
   * again.
   */
  run(payload: Payload, work: Work): Promise<void>;
}

/** A job of any payload, as the registry holds it. */
export interface AnyJob {
  readonly name: string;
  run(payload: never, work: Work): Promise<void>;
}

/** Declares a job. Put it beside the operations that schedule it, and list it in the `jobs` of their domain. */
export function defineJob<Payload extends object>(
  definition: JobDefinition<Payload>,
): JobDefinition<Payload> {
  return definition;
}
