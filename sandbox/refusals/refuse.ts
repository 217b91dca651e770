import type { ApiError } from '../../generated/server/index.js';
import type { ErrorResponse } from '../../generated/types.js';
import { catalogue } from './catalogue.js';
import { undocumented } from './undocumented.js';

type Entry = (typeof catalogue)[number] | (typeof undocumented)[number];

/** A code that a refusal can have. */
export type RefusalCode = Entry['code'];

/** The messages that a code can have, as they stand in the catalogue. */
export type RefusalMessage<Code extends RefusalCode> = Extract<Entry, { readonly code: Code }>['message'];

/** The names in braces of a message. Braces around anything else belong to its text. */
type Holes<Message extends string> = Message extends `${string}{${infer Hole}}${infer Rest}`
  ? (Hole extends `${string}${' ' | ',' | '@'}${string}` ? never : Hole) | Holes<Rest>
  : never;

type HoleValues<Message extends string> = [Holes<Message>] extends [never]
  ? []
  : [values: Readonly<Record<Holes<Message>, string>>];

/** The platform says no. It rolls the unit of work back and is answered in the platform's error body. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly body: ErrorResponse;

  constructor(status: number, errors: ErrorResponse['errors']) {
    super(errors.map(({ errorCode, message }) => `${errorCode} ${message}`).join('; '));
    this.status = status;
    this.body = { errors };
  }
}

const entries: readonly { readonly code: string; readonly message: string; readonly status: number }[] = [
  ...catalogue,
  ...undocumented,
];

/**
 * Refuses the request with an entry of the error catalogue, or of the lists of what it leaves out. The compiler knows
 * the messages of each code, so wording can neither be invented nor drift. Everything that the request has done is
 * undone.
 *
 * ```ts
 * return refuse('INVALID_DATA', 'Payment address not found for accountNumber={accountNumber}, sortCode={sortCode}', {
 *   accountNumber,
 *   sortCode,
 * });
 * ```
 */
export function refuse<Code extends RefusalCode, Message extends RefusalMessage<Code>>(
  code: Code,
  message: Message,
  ...[values]: HoleValues<Message>
): never {
  const entry = entries.find((known) => known.code === code && known.message === message);
  if (entry === undefined) throw new Error(`The catalogue has no ${code} with the message "${message}".`);
  const filled = message.replaceAll(/\{([a-zA-Z]+)\}/g, (hole, name: string) => {
    const value: unknown = values === undefined ? undefined : Reflect.get(values, name);
    return value === undefined ? hole : String(value);
  });
  throw new Refusal(entry.status, [{ errorCode: code, message: filled }]);
}

/** An entry of the catalogue as it stands in an error body, for violations that are worded by it. */
export function entryOf<Code extends RefusalCode>(code: Code, message: RefusalMessage<Code>): ApiError {
  return { errorCode: code, message };
}

/** Refuses with 404 `NOT_FOUND`: there is no such thing, or it belongs to somebody else. */
export function refuseUnknown(noun: string, id: string): never {
  return refuse('NOT_FOUND', 'There is no {noun} {id}', { noun, id });
}
