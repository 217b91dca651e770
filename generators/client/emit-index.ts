import type { GeneratedFile } from '../generator.js';
import type { Api, ApiModel } from '../model/types.js';
import { stringLiteral } from '../print/identifier.js';
import { createSourceFile, relativeSpecifier } from '../print/source-file.js';
import { SpecError } from '../spec-error.js';
import { apiFilePath, exportedNames } from './emit-api.js';

const INDEX = 'client/index.ts';

/** What the index exports besides operations, schemas and enumerations. */
const EXPORTS: readonly {
  readonly from: string;
  readonly types?: readonly string[];
  readonly values?: readonly string[];
}[] = [
  {
    from: 'client/goji.ts',
    types: ['Environment', 'Goji', 'GojiOptions'],
    values: ['createGoji', 'environments'],
  },
  {
    from: 'client/runtime/errors.ts',
    types: ['PlatformError'],
    values: [
      'GojiApiError',
      'GojiError',
      'GojiNetworkError',
      'isGojiApiError',
      'isGojiError',
      'isGojiNetworkError',
    ],
  },
  { from: 'client/runtime/authentication.ts', types: ['BasicCredentials', 'Credentials', 'HmacCredentials'] },
  {
    from: 'client/runtime/operation.ts',
    types: ['CallOptions', 'NoArguments', 'OperationDescriptor', 'WriteOptions'],
  },
  { from: 'client/runtime/transport.ts', types: ['AttemptContext', 'Fetch', 'Transport'] },
];

/** `client/index.ts`: everything a caller needs from one place. Bundlers drop what is not used. */
export function emitIndex(model: ApiModel, apis: readonly Api[]): GeneratedFile {
  assertNoClash(model);
  const file = createSourceFile(INDEX);
  const from = (path: string) => stringLiteral(relativeSpecifier(INDEX, path));
  for (const { from: path, types, values } of EXPORTS) {
    if (types !== undefined) file.print(`export type { ${types.join(', ')} } from ${from(path)};`);
    if (values !== undefined) file.print(exportValues(values, from(path)));
  }
  for (const api of apis) file.print(`export * from ${from(apiFilePath(api))};`);
  file.print(`export * from ${from('enums.ts')};`);
  file.print(`export type * from ${from('types.ts')};`);
  return file.finish();
}

function exportValues(names: readonly string[], from: string): string {
  const line = `export { ${names.join(', ')} } from ${from};`;
  if (line.length <= 110) return line;
  return `export {\n${names.map((name) => `  ${name},\n`).join('')}} from ${from};`;
}

/** `export *` silently leaves out a name that two modules export, so no two may. */
function assertNoClash(model: ApiModel): void {
  const owners = new Map<string, string>();
  const claim = (name: string, owner: string) => {
    const earlier = owners.get(name);
    if (earlier !== undefined) {
      throw new SpecError(`${owner} and ${earlier} would both be exported as "${name}".`, {
        hint: 'Rename one of the two.',
      });
    }
    owners.set(name, owner);
  };
  for (const { from, types = [], values = [] } of EXPORTS) {
    for (const name of [...types, ...values]) claim(name, `the client's ${from}`);
  }
  for (const operation of model.operations) {
    for (const name of exportedNames(operation)) claim(name, `the operation "${operation.id}"`);
  }
  for (const { name } of model.schemas) claim(name, `the schema "${name}"`);
}
