/** Path of the file that has the types of the schemas. */
export const SCHEMAS = 'schemas.ts';

/** Path of the file that has the types of paths, operations and webhooks besides. */
export const TYPES = 'types.ts';
