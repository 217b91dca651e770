import type { GeneratedFile } from '../generator.js';
import { docComment } from '../print/doc-comment.js';
import { withHeader } from '../print/file-header.js';
import { stringLiteral } from '../print/identifier.js';
import { groupSchema, type JsonSchema, type ServerContract, schemaId } from './runtime/contract.js';

/** The schema of one place that the server checks, such as `createInvestor body`. */
type Place = readonly [place: string, schema: JsonSchema];

const DOC = `The validator of each place that the server checks, made ahead of time. Pass it as the option \`validators\` of
\`gojiServer\` and \`createWebhookSender\` where code may not be made from text, as in most workers.`;

/** How much a validator finds: the first thing that is wrong, or all. */
type Extent = 'first' | 'all';

/**
 * `server/validators.ts`: the validators of a contract and of its webhooks as code, with the code itself in
 * `server/validators/`. Making them needs `ajv` and `ajv-formats`; running them needs `ajv-formats` alone.
 */
export async function emitValidators(
  contract: ServerContract,
  webhooks: readonly Place[],
): Promise<readonly GeneratedFile[]> {
  const places = [
    ...placesOf(contract),
    ...webhooks.map(([type, schema]): Place => [`webhook ${type}`, schema]),
  ];
  const texts = places.map(([, schema]) => JSON.stringify(schema));
  const distinct = [...new Set(texts)];
  const schemas = distinct.map((text): JsonSchema => JSON.parse(text));
  const lines = [
    "import type { Validators } from './runtime/check-value.js';",
    "import { checks as all } from './validators/all.js';",
    "import { checks as first } from './validators/first.js';",
    '',
    ...docComment(DOC, 0),
    'export const validators: Validators = {',
    ...places.map(([place], index) => {
      const check = `check${distinct.indexOf(texts[index] ?? '')}`;
      return `  ${stringLiteral(place)}: { first: first.${check}, all: all.${check} },`;
    }),
    '};',
  ];
  return [
    { path: 'server/validators.ts', text: withHeader(lines.join('\n')) },
    await emitChecks('first', contract, schemas),
    await emitChecks('all', contract, schemas),
  ];
}

async function emitChecks(
  extent: Extent,
  contract: ServerContract,
  schemas: readonly JsonSchema[],
): Promise<GeneratedFile> {
  const { code, names } = await compile(extent, contract.schemas, schemas);
  const lines = [
    '// @ts-nocheck Made by Ajv.',
    "import { fullFormats } from 'ajv-formats/dist/formats.js';",
    "import type { ValidateValue } from '../runtime/check-value.js';",
    "import { isEqual, lengthOf } from '../runtime/validator-support.js';",
    '',
    ...docComment(
      `One validator for each schema. It finds ${extent === 'all' ? 'all' : 'the first thing'} that is wrong.`,
      0,
    ),
    // Named one by one: under `noUncheckedIndexedAccess` a member of an index signature may be undefined.
    'export const checks: Readonly<Record<CheckName, ValidateValue>> = {',
    ...names.map((name, index) => `  check${index}: ${name},`),
    '};',
    '',
    'type CheckName =',
    `${names.map((_name, index) => `  | 'check${index}'`).join('\n')};`,
    '',
    code,
  ];
  return { path: `server/validators/${extent}.ts`, text: withHeader(lines.join('\n')) };
}

function placesOf({ operations }: ServerContract): readonly Place[] {
  return Object.entries(operations).flatMap(([id, { parameters, body, responses }]) => {
    const schemas: readonly (readonly [part: string, schema: JsonSchema | null | undefined])[] = [
      ['path', parameters.path && groupSchema(parameters.path)],
      ['query', parameters.query && groupSchema(parameters.query)],
      ['header', parameters.header && groupSchema(parameters.header)],
      ['body', body?.schema],
      ...Object.entries(responses),
    ];
    return schemas.flatMap(([part, schema]): readonly Place[] => (schema ? [[`${id} ${part}`, schema]] : []));
  });
}

/** The code of the validators, each written once, and for each schema the name of its function. */
async function compile(
  extent: Extent,
  components: ServerContract['schemas'],
  schemas: readonly JsonSchema[],
): Promise<{ readonly code: string; readonly names: readonly string[] }> {
  const [{ createAjv }, { _ }, { default: standalone }] = await Promise.all([
    import('./runtime/schema-compiler.js'),
    import('ajv'),
    import('ajv/dist/standalone/index.js'),
  ]);
  // Names that no component can have, as those are identifiers.
  const local = Object.fromEntries(schemas.map((schema, index) => [`@${index}`, schema]));
  const formats = _`require("ajv-formats/dist/formats").fullFormats`;
  const ajv = createAjv({
    allErrors: extent === 'all',
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, formats },
  });
  ajv.addSchema({ $id: schemaId, $defs: { ...components, ...local } });
  const wanted = Object.fromEntries(
    schemas.map((schema, index) => [`check${index}`, referenceOf(schema) ?? `${schemaId}#/$defs/@${index}`]),
  );
  const written = standalone.default(ajv, wanted);
  const functions = new Map(
    [...written.matchAll(/^export const (check\d+) = (\w+);$/gm)].map(([, check, name]) => [check, name]),
  );
  const names = schemas.map((_schema, index) => {
    const name = functions.get(`check${index}`);
    if (name === undefined)
      throw new Error(`Ajv has written no validator of ${JSON.stringify(schemas[index])}.`);
    return name;
  });
  return { code: withoutSurplus(withImports(written)), names };
}

function referenceOf({ $ref, ...siblings }: JsonSchema): string | undefined {
  return typeof $ref === 'string' && Object.keys(siblings).length === 0 ? $ref : undefined;
}

/** What Ajv requires, as it is imported by the file. */
const IMPORTED: readonly (readonly [required: string, imported: string])[] = [
  ['require("ajv/dist/runtime/ucs2length").default', 'lengthOf'],
  ['require("ajv/dist/runtime/equal").default', 'isEqual'],
  ['require("ajv-formats/dist/formats").fullFormats', 'fullFormats'],
];

/** Ajv leaves `require` in what it calls a module, which no module knows. */
function withImports(code: string): string {
  const text = IMPORTED.reduce((sum, [required, imported]) => sum.replaceAll(required, imported), code);
  const [left] = /\brequire\([^)]*\)/.exec(text) ?? [];
  if (left !== undefined) throw new Error(`Ajv asks for ${left}, which the server's runtime does not have.`);
  return text;
}

/** Leaves out the exports, which go by places here, and the schemas, which nothing reads unless a value is compared. */
function withoutSurplus(code: string): string {
  const lines = code.replace('"use strict";', '').split('\n');
  const uses = new Map<string, number>();
  for (const [name] of code.matchAll(/\bschema\d+\b/g)) uses.set(name, (uses.get(name) ?? 0) + 1);
  return lines
    .filter((line) => !line.startsWith('export const check'))
    .filter((line) => {
      const [, name] = /^const (schema\d+) = /.exec(line) ?? [];
      return name === undefined || uses.get(name) !== 1;
    })
    .join('\n')
    .replaceAll(/\n{2,}/g, '\n\n');
}
