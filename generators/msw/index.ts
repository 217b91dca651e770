import type { Generator } from '../generator.js';
import { loadRuntimeFiles } from '../print/runtime-files.js';
import { emitAnswers } from './emit-answers.js';
import { emitApi } from './emit-api.js';
import { emitHandlers } from './emit-handlers.js';
import { emitIndex } from './emit-index.js';

/**
 * `msw/`: one file for each API with the mock of each operation, `answers.ts` with the answers that they share,
 * `handlers.ts` with the handlers of all, over the hand-written runtime. It needs `msw` and the `types` target.
 */
export const generateMsw: Generator = async ({ model }) => {
  const apis = model.apis.flatMap((api) => {
    const operations = model.operations.filter((operation) => operation.api === api.slug);
    return operations.length === 0 ? [] : [{ api, operations }];
  });
  return [
    emitIndex(apis.map(({ api }) => api)),
    emitHandlers(apis),
    ...apis.map(({ api, operations }) => emitApi(api, operations)),
    emitAnswers(model),
    ...(await loadRuntimeFiles('msw')),
  ];
};
