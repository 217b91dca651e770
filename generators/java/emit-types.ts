import type { GeneratedFile } from '../generator.js';
import { flattenProperties } from '../model/flatten-schema.js';
import type { ApiModel, NamedSchema } from '../model/types.js';
import { wordsOf } from '../print/names.js';
import { javadoc, javaFile, javaName, javaString, standardImports } from './java-file.js';
import { isClass, javaType } from './java-type.js';

/** `Types.java`: a class for each object, and constants for each enumeration. */
export function emitTypes({ schemas }: ApiModel): GeneratedFile {
  const code = [
    '/** The objects of requests, answers and events, and the values of enumerations. */',
    'public final class Types {',
    '    private Types() {}',
    ...schemas.flatMap((schema) =>
      isClass(schema, schemas) ? emitClass(schema, schemas) : emitConstants(schema),
    ),
    '}',
  ];
  return javaFile('Types', [...standardImports(code), ...code]);
}

function emitClass({ name, schema }: NamedSchema, schemas: readonly NamedSchema[]): readonly string[] {
  const lines = [
    '',
    ...javadoc(textOf(schema['description']), 1),
    `    public static final class ${name} extends JsonObject {`,
  ];
  lines.push(
    '        /** An empty object, to be filled in. */',
    `        public ${name}() {}`,
    '',
    '        /** A view of members as they were parsed. */',
    `        public ${name}(Map<String, Object> members) {`,
    '            super(members);',
    '        }',
  );
  for (const property of flattenProperties(schema, schemas)) {
    const type = javaType(property.schema, schemas);
    const method = javaName(property.name);
    const described = textOf(property.schema['description']);
    const note = property.required ? '' : 'Null when it is absent.';
    const doc = javadoc([described.trim(), note].filter((part) => part !== '').join('\n'), 2);
    lines.push(
      '',
      ...doc,
      `        public ${type.name} ${method}() {`,
      `            return member(${javaString(property.name)}, ${type.read});`,
      '        }',
      '',
      `        public ${name} ${method}(${type.name} value) {`,
      `            set(${javaString(property.name)}, value);`,
      '            return this;',
      '        }',
    );
  }
  return [...lines, '    }'];
}

function emitConstants({ name, schema }: NamedSchema): readonly string[] {
  const values = Array.isArray(schema['enum'])
    ? schema['enum'].filter((it): it is string => typeof it === 'string')
    : [];
  if (values.length === 0) return [];
  const constants = values.map((value) => {
    const constant = wordsOf(value).join('_').toUpperCase();
    return `        public static final String ${/^\d/.test(constant) ? `_${constant}` : constant} = ${javaString(value)};`;
  });
  return [
    '',
    ...javadoc(textOf(schema['description']), 1),
    `    public static final class ${name} {`,
    `        private ${name}() {}`,
    '',
    ...constants,
    '    }',
  ];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
