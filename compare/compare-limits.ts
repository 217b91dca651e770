import type { Change, Direction } from './change.js';

/** A change of one limit. */
export type LimitChange = Pick<Change, 'rule' | 'impact' | 'message'>;

/** Whether a greater number permits more. */
const GREATER_PERMITS_MORE: Readonly<Record<string, boolean>> = {
  minLength: false,
  minimum: false,
  exclusiveMinimum: false,
  minItems: false,
  minProperties: false,
  maxLength: true,
  maximum: true,
  exclusiveMaximum: true,
  maxItems: true,
  maxProperties: true,
};

type Limits = ReadonlyMap<string, unknown>;

/**
 * Compares the limits of two schemas. A change of `format` is breaking in both directions, as the platform defines it.
 * A limit that is tightened is breaking in a request. In a response no limit is breaking: types do not carry it.
 */
export function compareLimits(before: Limits, after: Limits, direction: Direction): readonly LimitChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((keyword) => {
    const [was, is] = [before.get(keyword), after.get(keyword)];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    const message = `${keyword} was ${text(was)} and is ${text(is)}`;
    if (keyword === 'format') return [formatChange(was, is, { direction, message })];
    if (loosens(keyword, was, is)) return [{ rule: 'limit-loosened', impact: 'minor', message } as const];
    const impact = direction === 'request' ? 'major' : 'minor';
    return [{ rule: 'limit-tightened', impact, message } as const];
  });
}

function formatChange(
  was: unknown,
  is: unknown,
  { direction, message }: { readonly direction: Direction; readonly message: string },
): LimitChange {
  if (was !== undefined && is !== undefined) return { rule: 'format-changed', impact: 'major', message };
  const breaks = is === undefined ? direction === 'response' : direction === 'request';
  return { rule: 'format-changed', impact: breaks ? 'major' : 'minor', message };
}

/** What is neither a number nor gone counts as tightened: two patterns cannot be told apart by their strictness. */
function loosens(keyword: string, was: unknown, is: unknown): boolean {
  if (is === undefined || is === false) return true;
  if (was === undefined || typeof was !== 'number' || typeof is !== 'number') return false;
  if (keyword === 'multipleOf') return was % is === 0;
  return GREATER_PERMITS_MORE[keyword] === is > was;
}

function text(value: unknown): string {
  return value === undefined ? 'not set' : JSON.stringify(value);
}
