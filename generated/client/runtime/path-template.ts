// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { OperationDescriptor } from './operation.js';

/**
 * The path of an operation with its parameters filled in. Throws a `TypeError` for a value that would lead to another
 * operation: one that is missing or empty, and `.` and `..`, which URLs resolve even when they are encoded.
 */
export function fillPath(
  { id, path }: OperationDescriptor,
  values: Readonly<Record<string, unknown>> = {},
): string {
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name];
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    if (/^\.{0,2}$/.test(text)) {
      throw new TypeError(`${id}: path.${name} must be a text other than "", "." and "..".`);
    }
    return encodeURIComponent(text);
  });
}

/**
 * The query of a URL with its question mark; empty for no parameters. A list is its parameter repeated; null and
 * undefined are left out. This is how openapi-fetch writes it.
 */
export function writeQuery(values: Readonly<Record<string, unknown>> = {}): string {
  const parts = Object.entries(values).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((item: unknown) =>
      item === undefined || item === null ? [] : [`${name}=${encodeURIComponent(String(item))}`],
    ),
  );
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
