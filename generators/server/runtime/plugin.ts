import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import { principalDecorator } from './admit-request.js';
import { watchClosing } from './closing.js';
import type { ServerContract } from './contract.js';
import { createErrorHandler } from './handle-error.js';
import { acceptJsonAlone } from './json-parser.js';
import { loadChecks } from './load-checks.js';
import { createOperationChecks, type OperationChecks } from './operation-checks.js';
import type { ExamplesByOperation } from './operation-examples.js';
import { registerOperation } from './operation-route.js';
import { readOptions, type ServerOptions, type ServerSettings } from './options.js';
import { identifyRequest, requestIdDecorator } from './request-id.js';
import { watchUnknownRoutes } from './unknown-route.js';

/** What a server needs beside its contract, and only when an option asks for it. */
export interface ServerExtras {
  /** Loads the examples of the document. Without it, the option `fallback: 'example'` refuses to boot. */
  readonly loadExamples?: () => Promise<ExamplesByOperation>;
}

/**
 * Creates the Fastify plugin that serves a contract. The plugin is encapsulated: its parsers, error body and request
 * ids apply to its own routes, and with a `prefix` to the paths below it, never to the rest of the host.
 */
export function createServerPlugin<Handlers extends object>(
  contract: ServerContract,
  extras: ServerExtras = {},
): FastifyPluginAsync<ServerOptions<Handlers>> {
  async function gojiServer(instance: FastifyInstance, options: ServerOptions<Handlers>): Promise<void> {
    const settings = readOptions(contract, options);
    const examples = await loadExamples(settings, extras);
    const operations = Object.entries(contract.operations);
    instance.decorateRequest(requestIdDecorator, '');
    instance.decorateRequest(principalDecorator, null);
    acceptJsonAlone(instance);
    const closing = watchClosing(instance);
    instance.setErrorHandler(createErrorHandler(settings.createRequestId, closing));
    const refuseUnknown =
      settings.unknownPaths === 'answer'
        ? watchUnknownRoutes(
            instance,
            operations.map(([, operation]) => operation),
          )
        : () => null;
    const find = await loadChecks(settings.validators, contract.schemas);
    // A context of their own keeps the hook below, which is for what no route takes, away from them.
    await instance.register(async (routes) => {
      for (const [id, operation] of operations) {
        const checks = once(() =>
          createOperationChecks(operation, (schema, part) => find(schema, `${id} ${part}`), contract.schemas),
        );
        const route = { id, operation, settings, checks, closing, examples: examples?.[id] ?? null };
        registerOperation(routes, route);
      }
    });
    instance.addHook('onRequest', (request, reply, done) => {
      identifyRequest(request, reply, settings.createRequestId);
      done(closing.refusal() ?? refuseUnknown(request) ?? undefined);
    });
  }
  return Object.assign(gojiServer, {
    [Symbol.for('fastify.display-name')]: 'goji-server',
    [Symbol.for('plugin-meta')]: { name: 'goji-server', fastify: '>=5.3.0 <6' },
  });
}

async function loadExamples(
  { fallback }: ServerSettings,
  extras: ServerExtras,
): Promise<ExamplesByOperation | null> {
  if (fallback !== 'example') return null;
  if (extras.loadExamples === undefined) {
    throw new TypeError('gojiServer: the option "fallback" is "example", and there are no examples to load.');
  }
  return extras.loadExamples();
}

function once(create: () => OperationChecks): () => OperationChecks {
  let created: OperationChecks | undefined;
  return () => {
    created ??= create();
    return created;
  };
}
