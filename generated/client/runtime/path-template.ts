// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { OperationDescriptor } from './operation.js';

/**
 * The path of an operation with its parameters filled in. Throws a `TypeError` for a value that would lead to another
 * operation: one that is missing or empty, and `.` and `..`, which URLs resolve even when they are encoded.
 */
export function fillPath(
  operation: OperationDescriptor,
  values: Readonly<Record<string, unknown>> = {},
): string {
  return operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name];
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    if (text === '' || text === '.' || text === '..') {
      throw new TypeError(
        `${operation.id}: path.${name} must be a text that is neither empty nor "." nor "..".`,
      );
    }
    return encodeURIComponent(text);
  });
}
