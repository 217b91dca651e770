import { describe, expect, it } from 'vitest';
import { violations } from '../contract/document.js';
import { model, useMock } from './mock-server.js';

const { callOperation } = useMock({ dynamic: true });

describe('dynamic answers', () => {
  it.each(model.operations.map((operation) => [operation.id, operation] as const))(
    '%s: fit the schema, repeat with a seed, and give way to a named example',
    async (_id, operation) => {
      const seeded = { headers: { prefer: 'seed=7' } };
      const answer = await callOperation(operation, seeded);
      const response = operation.responses.find(({ status }) => status === answer.status);
      expect(answer.status).toBeLessThan(300);
      if (response === undefined || response.content === null) return;
      expect(violations(response.content.schema, answer.body)).toEqual([]);
      expect((await callOperation(operation, seeded)).body).toEqual(answer.body);
      const [example] = response.content.examples;
      if (example === undefined) return;
      const named = await callOperation(operation, { headers: { prefer: `example=${example.name}` } });
      expect(named.body).toEqual(example.value);
      const still = await callOperation(operation, { headers: { prefer: 'dynamic=false' } });
      expect(response.content.examples.map(({ value }) => value)).toContainEqual(still.body);
    },
  );

  it('differ from each other without a seed', async () => {
    const operation = model.operations.find(({ id }) => id === 'createInvestor');
    if (operation === undefined) throw new Error('The document has no createInvestor');
    const answers = await Promise.all([1, 2, 3].map(() => callOperation(operation)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(3);
  });
});
