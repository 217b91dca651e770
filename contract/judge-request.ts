import type { ApiModel, Operation } from '../generators/model/types.js';
import { buildContract } from '../generators/server/build-contract.js';
import { createOperationChecks } from '../generators/server/runtime/operation-checks.js';
import { createSchemaCompiler } from '../generators/server/runtime/schema-compiler.js';
import type { Violation } from '../generators/server/runtime/violation-messages.js';
import type { Finding } from './finding.js';
import { pointerOfOperation } from './judge.js';

/** A request as the checks of the server stubs read it. */
export interface JudgedRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** In lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined for none. */
  readonly body: unknown;
}

/** Holds a request against the document: parameters that it does not have, and what does not fit its schemas. */
export type RequestJudge = (operation: Operation, request: JudgedRequest) => readonly Finding[];

/** Creates the judge of requests out of the server stubs' own checks, so that both find the same. */
export function createRequestJudge(model: ApiModel): RequestJudge {
  const contract = buildContract(model);
  const compile = createSchemaCompiler(contract.schemas);
  return (operation, { path, query, headers, body }) => {
    const descriptor = contract.operations[operation.id];
    if (descriptor === undefined) throw new Error(`The contract lacks the operation ${operation.id}`);
    const checks = createOperationChecks(descriptor, compile, contract.schemas);
    const values = Object.fromEntries(
      [...new Set(query.keys())].map((name) => {
        const all = query.getAll(name);
        return [name, all.length === 1 ? all[0] : all];
      }),
    );
    const { violations } = checks.readRequest({ path, query: values, header: headers, body });
    const pointer = pointerOfOperation(operation);
    const known = operation.parameters.filter(({ in: place }) => place === 'query').map(({ name }) => name);
    const unknown = Object.keys(values).filter((name) => !known.includes(name));
    return [
      ...unknown.map(
        (name): Finding => ({
          rule: 'undocumented-parameter',
          message: 'the document has no such query parameter',
          at: `query ${name}`,
          pointer: `${pointer}/parameters`,
        }),
      ),
      ...violations
        .filter(({ keyword }) => keyword !== 'if')
        .map((violation) => toFinding(violation, pointer)),
    ];
  };
}

function toFinding({ location, pointer: at, keyword, params }: Violation, pointer: string): Finding {
  const missing = typeof params.missingProperty === 'string' ? ` ${params.missingProperty}` : '';
  const place = location === 'body' ? 'requestBody' : 'parameters';
  return {
    rule: 'request-schema',
    message: `breaks ${keyword}${missing}`,
    at: `${location} ${at}`.trim(),
    pointer: `${pointer}/${place}`,
  };
}
