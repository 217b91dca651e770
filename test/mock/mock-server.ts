import { readFileSync } from 'node:fs';
import { afterAll, beforeAll } from 'vitest';
import type { BundledDocument } from '../../generators/generator.js';
import { buildModel } from '../../generators/model/build-model.js';
import type { NamedExample, Operation, Response as OperationResponse } from '../../generators/model/types.js';
import type { Mock, MockOptions } from '../../mock/create-mock.js';
import { createMock } from '../../mock/create-mock.js';
import { readParameterExamples } from '../../mock/parameter-examples.js';
import { sampleRequest } from '../../mock/sample-request.js';

/** The committed bundle, which grows; tests read operations and examples out of it and name none that may change. */
export const document: BundledDocument = JSON.parse(
  readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8'),
);

export const model = buildModel(document);
export const parameterExamples = readParameterExamples(document);

export const credentials = { authorization: `Basic ${Buffer.from('key:password').toString('base64')}` };

/** An answer with its body read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: unknown;
}

/** What a test sends; credentials and a JSON content type are added unless it has its own. */
export interface CallInit {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is. */
  readonly text?: string;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** A mock that runs while the tests of one file run, and a way to call it. */
export interface RunningMock {
  url(): string;
  mock(): Mock;
  call(target: string, init?: CallInit): Promise<Answer>;
  /** Calls an operation with the document's own sample request, changed by `init`. */
  callOperation(operation: Operation, init?: CallInit & { example?: NamedExample }): Promise<Answer>;
}

/** Starts the mock before the tests of the file and closes it after them. A fault of the mock fails the file. */
export function useMock(options: Partial<MockOptions> = {}): RunningMock {
  let running: Mock | undefined;
  const faults: unknown[] = [];
  beforeAll(async () => {
    running = await createMock({
      document,
      port: 0,
      host: '127.0.0.1',
      dynamic: false,
      onFault: (error) => faults.push(error),
      ...options,
    });
  }, 60_000);
  afterAll(async () => {
    await running?.close();
    if (faults.length > 0) throw new AggregateError(faults, 'The mock failed on a request');
  });
  const mock = (): Mock => {
    if (running === undefined) throw new Error('The mock is not running yet');
    return running;
  };
  const call = (target: string, init: CallInit = {}): Promise<Answer> => send(mock().url + target, init);
  return {
    url: () => mock().url,
    mock,
    call,
    callOperation: (operation, { example, ...init } = {}) => {
      const sample = sampleRequest(model, operation, parameterExamples.get(operation.id) ?? [], example);
      return call(sample.target, {
        method: sample.method,
        ...(sample.body === undefined ? {} : { body: sample.body }),
        ...init,
        headers: { ...sample.headers, ...init.headers },
      });
    },
  };
}

async function send(url: string, { method = 'GET', headers = {}, text, body }: CallInit): Promise<Answer> {
  const payload = text ?? (body === undefined ? undefined : JSON.stringify(body));
  const response = await fetch(url, {
    method,
    headers: {
      ...credentials,
      ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(payload === undefined ? {} : { body: payload }),
  });
  const received = await response.text();
  const isJson = response.headers.get('content-type') === 'application/json';
  return {
    status: response.status,
    headers: response.headers,
    text: received,
    body: isJson && received !== '' ? JSON.parse(received) : undefined,
  };
}

/** The answers of an operation that have a named example, each with its status. */
export function namedAnswers(operation: Operation): { status: number; example: NamedExample }[] {
  return operation.responses.flatMap(({ status, content }: OperationResponse) =>
    (content?.examples ?? []).map((example) => ({ status, example })),
  );
}

/** Operations that take a body. */
export const writes = model.operations.filter(({ requestBody }) => requestBody !== null);
