import { expect, it } from 'vitest';
import { createStatementNames } from '../../sandbox/storage/statement-names.js';

const select = 'select body from documents where id = $1';

it('names a statement from its third time on, and no other by the same name', () => {
  const name = createStatementNames();
  expect([name(select, ['a']), name(select, ['b'])]).toEqual([select, select]);
  expect(name(select, ['c'])).toEqual({ name: 'goji_0', text: select });
  const other = `${select} limit 1`;
  for (let use = 1; use < 3; use += 1) expect(name(other, ['a'])).toBe(other);
  expect(name(other, ['a'])).toEqual({ name: 'goji_1', text: other });
  expect(name(select, ['d'])).toEqual({ name: 'goji_0', text: select });
});

it('names neither what has no values, nor long lists, nor more than the server should keep', () => {
  const name = createStatementNames();
  const again = (text: string, values: readonly unknown[]) => {
    for (let use = 0; use < 5; use += 1) name(text, values);
    return name(text, values);
  };
  expect(again('commit', [])).toBe('commit');
  const list = `${select}${' or id = $2'.repeat(400)}`;
  expect(again(list, ['a', 'b'])).toBe(list);
  const named = Array.from({ length: 250 }, (_, number) => again(`${select} limit ${number}`, ['a']));
  expect(named.filter((query) => typeof query === 'object')).toHaveLength(200);
});
