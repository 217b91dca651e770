import type { Generator } from '../generator.js';
import { loadRuntimeFiles } from '../print/runtime-files.js';
import { buildContract } from './build-contract.js';
import { buildExamples } from './build-examples.js';
import { emitOperations, emitSchemas } from './emit-contract.js';
import { emitExamples } from './emit-examples.js';
import { emitHandlers } from './emit-handlers.js';
import { emitIndex } from './emit-index.js';
import { emitLogging } from './emit-logging.js';
import { emitValidators } from './emit-validators.js';
import { emitWebhooks, webhookSchemas } from './emit-webhooks.js';

/**
 * `server/`: the Fastify plugin. `handlers.ts` has the types of the handlers, `operations.ts`, `schemas.ts` and
 * `examples.ts` the data, `logging.ts` and `webhooks.ts` what stands beside the plugin, `runtime/` the code that works
 * on them. A document without webhooks has no `webhooks.ts`. It needs `fastify`, `ajv` and `ajv-formats` and the
 * `types` target.
 */
export const generateServer: Generator = async ({ model }) => {
  const contract = buildContract(model);
  return [
    emitIndex(model),
    emitHandlers(model),
    emitOperations(contract),
    emitSchemas(contract),
    emitExamples(buildExamples(model)),
    emitLogging(model),
    ...(model.webhooks.length === 0 ? [] : [emitWebhooks(model)]),
    ...(await loadRuntimeFiles('server')),
  ];
};

/**
 * `server/validators.ts` and its folder, for a server that may not make code at run time. It stands beside the files of
 * {@link generateServer}. Making it needs `ajv` and `ajv-formats`.
 */
export const generateServerValidators: Generator = ({ model }) =>
  emitValidators(buildContract(model), webhookSchemas(model));
