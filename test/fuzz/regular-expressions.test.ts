import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  expressionsOfDocument,
  expressionsOfProgram,
  type FoundExpression,
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

/** What Ajv checks the formats of the document by; dates are checked by functions over the first few. */
const formats = [
  'DATE',
  'TIME',
  'DATE_TIME_SEPARATOR',
  'NOT_URI_FRAGMENT',
  'URI',
  'uri-reference',
  'email',
  'uuid',
];

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

  it('of the formats that the document uses', async () => {
    const path = createRequire(import.meta.url).resolve('ajv-formats/dist/formats.js');
    const lines = readFileSync(path, 'utf8').split('\n');
    const found = formats.map((name): FoundExpression => {
      const line = lines.find((text) => new RegExp(`^\\s*(?:const ${name} =|"?${name}"?:) /`).test(text));
      const [expression] = expressionsOfProgram(
        name,
        `x = ${line?.slice(line.indexOf('/')).replace(/,$/, '')}`,
      );
      if (expression === undefined) throw new Error(`ajv-formats has no expression for ${name}`);
      return expression;
    });
    expect(await slowExpressions(found)).toEqual([]);
    const used = new Set(
      [...JSON.stringify(document).matchAll(/"format":"([a-z0-9-]+)"/g)].map(([, name]) => name),
    );
    expect([...used].sort()).toEqual(['date', 'date-time', 'email', 'uri', 'uri-reference', 'uuid']);
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
