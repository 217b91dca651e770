import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../../generators/model/types.js';
import { createSchemaCompiler } from '../../generators/server/runtime/schema-compiler.js';
import { describeViolations } from '../../generators/server/runtime/violation-messages.js';
import { KNOWN_FORMATS, toServerSchema } from '../../generators/server/server-schema.js';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe('toServerSchema', () => {
  it('keeps the rules and drops the remarks', () => {
    const schema = {
      title: 'A',
      description: 'A',
      'x-goji-source': 'a',
      type: 'object',
      required: ['description', 'x-a'],
      properties: {
        description: { type: 'string', examples: ['a'], contentEncoding: 'base64', format: 'sort-code' },
        'x-a': { ...ref('Money'), description: 'A' },
        constant: { const: { description: 'kept' }, default: { title: 'kept' } },
        list: { type: 'array', items: { enum: ['a'], title: 'A' } },
      },
      additionalProperties: false,
    };
    expect(toServerSchema(schema)).toEqual({
      type: 'object',
      required: ['description', 'x-a'],
      properties: {
        description: { type: 'string' },
        'x-a': { $ref: 'goji#/$defs/Money' },
        constant: { const: { description: 'kept' }, default: { title: 'kept' } },
        list: { type: 'array', items: { enum: ['a'] } },
      },
      additionalProperties: false,
    });
  });

  it('knows exactly the formats of the validator, but for the slow one', () => {
    expect([...KNOWN_FORMATS, 'url'].sort()).toEqual(Object.keys(fullFormats).sort());
  });
});

describe('unions', () => {
  const pet = (tag: string, extra: JsonSchema) => ({
    allOf: [ref('Animal'), { type: 'object', properties: { kind: { const: tag }, ...extra } }],
  });
  const schemas: Record<string, JsonSchema> = {
    Animal: { type: 'object', required: ['kind', 'name'], properties: { name: { type: 'string' } } },
    Cat: pet('CAT', { lives: { type: 'integer' } }),
    Dog: pet('DOG', { tail: { type: 'boolean' } }),
    Pet: {
      oneOf: [ref('Cat'), ref('Dog')],
      discriminator: { propertyName: 'kind', mapping: { CAT: '#/components/schemas/Cat', DOG: 'Dog' } },
    },
    Unmapped: { oneOf: [ref('Cat'), ref('Dog')], discriminator: { propertyName: 'kind' } },
    Owner: {
      type: 'object',
      properties: { pet: { oneOf: [ref('Pet'), { type: 'null' }], description: 'A' } },
    },
    Described: { type: 'object', required: ['id'], oneOf: [ref('Cat'), { type: 'null' }] },
    Either: { anyOf: [ref('Cat'), { type: 'string' }] },
  };
  const compile = createSchemaCompiler(
    Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, toServerSchema(schema)])),
  );
  const messages = (name: string, value: unknown) =>
    describeViolations(
      compile({ $ref: `goji#/$defs/${name}` })(value).map((violation) => ({
        ...violation,
        location: 'body',
      })),
    ).map(({ message }) => message);

  it.each([
    ['Pet', { kind: 'CAT', name: 'Tom', lives: 9, tail: 'not of a cat' }, []],
    ['Pet', { kind: 'DOG', name: 'Rex', tail: true, lives: 'not of a dog' }, []],
    ['Pet', { kind: 'CAT', lives: 1.5 }, ['name cannot be null or empty', 'lives must be an integer']],
    ['Pet', { kind: 'FISH' }, ['kind must be one of CAT, DOG']],
    ['Pet', {}, ['kind cannot be null or empty']],
    ['Pet', 'CAT', ['The request body must be an object']],
    ['Unmapped', { kind: 'FISH' }, ['kind must be one of Cat, Dog']],
    ['Owner', { pet: null }, []],
    ['Owner', { pet: { kind: 'DOG', name: 'Rex' } }, []],
    ['Owner', { pet: { kind: 'DOG' } }, ['pet.name cannot be null or empty']],
    ['Described', { kind: 'CAT', name: 'Tom' }, ['id cannot be null or empty']],
    ['Described', { id: 1, kind: 'CAT' }, ['name cannot be null or empty']],
    [
      'Either',
      { kind: 'CAT' },
      [
        'The request body does not have one of the allowed forms: name cannot be null or empty; The request body must be a string',
      ],
    ],
  ])('of %s with %j: %j', (name, value, wanted) => {
    expect(messages(name, value)).toEqual(wanted);
  });
});
