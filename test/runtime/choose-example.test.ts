import { describe, expect, it } from 'vitest';
import {
  chooseExample,
  isSameJson,
  matchExample,
  type OperationExamples,
} from '../../generators/runtime/choose-example.js';

const examples: OperationExamples = {
  requests: [
    { name: 'small', body: { kind: 'SMALL', parts: [{ name: 'a' }] } },
    { name: 'broken', body: { kind: 'LARGE', parts: [] } },
    { name: 'second', path: { id: 'T-2' }, query: { tag: ['x', 'y'] } },
  ],
  answers: [
    { status: 200, name: 'small', body: { id: 'T-1' } },
    { status: 200, name: 'second', body: [{ id: 'T-3', tag: 'x' }] },
    { status: 400, name: 'broken', body: {} },
  ],
};
const nameFor = (path: object, query: object = {}, body?: unknown) =>
  matchExample(examples, { path: { ...path }, query: { ...query }, body })?.name;

describe('matchExample', () => {
  it('takes the answer of a documented request, failures included', () => {
    expect(nameFor({}, {}, { parts: [{ name: 'a' }], kind: 'SMALL' })).toBe('small');
    expect(nameFor({}, {}, { kind: 'LARGE', parts: [] })).toBe('broken');
    expect(nameFor({ id: 'T-2' }, { tag: ['x', 'y'] })).toBe('second');
  });

  it('compares all that the documented request has', () => {
    expect(nameFor({ id: 'T-2' }, { tag: 'z' })).toBeUndefined();
    expect(nameFor({ id: 'T-2' })).toBeUndefined();
  });

  it('counts each value of a repeated parameter', () => {
    expect(nameFor({}, { tag: ['q', 'x'] })).toBe('second');
    expect(nameFor({ id: 'T-3' })).toBe('second');
  });
});

describe('chooseExample', () => {
  it('falls back on the first success, and on nothing', () => {
    expect(chooseExample(examples, { path: {}, query: {}, body: undefined })?.name).toBe('small');
    expect(chooseExample({ requests: [], answers: [] }, { path: {}, query: {}, body: 1 })).toBeUndefined();
  });
});

describe('isSameJson', () => {
  it.each([
    [{ a: [1, { b: null }] }, { a: [1, { b: null }] }, true],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [[1, 2], [2, 1], false],
    [{ 0: 1 }, [1], false],
    [{ a: undefined }, {}, false],
    [null, {}, false],
    ['1', 1, false],
    [{ a: 1 }, { a: 1, b: 1 }, false],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(isSameJson(one, other)).toBe(expected);
    expect(isSameJson(other, one)).toBe(expected);
  });
});
