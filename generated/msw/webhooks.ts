// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { operations } from '../types.js';
import {
  badRequestAnswer,
  internalServerErrorAnswer,
  notFoundAnswer,
  unauthorisedAnswer,
} from './answers.js';
import { mockOperation } from './runtime/operation-mock.js';
import type { OperationMock } from './runtime/types.js';

/**
 * Mocks `registerWebhook`: Register a webhook.
 *
 * `POST /platformApi/webhooks`
 */
export const registerWebhookMock: OperationMock<
  operations['registerWebhook'],
  'first-address' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'registerWebhook',
  method: 'post',
  path: '/platformApi/webhooks',
  requests: [{ name: 'first-address', body: { url: 'https://platform.example.com/goji/events' } }],
  answers: [
    {
      status: 200,
      name: 'first-address',
      body: { url: 'https://platform.example.com/goji/events', secret: '4hT9vQ2mXz7LrB0sKfN8wYcE5pJ1uGdA' },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});
