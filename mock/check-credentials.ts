import type { Credentials } from '../generators/client/runtime/authentication.js';
import type { Authenticate } from '../generators/server/runtime/authenticate.js';
import { basicAuth } from '../generators/server/runtime/basic-auth.js';
import { hmacAuth } from '../generators/server/runtime/hmac-auth.js';

/** What one caller has to send, judged as the server stubs judge it: signature, age and nonce, or the password. */
export function checkCredentials(credentials: Credentials, clock: () => number = Date.now): Authenticate {
  if ('username' in credentials) {
    const { username, password } = credentials;
    return basicAuth({ findPassword: (key) => (key === username ? password : null) });
  }
  const { apiKey, secret } = credentials;
  return hmacAuth({ findSecret: (key) => (key === apiKey ? secret : null), clock });
}
