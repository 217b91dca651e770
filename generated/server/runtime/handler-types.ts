// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { FastifyRequest } from 'fastify';
import type { Principal } from './authenticate.js';
import type { IdempotencyClaim } from './idempotency.js';

/** The parts of an operation in the types of the document that handlers are derived from. */
export interface OperationTypes {
  readonly parameters: { readonly path?: unknown; readonly query?: unknown; readonly header?: unknown };
  readonly requestBody?: unknown;
  readonly responses: object;
}

/** What a handler is given: the validated request, who sent it, and Fastify's own request for the rest. */
export interface RequestOf<Operation extends OperationTypes> {
  /** Path parameters, percent-decoded. */
  readonly path: Group<Operation['parameters']['path']>;
  /** Documented query parameters, converted to their types. Others are in `raw.query`. */
  readonly query: Group<Operation['parameters']['query']>;
  /** Documented headers under their lower-case names, converted to their types. Others are in `raw.headers`. */
  readonly headers: LowercaseKeys<Group<Operation['parameters']['header']>>;
  /** The body as sent: validated, nothing converted, nothing removed. */
  readonly body: BodyOf<Operation>;
  readonly principal: Principal;
  /** Value of the `X-GOJI-REQUEST-ID` header of the answer. */
  readonly requestId: string;
  /**
   * The claim on the sender's `X-CLIENT-REQUEST-ID`, so that the handler can write its answer, as `toWireReply` makes
   * it, in the transaction of its change. Null when a repetition is not recognised: no id, a GET, or the option is off.
   */
  readonly idempotency: IdempotencyClaim | null;
  readonly raw: FastifyRequest;
}

/** What a handler may answer: one documented status with the body that belongs to it. */
export type ReplyOf<Operation extends OperationTypes> = {
  [Status in keyof Operation['responses']]: ReplyWith<Status, Operation['responses'][Status]>;
}[keyof Operation['responses']];

/** The function that answers one operation. Whatever it throws is answered with 500. */
export type HandlerOf<Operation extends OperationTypes> = (
  request: RequestOf<Operation>,
) => Promise<ReplyOf<Operation>> | ReplyOf<Operation>;

type Group<Parameters> = [NonNullable<Parameters>] extends [never]
  ? Readonly<Record<never, never>>
  : NonNullable<Parameters>;

type LowercaseKeys<Headers> = {
  [Name in keyof Headers as Name extends string ? Lowercase<Name> : Name]: Headers[Name];
};

type BodyOf<Operation> = Operation extends { readonly requestBody: { readonly content: infer Content } }
  ? Content[keyof Content]
  : Operation extends { readonly requestBody?: { readonly content: infer Content } }
    ? Content[keyof Content] | undefined
    : undefined;

interface ReplyHead<Status> {
  readonly status: Status;
  /** Headers beside those that the server sets: the content type and `X-GOJI-REQUEST-ID`. */
  readonly headers?: Readonly<Record<string, string>>;
}

type ReplyWith<Status, Response> = Response extends { readonly content: infer Content }
  ? ReplyHead<Status> & { readonly body: Content[keyof Content] }
  : ReplyHead<Status> & { readonly body?: undefined };
