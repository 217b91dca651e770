import { describe, expect, it } from 'vitest';

import { buildModel } from '../../generators/model/build-model.js';
import { generateTypes } from '../../generators/types/index.js';
import { documentWith, jsonContent, operationWith } from '../model/documents.js';
import { typeErrorsIn } from './compile.js';

const pet = {
  description: 'A pet.',
  oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
  discriminator: { propertyName: 'kind', mapping: { CAT: '#/components/schemas/Cat' } },
};

function animal(kind: string, more: object) {
  return {
    type: 'object',
    required: ['kind', ...Object.keys(more)],
    properties: { kind: { const: kind }, ...more },
  };
}

const document = documentWith({
  paths: {
    '/pets': {
      get: operationWith({
        operationId: 'listPets',
        responses: {
          '200': {
            description: 'x',
            content: jsonContent(
              { type: 'array', items: { $ref: '#/components/schemas/Pet' } },
              { one: { $ref: '#/components/examples/one' }, two: { value: [] } },
            ),
          },
        },
      }),
    },
  },
  components: {
    schemas: {
      Pet: pet,
      Cat: animal('CAT', { lives: { type: 'integer' } }),
      Dog: animal('DOG', {
        discriminator: { type: 'string' },
        examples: { type: 'array', items: { type: 'string' } },
      }),
      Name: { type: ['string', 'null'] },
    },
    examples: { one: { value: [] } },
  },
});

const PATHS = ['schemas.ts', 'types.ts'];

async function sourcesOf(input = document): Promise<Readonly<Record<string, string>>> {
  const files = await generateTypes({ model: buildModel(input), document: input });
  return Object.fromEntries(
    files.filter(({ path }) => PATHS.includes(path)).map(({ path, text }) => [path, text]),
  );
}

/** The text of both files. */
async function typesOf(input = document): Promise<string> {
  return Object.values(await sourcesOf(input)).join('\n');
}

const types = typesOf();

/** What the compiler says about `code`, which may import the types. */
async function compile(code: string) {
  return typeErrorsIn({ ...(await sourcesOf()), 'use.ts': code });
}

describe('schemas.ts and types.ts', () => {
  it('has each schema under its own name, with its description', async () => {
    expect(await types).toContain('/** A pet. */\nexport type Pet = components["schemas"]["Pet"];');
  });

  it('narrows a union by its tag', async () => {
    expect(
      await compile(`
        import type { Pet } from './types.js';
        export const count = (pet: Pet): number => (pet.kind === 'CAT' ? pet.lives : pet.examples.length);
        export const all = (pet: Pet): 'CAT' | 'DOG' => pet.kind;
      `),
    ).toEqual([]);
  });

  it('keeps properties that are named like keywords', async () => {
    expect(
      await compile(`
        import type { Dog, Name } from './types.js';
        export const dog: Dog = { kind: 'DOG', discriminator: 'a', examples: ['b'] };
        export const name: Name = null;
      `),
    ).toEqual([]);
  });

  it('is readonly all the way down', async () => {
    const problems = await compile(`
      import type { Cat, operations } from './types.js';
      type Pets = operations['listPets']['responses'][200]['content']['application/json'];
      type Answer = operations['listPets']['responses'][200];
      export function change(cat: Cat, pets: Pets, answer: Answer): void {
        cat.lives = 8;
        pets.push(cat);
        answer.content = { 'application/json': pets };
      }
    `);

    expect(problems.map(({ code }) => code)).toEqual([2540, 2339, 2540]);
    expect((await types).match(/^ +(?!readonly )\w+\??: .*$/gm)).toBeNull();
  });

  it('breaks a union that is too long for a line, and no other', async () => {
    const values = [
      'BRITISH_SHORTHAIR',
      'NORWEGIAN_FOREST_CAT',
      'a "quoted" | one',
      'EXOTIC_SHORTHAIR',
      'PERSIAN',
    ];
    const schemas = { Breed: { enum: values }, Size: { enum: ['S', 'M'] } };
    const text = await typesOf(documentWith({ paths: {}, components: { schemas } }));

    expect(text).toContain(
      ['readonly Breed:', ...values.map((value) => `      | ${JSON.stringify(value)}`)].join('\n'),
    );
    expect(text).toContain('readonly Size: "S" | "M";');
  });

  it('keeps paths out of the file of the schemas, which names no other', async () => {
    const { 'schemas.ts': schemas = '', 'types.ts': rest = '' } = await sourcesOf();

    expect(schemas).not.toMatch(/import|interface (paths|operations|webhooks)|listPets/);
    expect(typeErrorsIn({ 'schemas.ts': schemas })).toEqual([]);
    expect(rest).toContain("export type * from './schemas.js';");
    expect(rest).not.toMatch(/interface components|export type Pet\b/);
  });

  it('compiles where there are no components, and with the helpers of openapi-typescript where they are named', async () => {
    const bare = await sourcesOf(documentWith({ paths: {}, components: {} }));
    expect(bare['types.ts']).not.toContain('import type');
    expect(typeErrorsIn(bare)).toEqual([]);

    const name = { type: 'object', properties: { name: { type: 'string' } } };
    const schemas = {
      Named: name,
      Known: { allOf: [{ $ref: '#/components/schemas/Named' }], required: ['name'] },
    };
    const helped = await sourcesOf(documentWith({ paths: {}, components: { schemas } }));
    expect(helped['schemas.ts']).toContain('type WithRequired<');
    expect(helped['types.ts']).not.toContain('WithRequired');
    expect(typeErrorsIn(helped)).toEqual([]);
  });

  it('says nothing of what is not there', async () => {
    expect(await types).not.toMatch(/\$defs|ResponsePet|any\b/);
  });

  it('is the same text each time', async () => {
    expect(await typesOf()).toBe(await types);
  });

  it('leaves the document alone', async () => {
    const before = JSON.stringify(document);

    await typesOf();

    expect(JSON.stringify(document)).toBe(before);
  });

  it('refuses a schema that would change the sense of the others', async () => {
    const odd = documentWith({ paths: {}, components: { schemas: { Record: { type: 'object' } } } });

    await expect(typesOf(odd)).rejects.toThrow('"Record" cannot name a schema');
  });
});
