import type { Operation } from 'fast-json-patch';
import type { Defect } from './clean-document.js';

/** Files of the clean document, and the way to a JSON body in a request or response. */
export const ROOT = 'openapi.yaml';
export const PETS = 'paths/pets/shelters_{clientId}_pets.yaml';
export const ONE_PET = 'paths/pets/shelters_{clientId}_pets_{petId}.yaml';
export const WEBHOOK = 'webhooks/PET_ADOPTED.yaml';
export const PET = 'components/schemas/pets/Pet.yaml';
export const NEW_PET = 'components/schemas/pets/NewPet.yaml';
export const CAT = 'examples/shared/cat.yaml';
export const BODY = '/content/application~1json';

/** The four JSON Patch operations that plant defects; `add` replaces what is there in an object. */
export const add = (path: string, value: unknown): Operation => ({ op: 'add', path, value });
export const replace = (path: string, value: unknown): Operation => ({ op: 'replace', path, value });
export const remove = (path: string): Operation => ({ op: 'remove', path });
export const move = (from: string, path: string): Operation => ({ op: 'move', from, path });

/** A defect in one file. */
export const inFile = (rule: string, what: string, file: string, ...patch: Operation[]): Defect => ({
  rule,
  what,
  patch: { [file]: patch },
});

/** A property of Pet with what is wrong about it; the rest of it is in order. */
export const property = (rule: string, what: string, name: string, schema: object): Defect =>
  inFile(rule, what, PET, add(`/properties/${name}`, { description: 'A property.', ...schema }));

/** Sound schemas to add a defect to. */
export const text = { type: 'string', examples: ['Tabby'] };
export const number = { type: 'number', examples: [3] };

/** A second component beside Pet, which Pet refers to. */
export const component = (rule: string, what: string, name: string, schema: object): Defect => ({
  rule,
  what,
  patch: {
    [PET]: [add('/properties/extra', { $ref: `${name}.yaml` })],
    [`components/schemas/pets/${name}.yaml`]: [
      add('', { description: 'A component.', 'x-goji-source': 'reference.txt:50', ...schema }),
    ],
  },
});

/** A shared parameter, as a path item refers to it. */
export const parameter = (name: string) => ({ $ref: `../../components/parameters/${name}.yaml` });

/** One more path item, sound in itself, with the parameters that its URL names. */
export function pathItem(rule: string, what: string, url: string, ...parameters: string[]): Defect {
  const file = `paths/pets/${url.slice(1).replaceAll('/', '_')}.yaml`;
  const names = ['ApiVersion', ...parameters];
  const unknown = parameters.filter((name) => !['ClientId', 'PetId'].includes(name));
  return {
    rule,
    what,
    patch: {
      [ROOT]: [add(`/paths/${url.replaceAll('/', '~1')}`, { $ref: file })],
      [file]: [add('', { parameters: names.map(parameter), get: LIST_CATS })],
      ...Object.fromEntries(
        unknown.map((name) => [`components/parameters/${name}.yaml`, [add('', path(name))]]),
      ),
    },
  };
}

const path = (name: string) => ({
  name: name.charAt(0).toLowerCase() + name.slice(1),
  in: 'path',
  required: true,
  description: 'A path parameter.',
  schema: { type: 'string' },
  example: 'PET-2',
  'x-goji-source': 'reference.txt:41',
});

const FAILURE = { $ref: '../../components/responses/Failure.yaml' };

/** A sound operation for one more path item. */
export const LIST_CATS = {
  operationId: 'listCats',
  tags: ['Pets'],
  summary: 'List the cats',
  description: 'Returns the cats of the shelter.',
  'x-goji-source': 'reference.txt:40',
  responses: {
    '200': {
      description: 'A cat.',
      headers: { 'X-GOJI-REQUEST-ID': { $ref: '../../components/headers/GojiRequestId.yaml' } },
      content: {
        'application/json': {
          schema: { $ref: '../../components/schemas/pets/Pet.yaml' },
          examples: { cat: { $ref: '../../examples/shared/cat.yaml' } },
        },
      },
    },
    '400': FAILURE,
    '401': FAILURE,
    '404': FAILURE,
    '500': FAILURE,
  },
};
