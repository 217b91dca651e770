import type { BundledDocument } from '../generators/generator.js';
import { listOperationNodes } from '../generators/model/build-operations.js';
import { childNode, rootNode, stringOf } from '../generators/model/document-node.js';
import type { ApiModel, Operation } from '../generators/model/types.js';
import { readParameterExamples } from '../mock/parameter-examples.js';
import { type Exchange, listNamedExchanges, listRecordedExchanges } from './exchanges.js';
import type { RecordedExchange } from './recorded.js';

/** One request to send to a target. */
export interface Case {
  readonly name: string;
  readonly origin: 'named' | 'recorded' | 'unauthenticated';
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** Required header parameters, in lower case; without the client request id, which each run makes. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The status that the example has. Another one that is documented conforms, too. */
  readonly expected: number;
}

/**
 * Every different request of the named and the recorded exchanges, and for each operation that needs credentials one
 * request without them. The examples of errors that no request of their own leads to are left out.
 */
export function listCases(
  document: BundledDocument,
  model: ApiModel,
  recordings: readonly (readonly [string, RecordedExchange])[],
): readonly Case[] {
  const examples = readParameterExamples(document);
  const open = listOpenOperations(document);
  const exchanges = [
    ...listNamedExchanges(model, examples),
    ...listRecordedExchanges(model, examples, recordings),
  ];
  return model.operations.flatMap((operation) => {
    const own = distinct(exchanges.filter((exchange) => exchange.operation.id === operation.id));
    const cases = own.map((exchange): Case => {
      const { name, origin, path, query, body, status } = exchange;
      return { name, origin, operation, path, query, body, expected: status, headers: headersOf(operation) };
    });
    const [first] = cases;
    if (first === undefined || open.has(operation.id)) return cases;
    const name = `${operation.id} without credentials`;
    return [...cases, { ...first, name, origin: 'unauthenticated' as const, expected: 401 }];
  });

  function headersOf(operation: Operation): Readonly<Record<string, string>> {
    const wanted = operation.parameters.filter(
      ({ in: place, name, required }) => place === 'header' && required && name !== CLIENT_REQUEST_ID,
    );
    return Object.fromEntries(
      wanted.map(({ name }) => {
        const example = examples
          .get(operation.id)
          ?.find((candidate) => candidate.in === 'header' && candidate.name === name);
        return [name.toLowerCase(), String(example?.value ?? '')];
      }),
    );
  }
}

/** The header that makes a write safe to repeat. */
export const CLIENT_REQUEST_ID = 'X-CLIENT-REQUEST-ID';

/** Successes come first in the document, so an error stays only where its request is one of its own. */
function distinct(exchanges: readonly Exchange[]): readonly Exchange[] {
  const seen = new Map<string, Exchange>();
  for (const exchange of exchanges) {
    const key = JSON.stringify([exchange.path, exchange.query, exchange.body]);
    if (!seen.has(key)) seen.set(key, exchange);
  }
  return [...seen.values()];
}

/** Operations that declare that they need no credentials. */
function listOpenOperations(document: BundledDocument): ReadonlySet<string> {
  const nodes = listOperationNodes(childNode(rootNode(document), 'paths'));
  return new Set(
    nodes
      .filter(({ operation }) => {
        const security = childNode(operation, 'security').value;
        return Array.isArray(security) && security.length === 0;
      })
      .map(({ operation }) => stringOf(childNode(operation, 'operationId'))),
  );
}
