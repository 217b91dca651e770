import type { Operation } from 'fast-json-patch';

/** One defect in the bundle of the clean document, and the one rule of Spectral that must find it. */
export interface SpectralDefect {
  readonly rule: string;
  /** What is wrong, as the end of "finds …". */
  readonly what: string;
  readonly patch: readonly Operation[];
}

const add = (path: string, value: unknown): Operation => ({ op: 'add', path, value });
const remove = (path: string): Operation => ({ op: 'remove', path });
const move = (from: string, path: string): Operation => ({ op: 'move', from, path });

const defect = (rule: string, what: string, ...patch: Operation[]): SpectralDefect => ({ rule, what, patch });

const GET = '/paths/~1shelters~1{clientId}~1pets~1{petId}/get';
const PET = '/components/schemas/Pet';
const SUCCESS = `${GET}/responses/200`;

/** A schema that stands beside the bundles, for the bundle that refers to it. */
export const NEIGHBOUR = { file: 'vet.json', schema: { type: 'object', description: 'A vet.' } };

/** One or more defects for each house rule, and one for what only Spectral sees of the rules of its own. */
export const SPECTRAL_DEFECTS: readonly SpectralDefect[] = [
  defect('goji-info', 'a document without a summary', remove('/info/summary')),
  defect('goji-info', 'a version that is not semantic', add('/info/version', '2025-03')),
  defect('goji-info', 'a contact without an address', remove('/info/contact/email')),
  defect('goji-server', 'a server without TLS', add('/servers/0/url', 'http://api.shelter.test')),
  defect('goji-server', 'a server that does not say what it is for', remove('/servers/0/description')),
  defect('goji-security', 'a document without authentication', add('/security', [])),
  defect('goji-operation-security', 'an operation without authentication', add(`${GET}/security`, [])),
  defect('goji-tag', 'a tag without the name of its API', remove('/tags/0/x-goji-api')),
  defect(
    'goji-success-example',
    'a success without an example',
    remove(`${SUCCESS}/content/application~1json/examples`),
  ),
  defect(
    'goji-header-example',
    'a header without an example',
    remove('/components/headers/GojiRequestId/schema/examples'),
  ),
  defect('goji-schema-description', 'a schema without a description', remove(`${PET}/description`)),
  defect(
    'goji-schema-name',
    'a schema that the bundler renamed',
    move('/components/schemas/Species', '/components/schemas/Species-2'),
    add(`${PET}/properties/species/$ref`, '#/components/schemas/Species-2'),
    add('/components/schemas/NewPet/properties/species/$ref', '#/components/schemas/Species-2'),
  ),
  defect(
    'goji-webhook-name',
    'a webhook that is not named after its event',
    move('/webhooks/PET_ADOPTED', '/webhooks/petAdopted'),
  ),
  defect(
    'goji-local-reference',
    'a reference to another file',
    add(`${PET}/properties/vet`, { $ref: NEIGHBOUR.file }),
  ),
  defect('array-items', 'a list of anything', remove(`${PET}/properties/vaccinations/items`)),
  defect('oas3-valid-schema-example', 'a default of another type', add(`${PET}/properties/name/default`, 5)),
  defect(
    'oas3-valid-media-example',
    'a header example of another type',
    add('/components/headers/GojiRequestId/example', 5),
  ),
  defect(
    'oas3-unused-component',
    'a component that nothing uses',
    add('/components/schemas/Vet', { type: 'object', description: 'A vet.' }),
  ),
  defect(
    'operation-tag-defined',
    'a tag that is not defined',
    add(`${GET}/tags/0`, 'Cats'),
    remove(`${GET}/tags/1`),
  ),
];
