import type { Generator } from '../generator.js';
import { loadRuntimeFiles } from '../print/runtime-files.js';
import { buildContract } from './build-contract.js';
import { emitOperations, emitSchemas } from './emit-contract.js';
import { emitHandlers } from './emit-handlers.js';
import { emitIndex } from './emit-index.js';

/**
 * `server/`: the Fastify plugin. `handlers.ts` has the types of the handlers, `operations.ts` and `schemas.ts` the
 * data, `runtime/` the code that works on them. It needs `fastify`, `ajv` and `ajv-formats` and the `types` target.
 */
export const generateServer: Generator = async ({ model }) => {
  const contract = buildContract(model);
  return [
    emitIndex(),
    emitHandlers(model),
    emitOperations(contract),
    emitSchemas(contract),
    ...(await loadRuntimeFiles('server')),
  ];
};
