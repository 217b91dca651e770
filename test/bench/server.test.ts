import { describe, expect, it } from 'vitest';
import { answersOf, loadCases, refusalProbes } from '../../bench/server/cases.js';
import { growDocument } from '../../bench/server/grow-document.js';
import type { LoadResult } from '../../bench/server/load.js';
import { inTurn, type Round } from '../../bench/server/measure.js';
import { figureTable, loadFigure, ratioOf, spreadOf } from '../../bench/server/tables.js';
import { buildModel } from '../../generators/model/build-model.js';
import { document, model, operationById, violations } from '../contract/document.js';

describe('the document of the server suite', () => {
  it.each([10, 139, 300])('has %i operations, the measured ones among them', (count) => {
    const { operations } = buildModel(growDocument(document, count));
    expect(operations).toHaveLength(count);
    expect(new Set(operations.map(({ id }) => id)).size).toBe(count);
    expect(operations.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['createInvestor', 'getInvestor', 'getKycReport']),
    );
  });
});

describe('the cases of the server suite', () => {
  const cases = loadCases(model, answersOf(model));
  const schema = operationById('createInvestor').requestBody?.content.schema;
  const wrongIn = (body: string | undefined) =>
    schema === undefined || body === undefined ? [] : violations(schema, JSON.parse(body));

  it('are two that are right and one that is wrong', () => {
    expect(cases.map(({ name, request }) => [name, wrongIn(request.body).length > 0])).toEqual([
      ['GET', false],
      ['POST', false],
      ['POST, refused', true],
      ['GET, 100 ids', false],
    ]);
  });

  it('come with requests that are wrong in one way', () => {
    const names = ['31 February', 'number as text'];
    const probes = refusalProbes(model).filter(({ name }) => names.includes(name));
    expect(probes.map(({ request }) => wrongIn(request.body).length > 0)).toEqual([true, true]);
  });
});

describe('inTurn', () => {
  it('has each entry once, those of one place beside each other', () => {
    const lists = ['a', 'b', 'c', 'd'].map((server) =>
      ['GET', 'POST', 'refused'].map((one) => ({ server, one })),
    );
    const queue = inTurn([...lists, [{ server: 'e', one: 'GET' }]]);
    expect(queue.map(({ one }) => one)).toEqual([
      ...Array<string>(5).fill('GET'),
      ...Array<string>(4).fill('POST'),
      ...Array<string>(4).fill('refused'),
    ]);
    expect(new Set(queue).size).toBe(13);
  });
});

describe('ratioOf', () => {
  const round = (perSecond: number): Round => {
    const result: LoadResult = { perSecond, microseconds: 1, p99: null, errors: 0, statuses: {} };
    return {
      startMs: 1,
      memoryAtRest: 1,
      memoryAfterLoad: 1,
      loads: new Map([['GET', result]]),
      p99: new Map(),
    };
  };

  it('compares within each round, so that a slow round does not count twice', () => {
    const rounds = new Map([
      ['one', [round(20), round(2), round(30)]],
      ['other', [round(10), round(1), round(10)]],
    ]);
    expect(ratioOf(rounds, ['one', 'other'], loadFigure('GET', 'perSecond'))).toBe(2);
  });

  it('leaves out the rounds that one of the two has not run', () => {
    const rounds = new Map([
      ['one', [round(20), round(30), round(1000)]],
      ['far', [round(10), round(10)]],
    ]);
    expect(ratioOf(rounds, ['one', 'far'], loadFigure('GET', 'perSecond'))).toBe(2.5);
  });

  it('comes with how far the rounds were apart', () => {
    const rounds = new Map([
      ['one', [round(900), round(1000), round(1100)]],
      ['once', [round(10)]],
    ]);
    const figure = loadFigure('GET', 'perSecond');
    expect(spreadOf(rounds, 'one', figure)).toBeCloseTo(0.1);
    expect(figureTable('Speed', rounds, { GET: figure }, []).rows).toEqual([
      ['one', '1,000 ± 10 %'],
      ['once', 10],
    ]);
  });
});
