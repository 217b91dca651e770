import type { Generator } from '../generator.js';
import { withHeader } from '../print/file-header.js';
import { emitEnums } from './enums.js';
import { emitOpenApiTypes } from './openapi-typescript.js';
import { emitRootTypes } from './root-types.js';

/**
 * `types.ts`: the types of every path, operation, webhook and schema, without a line of code.
 * `enums.ts`: the values of the enumerations.
 */
export const generateTypes: Generator = async ({ model, document }) => {
  const declarations = await emitOpenApiTypes(document);
  return [
    { path: 'types.ts', text: withHeader(`${declarations}\n${emitRootTypes(model)}`) },
    emitEnums(model),
  ];
};
