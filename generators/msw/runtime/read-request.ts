import type { ExampleRequest } from '../../runtime/choose-example.js';
import { readPath, readQuery } from './url-pattern.js';

/** The parts of a request that the choice of an answer depends on; null for a body that is no JSON. */
export async function readRequest(
  request: Request,
  path: string,
  pattern: RegExp,
): Promise<ExampleRequest | null> {
  const text = await request.clone().text();
  const parts = { path: readPath(path, pattern, request.url), query: readQuery(request.url) };
  if (text === '') return { ...parts, body: undefined };
  try {
    const body: unknown = JSON.parse(text);
    return { ...parts, body };
  } catch {
    return null;
  }
}
