// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { OperationDescriptor, ParameterGroup } from './contract.js';
import { type Components, createParameterReader, type ReadParameters } from './parameters.js';
import type { CheckValue, CompileSchema, SchemaViolation } from './schema-compiler.js';
import type { Violation, ViolationLocation } from './violation-messages.js';

/** The parts of a request as the framework parsed them. */
export interface RawInput {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  /** Undefined when no body was sent. */
  readonly body: unknown;
}

/** A request after conversion, with everything that is wrong with it. */
export interface CheckedInput extends RawInput {
  readonly violations: readonly Violation[];
}

/** What one operation checks on the way in and, when asked to, on the way out. */
export interface OperationChecks {
  readonly readRequest: (raw: RawInput) => CheckedInput;
  /** Violations of the body against the schema of its status. Status and presence of a body are checked too. */
  readonly checkReply: (status: number, body: unknown) => readonly SchemaViolation[];
}

/** At most this many violations of one request are reported, so that a large wrong body cannot make a huge answer. */
export const mostViolations = 1000;

/** Compiles the schemas of one operation. It is costly, so call it at the first request and not at start-up. */
export function createOperationChecks(
  operation: OperationDescriptor,
  compile: CompileSchema,
  components: Components,
): OperationChecks {
  const path = createGroupCheck(operation.parameters.path, compile, components);
  const query = createGroupCheck(operation.parameters.query, compile, components);
  const header = createGroupCheck(operation.parameters.header, compile, components);
  const checkBody = createBodyCheck(operation, compile);
  return {
    readRequest: (raw) => {
      const input = {
        path: path.read(raw.path),
        query: query.read(raw.query),
        header: header.read(raw.header),
        body: raw.body,
      };
      const violations = [
        ...located('path', path.check(input.path)),
        ...located('query', query.check(input.query)),
        ...located('header', header.check(input.header)),
        ...located('body', checkBody(input.body)),
      ];
      return { ...input, violations: violations.slice(0, mostViolations) };
    },
    checkReply: createReplyCheck(operation, compile),
  };
}

function createGroupCheck(
  group: ParameterGroup | undefined,
  compile: CompileSchema,
  components: Components,
): { read: ReadParameters; check: CheckValue } {
  if (group === undefined) return { read: () => ({}), check: () => [] };
  return {
    read: createParameterReader(group, components),
    check: compile({ type: 'object', properties: group.properties, required: group.required }),
  };
}

function createBodyCheck({ body }: OperationDescriptor, compile: CompileSchema): CheckValue {
  if (body === null) return () => [];
  const check = compile(body.schema);
  const absent: readonly SchemaViolation[] = body.required
    ? [{ keyword: 'required', pointer: '', params: {} }]
    : [];
  return (value) => (value === undefined ? absent : check(value));
}

function createReplyCheck(
  { responses }: OperationDescriptor,
  compile: CompileSchema,
): OperationChecks['checkReply'] {
  const checks = new Map<number, CheckValue>();
  return (status, body) => {
    const schema = responses[status];
    if (schema === undefined) return [{ keyword: 'status', pointer: '', params: {}, value: status }];
    if (schema === null) return body === undefined ? [] : [{ keyword: 'noBody', pointer: '', params: {} }];
    if (body === undefined) return [{ keyword: 'required', pointer: '', params: {} }];
    const check = checks.get(status) ?? compile(schema);
    checks.set(status, check);
    return check(body);
  };
}

function located(location: ViolationLocation, violations: readonly SchemaViolation[]): Violation[] {
  return violations.map((violation) => ({ ...violation, location }));
}
