import type { Generator } from '../generator.js';
import { loadRuntimeFiles } from '../print/runtime-files.js';
import { emitApi } from './emit-api.js';
import { emitIndex } from './emit-index.js';
import { emitTypes } from './emit-types.js';

/**
 * `query/`: one file for each API with the options of TanStack Query for each operation, over the hand-written
 * runtime. It needs the `client` target, and `@tanstack/query-core` for types alone.
 */
export const generateQuery: Generator = async ({ model }) => {
  const apis = model.apis.flatMap((api) => {
    const operations = model.operations.filter((operation) => operation.api === api.slug);
    return operations.length === 0 ? [] : [{ api, operations }];
  });
  return [
    emitIndex(apis.map(({ api }) => api)),
    emitTypes(),
    ...apis.map(({ api, operations }) => emitApi(api, operations)),
    ...(await loadRuntimeFiles('query')),
  ];
};
