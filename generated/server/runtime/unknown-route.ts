// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { FastifyInstance } from 'fastify';
import type { OperationDescriptor } from './contract.js';
import { platformErrors } from './platform-error.js';
import { isPathOf } from './url.js';

/**
 * Answers what no route takes: 405 with `Allow` when the path is one of the contract, else 404. It answers in
 * `onRequest`, before a body is read, so that a broken body cannot hide that the path is wrong.
 */
export function answerUnknownRoutes(
  instance: FastifyInstance,
  operations: readonly OperationDescriptor[],
): void {
  const refuse = (method: string, url: string) => {
    const [path = ''] = url.slice(instance.prefix.length).split('?');
    const allow = allowedMethods(operations, path);
    return allow.length === 0
      ? platformErrors.unknownPath()
      : platformErrors.unknownMethod(method, allow.join(', '));
  };
  instance.addHook('onRequest', async (request) => {
    if (request.is404) throw refuse(request.method, request.url);
  });
  instance.setNotFoundHandler(async (request) => {
    throw refuse(request.method, request.url);
  });
}

/** The methods that the contract has for a path. `HEAD` comes with `GET`, as HTTP asks for. */
export function allowedMethods(operations: readonly OperationDescriptor[], path: string): readonly string[] {
  const methods = operations
    .filter((operation) => isPathOf(operation.path, path))
    .flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
  return [...new Set(methods)];
}
