// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import type { ServerContract } from './contract.js';
import { createErrorHandler } from './handle-error.js';
import { acceptJsonAlone } from './json-parser.js';
import { createOperationChecks, type OperationChecks } from './operation-checks.js';
import { principalDecorator, registerOperation } from './operation-route.js';
import { readOptions, type ServerOptions } from './options.js';
import { identifyRequest, requestIdDecorator } from './request-id.js';
import { createSchemaCompiler } from './schema-compiler.js';
import { answerUnknownRoutes } from './unknown-route.js';

/**
 * Creates the Fastify plugin that serves a contract. The plugin is encapsulated: its parsers, error body and request
 * ids apply to its own routes, and with a `prefix` to the paths below it, never to the rest of the host.
 */
export function createServerPlugin<Handlers extends object>(
  contract: ServerContract,
): FastifyPluginAsync<ServerOptions<Handlers>> {
  async function gojiServer(instance: FastifyInstance, options: ServerOptions<Handlers>): Promise<void> {
    const settings = readOptions(contract, options);
    const operations = Object.entries(contract.operations);
    instance.decorateRequest(requestIdDecorator, '');
    instance.decorateRequest(principalDecorator, null);
    acceptJsonAlone(instance);
    instance.setErrorHandler(createErrorHandler(settings.createRequestId));
    instance.addHook('onRequest', async (request, reply) => {
      identifyRequest(request, reply, settings.createRequestId);
    });
    if (settings.unknownPaths === 'answer') {
      answerUnknownRoutes(
        instance,
        operations.map(([, operation]) => operation),
      );
    }
    const compile = createSchemaCompiler(contract.schemas);
    for (const [id, operation] of operations) {
      const checks = once(() => createOperationChecks(operation, compile, contract.schemas));
      registerOperation(instance, { id, operation, settings, checks });
    }
  }
  return Object.assign(gojiServer, {
    [Symbol.for('fastify.display-name')]: 'goji-server',
    [Symbol.for('plugin-meta')]: { name: 'goji-server', fastify: '>=5.3.0 <6' },
  });
}

function once(create: () => OperationChecks): () => OperationChecks {
  let created: OperationChecks | undefined;
  return () => {
    created ??= create();
    return created;
  };
}
