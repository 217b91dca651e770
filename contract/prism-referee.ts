import { pathToFileURL } from 'node:url';
import type { BundledDocument } from '../generators/generator.js';
import type { Operation } from '../generators/model/types.js';
import { loadPrism, type PrismOperation, silentLogger } from '../mock/prism.js';

/** An answer as Prism looks at it. Header names are in lower case; the body is parsed. */
export interface RefereedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Prism's verdict on an answer: what it calls errors, in its words. */
export type PrismReferee = (operation: Operation, answer: RefereedAnswer) => Promise<readonly string[]>;

const SEVERITY_ERROR = 0;

/**
 * Prism's validation proxy, with the way to the target left to us: it is given the answer that the target gave, and
 * validates it as its own proxy would. An undocumented status outside 2xx is only a warning of Prism's, so it is for
 * the judge to find. Only the `judged` operations are prepared. `cwd` is the second place to look for Prism. Throws
 * `SpecError` when Prism is not installed.
 */
export async function createPrismReferee(
  document: BundledDocument,
  judged: readonly Operation[],
  cwd: string,
): Promise<PrismReferee> {
  const prism = loadPrism([import.meta.url, pathToFileURL(`${cwd}/package.json`)]);
  const wanted = new Set(judged.map(({ path }) => path));
  const paths = Object.entries(Object(document['paths'])).filter(([path]) => wanted.has(path));
  // Prism resolves the references in place, so it gets a copy.
  const operations = await prism.getHttpOperationsFromSpec(
    structuredClone({ ...document, paths: Object.fromEntries(paths) }),
  );
  return async (operation, { status, headers, body }) => {
    const answer = { statusCode: status, headers, body };
    const instance = prism.createInstance(PROXY, {
      logger: silentLogger,
      forward: () => () => async () => ({ _tag: 'Right', right: answer }),
    });
    const input = { method: operation.method, url: { path: operation.path, query: {} }, headers: {} };
    const result = await instance.request(input, find(operations, operation), { mock: {} })();
    if (result._tag === 'Left')
      throw new Error(`Prism could not judge ${operation.id}`, { cause: result.left });
    return (result.right.validations.output ?? [])
      .filter(({ severity }) => severity === SEVERITY_ERROR)
      .map(({ message, path = [] }) => [...path.map(String), message].join(' '));
  };
}

/** Requests are judged elsewhere, so only answers are validated here. */
const PROXY = {
  isProxy: true,
  upstream: new URL('http://127.0.0.1/'),
  validateRequest: false,
  validateResponse: true,
  checkSecurity: false,
  errors: false,
  mock: {},
} as const;

function find(operations: readonly PrismOperation[], { method, path }: Operation): readonly PrismOperation[] {
  return operations.filter((candidate) => candidate.method === method && candidate.path === path);
}
