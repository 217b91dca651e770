import type { ServerContract } from '../generators/server/runtime/contract.js';
import type { OperationChecks, RawInput } from '../generators/server/runtime/operation-checks.js';
import { createOperationChecks } from '../generators/server/runtime/operation-checks.js';
import type { PlatformError } from '../generators/server/runtime/platform-error.js';
import { platformErrors } from '../generators/server/runtime/platform-error.js';
import { createSchemaCompiler } from '../generators/server/runtime/schema-compiler.js';
import { describeViolations } from '../generators/server/runtime/violation-messages.js';

/** Judges requests to the operations of one contract. Both functions give the refusal, or null when all is well. */
export interface RequestValidator {
  /** `version` is the header of that name. */
  refuseVersion(operationId: string, version: string | undefined): PlatformError | null;
  /** All violations of parameters and body at once. */
  refuseRequest(operationId: string, input: RawInput): PlatformError | null;
}

/**
 * Creates the validator of the mock out of the server stubs' own checks, so that both judge and word alike. Prism's
 * validation is not used: it is draft-07, misses the keywords that came later, and reports every branch of a union.
 * The schemas of an operation are compiled at its first request.
 */
export function createRequestValidator(contract: ServerContract): RequestValidator {
  const compile = createSchemaCompiler(contract.schemas);
  const compiled = new Map<string, OperationChecks>();
  const find = (id: string): ServerContract['operations'][string] => {
    const operation = contract.operations[id];
    if (operation === undefined) throw new Error(`The contract lacks the operation ${id}`);
    return operation;
  };
  return {
    refuseVersion: (id, version) => {
      if (version === undefined || find(id).versions.some((known) => String(known) === version)) return null;
      return platformErrors.unknownVersion(version);
    },
    refuseRequest: (id, input) => {
      const checks = compiled.get(id) ?? createOperationChecks(find(id), compile, contract.schemas);
      compiled.set(id, checks);
      const { violations } = checks.readRequest(input);
      return violations.length === 0 ? null : platformErrors.invalidRequest(describeViolations(violations));
    },
  };
}
