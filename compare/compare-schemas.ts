import type { Direction, Impact, RuleName } from './change.js';
import { compareLimits } from './compare-limits.js';
import type { Comparison, SchemaPair } from './comparison.js';
import { referenceOf, type Shape, shapeOf } from './schema-shape.js';

/** Reports one change of the pair at hand. */
type Tell = (rule: RuleName, impact: Impact, message: string, place?: string) => void;

/**
 * Compares two schemas by what they demand of a value. What narrows is breaking in a request and what widens is breaking
 * in a response; a removed, renamed, retyped or reformatted field is breaking in both, as the platform defines it.
 * Components are compared once for each direction: follow up with `compareComponents`.
 */
export function compareSchemas(pair: SchemaPair, comparison: Comparison): void {
  const names = [referenceOf(pair.base), referenceOf(pair.revision)] as const;
  if (names[0] !== null && names[1] !== null) {
    comparison.comparePair([names[0], names[1]], pair.direction, pair.user);
    return;
  }
  const before = shapeOf(pair.base, pair.place, comparison.base);
  const after = shapeOf(pair.revision, pair.place, comparison.revision);
  const tell: Tell = (rule, impact, message, place = pair.place) => {
    comparison.report({ rule, impact, place, message }, pair.user);
  };
  compareTypes(before, after, pair.direction, tell);
  compareValues(before, after, pair.direction, tell);
  for (const { rule, impact, message } of compareLimits(before.limits, after.limits, pair.direction)) {
    tell(rule, impact, message);
  }
  compareRemarks(before, after, tell);
  compareProperties(before, after, { pair, comparison, tell });
  compareVariants(before, after, { pair, comparison, tell });
  compareChild([before.items, after.items], '[]', { pair, comparison, tell });
  compareAdditional(before, after, { pair, comparison, tell });
}

/** Compares all components that were asked for, and those that they ask for in turn. */
export function compareComponents(comparison: Comparison): void {
  for (let pair = comparison.nextPair(); pair !== undefined; pair = comparison.nextPair()) {
    compareSchemas(pair, comparison);
  }
}

interface Step {
  readonly pair: SchemaPair;
  readonly comparison: Comparison;
  readonly tell: Tell;
}

function compareTypes(before: Shape, after: Shape, direction: Direction, tell: Tell): void {
  const gone = [...before.types].filter((type) => !after.types.has(type));
  const fresh = [...after.types].filter((type) => !before.types.has(type));
  if (gone.length === 0 && fresh.length === 0) return;
  const widened =
    after.types.size === 0 || gone.every((type) => type === 'integer' && fresh.includes('number'));
  const narrowed =
    before.types.size === 0 || fresh.every((type) => type === 'integer' && gone.includes('number'));
  const message = `the type was ${typeText(before)} and is ${typeText(after)}`;
  if (widened) tell('type-widened', direction === 'response' ? 'major' : 'minor', message);
  else if (narrowed) tell('type-narrowed', direction === 'request' ? 'major' : 'minor', message);
  else tell('type-changed', 'major', message);
}

function typeText({ types }: Shape): string {
  return types.size === 0 ? 'any' : [...types].join(' or ');
}

/** A value that is gone no longer compiles where a consumer names it, in whichever direction it went. */
function compareValues(before: Shape, after: Shape, direction: Direction, tell: Tell): void {
  if (before.values === null || after.values === null) {
    if (before.values !== null) {
      tell('values-opened', direction === 'response' ? 'major' : 'minor', 'any value is permitted now');
    } else if (after.values !== null) {
      tell(
        'values-limited',
        direction === 'request' ? 'major' : 'minor',
        'the permitted values are listed now',
      );
    }
    return;
  }
  const [old, fresh] = [before.values.map(text), after.values.map(text)];
  for (const value of old.filter((candidate) => !fresh.includes(candidate))) {
    tell('value-removed', 'major', `the value ${value} is gone`);
  }
  for (const value of fresh.filter((candidate) => !old.includes(candidate))) {
    tell('value-added', direction === 'response' ? 'major' : 'minor', `the value ${value} is new`);
  }
}

function compareRemarks(before: Shape, after: Shape, tell: Tell): void {
  if (text(before.fallback) !== text(after.fallback)) {
    const message = `the default was ${text(before.fallback)} and is ${text(after.fallback)}`;
    tell('default-changed', 'major', message);
  }
  if (!before.deprecated && after.deprecated) tell('deprecated', 'minor', 'is deprecated now');
  if (before.description !== after.description) tell('wording', 'patch', 'the description is worded anew');
}

function compareProperties(before: Shape, after: Shape, step: Step): void {
  const { pair, comparison, tell } = step;
  const isRequest = pair.direction === 'request';
  for (const [name, { owner }] of before.properties) {
    if (!after.properties.has(name)) {
      tell('property-removed', 'major', 'the property is gone', `${owner}.${name}`);
    }
  }
  for (const [name, { schema, owner }] of after.properties) {
    const place = `${owner}.${name}`;
    const known = before.properties.get(name);
    const [was, is] = [before.required.has(name), after.required.has(name)];
    if (known === undefined) {
      const mandatory = isRequest && is;
      tell(
        'property-added',
        mandatory ? 'major' : 'minor',
        `the property is new${is ? ' and required' : ''}`,
        place,
      );
      continue;
    }
    if (!was && is)
      tell('property-required', isRequest ? 'major' : 'minor', 'the property is required now', place);
    if (was && !is)
      tell('property-optional', isRequest ? 'minor' : 'major', 'the property is optional now', place);
    compareSchemas({ ...pair, base: known.schema, revision: schema, place }, comparison);
  }
}

function compareVariants(before: Shape, after: Shape, step: Step): void {
  const { pair, comparison, tell } = step;
  for (const [name, base] of before.variants) {
    const revision = after.variants.get(name);
    if (revision === undefined) tell('variant-removed', 'major', `the alternative ${name} is gone`);
    else compareSchemas({ ...pair, base, revision, place: `${pair.place}(${name})` }, comparison);
  }
  for (const name of after.variants.keys()) {
    if (before.variants.has(name)) continue;
    tell(
      'variant-added',
      pair.direction === 'response' ? 'major' : 'minor',
      `the alternative ${name} is new`,
    );
  }
}

function compareAdditional(before: Shape, after: Shape, step: Step): void {
  const isRequest = step.pair.direction === 'request';
  if (before.additional !== false && after.additional === false) {
    step.tell('object-closed', isRequest ? 'major' : 'minor', 'undeclared properties are refused now');
  } else if (before.additional === false && after.additional !== false) {
    step.tell('object-opened', 'minor', 'undeclared properties are permitted now');
  } else if (before.additional !== false && after.additional !== false) {
    compareChild([before.additional, after.additional], '.*', step);
  }
}

function compareChild(
  [base, revision]: readonly [SchemaPair['base'] | null, SchemaPair['base'] | null],
  suffix: string,
  { pair, comparison, tell }: Step,
): void {
  const place = `${pair.place}${suffix}`;
  if (base !== null && revision !== null) compareSchemas({ ...pair, base, revision, place }, comparison);
  else if (base !== null)
    tell('type-widened', pair.direction === 'response' ? 'major' : 'minor', 'may be anything now', place);
  else if (revision !== null)
    tell('type-narrowed', pair.direction === 'request' ? 'major' : 'minor', 'has a schema now', place);
}

function text(value: unknown): string {
  return value === undefined ? 'none' : JSON.stringify(value);
}
