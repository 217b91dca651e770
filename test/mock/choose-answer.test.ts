import { describe, expect, it } from 'vitest';
import type { NamedExample, Operation } from '../../generators/model/types.js';
import { type ChoiceInput, chooseAnswer } from '../../mock/choose-answer.js';
import type { ParameterExample } from '../../mock/parameter-examples.js';

const example = (name: string, value: unknown): NamedExample => ({ name, summary: '', value });

const response = (status: number, examples: readonly NamedExample[]): Operation['responses'][number] => ({
  status,
  description: '',
  component: null,
  headers: [],
  content: { mediaType: 'application/json', schema: {}, examples },
});

const operation: Operation = {
  id: 'createThing',
  api: 'things',
  method: 'post',
  path: '/things/{thingId}',
  summary: '',
  description: '',
  deprecated: false,
  sandboxOnly: false,
  draft: false,
  source: '',
  parameters: [],
  requestBody: {
    required: true,
    content: {
      mediaType: 'application/json',
      schema: {},
      examples: [
        example('small', { kind: 'SMALL', size: 1, parts: [{ name: 'a' }] }),
        example('large', { kind: 'LARGE', size: 9, parts: [{ name: 'a' }] }),
        example('broken', { kind: 'LARGE', size: -1, parts: [] }),
      ],
    },
  },
  responses: [
    response(400, [example('broken', 'no'), example('small', 'no')]),
    response(201, [example('later', { thingId: 'T-3' })]),
    response(200, [example('small', { thingId: 'T-1' }), example('large', [{ thingId: 'T-2', tag: 'x' }])]),
  ],
};

function choose(change: Partial<ChoiceInput> = {}) {
  return chooseAnswer({
    operation,
    preference: {},
    dynamic: false,
    path: {},
    query: new URLSearchParams(),
    body: undefined,
    parameterExamples: [],
    ...change,
  });
}

const answer = (status: number, name: string) => ({
  ok: true,
  answer: { dynamic: false, status, example: name },
});

describe('chooseAnswer', () => {
  it('takes the first example of the lowest success when nothing decides', () => {
    expect(choose()).toEqual({ ok: true, answer: { dynamic: false } });
  });

  it('takes the answer of the name of an equal request, also an error', () => {
    const [small, , broken] = operation.requestBody?.content.examples ?? [];
    expect(choose({ body: small?.value })).toEqual(answer(200, 'small'));
    expect(choose({ body: broken?.value })).toEqual(answer(400, 'broken'));
  });

  it('takes the nearest body otherwise, but never an error', () => {
    expect(choose({ body: { kind: 'LARGE', size: 2, parts: [] } })).toEqual(answer(200, 'large'));
    expect(choose({ body: { kind: 'LARGE', size: -1, parts: [], more: 1 } })).toEqual(answer(200, 'large'));
    expect(choose({ body: { parts: [{ name: 'a' }] } })).toEqual(answer(200, 'small'));
    expect(choose({ body: { parts: [{ name: 'b' }] } })).toEqual({ ok: true, answer: { dynamic: false } });
  });

  it('takes the answer that repeats a path or query parameter', () => {
    expect(choose({ path: { thingId: 'T-2' } })).toEqual(answer(200, 'large'));
    expect(choose({ path: { thingId: 'T-3' } })).toEqual(answer(201, 'later'));
    expect(choose({ query: new URLSearchParams('tag=x') })).toEqual(answer(200, 'large'));
    expect(choose({ path: { thingId: 'T-9' } })).toEqual({ ok: true, answer: { dynamic: false } });
  });

  it('counts the examples of parameters to the case of their name', () => {
    const read = { ...operation, requestBody: null };
    const parameterExamples: ParameterExample[] = [
      { caseName: 'large', in: 'path', name: 'thingId', value: 'T-2000' },
      { caseName: 'large', in: 'query', name: 'page', value: 3 },
      { caseName: 'small', in: 'header', name: 'version', value: 1 },
    ];
    const path = { thingId: 'T-2000' };
    const query = new URLSearchParams('page=3');
    expect(choose({ operation: read, parameterExamples, path, query })).toEqual(answer(200, 'large'));
    expect(choose({ operation: read, parameterExamples, path })).toEqual({
      ok: true,
      answer: { dynamic: false },
    });
  });

  it('follows a preference, and finds an error by its name', () => {
    expect(choose({ preference: { example: 'small' } })).toEqual(answer(200, 'small'));
    expect(choose({ preference: { example: 'broken' } })).toEqual(answer(400, 'broken'));
    expect(choose({ preference: { code: 400, example: 'small' } })).toEqual(answer(400, 'small'));
    expect(choose({ preference: { code: 400 } })).toEqual({
      ok: true,
      answer: { dynamic: false, status: 400 },
    });
  });

  it('says what there is when a preference cannot be met', () => {
    expect(choose({ preference: { code: 418 } })).toEqual({
      ok: false,
      message: 'createThing has no answer 418; it has 400, 201, 200',
    });
    expect(choose({ preference: { code: 200, example: 'broken' } })).toEqual({
      ok: false,
      message: 'createThing has no example broken for 200; it has small (200), large (200)',
    });
  });

  it('lets the request switch dynamic answers on and off', () => {
    const body = operation.requestBody?.content.examples[1]?.value;
    expect(choose({ dynamic: true, body })).toEqual({ ok: true, answer: { dynamic: true } });
    expect(choose({ preference: { dynamic: true, seed: '7' } })).toEqual({
      ok: true,
      answer: { dynamic: true, seed: '7' },
    });
    expect(choose({ dynamic: true, preference: { dynamic: false }, body })).toEqual(answer(200, 'large'));
  });
});
