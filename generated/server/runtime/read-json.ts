// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import { isAscii, isUtf8 } from 'node:buffer';
import { findJsonFault, type JsonFault } from './json-text.js';

/** A body that was read, or why it was not. */
export type JsonBody =
  /** Undefined when there was nothing but white space. */
  | { readonly isRead: true; readonly value: unknown }
  /** In the words of the platform. */
  | { readonly isRead: false; readonly message: string };

/**
 * Reads the bytes of a body as JSON in UTF-8. What would be changed by reading it (bytes that are no UTF-8, a member
 * that is there twice, a number beyond the precision of a double) is refused: in an instruction about money, a guess at
 * what was meant is worse than no answer. So is what is nested too deeply or tries to reach an object's prototype.
 */
export function readJson(bytes: Buffer): JsonBody {
  if (!isAscii(bytes) && !isUtf8(bytes)) return refused('The request body is not valid UTF-8');
  const text = withoutByteOrderMark(bytes.toString('utf8'));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return text.trim() === '' ? nothing : refused('The request body is not valid JSON');
  }
  const fault = findJsonFault(text, value);
  return fault === null ? { isRead: true, value } : refused(describeFault(fault));
}

const nothing: JsonBody = Object.freeze({ isRead: true, value: undefined });

function refused(message: string): JsonBody {
  return { isRead: false, message };
}

function withoutByteOrderMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function describeFault({ kind, path }: JsonFault): string {
  const what = path === '' ? 'The request body' : path;
  if (kind === 'prototype') return 'The request body is not valid JSON';
  if (kind === 'duplicate') return `${what} is given more than once`;
  if (kind === 'inexact') return `${what} has more digits than a number can carry`;
  return 'The request body is nested too deeply';
}
