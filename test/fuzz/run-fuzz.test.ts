import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareDisagreements } from '../../fuzz/disagreements.js';
import { createPrismJudge } from '../../fuzz/prism-judge.js';
import { type FuzzOptions, runFuzz } from '../../fuzz/run-fuzz.js';
import { createResolver } from '../../fuzz/schemas.js';
import { createStub, sendTo } from '../../fuzz/stub.js';
import { gojiFastifyOptions } from '../../generated/server/index.js';
import { buildContract } from '../../generators/server/build-contract.js';
import { createServerPlugin } from '../../generators/server/runtime/plugin.js';
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
    const { unlisted, stale } = compareDisagreements(report.disagreements);
    expect(unlisted.map(({ prism: verdict, what }) => `${verdict} ${what}`)).toEqual([]);
    expect(stale).toEqual([]);
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

  it('in a server that lets everybody in', async () => {
    const app = Fastify(gojiFastifyOptions);
    const handlers = { createInvestor: ({ body }: { body: unknown }) => ({ status: 200, body: { body } }) };
    await app.register(createServerPlugin<object>(buildContract(model)), { authenticate: 'none', handlers });
    const { findings } = await runFuzz({ ...base, operations, runs: 6, send: sendTo(app) });
    await app.close();
    expect(findings).toMatchObject([
      {
        broken: expect.stringMatching(/^header (authorization|x-nonce|x-timestamp): /),
        fault: 'a broken request was accepted with 200',
      },
    ]);
  });
});

describe('a planted disagreement is found', () => {
  const operations = [operationById('createInvestor')];
  const withPrism = async (verdict: readonly string[]) => {
    const app = await createStub(model);
    const options = { ...base, operations, runs: 5, send: sendTo(app), prism: async () => verdict };
    const { findings, disagreements } = await runFuzz(options);
    await app.close();
    expect(findings).toEqual([]);
    return disagreements;
  };

  it('when Prism refuses what the server accepts, and the other way round', async () => {
    const refused = await withPrism(['no reason']);
    expect(refused).toHaveLength(5);
    expect(refused[0]).toMatchObject({ prism: 'refuses', what: 'no reason' });
    const accepted = await withPrism([]);
    expect(accepted.length).toBeGreaterThan(2);
    expect(new Set(accepted.map(({ prism }) => prism))).toEqual(new Set(['accepts']));
    expect(compareDisagreements(accepted).unlisted).toEqual(accepted);
  });

  it('unless it is listed, and an entry that no longer occurs is named', async () => {
    const found = await withPrism(['no reason']);
    const entry = { prism: 'refuses', what: /^no reason$/, reason: 'planted' } as const;
    expect(compareDisagreements(found, [entry])).toEqual({ unlisted: [], stale: [] });
    const other = { ...entry, prism: 'accepts' } as const;
    const { unlisted, stale } = compareDisagreements(found, [other]);
    expect([unlisted.length, stale]).toEqual([5, [other]]);
  });
});
