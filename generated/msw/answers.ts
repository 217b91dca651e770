// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { NamedAnswer } from '../runtime/choose-example.js';

/** 400 `bad-request`. The request is malformed or breaks a rule. The body lists what is wrong. */
export const badRequestAnswer: NamedAnswer = {
  status: 400,
  name: 'bad-request',
  body: { errors: [{ errorCode: 'INVALID_DATA', message: 'address.postcode cannot be null or empty' }] },
};

/** 401 `unauthorised`. The credentials are missing or wrong. */
export const unauthorisedAnswer: NamedAnswer = {
  status: 401,
  name: 'unauthorised',
  body: { errors: [{ errorCode: 'UNAUTHORISED', message: 'The credentials are missing or wrong' }] },
};

/** 404 `not-found`. No such version of the operation, or no such resource. */
export const notFoundAnswer: NamedAnswer = {
  status: 404,
  name: 'not-found',
  body: { errors: [{ errorCode: 'NOT_FOUND', message: 'There is no version 9 of this operation' }] },
};

/**
 * 500 `internal-server-error`. The platform failed. The request may or may not have been carried out, so send
 * it again under the same request id.
 */
export const internalServerErrorAnswer: NamedAnswer = {
  status: 500,
  name: 'internal-server-error',
  body: { errors: [{ errorCode: 'SYSTEM_ERROR', message: 'An unexpected error has occurred' }] },
};
