import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explain, knownDisagreements } from '../../fuzz/disagreements.js';
import { createPrismJudge } from '../../fuzz/prism-judge.js';
import { type FuzzOptions, runFuzz } from '../../fuzz/run-fuzz.js';
import { createResolver } from '../../fuzz/schemas.js';
import { createStub, sendTo } from '../../fuzz/stub.js';
import { buildContract } from '../../generators/server/build-contract.js';
import { document, model, operationById, violations } from '../contract/document.js';

const base = { seed: 20_240_229, judge: violations, resolve: createResolver(model), prism: null };

describe('the generated server', () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await createStub(model);
  });
  afterAll(() => app.close());

  it('accepts what is valid and refuses what is broken, and so does Prism', async () => {
    const prism = await createPrismJudge(document);
    const options: FuzzOptions = { ...base, operations: model.operations, runs: 2, send: sendTo(app), prism };
    const report = await runFuzz(options);
    expect(report.findings).toEqual([]);
    expect(report.valid).toBeGreaterThan(250);
    expect(report.broken).toBeGreaterThan(250);
    expect(report.discarded).toBeLessThan(report.valid / 20);
    const unlisted = report.disagreements.filter((found) => explain(found) === undefined);
    expect(unlisted.map(({ prism: verdict, what }) => `${verdict} ${what}`)).toEqual([]);
    const gone = knownDisagreements.filter(
      (known) => !report.disagreements.some((found) => explain(found) === known),
    );
    expect(gone).toEqual([]);
  });
});

describe('a planted defect is found', () => {
  const operations = [operationById('createInvestor')];

  it('in a server that checks no bodies', async () => {
    const contract = buildContract(model);
    const descriptor = contract.operations['createInvestor'];
    if (descriptor === undefined) throw new Error('The contract has no createInvestor');
    const loose = { ...descriptor, body: { required: true, schema: {} } };
    const app = await createStub(model, {
      ...contract,
      operations: { ...contract.operations, createInvestor: loose },
    });
    const { findings } = await runFuzz({ ...base, operations, runs: 20, send: sendTo(app) });
    await app.close();
    expect(findings).toMatchObject([
      {
        operation: 'createInvestor',
        broken: expect.stringMatching(/^body.*: /),
        fault: 'a broken request was accepted with 200',
        curl: expect.stringMatching(/^curl -i -X POST /),
        replay: 'npm run fuzz -- --seed 20240229 --operation createInvestor --runs 20',
      },
    ]);
  });

  it.each([
    ['refuses everything', { status: 400, text: '{"errors":[]}' }, 'a valid request was refused with 400'],
    ['drops the body', { status: 200, text: '{}' }, 'the body that reached the handler is not the one'],
  ])('in a server that %s', async (_name, answer, fault) => {
    const { findings } = await runFuzz({ ...base, operations, runs: 5, send: async () => answer });
    expect(findings[0]?.fault).toContain(fault);
  });
});
