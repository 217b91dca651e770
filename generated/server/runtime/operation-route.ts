// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { FastifyInstance } from 'fastify';
import type { OperationExamples } from '../../runtime/choose-example.js';
import { admitRequest } from './admit-request.js';
import { answerRequest } from './answer-request.js';
import type { Closing } from './closing.js';
import type { OperationDescriptor } from './contract.js';
import type { OperationChecks } from './operation-checks.js';
import type { ServerSettings } from './options.js';
import { toRoutePath } from './url.js';

/** What one route is made of. */
export interface OperationRoute {
  readonly id: string;
  readonly operation: OperationDescriptor;
  readonly settings: ServerSettings;
  /** Compiles the checks on the first call and returns the same ones after that. */
  readonly checks: () => OperationChecks;
  readonly closing: Closing;
  /** The document's examples of the operation; null when the server does not answer by them. */
  readonly examples: OperationExamples | null;
}

/** Adds the route of one operation. Sender, version and handler are settled before the body is read. */
export function registerOperation(instance: FastifyInstance, route: OperationRoute): void {
  const { operation } = route;
  instance.route({
    method: operation.method,
    url: toRoutePath(operation.path),
    bodyLimit: operation.bodyLimit,
    exposeHeadRoute: operation.method === 'GET',
    onRequest: (request, reply, done) => admitRequest(route, request, reply, done),
    handler: (request, reply) => answerRequest(route, request, reply),
  });
}
