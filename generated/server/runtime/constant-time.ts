// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import { createHash, timingSafeEqual } from 'node:crypto';

/** Compares two strings in a time that tells nothing about where, or in what length, they differ. */
export function isEqualInConstantTime(left: string, right: string): boolean {
  return timingSafeEqual(digestOf(left), digestOf(right));
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
