// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import { isWebhookVerificationError, WebhookVerificationError } from './errors.js';

/** The body of a request, up to `maxBytes`. Throws `WebhookVerificationError` for a longer one and a broken one. */
export async function readBody(request: Request, maxBytes: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(maxBytes);
  if (request.bodyUsed) {
    throw new WebhookVerificationError(
      'unreadable_body',
      'The body of the request has been read before. Hand over the request untouched.',
    );
  }
  if (request.body === null) return new Uint8Array();
  try {
    return await collect(request.body.getReader(), maxBytes);
  } catch (cause) {
    if (isWebhookVerificationError(cause)) throw cause;
    throw new WebhookVerificationError('unreadable_body', 'The body of the request broke off.', { cause });
  }
}

/** The part of a reader that is needed here. */
interface ByteReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  cancel(): Promise<void>;
}

async function collect(reader: ByteReader, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const chunk = next.value ?? new Uint8Array();
    size += chunk.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      throw tooLarge(maxBytes);
    }
    chunks.push(chunk);
  }
  return join(chunks, size);
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function tooLarge(maxBytes: number): WebhookVerificationError {
  return new WebhookVerificationError('body_too_large', `The body has more than ${maxBytes} bytes.`);
}
