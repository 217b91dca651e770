// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

export type { UndiciDispatcher } from './runtime/undici-fetch.js';
export { undiciFetch } from './runtime/undici-fetch.js';
