import { errorCodes } from '../generators/model/error-codes.js';
import type { Operation, Response } from '../generators/model/types.js';
import type { Impact, RuleName } from './change.js';
import { compareContent } from './compare-operations.js';
import { compareSchemas } from './compare-schemas.js';
import type { Comparison } from './comparison.js';

/**
 * Compares the answers of two operations of the same id. A new status of a success is breaking, as nobody handles it;
 * that of a failure is not, as everybody has to handle failures. Error codes are part of the types, so one that is gone
 * no longer compiles where it is named.
 */
export function compareResponses(before: Operation, after: Operation, comparison: Comparison): void {
  const old = new Map(before.responses.map((response) => [response.status, response]));
  const fresh = new Map(after.responses.map((response) => [response.status, response]));
  for (const status of old.keys()) {
    if (fresh.has(status)) continue;
    const change = { rule: 'status-removed', impact: 'major', message: 'is no longer documented' } as const;
    comparison.report({ ...change, place: `${after.id} ${status}` }, after.id);
  }
  for (const [status, response] of fresh) {
    const known = old.get(status);
    if (known !== undefined) {
      compareResponse([known, response], after.id, comparison);
      continue;
    }
    const impact = status < 400 ? 'major' : 'minor';
    const change = { rule: 'status-added', impact, message: 'is a new answer' } as const;
    comparison.report({ ...change, place: `${after.id} ${status}` }, after.id);
  }
}

function compareResponse(
  [before, after]: readonly [Response, Response],
  id: string,
  comparison: Comparison,
): void {
  const place = `${id} ${after.status}`;
  const tell = (rule: RuleName, impact: Impact, message: string) => {
    comparison.report({ rule, impact, place, message }, id);
  };
  if (before.content !== null && after.content === null)
    tell('body-removed', 'major', 'has no body any more');
  if (before.content === null && after.content !== null) tell('body-added', 'minor', 'has a body now');
  if (before.content !== null && after.content !== null) {
    const at = { place: `${place} body`, direction: 'response', user: id } as const;
    compareContent([before.content, after.content], at, comparison);
  }
  compareHeaders([before, after], id, comparison);
  if (after.status < 400) return;
  const [old, fresh] = [errorCodes(before), errorCodes(after)];
  for (const code of old.filter((candidate) => !fresh.includes(candidate))) {
    tell('error-code-removed', 'major', `the error code ${code} is gone`);
  }
  for (const code of fresh.filter((candidate) => !old.includes(candidate))) {
    tell('error-code-added', 'minor', `the error code ${code} is new`);
  }
}

function compareHeaders(
  [before, after]: readonly [Response, Response],
  id: string,
  comparison: Comparison,
): void {
  const fresh = new Map(after.headers.map((header) => [header.name.toLowerCase(), header]));
  for (const old of before.headers) {
    const header = fresh.get(old.name.toLowerCase());
    const place = `${id} ${after.status} header ${old.name}`;
    if (header === undefined || (old.required && !header.required)) {
      const message = header === undefined ? 'the header is gone' : 'the header is optional now';
      comparison.report({ rule: 'header-removed', impact: 'major', place, message }, id);
    }
    if (header !== undefined) {
      const pair = {
        base: old.schema,
        revision: header.schema,
        direction: 'response',
        place,
        user: id,
      } as const;
      compareSchemas(pair, comparison);
    }
  }
  const known = new Set(before.headers.map(({ name }) => name.toLowerCase()));
  for (const { name } of after.headers.filter((header) => !known.has(header.name.toLowerCase()))) {
    const place = `${id} ${after.status} header ${name}`;
    comparison.report({ rule: 'header-added', impact: 'minor', place, message: 'the header is new' }, id);
  }
}
