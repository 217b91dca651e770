import { describe, expect, it } from 'vitest';
import { createSchemaCompiler } from '../../generators/server/runtime/schema-compiler.js';

/** Cases in which validators of older drafts go wrong: a value that is valid and one that is not. */
const cases: readonly (readonly [schema: object, good: unknown, bad: unknown])[] = [
  [{ type: ['string', 'null'] }, null, 5],
  [{ type: 'array', prefixItems: [{ type: 'string' }], items: false }, ['a'], ['a', 'b']],
  [{ type: 'array', contains: { const: 1 }, minContains: 2 }, [1, 1], [1]],
  [{ type: 'object', properties: { a: {} }, unevaluatedProperties: false }, { a: 1 }, { b: 1 }],
  [{ type: 'object', dependentRequired: { a: ['b'] } }, { a: 1, b: 1 }, { a: 1 }],
  [{ $ref: 'goji#/$defs/Name', maxLength: 2 }, 'ab', 'abc'],
  [{ type: 'number', exclusiveMinimum: 0 }, 0.1, 0],
  [{ type: 'integer' }, 5, '5'],
  [{ type: 'string', format: 'date' }, '2024-02-29', '2026-02-31'],
  [{ type: 'string', format: 'date-time' }, '2024-02-29T10:00:00Z', '2024-02-29T10:00:00'],
  [{ type: 'object', properties: { a: { type: 'string' } }, additionalProperties: false }, {}, { b: 1 }],
];

describe('createSchemaCompiler', () => {
  const compile = createSchemaCompiler({ Name: { type: 'string' } });

  it.each(cases)('judges by %j', (schema, good, bad) => {
    const check = compile({ ...schema });
    expect(check(good)).toEqual([]);
    expect(check(bad)).not.toEqual([]);
  });

  it('changes nothing in what it checks', () => {
    const value = { a: '5', b: 1 };
    compile({
      type: 'object',
      properties: { a: { type: 'integer' }, c: { default: 1 } },
      additionalProperties: false,
    })(value);
    expect(value).toEqual({ a: '5', b: 1 });
  });

  it('refuses keywords that do not exist, so that a rule cannot get lost', () => {
    expect(() => compile({ type: 'string', minLenght: 1 })).toThrow('minLenght');
  });

  describe('with components that refer to each other', () => {
    const folder = {
      type: 'object',
      properties: { files: { type: 'array', items: { $ref: 'goji#/$defs/File' } } },
    };
    const file = {
      type: 'object',
      properties: { name: { type: 'string' }, from: { $ref: 'goji#/$defs/Folder' } },
    };
    const wrong = { files: [{ from: { files: [{ name: 5 }] } }] };

    it.each([
      ['as the schema', { $ref: 'goji#/$defs/Folder' }],
      ['within it', { allOf: [{ $ref: 'goji#/$defs/Folder' }] }],
    ])('checks what is deep inside, %s', (_where, schema) => {
      const check = createSchemaCompiler({ Folder: folder, File: file })(schema);
      expect(check({ files: [{ name: 'a', from: { files: [] } }] })).toEqual([]);
      expect(check(wrong)).toMatchObject([
        { keyword: 'type', pointer: '/files/0/from/files/0/name', value: 5 },
      ]);
    });

    it('refuses a reference to none', () => {
      const compileFolder = createSchemaCompiler({ Folder: folder });
      expect(() => compileFolder({ $ref: 'goji#/$defs/Folder' })).toThrow('goji#/$defs/File');
    });
  });
});
