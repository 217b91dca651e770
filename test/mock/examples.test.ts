import { describe, expect, it } from 'vitest';
import type { NamedExample, Operation } from '../../generators/model/types.js';
import { violations } from '../contract/document.js';
import { model, namedAnswers, useMock, writes } from './mock-server.js';

const { callOperation } = useMock();

const requestExamples = writes.flatMap((operation) =>
  (operation.requestBody?.content.examples ?? []).map((example): [string, Operation, NamedExample] => [
    `${operation.id} ${example.name}`,
    operation,
    example,
  ]),
);

const responseExamples = model.operations.flatMap((operation) =>
  namedAnswers(operation).map(({ status, example }): [string, Operation, number, NamedExample] => [
    `${operation.id} ${status} ${example.name}`,
    operation,
    status,
    example,
  ]),
);

/** What an operation answers when nothing decides between its examples. */
function lowestSuccess(operation: Operation): { status: number; values: unknown[] } {
  const [first] = operation.responses
    .filter(({ status }) => status < 300)
    .sort((one, other) => one.status - other.status);
  if (first === undefined) throw new Error(`${operation.id} documents no success`);
  return { status: first.status, values: (first.content?.examples ?? []).map(({ value }) => value) };
}

describe('the documented requests', () => {
  it('are there', () => {
    expect(requestExamples.length).toBeGreaterThan(2);
    expect(responseExamples.length).toBeGreaterThan(10);
  });

  it.each(requestExamples)(
    '%s is accepted and gets the answer of its name',
    async (_name, operation, example) => {
      const answer = await callOperation(operation, { example });
      const partners = namedAnswers(operation).filter((named) => named.example.name === example.name);
      const [partner] = partners.sort((one, other) => one.status - other.status);
      if (partner === undefined) {
        expect(answer.status).toBe(lowestSuccess(operation).status);
        return;
      }
      expect(answer.body).toEqual(partner.example.value);
      expect(answer.status).toBe(partner.status);
    },
  );

  it.each(model.operations.map((operation) => [operation.id, operation] as const))(
    '%s answers its sample request with a success of its schema, as JSON with a request id',
    async (_id, operation) => {
      const answer = await callOperation(operation);
      expect(answer.status).toBe(lowestSuccess(operation).status);
      expect(answer.headers.get('x-goji-request-id')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
      const content = operation.responses.find(({ status }) => status === answer.status)?.content ?? null;
      if (content === null) {
        expect(answer.text).toBe('');
        expect(answer.headers.get('content-type')).toBeNull();
        return;
      }
      expect(answer.headers.get('content-type')).toBe('application/json');
      expect(violations(content.schema, answer.body)).toEqual([]);
      expect(content.examples.map(({ value }) => value)).toContainEqual(answer.body);
    },
  );
});

describe('the documented answers', () => {
  it.each(responseExamples)('%s can be had with Prefer', async (_name, operation, status, example) => {
    const answer = await callOperation(operation, {
      headers: { prefer: `code=${status}, example=${example.name}` },
    });
    expect(answer.body).toEqual(example.value);
    expect(answer.status).toBe(status);
  });

  it.each(responseExamples)('%s can be had by its name alone', async (_name, operation, status, example) => {
    const answer = await callOperation(operation, { headers: { prefer: `example=${example.name}` } });
    const statuses = namedAnswers(operation)
      .filter((named) => named.example.name === example.name)
      .map((named) => named.status);
    expect(answer.status).toBe(Math.min(...statuses));
    if (answer.status === status) expect(answer.body).toEqual(example.value);
  });

  it.each(model.operations.map((operation) => [operation.id, operation] as const))(
    '%s gives every documented status',
    async (_id, operation) => {
      for (const { status, content } of operation.responses) {
        const answer = await callOperation(operation, { headers: { prefer: `code=${status}` } });
        expect(answer.status).toBe(status);
        if (content !== null) expect(violations(content.schema, answer.body)).toEqual([]);
      }
    },
  );

  it('texts travel as JSON, with their quotation marks', async () => {
    const texts = model.operations.flatMap((operation) =>
      namedAnswers(operation)
        .filter(({ example }) => typeof example.value === 'string')
        .map((named) => ({ operation, ...named })),
    );
    expect(texts.length).toBeGreaterThan(0);
    for (const { operation, status, example } of texts) {
      const answer = await callOperation(operation, {
        headers: { prefer: `code=${status}, example=${example.name}` },
      });
      expect(answer.text).toBe(JSON.stringify(example.value));
      expect(answer.headers.get('content-type')).toBe('application/json');
    }
  });

  it('give another request id each time', async () => {
    const [operation] = model.operations;
    if (operation === undefined) throw new Error('The document has no operations');
    const ids = await Promise.all(
      [1, 2, 3].map(async () => (await callOperation(operation)).headers.get('x-goji-request-id')),
    );
    expect(new Set(ids).size).toBe(3);
  });
});
