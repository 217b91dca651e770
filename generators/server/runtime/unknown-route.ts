import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { OperationDescriptor } from './contract.js';
import { type PlatformError, platformErrors } from './platform-error.js';

/**
 * Knows what no route takes: 405 with `Allow` when the path is one of the contract, else 404. The function that it
 * returns is the refusal of such a request, to be given in `onRequest`, before a body is read, so that a broken body
 * cannot hide that the path is wrong.
 */
export function watchUnknownRoutes(
  instance: FastifyInstance,
  operations: readonly OperationDescriptor[],
): (request: FastifyRequest) => PlatformError | null {
  const methodsOf = createPathIndex(operations);
  const refuse = ({ method, url }: FastifyRequest) => {
    const [path = ''] = url.slice(instance.prefix.length).split('?');
    const allow = methodsOf(path);
    return allow.length === 0
      ? platformErrors.unknownPath()
      : platformErrors.unknownMethod(method, allow.join(', '));
  };
  instance.setNotFoundHandler(async (request) => {
    throw refuse(request);
  });
  return (request) => (request.is404 ? refuse(request) : null);
}

/**
 * Finds the methods that the contract has for a URL path, still percent-encoded and without query. `HEAD` comes with
 * `GET`, as HTTP asks for. Paths are found segment by segment, so that a wrong URL costs the same however many
 * operations there are.
 */
export function createPathIndex(
  operations: readonly OperationDescriptor[],
): (path: string) => readonly string[] {
  const root: Branch = createBranch();
  for (const { path, method } of operations) {
    let branch = root;
    for (const segment of path.split('/')) branch = grow(branch, segment);
    for (const allowed of method === 'GET' ? ['GET', 'HEAD'] : [method]) branch.methods.add(allowed);
  }
  return (path) => {
    let branches = [root];
    for (const segment of path.split('/')) {
      branches = branches.flatMap(({ named, any }) =>
        [named.get(segment), any].filter((next) => next !== undefined),
      );
      if (branches.length === 0) return [];
    }
    return [...new Set(branches.flatMap(({ methods }) => [...methods]))];
  };
}

/** What may follow one segment of a path. */
interface Branch {
  readonly named: Map<string, Branch>;
  /** Where a parameter may follow. */
  any: Branch | undefined;
  readonly methods: Set<string>;
}

function createBranch(): Branch {
  return { named: new Map(), any: undefined, methods: new Set() };
}

function grow(branch: Branch, segment: string): Branch {
  if (segment.startsWith('{') && segment.endsWith('}')) {
    branch.any ??= createBranch();
    return branch.any;
  }
  const next = branch.named.get(segment) ?? createBranch();
  branch.named.set(segment, next);
  return next;
}
