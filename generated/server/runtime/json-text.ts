// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

/**
 * Something that valid JSON can say and that reading it would change or lose without a word, or that is meant to do
 * harm.
 */
export interface JsonFault {
  readonly kind: 'duplicate' | 'inexact' | 'deep' | 'prototype';
  /** Where it is, such as `amount.amount` or `orders[3].id`; empty for the whole body. Cut off when it is long. */
  readonly path: string;
}

/** Deepest nesting of a body that is read. The contract's own bodies have fewer than ten levels. */
export const deepestNesting = 100;

/**
 * Finds the first fault of a JSON text that parsed to `value`: a member that is there twice, of which the parser keeps
 * the last; a number that no double carries exactly, such as `10000000000000000.01` or `1e400`; nesting deeper than
 * {@link deepestNesting}; a member `__proto__`, or a `constructor` with a `prototype`. Most texts are settled by
 * counting their members and are not read a second time.
 */
export function findJsonFault(text: string, value: unknown): JsonFault | null {
  const kept: Survey = { members: 0, hasNumber: false, fault: null };
  surveyMember(value, -1, kept);
  if (kept.fault !== null) return { kind: kept.fault, path: '' };
  const isSuspect = writtenMembers(text) !== kept.members || (kept.hasNumber && hasSuspectNumber(text));
  return isSuspect ? locateFault(text) : null;
}

/** What a value has in it. */
interface Survey {
  members: number;
  hasNumber: boolean;
  fault: 'deep' | 'prototype' | null;
}

function survey(value: object, depth: number, found: Survey): void {
  if (depth === deepestNesting) found.fault = 'deep';
  if (found.fault !== null) return;
  if (Array.isArray(value)) {
    for (const item of value) surveyMember(item, depth, found);
    return;
  }
  // What JSON.parse made has no other members than its own, and a list of them would cost more than the rest.
  for (const name in value) {
    const member: unknown = value[name as keyof typeof value];
    found.members += 1;
    if (name === '__proto__' || (name === 'constructor' && hasPrototype(member))) found.fault = 'prototype';
    surveyMember(member, depth, found);
  }
}

function surveyMember(member: unknown, depth: number, found: Survey): void {
  if (typeof member === 'number') found.hasNumber = true;
  else if (typeof member === 'object' && member !== null) survey(member, depth + 1, found);
}

function hasPrototype(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'prototype');
}

/** Quotes before a colon. Never fewer than there are members, though a text such as `":"` in a value counts as well. */
function writtenMembers(text: string): number {
  let members = 0;
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    let before = colon - 1;
    while (isSpace(text.charCodeAt(before))) before -= 1;
    if (text.charCodeAt(before) === QUOTE) members += 1;
  }
  return members;
}

const [QUOTE, MINUS, DOT, UPPER_E, LOWER_E] = [0x22, 0x2d, 0x2e, 0x45, 0x65];

/**
 * A number of 15 digits or fewer and without an exponent is always carried exactly; true when there may be another.
 * Digits in the middle of a text may count as well. Not a regular expression: this takes a third of the time.
 */
function hasSuspectNumber(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (!isDigit(text.charCodeAt(index))) continue;
    let end = index + 1;
    while (isDigit(text.charCodeAt(end)) || text.charCodeAt(end) === DOT) end += 1;
    const next = text.charCodeAt(end);
    const isLong = end - index > 15 || next === UPPER_E || next === LOWER_E;
    if (isLong && beginsNumber(text, index)) return true;
    index = end;
  }
  return false;
}

function beginsNumber(text: string, digit: number): boolean {
  const before = text.charCodeAt(digit - 1) === MINUS ? digit - 2 : digit - 1;
  return before < 0 || isSpace(text.charCodeAt(before)) || ':,['.includes(text.charAt(before));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** An object (with the names that it has had so far) or a list (with the index) that is being read. */
interface Level {
  readonly names: Set<string> | null;
  at: string | number;
}

/** Reads a text that is known to be JSON, token by token. */
function locateFault(text: string): JsonFault | null {
  const levels: Level[] = [];
  let isName = false;
  for (let index = 0; index < text.length; ) {
    const top = levels.at(-1);
    const char = text.charAt(index);
    const end = endOfToken(text, index, char);
    if (char === '{' || char === '[') {
      levels.push(char === '{' ? { names: new Set(), at: '' } : { names: null, at: 0 });
      isName = char === '{';
    } else if (char === '}' || char === ']') {
      levels.pop();
      isName = false;
    } else if (char === ',' && top !== undefined) {
      isName = top.names !== null;
      if (typeof top.at === 'number') top.at += 1;
    } else if (char === '"' && isName && top !== undefined) {
      top.at = String(JSON.parse(text.slice(index, end)));
      if (top.names?.has(top.at)) return { kind: 'duplicate', path: pathOf(levels) };
      top.names?.add(top.at);
      isName = false;
    } else if (/[-\d]/.test(char) && !isExact(text.slice(index, end))) {
      return { kind: 'inexact', path: pathOf(levels) };
    }
    index = end;
  }
  return null;
}

function endOfToken(text: string, start: number, char: string): number {
  if (char === '"') {
    let quote = text.indexOf('"', start + 1);
    while (isEscaped(text, quote)) quote = text.indexOf('"', quote + 1);
    return quote + 1;
  }
  let end = start + 1;
  if (/[-\d]/.test(char)) while (/[-+.\deE]/.test(text.charAt(end))) end += 1;
  return end;
}

function isEscaped(text: string, quote: number): boolean {
  let slash = quote - 1;
  while (text[slash] === '\\') slash -= 1;
  return (quote - 1 - slash) % 2 === 1;
}

/** True when the double that a literal becomes is written with the same digits at the same places. */
function isExact(literal: string): boolean {
  const value = Number(literal);
  if (!Number.isFinite(value)) return false;
  // Settled first, so that the exponent that is calculated with is never longer than the digits allow.
  if (value === 0) return !/[1-9]/.test(literal.replace(/[eE].*/, ''));
  return digitsOf(literal) === digitsOf(String(value));
}

/** `-0.120e3` as `-12e1`: digits without zeros at the ends, and the power of ten of the last one. */
function digitsOf(literal: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d+))?$/.exec(literal) ?? [];
  const written = `${whole}${fraction}`.replace(/^0+/, '');
  // Not /0+$/, which is quadratic on a long run of zeros in front of another digit.
  let end = written.length;
  while (written.charAt(end - 1) === '0') end -= 1;
  const power = BigInt(exponent) - BigInt(fraction.length) + BigInt(written.length - end);
  return `${sign}${written.slice(0, end)}e${power}`;
}

function pathOf(levels: readonly Level[]): string {
  const path = levels.map(({ at }) => (typeof at === 'number' ? `[${at}]` : `.${at.slice(0, 50)}`)).join('');
  return path.replace(/^\./, '').slice(0, 200);
}
