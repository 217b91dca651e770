import type { Operation } from '../../model/types.js';

/** What the samples of an operation pass to it: the document's own examples. */
export interface SampleArguments {
  /** The path parameters by name. */
  readonly path: Readonly<Record<string, unknown>>;
  /** Those query parameters that are required or have an example. */
  readonly query: Readonly<Record<string, unknown>>;
  /** The body of the main named example; undefined when the operation takes none. */
  readonly body: unknown;
}

/** One call of an operation, as every language writes it. */
export interface SampleCall extends SampleArguments {
  readonly operation: Operation;
  /** Address with path and query filled in, percent-encoded. */
  readonly url: string;
  /** In upper case. */
  readonly method: string;
  /** Whether the call changes something, so that it carries a client request id. */
  readonly writes: boolean;
  /** Whether the answer has a body. */
  readonly answers: boolean;
  /** Where the helper of each language is to be found: the address of the page, without a fragment. */
  readonly helperPage: string;
}

/** A call of an operation at the server with the base address `server`. */
export function sampleCall(
  operation: Operation,
  given: SampleArguments,
  { server, helperPage }: { readonly server: string; readonly helperPage: string },
): SampleCall {
  const path = Object.entries(given.path).reduce(
    (template, [name, value]) => template.replace(`{${name}}`, encodeURIComponent(String(value))),
    operation.path,
  );
  const query = new URLSearchParams(
    Object.entries(given.query).flatMap(([name, value]) =>
      [value].flat().map((item): [string, string] => [name, String(item)]),
    ),
  ).toString();
  return {
    ...given,
    operation,
    url: `${server}${path}${query === '' ? '' : `?${query}`}`,
    method: operation.method.toUpperCase(),
    writes: operation.parameters.some(({ name }) => name === 'X-CLIENT-REQUEST-ID'),
    answers: operation.responses.some(({ status, content }) => status < 300 && content !== null),
    helperPage,
  };
}
