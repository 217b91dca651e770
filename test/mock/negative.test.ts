import { describe, expect, it } from 'vitest';
import type { JsonSchema, Operation } from '../../generators/model/types.js';
import { violations } from '../contract/document.js';
import { type Answer, useMock, writes } from './mock-server.js';

const { callOperation } = useMock();

/** A body that was spoilt in one place. */
interface Mutant {
  readonly change: string;
  readonly body: unknown;
}

/** Every way to spoil one member of a valid body: leave it out, or put something else in its place. */
function mutantsOf(body: unknown): Mutant[] {
  return membersOf(body, []).flatMap((path) => [
    { change: `without ${path.join('.')}`, body: changed(body, path, undefined) },
    { change: `${path.join('.')} is an object`, body: changed(body, path, { unexpected: true }) },
    { change: `${path.join('.')} is unknown`, body: changed(body, path, 'NOT_A_DOCUMENTED_VALUE') },
    { change: `${path.join('.')} is too long`, body: changed(body, path, 'x'.repeat(5000)) },
    { change: `${path.join('.')} is null`, body: changed(body, path, null) },
  ]);
}

function membersOf(value: unknown, path: readonly string[]): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [
    [...path, key],
    ...membersOf(member, [...path, key]),
  ]);
}

/** A copy with another value at the path; undefined removes the member or the item. */
function changed(value: unknown, [key = '', ...rest]: readonly string[], replacement: unknown): unknown {
  const entries = Object.entries(value as object).flatMap(([name, member]) => {
    if (name !== key) return [[name, member] as const];
    const next = rest.length === 0 ? replacement : changed(member, rest, replacement);
    return next === undefined ? [] : [[name, next] as const];
  });
  return Array.isArray(value) ? entries.map(([, member]) => member) : Object.fromEntries(entries);
}

/** Sends a few at a time, in order. */
async function sendAll(operation: Operation, mutants: readonly Mutant[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let start = 0; start < mutants.length; start += 8) {
    const batch = mutants.slice(start, start + 8);
    answers.push(...(await Promise.all(batch.map(({ body }) => callOperation(operation, { body })))));
  }
  return answers;
}

function bodySchema(operation: Operation): JsonSchema {
  if (operation.requestBody === null) throw new Error(`${operation.id} takes no body`);
  return operation.requestBody.content.schema;
}

describe('a body that is spoilt in one place', () => {
  it.each(writes.map((operation) => [operation.id, operation] as const))(
    '%s is judged as an independent validator judges it',
    async (_id, operation) => {
      const schema = bodySchema(operation);
      const mutants = mutantsOf(operation.requestBody?.content.examples[0]?.value);
      const answers = await sendAll(operation, mutants);
      const wrong = mutants.filter((_, index) => answers[index]?.status === 400).map(({ change }) => change);
      const expected = mutants.filter(({ body }) => violations(schema, body).length > 0);
      expect(wrong).toEqual(expected.map(({ change }) => change));
      for (const answer of answers.filter(({ status }) => status === 400)) {
        expect(answer.body).toEqual({
          errors: expect.arrayContaining([
            { errorCode: expect.stringMatching(/^[A-Z0-9_]+$/), message: expect.stringMatching(/\S/) },
          ]),
        });
        expect(answer.text).not.toMatch(/prism|stoplight|must have required property|must be equal to/i);
      }
    },
    120_000,
  );

  it('proves something: every kind of change is refused somewhere', () => {
    const refused = writes.flatMap((operation) =>
      mutantsOf(operation.requestBody?.content.examples[0]?.value)
        .filter(({ body }) => violations(bodySchema(operation), body).length > 0)
        .map(({ change }) => change),
    );
    for (const kind of [/^without /, / is an object$/, / is unknown$/, / is too long$/, / is null$/]) {
      expect(refused.filter((change) => kind.test(change)).length).toBeGreaterThan(0);
    }
  });
});
