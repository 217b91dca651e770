import { beforeAll, describe, expect, it } from 'vitest';
import { createPrismJudge, type PrismJudge } from '../../fuzz/prism-judge.js';
import { brokenBodies, brokenParameters } from './broken-exchanges.js';
import { document } from './document.js';
import { namedExchanges, recordedExchanges } from './exchanges.js';

/** Broken requests that Prism accepts, each with the reason. An entry that Prism has come to refuse fails the test. */
const acceptedByPrism: ReadonlyMap<string, string> = new Map([]);

describe("Prism's own validator", () => {
  let judge: PrismJudge;
  beforeAll(async () => {
    judge = await createPrismJudge(document);
  });

  const valid = [...namedExchanges, ...recordedExchanges];
  it.each(valid.map((exchange) => [exchange.name, exchange] as const))(
    'accepts %s',
    async (_name, exchange) => {
      expect(await judge(exchange)).toEqual([]);
    },
  );

  it.each([...brokenBodies, ...brokenParameters])('refuses %s', async (name, request) => {
    const verdict = await judge(request);
    expect(verdict.length > 0).toBe(!acceptedByPrism.has(name));
  });
});
