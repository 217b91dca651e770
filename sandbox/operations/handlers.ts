import type { ApiError, GojiOperationId, GojiReply, GojiRequest } from '../../generated/server/index.js';
import type { Happening } from '../happenings/happening.js';
import type { AnyJob } from '../jobs/job.js';
import type { Scenario } from '../scenarios/scenario.js';
import type { Work } from '../work/work.js';

/**
 * Answers one operation in a unit of work of its tenant. Refuses by `refuse(…)`; whatever else it throws is answered
 * with 500. Either way, and with an answer of 400 or more, nothing that it did remains.
 */
export type SandboxHandler<Id extends GojiOperationId> = (
  request: GojiRequest<Id>,
  work: Work,
) => Promise<GojiReply<Id>> | GojiReply<Id>;

/** Handlers by `operationId`. */
export type SandboxHandlers = { readonly [Id in GojiOperationId]?: SandboxHandler<Id> };

/** Puts an entry of the error catalogue in the place of the general wording of a violation. */
export interface Wording {
  readonly operations: readonly GojiOperationId[];
  /** Where it is wrong. Default: the body. */
  readonly location?: 'body' | 'path';
  /** Name in the body of what is wrong, such as `ukCompany.number`, the missing property included; empty for all of it. Or that of the parameter. */
  readonly name: string;
  /** JSON Schema keywords that it is for. Default: all. */
  readonly keywords?: readonly string[];
  /** An entry of the catalogue without holes, made by `entryOf`; or one for some values, and undefined for others. */
  readonly error: ApiError | ((value: unknown) => ApiError | undefined);
}

/** What one API of the document brings to the sandbox. */
export interface Domain {
  readonly handlers: SandboxHandlers;
  /** The operations of the API that the examples of the document still answer. A test holds the list. */
  readonly byExample: readonly GojiOperationId[];
  /** How violations of the contract are worded where the reference has words of its own for them. */
  readonly wordings?: readonly Wording[];
  readonly jobs?: readonly AnyJob[];
  /** What can be made to happen by the control, because no operation of the API causes it. */
  readonly happenings?: readonly Happening[];
  readonly scenarios?: readonly Scenario[];
}
