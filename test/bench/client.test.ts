import { describe, expect, it } from 'vitest';
import { CONTESTANTS, type Contestant, GOJI } from '../../bench/client/contestants.js';
import { bundledProgram, sampleCalls, typedProgram } from '../../bench/client/programs.js';
import { readParameterExamples } from '../../mock/parameter-examples.js';
import { document, model } from '../contract/document.js';

const calls = sampleCalls(model, readParameterExamples(document), 50);
const contestant = (name: string): Contestant => {
  const found = CONTESTANTS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no contestant ${name}`);
  return found;
};

describe('the programs of the client suite', () => {
  it('call fifty operations with all that each of them needs', () => {
    const lacking = calls.filter(({ path, args }) => {
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
      return names.some((name) => args.path?.[name] === undefined);
    });
    const withBody = model.operations.slice(0, 50).filter(({ requestBody }) => requestBody?.required);

    expect(calls).toHaveLength(50);
    expect(lacking).toEqual([]);
    expect(calls.filter(({ args }) => args.body !== undefined).map(({ id }) => id)).toEqual(
      expect.arrayContaining(withBody.map(({ id }) => id)),
    );
  });

  it.each(CONTESTANTS.map((one) => [one.name, one] as const))('are the same for %s', (_, one) => {
    const count = (text: string) => text.split('await ').length - 1;

    expect(count(bundledProgram(one, calls))).toBe(50);
    expect(count(typedProgram(one, calls))).toBe(50);
  });

  it('have literal arguments where types are checked, and none where bytes are counted', () => {
    expect(typedProgram(contestant(GOJI), calls)).toContain('"clientId":"GOJI-');
    expect(bundledProgram(contestant(GOJI), calls)).not.toContain('clientId');
  });
});
