import type { Credentials } from '../generators/client/runtime/authentication.js';

/** Variables that credentials are read from: they would stay in the history of a shell as options. */
const HMAC = ['GOJI_API_KEY', 'GOJI_API_SECRET'] as const;
const BASIC = ['GOJI_USERNAME', 'GOJI_PASSWORD'] as const;

/** What to set, for people who have set nothing. */
export const credentialVariables = `${HMAC.join(' and ')}, or ${BASIC.join(' and ')}`;

const VARIABLES: Readonly<Record<string, string>> = {
  apiKey: HMAC[0],
  secret: HMAC[1],
  username: BASIC[0],
  password: BASIC[1],
};

/** The variable that a member of the credentials is read from; undefined for what is none. */
export const variableOf = (member: string): string | undefined => VARIABLES[member];

/**
 * GOJI_API_KEY and GOJI_API_SECRET (or GOJI_SECRET, as in the code samples), else GOJI_USERNAME and GOJI_PASSWORD; null
 * when neither name of a caller is set. A secret or a password that is missing is an empty text.
 */
export function credentialsOf(environment: Readonly<Record<string, string | undefined>>): Credentials | null {
  const [apiKey, ownSecret] = HMAC.map((name) => environment[name] ?? '');
  const secret = ownSecret || environment['GOJI_SECRET'] || '';
  const [username, password = ''] = BASIC.map((name) => environment[name] ?? '');
  if (apiKey) return { apiKey, secret };
  return username ? { username, password } : null;
}
