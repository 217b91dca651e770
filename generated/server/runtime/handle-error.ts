// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Closing } from './closing.js';
import { PlatformError, platformErrors, refusal } from './platform-error.js';
import { reasonOf } from './reason-phrases.js';
import { identifyRequest } from './request-id.js';
import { sendError } from './send.js';

/** Creates the plugin's error handler: it answers every error in the platform's body and logs what it hides. */
export function createErrorHandler(createRequestId: () => string, closing: Closing) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const requestId = identifyRequest(request, reply, createRequestId);
    const platformError = toPlatformError(error);
    if (platformError.status >= 500 && platformError.cause !== undefined) {
      request.log.error({ err: platformError.cause, gojiRequestId: requestId }, 'the request failed');
    }
    closing.mark(reply);
    return sendError(reply, platformError);
  };
}

/**
 * Any error as an answer. Refusals by Fastify and by hooks of the host, such as a rate limit, keep their status and
 * get the words of that status; the text of a foreign error never leaves the server.
 */
export function toPlatformError(error: unknown): PlatformError {
  if (error instanceof PlatformError) return error;
  const { code, statusCode } = factsOf(error);
  if (code === 'FST_ERR_BAD_URL') return platformErrors.malformedUrl(error);
  if (statusCode === 413) return platformErrors.bodyTooLarge(error);
  if (statusCode === 415) return platformErrors.unsupportedMediaType(error);
  if (statusCode === undefined || statusCode >= 500) return platformErrors.unexpected(error, statusCode);
  return refusal(statusCode, reasonOf(statusCode), error);
}

function factsOf(error: unknown): { code: unknown; statusCode: number | undefined } {
  if (typeof error !== 'object' || error === null) return { code: undefined, statusCode: undefined };
  const code = 'code' in error ? error.code : undefined;
  const statusCode = 'statusCode' in error ? error.statusCode : undefined;
  const isError = typeof statusCode === 'number' && statusCode >= 400 && statusCode <= 599;
  return { code, statusCode: isError ? statusCode : undefined };
}
