import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  expressionsOfDocument,
  expressionsOfFormats,
  expressionsOfProgram,
  formatsOf,
  slowExpressions,
} from '../../fuzz/regular-expressions.js';
import { document } from '../contract/document.js';

/** What reads what others send: the server, the kits, the mock and the sandbox. */
const rooms = ['generated/client', 'generated/msw', 'generated/query', 'generated/runtime']
  .concat(['generated/server', 'generated/webhooks', 'mock', 'sandbox'])
  .flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(room, name)),
  );

describe('no text can make a regular expression slow', () => {
  it('of the document', async () => {
    const found = expressionsOfDocument(document);
    expect(found.length).toBeGreaterThan(10);
    expect(await slowExpressions(found)).toEqual([]);
  });

  it('of what reads what others send', async () => {
    const found = rooms.flatMap((path) => expressionsOfProgram(path, readFileSync(path, 'utf8')));
    expect(found.length).toBeGreaterThan(50);
    expect(await slowExpressions(found)).toEqual([]);
  });

  it('of the formats that the document uses, but for the two that npm run fuzz has the time for', async () => {
    const formats = formatsOf(document);
    expect(formats).toEqual(['date', 'date-time', 'email', 'uri', 'uri-reference', 'uuid']);
    expect(expressionsOfFormats(formats).map(({ source }) => source.length)).not.toContain(0);
    const quick = formats.filter((name) => !name.startsWith('uri'));
    expect(await slowExpressions(expressionsOfFormats(quick))).toEqual([]);
    expect(() => expressionsOfFormats(['url'])).toThrow('the format url is not known');
  });
});

describe('a planted expression is found', () => {
  it.each([
    ['^(a+)+$', 'exponential'],
    ['^(a|a)*$', 'exponential'],
    ['\\s+$', '2nd degree polynomial'],
    ['^[A-Z]*[0-9A-Z]*$', '2nd degree polynomial'],
    ['^(?=a)([a-z]+-?){3,}$', 'exponential (fuzz)'],
  ])('in a document: %s', async (pattern, growth) => {
    const planted = { components: { schemas: { Name: { items: [{ type: 'string', pattern }] } } } };
    expect(await slowExpressions(expressionsOfDocument(planted))).toEqual([
      `#/components/schemas/Name/items/0: /${pattern}/u is ${growth}`,
    ]);
  });

  it('among the names of properties, in a program and in a text', async () => {
    const planted = { patternProperties: { '(x+x+)+y': {} } };
    const program = "const end = /0+$/; new RegExp('(.*)*=', 'i'); RegExp(`a`);";
    const found = [...expressionsOfDocument(planted), ...expressionsOfProgram('a.ts', program)];
    expect(found).toHaveLength(4);
    expect((await slowExpressions(found)).map((line) => line.replace(/ is .*/, ''))).toEqual([
      '#: /(x+x+)+y/u',
      'a.ts: /0+$/',
      'a.ts: /(.*)*=/i',
    ]);
  });
});
