import type { Operation } from '../generators/model/types.js';

/** What the engine reads of a request in order to judge its credentials. Header names are in lower case. */
export interface EngineRequest {
  readonly path: string;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** Which documented answer to give. */
export interface AnswerChoice {
  /** A documented status. Without it: the lowest 2xx. */
  readonly status?: number;
  /** A named example of that status. Without it: the first one, or a value made from the schema. */
  readonly example?: string;
  /** Invent a value from the schema instead of using an example. A named `example` wins over it. */
  readonly dynamic: boolean;
  /** Makes a dynamic answer repeatable. */
  readonly seed?: string;
}

/** An answer as the document describes it. `body` is undefined when the status has none. */
export interface EngineAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * The part of the mock that Prism does (`prism.ts`): judging credentials against the document's security
 * requirements, and making answers from examples and schemas. Routing, request validation, the choice of the example
 * and everything about HTTP are ours, so another engine only has to offer these two functions.
 */
export interface MockEngine {
  /** True when one of the operation's security alternatives is there in full. Values are never checked. */
  isAuthorised(operation: Operation, request: EngineRequest): Promise<boolean>;
  /** The documented answer. A choice that the document does not have is a bug of the caller and throws. */
  produce(operation: Operation, request: EngineRequest, choice: AnswerChoice): Promise<EngineAnswer>;
}
