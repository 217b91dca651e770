import type { Generator } from '../generator.js';
import { withHeader } from '../print/file-header.js';
import { SCHEMAS, TYPES } from '../print/type-files.js';
import { emitEnums } from './enums.js';
import { emitOpenApiTypes } from './openapi-typescript.js';
import { emitRootTypes } from './root-types.js';

/**
 * `schemas.ts`: the types of every schema, without a line of code. It is a file of its own because the compiler reads
 * all of a file of which it needs a name, and most users need schemas alone.
 * `types.ts`: those of every path, operation and webhook, and what `schemas.ts` has.
 * `enums.ts`: the values of the enumerations.
 */
export const generateTypes: Generator = async ({ model, document }) => {
  const { components, operations } = await emitOpenApiTypes(document);
  const usesComponents = operations.includes('components[');
  const imports = usesComponents ? "import type { components } from './schemas.js';\n\n" : '';
  return [
    { path: SCHEMAS, text: withHeader(`${components}\n${emitRootTypes(model)}`) },
    { path: TYPES, text: withHeader(`${imports}export type * from './schemas.js';\n\n${operations}`) },
    emitEnums(model),
  ];
};
