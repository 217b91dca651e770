import { describe, expect, it } from 'vitest';
import { readJson } from '../../generators/server/runtime/read-json.js';

const read = (text: string | Buffer) => readJson(Buffer.from(text));

describe('readJson', () => {
  it.each<[string, unknown]>([
    ['{"name":"Zo\u00eb","amount":10.5}', { name: 'Zo\u00eb', amount: 10.5 }],
    ['"\ud83d\ude00"', '\u{1f600}'],
    ['\ufeff{"a":1}', { a: 1 }],
    ['{"constructor":"Smith"}', { constructor: 'Smith' }],
    ['{"a":"__proto__"}', { a: '__proto__' }],
    ['null', null],
    ['', undefined],
    [' \n\t ', undefined],
  ])('reads %j', (text, value) => {
    expect(read(text)).toEqual({ isRead: true, value });
  });

  it.each([
    ['{', 'The request body is not valid JSON'],
    ['{"a":1}}', 'The request body is not valid JSON'],
    ['{"a":{"__proto__":1}}', 'The request body is not valid JSON'],
    ['[{"\\u005f_proto__":1}]', 'The request body is not valid JSON'],
    ['{"constructor":{"prototype":{}}}', 'The request body is not valid JSON'],
    ['{"a":1,"a":1}', 'a is given more than once'],
    ['{"a":[1,2,{"b":1e400}]}', 'a[2].b has more digits than a number can carry'],
    ['[1,-12345678901234567.8]', '[1] has more digits than a number can carry'],
    [`${'['.repeat(101)}${']'.repeat(101)}`, 'The request body is nested too deeply'],
  ])('refuses %.40s', (text, message) => {
    expect(read(text)).toEqual({ isRead: false, message });
  });

  it('refuses bytes that are no UTF-8, and does not touch what everything inherits', () => {
    expect(read(Buffer.from('"\xe9"', 'latin1'))).toMatchObject({
      message: 'The request body is not valid UTF-8',
    });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
