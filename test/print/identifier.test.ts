import { describe, expect, it } from 'vitest';

import {
  isIdentifier,
  propertyKey,
  safeIdentifier,
  stringLiteral,
} from '../../generators/print/identifier.js';

it('isIdentifier refuses reserved words and what no name may have', () => {
  expect(['a', '$a_1', 'delete', '1a', 'a-b', ''].map(isIdentifier)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

it.each([
  ['titles', 'titles'],
  ['delete', 'delete_'],
  ['a-b', 'ab'],
  ['1a', '_1a'],
  ['', '_'],
])('safeIdentifier makes %j to %j', (name, expected) => {
  expect(safeIdentifier(name)).toBe(expected);
  expect(isIdentifier(safeIdentifier(name))).toBe(true);
});

it('propertyKey quotes only where it must', () => {
  expect(['delete', 'a-b', '1', '200', '01', '-1', '__proto__'].map(propertyKey)).toEqual([
    'delete',
    "'a-b'",
    '1',
    '200',
    "'01'",
    "'-1'",
    "'__proto__'",
  ]);
});

describe('stringLiteral', () => {
  it.each([
    'plain',
    "it's",
    'say "hi"',
    `both ' and "`,
    'back\\slash',
    'line\nend',
    '\u2028',
    'a `b` $c',
    '</script>',
  ])('%j means itself', (text) => {
    expect(Function(`return ${stringLiteral(text)}`)()).toBe(text);
  });

  it('takes double quotes where they save an escape', () => {
    expect([stringLiteral("it's"), stringLiteral('say "hi"')]).toEqual([`"it's"`, `'say "hi"'`]);
  });
});
