import type { GeneratedFile, Generator } from '../generator.js';
import { loadRuntimeFiles } from '../print/runtime-files.js';
import { emitApi } from './emit-api.js';
import { emitGoji } from './emit-goji.js';
import { emitIndex } from './emit-index.js';
import { emitMoney } from './emit-money.js';
import { emitRaw } from './emit-raw.js';
import { emitUndici } from './emit-undici.js';
import { emitWaitFor } from './emit-wait-for.js';
import { loadVendorFiles } from './vendor.js';

/**
 * `client/`: one file for each API with a function for each operation, over the hand-written runtime. The output
 * imports nothing from outside its folder but `schemas.ts`, `types.ts` and `enums.ts` beside it.
 */
export const generateClient: Generator = async ({ model }) => {
  const apis = model.apis.map((api) => ({
    api,
    operations: model.operations.filter((operation) => operation.api === api.slug),
  }));
  const used = apis.filter(({ operations }) => operations.length > 0);
  return [
    emitIndex(
      model,
      used.map(({ api }) => api),
    ),
    emitGoji(model),
    ...used.map(({ api, operations }) => emitApi({ api, operations, schemas: model.schemas })),
    emitRaw(),
    emitUndici(),
    emitMoney(),
    ...emitWaitFor(model),
    ...(await loadRuntimeFiles('client')).map(withVendoredImports),
    ...(await loadVendorFiles()),
  ];
};

/** In the output the package openapi-fetch is the copy beside the runtime. */
function withVendoredImports(file: GeneratedFile): GeneratedFile {
  return {
    ...file,
    text: file.text.replace(/ from 'openapi-fetch';/g, " from '../vendor/openapi-fetch.js';"),
  };
}
