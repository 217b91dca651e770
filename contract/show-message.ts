import { createNameTest, credentialNames } from '../generators/server/runtime/redact.js';
import { SENSITIVE_PROPERTIES } from '../generators/server/sensitive-properties.js';
import { parseJson } from './judge.js';
import type { ShownMessage } from './report.js';
import type { Answer, Sent } from './send.js';

/** Headers that say something about the contract and nothing about a person or a secret. */
export const SAFE_HEADERS: readonly string[] = [
  'accept',
  'allow',
  'content-length',
  'content-type',
  'location',
  'retry-after',
  'version',
  'x-client-request-id',
  'x-goji-request-id',
];

/** Longer texts than this, in characters, are cut: a report is read by a person. */
const LONGEST_TEXT = 2000;

/** A request as a report may show it. */
export function showSent({ method, target, headers, body }: Sent): ShownMessage {
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body ?? new Uint8Array());
  return { line: `${method} ${target}`, headers: safeHeaders(headers), body: showText(text) };
}

/** An answer as a report may show it. */
export function showAnswer({ status, headers, text }: Answer): ShownMessage {
  return { line: String(status), headers: safeHeaders(headers), body: showText(text) };
}

/** The headers that are safe, in the order in which they came. `location` may lead to a person, so its query goes. */
function safeHeaders(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const kept = Object.entries(headers).filter(([name]) => SAFE_HEADERS.includes(name.toLowerCase()));
  return Object.fromEntries(
    kept.map(([name, value]) => [name, name === 'location' ? value.replace(/\?.*$/, '?…') : value]),
  );
}

/** A server that repeats what it was sent may do so by the name of a header. */
const isCredential = createNameTest(credentialNames);

/** What is no JSON is not shown: nobody knows what is in it. */
function showText(text: string): unknown {
  if (text === '') return undefined;
  const body = parseJson(text);
  return body === undefined ? `[${text.length} characters that are not JSON]` : mask(body, false);
}

/** Sensitive values keep their shape, which may be what is wrong with them: `EH26 9PX` becomes `XX99 9XX`. */
function mask(value: unknown, isSensitive: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => mask(item, isSensitive));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        name,
        mask(member, isSensitive || Object.hasOwn(SENSITIVE_PROPERTIES, name) || isCredential(name)),
      ]),
    );
  }
  if (typeof value === 'string') return cut(isSensitive ? shapeOf(value) : value);
  return isSensitive && typeof value === 'number' ? Number(shapeOf(String(value))) : value;
}

function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{L}/gu, (letter) => (letter === 'X' ? letter : 'x'))
    .replace(/\p{N}/gu, '9');
}

function cut(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT)}… (${text.length} characters)`;
}
