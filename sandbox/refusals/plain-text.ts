import { refuse } from './refuse.js';

/** The parts of a request that have texts of the sender. */
interface Texts {
  readonly path: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/**
 * Refuses control characters, halves of surrogate pairs, and what turns the direction of writing round, anywhere in a
 * request. The reference does not speak of them; but a name that is read otherwise than it is written is how people are
 * deceived, and PostgreSQL cannot keep U+0000. Tabs and line breaks may be in any text but a name.
 */
export function assertPlainText({ path, query, body }: Texts): void {
  for (const part of [path, query, body]) assertPlain(part, '');
}

function assertPlain(value: unknown, field: string): void {
  if (typeof value === 'string') {
    if (!isPlainText(value) || (isName.test(field) && unfitForName.test(value))) {
      refuse('INVALID_DATA', '{field} must not contain control characters', { field });
    }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) assertPlain(item, `${field}[${index}]`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      assertPlain(member, field === '' ? name : `${field}.${name}`);
    }
  }
}

/** True for a text without them. It may have several lines. */
export function isPlainText(text: string): boolean {
  return !unfit.test(text);
}

/** `firstName`, `ukCompany.name`, `documents[0].fileName`. */
const isName = /name$/i;

// Read by code points, a pair of surrogates is none. The marks of direction U+200E and U+200F belong to Hebrew and Arabic;
// the others change how all that follows is read.
const unfitForName = /[\t\n\r\p{Zl}\p{Zp}]/u;
const unfit = /(?![\t\n\r])\p{Cc}|[\p{Cs}\u202A-\u202E\u2066-\u2069]/u;
