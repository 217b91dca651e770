import { isObject } from './document-node.js';
import type { Response } from './types.js';

/** One error of an error body. */
export interface ExampleError {
  readonly code: string;
  readonly message: string;
}

/** The errors among the examples of a response, in their order, repeated ones included. */
export function errorsAmongExamples({ content }: Pick<Response, 'content'>): readonly ExampleError[] {
  return (content?.examples ?? []).flatMap((example) => errorsIn(example.value));
}

/** The error codes among the examples of a response, each once, in their order. */
export function errorCodes(response: Pick<Response, 'content'>): readonly string[] {
  return [...new Set(errorsAmongExamples(response).map(({ code }) => code))];
}

function errorsIn(value: unknown): readonly ExampleError[] {
  const errors = isObject(value) ? value['errors'] : undefined;
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((error: unknown) =>
    isObject(error) ? [{ code: String(error['errorCode']), message: String(error['message']) }] : [],
  );
}
