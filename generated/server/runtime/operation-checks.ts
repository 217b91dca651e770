// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { CheckValue, FindCheck, SchemaViolation } from './check-value.js';
import { groupSchema, type OperationDescriptor } from './contract.js';
import { type Components, createParameterReader, type ReadParameters } from './parameters.js';
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

const none: readonly [] = Object.freeze([]);
const noParameters = Object.freeze({});

/** At most this many violations of one request are reported, so that a large wrong body cannot make a huge answer. */
export const mostViolations = 1000;

/**
 * Prepares the checks of one operation. `find` is asked for its schemas by the part that they are of: `path`, `query`,
 * `header`, `body` or a status. Where that compiles them it is costly, so call it at the first request and not at
 * start-up.
 */
export function createOperationChecks(
  operation: OperationDescriptor,
  find: FindCheck,
  components: Components,
): OperationChecks {
  const path = createGroupCheck('path', operation, { find, components });
  const query = createGroupCheck('query', operation, { find, components });
  const header = createGroupCheck('header', operation, { find, components });
  const checkBody = createBodyCheck(operation, find);
  return {
    readRequest: (raw) => {
      const input = {
        path: path.read(raw.path),
        query: query.read(raw.query),
        header: header.read(raw.header),
        body: raw.body,
        violations: none,
      };
      const inPath = path.check(input.path);
      const inQuery = query.check(input.query);
      const inHeader = header.check(input.header);
      const inBody = checkBody(input.body);
      if (inPath.length + inQuery.length + inHeader.length + inBody.length === 0) return input;
      const violations = [
        ...located('path', inPath),
        ...located('query', inQuery),
        ...located('header', inHeader),
        ...located('body', inBody),
      ];
      return { ...input, violations: violations.slice(0, mostViolations) };
    },
    checkReply: createReplyCheck(operation, find),
  };
}

function createGroupCheck(
  location: 'path' | 'query' | 'header',
  { parameters }: OperationDescriptor,
  { find, components }: { readonly find: FindCheck; readonly components: Components },
): { read: ReadParameters; check: CheckValue } {
  const group = parameters[location];
  if (group === undefined) return { read: () => noParameters, check: () => none };
  return { read: createParameterReader(group, components), check: find(groupSchema(group), location) };
}

function createBodyCheck({ body }: OperationDescriptor, find: FindCheck): CheckValue {
  if (body === null) return () => none;
  const check = find(body.schema, 'body');
  const absent: readonly SchemaViolation[] = body.required
    ? [{ keyword: 'required', pointer: '', params: {} }]
    : [];
  return (value) => (value === undefined ? absent : check(value));
}

function createReplyCheck(
  { responses }: OperationDescriptor,
  find: FindCheck,
): OperationChecks['checkReply'] {
  const checks = new Map<number, CheckValue>();
  return (status, body) => {
    const schema = responses[status];
    if (schema === undefined) return [{ keyword: 'status', pointer: '', params: {}, value: status }];
    if (schema === null) return body === undefined ? [] : [{ keyword: 'noBody', pointer: '', params: {} }];
    if (body === undefined) return [{ keyword: 'required', pointer: '', params: {} }];
    const check = checks.get(status) ?? find(schema, String(status));
    checks.set(status, check);
    return check(body);
  };
}

function located(location: ViolationLocation, violations: readonly SchemaViolation[]): Violation[] {
  return violations.map(({ keyword, pointer, params, value }) => ({
    location,
    keyword,
    pointer,
    params,
    value,
  }));
}
