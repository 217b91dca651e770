import type { NamedAnswer } from '../../runtime/choose-example.js';
import { type Answer, errorAnswer } from './respond.js';

/** What the document has for an operation. */
export interface Documented {
  readonly id: string;
  readonly answers: readonly NamedAnswer[];
}

/** The answer of that name. Throws a `TypeError` that lists the documented ones. */
export function namedAnswer({ id, answers }: Documented, name: string): NamedAnswer {
  const answer = answers.find((candidate) => candidate.name === name);
  if (answer !== undefined) return answer;
  const known = answers.map((candidate) => `${candidate.name} (${candidate.status})`).join(', ');
  throw new TypeError(`goji: ${id} has no example "${name}". It has ${known}.`);
}

/** The documented error of that code, alone in its body. Throws a `TypeError` that lists the documented ones. */
export function documentedError(
  { id, answers }: Documented,
  { status, code, message }: { readonly status: number; readonly code: string; readonly message?: string },
): Answer {
  const errors = answers.filter((answer) => answer.status === status).flatMap(({ body }) => errorsIn(body));
  const error = errors.find(({ errorCode }) => errorCode === code);
  if (error !== undefined) return errorAnswer(status, code, message ?? error.message);
  const known = [...new Set(errors.map(({ errorCode }) => errorCode))].join(', ');
  throw new TypeError(`goji: ${id} has no error ${code} for ${status}. It has ${known || 'none'}.`);
}

function errorsIn(body: unknown): readonly { readonly errorCode: string; readonly message: string }[] {
  const list: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'errors') : undefined;
  if (!Array.isArray(list)) return [];
  return list.map((entry: object) => ({
    errorCode: String(Reflect.get(entry, 'errorCode')),
    message: String(Reflect.get(entry, 'message')),
  }));
}
