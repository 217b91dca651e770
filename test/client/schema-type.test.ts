import { describe, expect, it } from 'vitest';
import { schemaType } from '../../generators/client/schema-type.js';
import type { JsonSchema } from '../../generators/model/types.js';
import type { Printable } from '../../generators/print/source-file.js';

const money: JsonSchema = { $ref: '#/components/schemas/Money' };

function textOf(part: Printable): string {
  if (typeof part === 'string') return part;
  return 'kind' in part ? `${part.name} of ${part.from}` : part.map(textOf).join('');
}

function typeOf(schema: JsonSchema): string | undefined {
  const type = schemaType(schema);
  return type === undefined ? undefined : textOf(type);
}

describe('schemaType', () => {
  it.each<[JsonSchema, string]>([
    [money, 'Money of schemas.ts'],
    [{ type: 'array', items: money }, 'readonly Money of schemas.ts[]'],
    [
      { type: 'array', items: { type: 'array', items: { type: 'integer' } } },
      'readonly (readonly number[])[]',
    ],
    [{ type: 'string', format: 'date', minLength: 1 }, 'string'],
    [{ type: 'integer', default: 1 }, 'number'],
    [{ type: 'number' }, 'number'],
    [{ type: 'boolean' }, 'boolean'],
    [{ type: 'string', enum: ["it's", 'b'] }, `"it's" | 'b'`],
    [{ enum: [1, true, null] }, '1 | true | null'],
    [{ type: 'array', items: { enum: ['a', 'b'] } }, "readonly ('a' | 'b')[]"],
    [{ type: 'string', const: 'SUCCESS' }, "'SUCCESS'"],
  ])('writes %j', (schema, type) => {
    expect(typeOf(schema)).toBe(type);
  });

  it.each<[JsonSchema]>([
    [{}],
    [{ $ref: '#/components/schemas/Money', description: 'Of the trade.' }],
    [{ type: ['string', 'null'] }],
    [{ type: 'object', properties: {} }],
    [{ type: 'constructor' }],
    [{ type: 'string', anyOf: [{ minLength: 1 }, { const: '' }] }],
    [{ allOf: [money] }],
    [{ type: 'array' }],
    [{ type: 'array', items: { type: 'object' } }],
    [{ enum: [] }],
    [{ enum: ['a', { b: 1 }] }],
    [{ const: [1] }],
  ])('leaves %j to the types of its operation', (schema) => {
    expect(typeOf(schema)).toBeUndefined();
  });
});
