import type { Domain } from '../handlers.js';
import { registrationHandlers } from './register.js';

/** The operations of the API `webhooks`. */
export const webhooks: Domain = {
  handlers: { ...registrationHandlers },
  byExample: [],
};
