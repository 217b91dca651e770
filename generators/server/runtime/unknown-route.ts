import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { OperationDescriptor } from './contract.js';
import { type PlatformError, platformErrors } from './platform-error.js';
import { isPathOf } from './url.js';

/**
 * Knows what no route takes: 405 with `Allow` when the path is one of the contract, else 404. The function that it
 * returns is the refusal of such a request, to be given in `onRequest`, before a body is read, so that a broken body
 * cannot hide that the path is wrong.
 */
export function watchUnknownRoutes(
  instance: FastifyInstance,
  operations: readonly OperationDescriptor[],
): (request: FastifyRequest) => PlatformError | null {
  const refuse = ({ method, url }: FastifyRequest) => {
    const [path = ''] = url.slice(instance.prefix.length).split('?');
    const allow = allowedMethods(operations, path);
    return allow.length === 0
      ? platformErrors.unknownPath()
      : platformErrors.unknownMethod(method, allow.join(', '));
  };
  instance.setNotFoundHandler(async (request) => {
    throw refuse(request);
  });
  return (request) => (request.is404 ? refuse(request) : null);
}

/** The methods that the contract has for a path. `HEAD` comes with `GET`, as HTTP asks for. */
export function allowedMethods(operations: readonly OperationDescriptor[], path: string): readonly string[] {
  const methods = operations
    .filter((operation) => isPathOf(operation.path, path))
    .flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
  return [...new Set(methods)];
}
