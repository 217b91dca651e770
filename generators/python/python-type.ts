import { flattenProperties, partsOf, referencedName, typesOf } from '../model/flatten-schema.js';
import type { JsonSchema, NamedSchema } from '../model/types.js';
import { pythonString } from './names.js';

/** A schema as a type of Python, in the words of `typing`; components by their names after `prefix`. */
export function pythonType(schema: JsonSchema, schemas: readonly NamedSchema[], prefix = ''): string {
  const name = referencedName(schema);
  if (name !== undefined) return `${prefix}${name}`;
  const { types, nullable } = typesOf(schema);
  const variants = [...partsOf(schema, 'oneOf'), ...partsOf(schema, 'anyOf')];
  const plain =
    variants.length > 0 ? unionOf(variants, schemas, prefix) : plainType(schema, types, { schemas, prefix });
  return nullable && plain !== 'None' && !plain.startsWith('Optional[') ? `Optional[${plain}]` : plain;
}

interface Surroundings {
  readonly schemas: readonly NamedSchema[];
  readonly prefix: string;
}

function plainType(schema: JsonSchema, types: readonly string[], { schemas, prefix }: Surroundings): string {
  const { enum: values, const: constant, items, additionalProperties: members } = schema;
  if (typeof constant === 'string') return `Literal[${pythonString(constant)}]`;
  if (Array.isArray(values)) {
    const texts = values.filter((value): value is string => typeof value === 'string');
    return `Literal[${texts.map(pythonString).join(', ')}]`;
  }
  const [allOf, ...others] = partsOf(schema, 'allOf');
  if (allOf !== undefined && others.length === 0 && flattenProperties(schema, schemas).length === 0) {
    return pythonType(allOf, schemas, prefix);
  }
  if (types.includes('array')) {
    return `List[${isSchema(items) ? pythonType(items, schemas, prefix) : 'Any'}]`;
  }
  if (types.includes('string')) return 'str';
  if (types.includes('integer')) return 'int';
  if (types.includes('number')) return 'Decimal';
  if (types.includes('boolean')) return 'bool';
  if (types.includes('object')) {
    return `Dict[str, ${isSchema(members) ? pythonType(members, schemas, prefix) : 'Any'}]`;
  }
  return schema['type'] === 'null' ? 'None' : 'Any';
}

function unionOf(variants: readonly JsonSchema[], schemas: readonly NamedSchema[], prefix: string): string {
  const isNull = (variant: JsonSchema) => variant['type'] === 'null';
  const types = [
    ...new Set(variants.filter((it) => !isNull(it)).map((it) => pythonType(it, schemas, prefix))),
  ];
  const union = types.length === 1 ? (types[0] ?? 'Any') : `Union[${types.join(', ')}]`;
  return variants.some(isNull) ? `Optional[${union}]` : union;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
