import type { Operation } from 'fast-json-patch';
import type { Defect } from './clean-document.js';

const ROOT = 'openapi.yaml';
const PETS = 'paths/pets/shelters_{clientId}_pets.yaml';
const ONE_PET = 'paths/pets/shelters_{clientId}_pets_{petId}.yaml';
const WEBHOOK = 'webhooks/PET_ADOPTED.yaml';
const PET = 'components/schemas/pets/Pet.yaml';
const NEW_PET = 'components/schemas/pets/NewPet.yaml';
const CAT = 'examples/shared/cat.yaml';
const BODY = '/content/application~1json';

const add = (path: string, value: unknown): Operation => ({ op: 'add', path, value });
const replace = (path: string, value: unknown): Operation => ({ op: 'replace', path, value });
const remove = (path: string): Operation => ({ op: 'remove', path });
const move = (from: string, path: string): Operation => ({ op: 'move', from, path });

/** A defect in one file. */
const inFile = (rule: string, what: string, file: string, ...patch: Operation[]): Defect => ({
  rule,
  what,
  patch: { [file]: patch },
});

/** A property of Pet with what is wrong about it; the rest of it is in order. */
const property = (rule: string, what: string, name: string, schema: object): Defect =>
  inFile(rule, what, PET, add(`/properties/${name}`, { description: 'A property.', ...schema }));

const text = { type: 'string', examples: ['Tabby'] };
const number = { type: 'number', examples: [3] };

/** A second component beside Pet, which Pet refers to. */
const component = (rule: string, what: string, name: string, schema: object): Defect => ({
  rule,
  what,
  patch: {
    [PET]: [add('/properties/extra', { $ref: `${name}.yaml` })],
    [`components/schemas/pets/${name}.yaml`]: [
      add('', { description: 'A component.', 'x-goji-source': 'reference.txt:50', ...schema }),
    ],
  },
});

const parameter = (name: string) => ({ $ref: `../../components/parameters/${name}.yaml` });

/** One more path item, sound in itself, with the parameters that its URL names. */
function pathItem(rule: string, what: string, url: string, ...parameters: string[]): Defect {
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

const LIST_CATS = {
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

/** One or more defects for each house rule, each of which that rule alone must find. */
export const HOUSE_DEFECTS: readonly Defect[] = [
  pathItem('ambiguous-path', 'two URLs that one request fits', '/shelters/all/{petId}/cats', 'PetId'),
  inFile('api-version', 'a path item without the version header', ONE_PET, remove('/parameters/0')),
  inFile(
    'api-version',
    'a version header that is not the first parameter',
    ONE_PET,
    move('/parameters/0', '/parameters/2'),
  ),
  property('bounds', 'minimum above maximum', 'legs', { type: 'boolean', minimum: 5, maximum: 4 }),
  property('bounds', 'a length that no text has', 'colour', { type: 'boolean', minLength: 5, maxLength: 4 }),
  inFile('client-request-id', 'a POST without the request id', PETS, remove('/post/parameters')),
  inFile(
    'client-request-id',
    'a GET with the request id',
    ONE_PET,
    add('/get/parameters', [{ $ref: '../../components/parameters/ClientRequestId.yaml' }]),
  ),
  inFile('common-responses', 'a status that is left out', ONE_PET, remove('/get/responses/404')),
  inFile(
    'common-responses',
    'an error body of another shape',
    ONE_PET,
    add('/get/responses/409', LIST_CATS.responses['200']),
  ),
  component('component-name', 'a name that a bundler made', 'Vet-2', { ...text }),
  component('component-name', 'a name in lower case', 'vet', { ...text }),
  component('component-name', 'a name after the place in an exchange', 'VetResponse', { ...text }),
  property('date-format', 'a date without a format', 'adoptionDate', text),
  property('date-format', 'a date that comes before other words', 'dateTAFReceived', text),
  property('date-format', 'the end of a period without a format', 'coolingOffPeriodEnds', text),
  property('date-format', 'a moment as a nullable text', 'leftAt', { ...text, type: ['string', 'null'] }),
  property('enum-is-component', 'a list of values inside another schema', 'size', {
    type: 'string',
    enum: ['BIG', 'SMALL'],
  }),
  inFile(
    'example-and-examples',
    'both forms of example in one parameter',
    'components/parameters/PetId.yaml',
    add('/examples', { one: { summary: 'One', value: 'PET-1' } }),
  ),
  inFile(
    'example-file',
    'an example of another case',
    PETS,
    add(`/post/responses/200${BODY}/examples/dog`, { $ref: '../../examples/pets/createPet.cat.200.yaml' }),
  ),
  inFile(
    'example-file',
    'an example inside the operation',
    ONE_PET,
    add(`/get/responses/200${BODY}/examples/cat`, {
      summary: 'A cat',
      value: { id: 'PET-1', name: 'Tom', species: 'CAT', fee: { amount: 1, currency: 'GBP' } },
    }),
  ),
  inFile(
    'media-type-example',
    'a body without an example',
    ONE_PET,
    remove(`/get/responses/200${BODY}/examples`),
  ),
  inFile(
    'media-type-example',
    'a webhook without an example',
    WEBHOOK,
    remove(`/post/requestBody${BODY}/examples`),
  ),
  inFile('media-type-example', 'an example without a summary', CAT, remove('/summary')),
  inFile(
    'media-type-example',
    'a request that nothing answers',
    PETS,
    move(`/post/responses/200${BODY}/examples/cat`, `/post/responses/200${BODY}/examples/tom`),
    add(`/post/responses/200${BODY}/examples/tom/$ref`, '../../examples/shared/cat.yaml'),
  ),
  inFile(
    'media-type-schema',
    'a webhook with an empty media type',
    WEBHOOK,
    add(`/post/requestBody${BODY}`, {}),
  ),
  inFile('media-type-schema', 'a webhook without a payload', WEBHOOK, remove('/post/requestBody')),
  property('money', 'a plain amount', 'amount', number),
  property('money', 'an amount as text', 'totalBalance', text),
  property('money', 'an amount by two words', 'purchasePriceBeforeTax', number),
  property('money', 'amounts in a list', 'fees', {
    type: 'array',
    items: { ...number, description: 'A fee.' },
  }),
  component('money', 'an amount under another name of its own', 'Cost', {
    type: 'object',
    properties: { cost: { ...number, description: 'Pounds.' } },
  }),
  inFile('no-placeholder', 'a value that repeats its key', CAT, add('/value/name', 'name')),
  inFile('no-placeholder', 'the name of a type as a value', CAT, add('/value/name', 'string')),
  property('no-placeholder', 'a schema example that says nothing', 'colour', {
    ...text,
    examples: ['TODO: pick one'],
  }),
  inFile(
    'no-placeholder',
    'a parameter example that repeats the name',
    'components/parameters/PetId.yaml',
    add('/example', 'pet-id'),
  ),
  inFile('open-object', 'a closed object', NEW_PET, add('/additionalProperties', false)),
  inFile('operation-id', 'a verb of another method', ONE_PET, add('/get/operationId', 'updatePet')),
  inFile('operation-id', 'a verb without a noun', ONE_PET, add('/get/operationId', 'list')),
  inFile('operation-id', 'a name with a hyphen', ONE_PET, add('/get/operationId', 'get-pet')),
  inFile(
    'operation-id',
    'a webhook that is not named after its event',
    WEBHOOK,
    add('/post/operationId', 'onAdoption'),
  ),
  {
    rule: 'path-item-file',
    what: 'a path item inside the root',
    patch: {
      [ROOT]: [
        add('/webhooks/PET_ADOPTED', {
          post: {
            operationId: 'onPetAdopted',
            tags: ['Pets'],
            summary: 'A pet has found a home',
            description: 'Sent when somebody adopts a pet.',
            'x-goji-source': 'reference.txt:30',
            requestBody: {
              content: { 'application/json': { schema: { $ref: PET }, examples: { cat: { $ref: CAT } } } },
            },
            responses: { '200': { description: 'Received.' }, '400': { description: 'Refused.' } },
          },
        }),
      ],
    },
  },
  inFile('path-item-file', 'a file in the folder of another API', ROOT, add('/tags/0/x-goji-api', 'animals')),
  pathItem(
    'path-parameter-name',
    'two names at one place',
    '/shelters/{clientId}/pets/{animalId}/cats',
    'ClientId',
    'AnimalId',
  ),
  pathItem(
    'path-parameter-name',
    'a name that means the client id',
    '/owners/{investorId}/cats',
    'InvestorId',
  ),
  property('portable-keywords', 'prefixItems', 'size', { type: 'array', prefixItems: [text], items: text }),
  inFile('portable-keywords', 'dependentRequired', NEW_PET, add('/dependentRequired', { name: ['species'] })),
  component('portable-keywords', 'a required read-only property', 'Collar', {
    type: 'object',
    required: ['chip'],
    properties: { chip: { ...text, readOnly: true } },
  }),
  property('portable-keywords', 'const: null', 'nothing', { const: null }),
  inFile(
    'request-id-header',
    'a response without the request id',
    ONE_PET,
    remove('/get/responses/200/headers'),
  ),
  property('scalar-examples', 'a text without an example', 'colour', { type: 'string' }),
  inFile(
    'scalar-examples',
    'a parameter without an example',
    'components/parameters/PetId.yaml',
    remove('/example'),
  ),
  inFile(
    'shared-parameter',
    'an inline parameter of a path item',
    ONE_PET,
    replace('/parameters/2', {
      name: 'petId',
      in: 'path',
      required: true,
      description: 'The pet.',
      schema: { type: 'string' },
      example: 'PET-1',
    }),
  ),
  inFile('sourced', 'an operation without a source', ONE_PET, remove('/get/x-goji-source')),
  inFile(
    'sourced',
    'a webhook with a source of another form',
    WEBHOOK,
    add('/post/x-goji-source', 'reference, line 30'),
  ),
  inFile('sourced', 'a schema without a source', PET, remove('/x-goji-source')),
  inFile(
    'sourced',
    'a parameter without a source',
    'components/parameters/PetId.yaml',
    remove('/x-goji-source'),
  ),
  inFile('summary', 'a full stop', ONE_PET, add('/get/summary', 'Get a pet.')),
  inFile('summary', 'a long summary', ONE_PET, add('/get/summary', `Get ${'a very '.repeat(9)}nice pet`)),
  inFile('summary', 'a statement in place of a command', ONE_PET, add('/get/summary', 'Returns a pet')),
  inFile('summary', 'a small letter', WEBHOOK, add('/post/summary', 'adopted')),
  inFile('wording', 'a filler', ONE_PET, add('/get/description', 'Simply returns a pet.')),
];

/** Defects that rules of Redocly's own must find, because the house relies on them. */
export const REDOCLY_DEFECTS: readonly Defect[] = [
  {
    rule: 'component-name-unique',
    what: 'two schemas of one name',
    patch: {
      [PET]: [add('/properties/size', { $ref: '../shared/Species.yaml' })],
      'components/schemas/shared/Species.yaml': [
        add('', { ...text, description: 'Latin name.', 'x-goji-source': 'reference.txt:51' }),
      ],
    },
  },
  inFile(
    'no-invalid-media-type-examples',
    'an example that breaks its schema',
    CAT,
    add('/value/species', 'FISH'),
  ),
  inFile(
    'no-invalid-schema-examples',
    'a schema example of another type',
    PET,
    add('/properties/name/examples', [5]),
  ),
  inFile(
    'no-unresolved-refs',
    'a reference that leads nowhere',
    ONE_PET,
    replace('/get/responses/200/headers/X-GOJI-REQUEST-ID/$ref', 'Header.yaml'),
  ),
  inFile(
    'operation-operationId-unique',
    'an operationId that another operation has',
    PETS,
    add('', {
      get: { ...LIST_CATS, operationId: 'getPet' },
      parameters: ['ApiVersion', 'ClientId'].map(parameter),
    }),
  ),
  inFile('operation-tag-defined', 'a tag that is not defined', ONE_PET, replace('/get/tags', ['Cats'])),
  inFile(
    'response-mime-type',
    'a body that is not JSON',
    ONE_PET,
    move(`/get/responses/200${BODY}`, '/get/responses/200/content/text~1csv'),
  ),
  property('struct', 'nullable', 'size', { ...text, nullable: true }),
];
