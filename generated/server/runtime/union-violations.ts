// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { ApiError, Violation } from './violation-messages.js';

/** The keywords of a value that may have one of several forms. */
export const unionKeywords: readonly string[] = ['oneOf', 'anyOf'];

/** Keywords whose report does not say what is wrong. */
const saysNothing: readonly string[] = ['if', 'not'];

/** A value of many parts can break each form in many places. */
const mostTold = 5;

/** A list can break a union in each of its items, and each is compared with every violation. */
const mostExplained = 20;

/** True for one of the unions that no form fits, unless there are too many of them. */
export function isExplained(violation: Violation, violations: readonly Violation[]): boolean {
  return isUnion(violation) && violations.filter(isUnion).length <= mostExplained;
}

/**
 * Where several forms of a union complain of the same, word for word, that is wrong whichever form was meant: it stays
 * alone, without the report of the union and without what else the forms say.
 */
export function withoutAgreedUnions(violations: readonly Violation[]): readonly Violation[] {
  const dropped = new Set<Violation>();
  for (const union of violations) {
    if (!isExplained(union, violations)) continue;
    const within = violations.filter((violation) => isWithin(union, violation));
    const rules = within.map(ruleOf);
    const agreed = within.filter((_, index) => {
      const rule = rules[index] ?? '';
      return rules.indexOf(rule) !== rules.lastIndexOf(rule);
    });
    if (agreed.length === 0) continue;
    for (const violation of [union, ...within]) if (!agreed.includes(violation)) dropped.add(violation);
  }
  return violations.filter((violation) => !dropped.has(violation));
}

/** The report of a union, with what each of its forms lacks. */
export function withForms(
  error: ApiError,
  union: Violation,
  {
    violations,
    word,
  }: { readonly violations: readonly Violation[]; readonly word: (one: Violation) => ApiError },
): ApiError {
  const within = violations.filter(
    (violation) => isWithin(union, violation) && !saysNothing.includes(violation.keyword),
  );
  const details = [...new Set(within.map((violation) => word(violation).message))];
  if (details.length === 0) return error;
  const more = details.length > mostTold ? [`and ${details.length - mostTold} more`] : [];
  return { ...error, message: `${error.message}: ${[...details.slice(0, mostTold), ...more].join('; ')}` };
}

function isUnion({ keyword }: Violation): boolean {
  return unionKeywords.includes(keyword);
}

/** True for a violation of one of the forms of a union. */
function isWithin(union: Violation, violation: Violation): boolean {
  if (violation.location !== union.location) return false;
  if (violation.pointer === union.pointer) return !isUnion(violation);
  return violation.pointer.startsWith(`${union.pointer}/`);
}

function ruleOf({ location, pointer, keyword, params }: Violation): string {
  return JSON.stringify([location, pointer, keyword, params]);
}
