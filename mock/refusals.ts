import { PlatformError } from '../generators/server/runtime/platform-error.js';

/** The refusals that only a mock has; all others are `platformErrors` of the server runtime. */
export const mockRefusals = {
  /** A preference that cannot be read. */
  malformedPreference: (message: string) => single(400, 'INVALID_DATA', message),
  /** A preference for something that the document does not have. */
  unknownPreference: (message: string) => single(404, 'NOT_FOUND', message),
  /** The `Accept` header excludes what the operation answers with. */
  notAcceptable: (mediaType: string) =>
    single(406, 'NOT_ACCEPTABLE', `The answer is ${mediaType}, which the Accept header excludes`),
  requestTimeout: () => single(408, 'REQUEST_TIMEOUT', 'The request took too long to arrive'),
  headersTooLarge: () => single(431, 'REQUEST_HEADERS_TOO_LARGE', 'The request headers are too large'),
  malformedRequest: () => single(400, 'INVALID_DATA', 'The request is not valid HTTP'),
} as const;

function single(status: number, errorCode: string, message: string): PlatformError {
  return new PlatformError(status, [{ errorCode, message }]);
}
