import type { JsonSchema } from './contract.js';
import type { Violation, ViolationDetails } from './violation-messages.js';

/** A violation that does not know yet which part of the request it is in. */
export type SchemaViolation = Omit<Violation, 'location'>;

/** Checks one value. An empty list means that it is valid; nothing is converted or removed. */
export type CheckValue = (value: unknown) => readonly SchemaViolation[];

/** What finds the check of a schema: by compiling it, or by the name of its place, such as `createInvestor body`. */
export type FindCheck = (schema: JsonSchema, place: string) => CheckValue;

/** A validator as Ajv makes it: false, and then what is wrong is in `errors`. */
export interface ValidateValue {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null | undefined;
}

/** What Ajv says of one broken rule. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: ViolationDetails;
}

/** The two validators of one schema. */
export interface ValidatorPair {
  /** Stops at the first thing that is wrong. */
  readonly first: ValidateValue;
  /** Finds all that is wrong. */
  readonly all: ValidateValue;
}

/** Validators that were made ahead of time, by the place of their schema. */
export type Validators = Readonly<Record<string, ValidatorPair>>;

/** Values with more members and items than this are reported with their first violation alone. */
export const mostReportedMembers = 10_000;

const none: readonly [] = Object.freeze([]);

/**
 * A value is checked until something is wrong with it, and again for all that is wrong with it, unless it is so large
 * that the list could exhaust the memory: 56 MiB of empty objects are nineteen million items with two faults each.
 */
export function createCheck(first: ValidateValue, all: () => ValidateValue): CheckValue {
  return (value) => {
    if (first(value)) return none;
    if (exceeds(value, mostReportedMembers)) return violationsOf(first, value);
    const validate = all();
    validate(value);
    return violationsOf(validate, value);
  };
}

/**
 * Finds checks among validators that were made ahead of time. Throws a `TypeError` for a place that they do not have.
 */
export function findAmong(validators: Validators): FindCheck {
  return (_schema, place) => {
    const pair = Object.hasOwn(validators, place) ? validators[place] : undefined;
    if (pair !== undefined) return createCheck(pair.first, () => pair.all);
    throw new TypeError(
      `There is no validator for "${place}". Generate the validators and the server together.`,
    );
  };
}

/** Null and empty strings have words of their own, so the value belongs to the report. */
function violationsOf({ errors }: ValidateValue, value: unknown): readonly SchemaViolation[] {
  return (errors ?? []).map(({ keyword, instancePath, params }) => ({
    keyword,
    pointer: instancePath,
    params,
    value: valueAt(value, instancePath),
  }));
}

function exceeds(value: unknown, most: number): boolean {
  const waiting: unknown[] = [value];
  for (let seen = 0; waiting.length > 0; seen += 1) {
    if (seen + waiting.length > most) return true;
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    for (const item of Array.isArray(next) ? next : Object.values(next)) {
      waiting.push(item);
      if (waiting.length > most) return true;
    }
  }
  return false;
}

/** The part of a JSON value that a pointer, as Ajv writes it, leads to. */
function valueAt(root: unknown, pointer: string): unknown {
  if (pointer === '') return root;
  let value = root;
  for (const segment of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, segment.replaceAll('~1', '/').replaceAll('~0', '~'));
  }
  return value;
}
