import { describe, expect, it } from 'vitest';
import { type CoverageTable, missingCells } from '../../contract/coverage.js';
import type { ApiModel } from '../../generators/model/types.js';

const model = {
  operations: [{ id: 'getTerms' }],
  webhooks: [{ type: 'BATCH_UPDATE' }],
} as unknown as ApiModel;

const operation: CoverageTable['operations'][number] = {
  operation: 'getTerms',
  api: 'investors',
  call: 'GET /platformApi/terms',
  source: 'reference.txt:1',
  successes: 1,
  errors: 2,
  recorded: 0,
  replayed: { schema: 3, mock: 3, server: 3 },
};
const webhook: CoverageTable['webhooks'][number] = {
  webhook: 'BATCH_UPDATE',
  source: 'reference.txt:2',
  examples: 1,
  recorded: 1,
  replayed: { schema: 2, sender: 2, receiver: 2 },
};
const gaps = (operations: CoverageTable['operations'], webhooks: CoverageTable['webhooks']) =>
  missingCells({ operations, webhooks }, model);

describe('the coverage table', () => {
  it('lacks nothing when each row is whole', () => {
    expect(gaps([operation], [webhook])).toEqual([]);
  });

  it('says which row or cell it lacks', () => {
    expect(gaps([], [])).toEqual(['getTerms: no row', 'BATCH_UPDATE: no row']);
    const bare = { source: '', replayed: { schema: 0, mock: 0, server: 0 } };
    expect(gaps([{ ...operation, ...bare, successes: 0, errors: 0 }], [webhook])).toEqual([
      'getTerms: no source',
      'getTerms: no success example',
      'getTerms: no error example',
    ]);
    expect(gaps([operation], [{ ...webhook, source: '', examples: 0, recorded: 0 }])).toEqual([
      'BATCH_UPDATE: no source',
      'BATCH_UPDATE: no example',
      'BATCH_UPDATE: nothing recorded',
      'BATCH_UPDATE: schema replayed 2 of 0',
      'BATCH_UPDATE: sender replayed 2 of 0',
      'BATCH_UPDATE: receiver replayed 2 of 0',
    ]);
    expect(gaps([{ ...operation, replayed: { schema: 3, mock: 2, server: 3 } }], [webhook])).toEqual([
      'getTerms: mock replayed 2 of 3',
    ]);
  });
});
