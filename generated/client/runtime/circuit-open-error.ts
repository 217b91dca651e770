// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { FailedRequest } from './errors.js';
import { GojiRequestError, hasName } from './errors.js';

/** The circuit breaker is open: too many attempts have failed of late, so nothing of this call was sent at all. */
export class GojiCircuitOpenError extends GojiRequestError {
  override readonly name = 'GojiCircuitOpenError';
  /** Milliseconds until an attempt is let through again; 0 when one is under way whose outcome decides. */
  readonly retryIn: number;

  constructor(request: FailedRequest, retryIn: number) {
    super(request, 'not sent: the circuit breaker is open, as too many attempts have failed of late');
    this.retryIn = retryIn;
  }
}

/** True for a `GojiCircuitOpenError`, also for one of another copy of this module. */
export function isGojiCircuitOpenError(value: unknown): value is GojiCircuitOpenError {
  return hasName(value, 'GojiCircuitOpenError');
}
