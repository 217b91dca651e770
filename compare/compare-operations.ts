import type { Content, Operation, Parameter } from '../generators/model/types.js';
import type { Direction, Impact, RuleName } from './change.js';
import { compareResponses } from './compare-responses.js';
import { compareSchemas } from './compare-schemas.js';
import type { Comparison } from './comparison.js';

/** Compares two operations of the same id. */
export function compareOperation(before: Operation, after: Operation, comparison: Comparison): void {
  const { id } = after;
  const tell = (rule: RuleName, impact: Impact, message: string, place = id) => {
    comparison.report({ rule, impact, place, message }, id);
  };
  const [was, is] = [urlOf(before), urlOf(after)];
  if (was !== is) tell('url-changed', 'major', `was ${was} and is ${is}`);
  if (before.api !== after.api) {
    tell('api-changed', 'major', `moved from ${before.api} to ${after.api}, and with it its import`);
  }
  if (!before.deprecated && after.deprecated) tell('deprecated', 'minor', 'is deprecated now');
  if (before.description !== after.description || before.summary !== after.summary) {
    tell('wording', 'patch', 'the description is worded anew');
  }
  compareParameters(before, after, comparison);
  compareBody(before, after, comparison);
  compareResponses(before, after, comparison);
}

function urlOf({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}

function compareParameters(before: Operation, after: Operation, comparison: Comparison): void {
  const old = new Map(before.parameters.map((parameter) => [keyOf(parameter), parameter]));
  const fresh = new Map(after.parameters.map((parameter) => [keyOf(parameter), parameter]));
  for (const [key, { required, schema }] of fresh) {
    const place = `${after.id} ${key}`;
    const known = old.get(key);
    const tell = (rule: RuleName, impact: Impact, message: string) => {
      comparison.report({ rule, impact, place, message }, after.id);
    };
    if (known === undefined) {
      const what = `the parameter is new${required ? ' and required' : ''}`;
      tell('parameter-added', required ? 'major' : 'minor', what);
      continue;
    }
    if (!known.required && required) tell('parameter-required', 'major', 'the parameter is required now');
    if (known.required && !required) tell('parameter-optional', 'minor', 'the parameter is optional now');
    const pair = { base: known.schema, revision: schema, place, user: after.id } as const;
    compareSchemas({ ...pair, direction: 'request' }, comparison);
  }
  for (const key of old.keys()) {
    if (fresh.has(key)) continue;
    const change = { rule: 'parameter-removed', impact: 'major', message: 'the parameter is gone' } as const;
    comparison.report({ ...change, place: `${after.id} ${key}` }, after.id);
  }
}

function keyOf({ in: place, name }: Parameter): string {
  return `${place} ${place === 'header' ? name.toLowerCase() : name}`;
}

function compareBody(before: Operation, after: Operation, comparison: Comparison): void {
  const [old, fresh] = [before.requestBody, after.requestBody];
  const place = `${after.id} request body`;
  const tell = (rule: RuleName, impact: Impact, message: string) => {
    comparison.report({ rule, impact, place, message }, after.id);
  };
  if (old === null && fresh === null) return;
  if (old === null) {
    tell('body-added', fresh?.required === true ? 'major' : 'minor', 'the operation takes a body now');
  } else if (fresh === null) {
    tell('body-removed', 'major', 'the operation takes no body any more');
  } else {
    if (!old.required && fresh.required) tell('body-required', 'major', 'the body is required now');
    if (old.required && !fresh.required) tell('body-optional', 'minor', 'the body is optional now');
    compareContent([old.content, fresh.content], { place, direction: 'request', user: after.id }, comparison);
  }
}

/** Compares two bodies. Their media type is always JSON. */
export function compareContent(
  [before, after]: readonly [Content, Content],
  at: { readonly place: string; readonly direction: Direction; readonly user: string },
  comparison: Comparison,
): void {
  compareSchemas({ ...at, base: before.schema, revision: after.schema }, comparison);
}
