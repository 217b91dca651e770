import type { GeneratedFile } from '../generator.js';
import type { ApiModel, NamedSchema } from '../model/types.js';
import { dataLiteral } from '../print/data-literal.js';
import { safeIdentifier } from '../print/identifier.js';
import { camelCase, plural } from '../print/names.js';
import type { SourceFile } from '../print/source-file.js';
import { createSourceFile, importType } from '../print/source-file.js';
import { SCHEMAS } from '../print/type-files.js';
import { SpecError } from '../spec-error.js';

/** A component schema that is an enumeration. */
export interface EnumSchema {
  /** Name of the schema and of its type, such as `AccountType`. */
  readonly typeName: string;
  /** Name of the list of its values, such as `accountTypes`. */
  readonly listName: string;
  readonly description: string;
  readonly values: readonly unknown[];
}

/** The enumerations among the component schemas, in document order. Throws when two lists would share a name. */
export function listEnums(model: ApiModel): readonly EnumSchema[] {
  const owners = new Map<string, string>();
  return model.schemas.flatMap((schema) => {
    const found = enumOf(schema);
    if (found === undefined) return [];
    const owner = owners.get(found.listName);
    if (owner !== undefined) {
      const location = { pointer: `#/components/schemas/${found.typeName}` };
      throw new SpecError(
        `the values of ${owner} and ${found.typeName} would both be named "${found.listName}".`,
        {
          location,
          hint: 'Rename one of the two schemas.',
        },
      );
    }
    owners.set(found.listName, found.typeName);
    return [found];
  });
}

/** `enums.ts`: the values of every enumeration as a list, for menus, checks and loops. */
export function emitEnums(model: ApiModel): GeneratedFile {
  const file = createSourceFile('enums.ts');
  const enums = listEnums(model);
  for (const found of enums) emitList(file, found);
  if (enums.length === 0) file.print('export {};');
  else emitProof(file, enums);
  return file.finish();
}

function enumOf({ name, schema }: NamedSchema): EnumSchema | undefined {
  const values: unknown = schema['enum'];
  if (!Array.isArray(values)) return undefined;
  const description = schema['description'];
  return {
    typeName: name,
    listName: safeIdentifier(plural(camelCase(name))),
    description: typeof description === 'string' ? description.trim() : '',
    values,
  };
}

function emitList(file: SourceFile, { typeName, listName, description, values }: EnumSchema): void {
  file.doc(`The values of \`${typeName}\`.${description === '' ? '' : ` ${description}`}`);
  const head = `export const ${listName} = `;
  const tail = ` as const satisfies readonly ${typeName}[];`;
  // The literal reckons with a comma behind it, which the tail has.
  const literal = dataLiteral(values, 0, head.length + tail.length - 1);
  file.print(head, literal, ' as const satisfies readonly ', importType(typeName, SCHEMAS), '[];');
  file.print();
}

/** `satisfies` refuses a value too many; the constraint of `Complete` refuses one too few. */
function emitProof(file: SourceFile, enums: readonly EnumSchema[]): void {
  file.doc('Proof for the compiler that each list has every value of its type.');
  file.print('export interface CompleteLists {');
  for (const { typeName, listName } of enums) {
    file.print(`  readonly ${listName}: Complete<${typeName}, (typeof ${listName})[number]>;`);
  }
  file.print('}');
  file.print();
  file.print('type Complete<Value extends Listed, Listed> = Value;');
}
