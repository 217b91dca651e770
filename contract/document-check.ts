import { Ajv2020, type AnySchemaObject, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import type { BundledDocument } from '../generators/generator.js';

/** One broken rule of a schema: where in the value, and which schema of the document says so. */
export interface SchemaFinding {
  readonly at: string;
  readonly keyword: string;
  readonly message: string;
  readonly pointer: string;
}

/** Checks a value against the schema at a JSON pointer of the document, such as `#/components/schemas/Investor`. */
export type DocumentCheck = (pointer: string, value: unknown) => readonly SchemaFinding[];

const DOCUMENT_ID = 'https://goji.example/document';

/** More than this of one value help nobody. */
const MOST_FINDINGS = 20;

/**
 * A validator by JSON Schema 2020-12 that names the place in the document that each violation breaks. Schemas are
 * compiled when they are first asked for.
 */
export function createDocumentCheck(document: BundledDocument): DocumentCheck {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    // Tells the schema that was broken, by which its place in the document is found.
    verbose: true,
    validateSchema: false,
    formats: fullFormats,
  });
  ajv.addSchema({ $id: DOCUMENT_ID, ...document });
  const pointers = new Map<unknown, string>();
  index(document, '#', pointers);
  const compiled = new Map<string, ValidateFunction>();
  return (pointer, value) => {
    const validate =
      compiled.get(pointer) ?? ajv.compile({ $ref: `${DOCUMENT_ID}${encodePointer(pointer)}` });
    compiled.set(pointer, validate);
    if (validate(value)) return [];
    return (validate.errors ?? [])
      .filter(({ keyword }) => keyword !== 'if')
      .slice(0, MOST_FINDINGS)
      .map((error) => ({
        at: error.instancePath,
        keyword: error.keyword,
        message: messageOf(error),
        pointer: pointers.get(error.parentSchema) ?? pointer,
      }));
  };
}

/** A JSON pointer out of its tokens, such as `pointerTo('paths', '/investorIds', 'get')`. */
export function pointerTo(...tokens: readonly (string | number)[]): string {
  const escaped = tokens.map((token) => String(token).replaceAll('~', '~0').replaceAll('/', '~1'));
  return ['#', ...escaped].join('/');
}

/** Ajv's own words, with the values of the document that they leave out. None has a value of the exchange in it. */
function messageOf({ keyword, message = 'is invalid', params, parentSchema }: ErrorObject): string {
  if (keyword === 'enum') return `must be one of ${listValues(parentSchema)}`;
  if (keyword === 'const') return `must be ${JSON.stringify(params['allowedValue'])}`;
  return message;
}

function listValues(schema: AnySchemaObject | undefined): string {
  const values: unknown = schema?.['enum'];
  return Array.isArray(values)
    ? values.map((value) => JSON.stringify(value)).join(', ')
    : 'the listed values';
}

function index(node: unknown, pointer: string, pointers: Map<unknown, string>): void {
  if (typeof node !== 'object' || node === null) return;
  pointers.set(node, pointer);
  for (const [key, value] of Object.entries(node)) {
    index(value, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, pointers);
  }
}

/** Braces and the like may not stand in the fragment of a URI as they are. */
function encodePointer(pointer: string): string {
  return `#${pointer.slice(1).split('/').map(encodeURIComponent).join('/')}`;
}
