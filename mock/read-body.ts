import type { IncomingMessage } from 'node:http';
import { UPLOAD_BODY_LIMIT } from '../generators/server/body-limit.js';
import { readJson } from '../generators/server/runtime/read-json.js';

/** The bytes of a request, or that there were too many. */
export type RawBody =
  | { readonly kind: 'complete'; readonly bytes: Buffer }
  | { readonly kind: 'too-large' }
  /** The connection ended in the middle, so nobody is there to answer. */
  | { readonly kind: 'aborted' };

/**
 * Reads a request to its end. What is over `limit`, in bytes, is read and thrown away, because a client that is still
 * sending would see a broken connection in place of the answer. Every operation has the limit that the server stubs
 * have for uploads: a mock has no reason to be stingy.
 */
export async function readBody(
  request: IncomingMessage,
  limit: number = UPLOAD_BODY_LIMIT,
): Promise<RawBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else chunks.length = 0;
    }
  } catch (error) {
    if (request.destroyed && !request.complete) return { kind: 'aborted' };
    throw error;
  }
  return size > limit ? { kind: 'too-large' } : { kind: 'complete', bytes: Buffer.concat(chunks) };
}

/** A parsed body, or why there is none. */
export type ParsedBody =
  | { readonly kind: 'parsed'; readonly value: unknown }
  | { readonly kind: 'absent' }
  | { readonly kind: 'wrong-media-type' }
  /** In the words of the platform. */
  | { readonly kind: 'malformed'; readonly message: string };

/** Parses the bytes as the server stubs do, and refuses what they refuse. White space alone is no body. */
export function parseBody(headers: IncomingMessage['headers'], bytes: Buffer): ParsedBody {
  if (bytes.length === 0) return { kind: 'absent' };
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding.toLowerCase() !== 'identity' || !isJson(headers['content-type'] ?? '')) {
    return { kind: 'wrong-media-type' };
  }
  const body = readJson(bytes);
  if (!body.isRead) return { kind: 'malformed', message: body.message };
  return body.value === undefined ? { kind: 'absent' } : { kind: 'parsed', value: body.value };
}

function isJson(contentType: string): boolean {
  const [type = '', ...parameters] = contentType.split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '');
  return type === 'application/json' && (charset === undefined || charset === 'utf-8' || charset === 'utf8');
}
