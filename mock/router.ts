import type { Operation } from '../generators/model/types.js';

/** The operation that a request line names, or why there is none. */
export type Route =
  | { readonly kind: 'found'; readonly operation: Operation; readonly path: Readonly<Record<string, string>> }
  /** The path exists, the method does not. `allow` lists those that do, in upper case. */
  | { readonly kind: 'wrong-method'; readonly allow: readonly string[] }
  | { readonly kind: 'unknown-path' }
  /** The path is not valid percent-encoding. */
  | { readonly kind: 'malformed-path'; readonly cause: unknown };

/** Finds the operation for a method and a path without its query. HEAD is answered by GET. */
export type Router = (method: string, pathname: string) => Route;

interface Template {
  readonly segments: readonly string[];
  readonly operation: Operation;
}

/**
 * Makes a router over URL templates. Literal segments win over parameters from left to right, so
 * `/investors/valid` beats `/investors/{clientId}`. A parameter never matches an empty segment.
 */
export function createRouter(operations: readonly Operation[]): Router {
  const templates = operations
    .map((operation): Template => ({ segments: operation.path.split('/'), operation }))
    .sort(bySpecificity);
  return (method, pathname) => {
    const segments = pathname.split('/');
    const matching = templates.filter((template) => matches(template.segments, segments));
    if (matching.length === 0) return { kind: 'unknown-path' };
    const wanted = method === 'HEAD' ? 'GET' : method;
    const found = matching.find(({ operation }) => operation.method.toUpperCase() === wanted);
    if (found === undefined) return { kind: 'wrong-method', allow: allowedMethods(matching) };
    return readParameters(found, segments);
  };
}

/** The methods of the matching templates as an `Allow` header lists them. */
function allowedMethods(matching: readonly Template[]): string[] {
  const methods = new Set(matching.map(({ operation }) => operation.method.toUpperCase()));
  if (methods.has('GET')) methods.add('HEAD');
  return [...methods.add('OPTIONS')];
}

function matches(template: readonly string[], segments: readonly string[]): boolean {
  if (template.length !== segments.length) return false;
  return template.every((part, index) =>
    isParameter(part) ? segments[index] !== '' : part === segments[index],
  );
}

function readParameters({ segments: template, operation }: Template, segments: readonly string[]): Route {
  try {
    const pairs = template.flatMap((part, index) =>
      isParameter(part) ? [[part.slice(1, -1), decodeURIComponent(segments[index] ?? '')] as const] : [],
    );
    return { kind: 'found', operation, path: Object.fromEntries(pairs) };
  } catch (error) {
    if (error instanceof URIError) return { kind: 'malformed-path', cause: error };
    throw error;
  }
}

function bySpecificity(one: Template, other: Template): number {
  for (const [index, segment] of one.segments.entries()) {
    const difference = Number(isParameter(segment)) - Number(isParameter(other.segments[index] ?? ''));
    if (difference !== 0) return difference;
  }
  return 0;
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{') && segment.endsWith('}');
}
