import type { BundledDocument } from '../generators/generator.js';
import { loadPrism, silentLogger } from '../mock/prism.js';
import type { FuzzRequest } from './request.js';

/** Prism's own verdict on a request: the messages of what it finds wrong. */
export type PrismJudge = (request: FuzzRequest) => Promise<readonly string[]>;

/**
 * Prism as an independent judge of requests. The mock does not use Prism's validation (it is draft-07, and its messages
 * are not the platform's), so here it is asked for a second opinion.
 */
export async function createPrismJudge(document: BundledDocument): Promise<PrismJudge> {
  const prism = loadPrism([import.meta.url]);
  const operations = await prism.getHttpOperationsFromSpec(structuredClone(document));
  const answer = { statusCode: 200, headers: {}, body: undefined };
  const instance = prism.createInstance(
    {
      isProxy: false,
      validateRequest: true,
      validateResponse: false,
      checkSecurity: false,
      errors: false,
      mock: {},
    },
    { logger: silentLogger, mock: () => () => ({ _tag: 'Right', right: answer }) },
  );
  return async ({ operation, path, query, header = {}, body }) => {
    const filled = operation.path.replace(/\{([^}]+)\}/g, (_whole, name: string) =>
      encodeURIComponent(path[name] ?? ''),
    );
    const found = operations.filter(
      ({ method, path: template }) => method === operation.method && template === operation.path,
    );
    const bodyHeaders =
      body === undefined ? {} : { 'content-type': 'application/json', 'content-length': '1' };
    const headers = { ...lowerCase(header), ...bodyHeaders };
    const input = { method: operation.method, url: { path: filled, query }, headers, body };
    const result = await instance.request(input, found, { mock: {} })();
    if (result._tag === 'Left')
      throw new Error(`Prism could not judge ${operation.id}`, { cause: result.left });
    return result.right.validations.input.map((violation) => JSON.stringify(violation));
  };
}

function lowerCase(header: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(header).map(([name, value]) => [name.toLowerCase(), value]));
}
