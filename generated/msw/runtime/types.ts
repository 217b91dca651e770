// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { HttpHandler } from 'msw';
import type { ErrorOptions, MockOptions, SwitchOptions } from './options.js';

export type { HttpHandler };

/** The part of an operation in the types of the document that answers are derived from. */
export interface OperationTypes {
  readonly responses: object;
}

/** The documented statuses of an operation. */
export type StatusOf<Operation extends OperationTypes> = keyof Operation['responses'];

/** What `reply` takes behind the status: the body that belongs to it, if there is one, and options. */
export type ReplyArguments<Response> = Response extends { readonly content: infer Content }
  ? [body: Content[keyof Content], options?: SwitchOptions]
  : [body?: undefined, options?: SwitchOptions];

/** What the handlers have to know of an operation to find its requests. */
export interface MockedOperation {
  /** `operationId` of the document. */
  readonly id: string;
  readonly method: 'get' | 'put' | 'post' | 'delete' | 'patch';
  /** URL template, such as `/platformApi/investors/{clientId}`. */
  readonly path: string;
  /**
   * Answers by the named examples of the document: the answer that belongs to the request, be it a success or an
   * error, or else the first success. Requests are not validated.
   */
  handler(options?: MockOptions): HttpHandler;
}

/**
 * Mocks one operation. Each method makes an MSW handler: hand it to `setupServer`, `setupWorker` or `server.use`.
 * `Example` are the names of the documented answers, `Errors` has the documented error codes of each status.
 */
export interface OperationMock<
  Operation extends OperationTypes,
  Example extends string,
  Errors extends object,
> extends MockedOperation {
  /** Answers with a named example, whatever the request. */
  example(name: Example, options?: SwitchOptions): HttpHandler;
  /** Answers with a documented error, alone in the error body of the platform. */
  error<Status extends keyof Errors>(
    status: Status,
    code: Errors[Status],
    options?: ErrorOptions,
  ): HttpHandler;
  /** Answers with a body of your own, which has to be one that the status is documented to have. */
  reply<Status extends StatusOf<Operation>>(
    status: Status,
    ...rest: ReplyArguments<Operation['responses'][Status]>
  ): HttpHandler;
  /** Gives no answer: the connection fails. */
  networkError(options?: SwitchOptions): HttpHandler;
}
