import type { JsonSchema } from './types.js';

const REFERENCE = /^#\/components\/schemas\/([^/]+)$/;

/** The name of the component that a schema refers to and says nothing beside; undefined for any other schema. */
export function componentName(schema: JsonSchema): string | undefined {
  const reference = schema['$ref'];
  if (typeof reference !== 'string' || Object.keys(schema).length > 1) return undefined;
  return REFERENCE.exec(reference)?.[1];
}
