// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { RedactingLoggerOptions, RedactionOptions } from './runtime/logger-options.js';
import { createLoggerOptions } from './runtime/logger-options.js';

/** Properties of the document that hold credentials or personal data. */
export const sensitiveProperties: readonly string[] = [
  'secret',
  'token',
  'declarationToken',
  'termsAndConditionsToken',
  'hostedUrl',
  'firstName',
  'middleName',
  'lastName',
  'dateOfBirth',
  'nationalInsuranceNumber',
  'nationality',
  'nationalities',
  'employmentDetails',
  'employmentStatus',
  'jobTitle',
  'sourceOfFunds',
  'emailAddress',
  'telephoneNumber',
  'contactDetails',
  'address',
  'lineOne',
  'lineTwo',
  'lineThree',
  'townCity',
  'region',
  'postcode',
  'accountName',
  'accountNumber',
  'sortCode',
  'narrative',
  'data',
  'fileName',
  'notes',
  'thfUrl',
  'requestBody',
  'responseBody',
  'queryParameters',
];

/**
 * Options for the logger of Fastify, or for pino, that redact credentials and personal data.
 *
 * ```ts
 * const logger = { level: 'info', ...gojiLoggerOptions() };
 * const app = Fastify({ ...gojiFastifyOptions, logger });
 * ```
 *
 * Text that is put together by hand, such as the message of a log entry, is not looked into.
 */
export function gojiLoggerOptions(options: RedactionOptions = {}): RedactingLoggerOptions {
  return createLoggerOptions(sensitiveProperties, options);
}
