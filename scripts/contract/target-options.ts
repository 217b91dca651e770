import { readTargetUrl } from '../../contract/target-url.js';
import { type Authenticate, createAuthenticate } from '../../generators/client/runtime/authentication.js';
import type { ApiModel } from '../../generators/model/types.js';
import { type CommandValues, UsageError } from '../command.js';
import { credentialsOf, credentialVariables, variableOf } from '../environment-credentials.js';
import { flagOption, textOption } from '../parse-options.js';

/** The base URL of `--target`. Throws `UsageError` when it is missing, wrong, or production without leave. */
export function readBaseUrl(values: CommandValues, model: ApiModel): string {
  const text = textOption(values, 'target', undefined);
  if (text === undefined)
    throw new UsageError(
      'Option --target is missing: the base URL of the server, such as http://127.0.0.1:3000.',
    );
  const target = readTargetUrl(text, model);
  if (target.kind === 'wrong') throw new UsageError(`Option --target ${target.message}.`);
  if (target.isProduction && !flagOption(values, 'production')) {
    throw new UsageError(
      'Option --target is a production host, where real money moves. Use the sandbox, or add --production.',
    );
  }
  return target.baseUrl;
}

/**
 * Signs each request by HMAC with GOJI_API_KEY and GOJI_API_SECRET (or GOJI_SECRET, as in the code samples), or sends
 * GOJI_USERNAME and GOJI_PASSWORD; null with `--anonymous`. Throws `UsageError` that names what is not set, never a value.
 */
export function readAuthentication(
  values: CommandValues,
  environment: Readonly<Record<string, string | undefined>>,
): Authenticate | null {
  if (flagOption(values, 'anonymous')) return null;
  const credentials = credentialsOf(environment);
  if (credentials === null) {
    throw new UsageError(`No credentials. Set ${credentialVariables}, or add --anonymous to send none.`);
  }
  try {
    return createAuthenticate(credentials, { clock: Date.now, nonce: () => crypto.randomUUID() });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(inEnvironment(error.message));
  }
}

/** The words of `createGoji` about an option of it, said of the variable that the option was taken from. */
function inEnvironment(message: string): string {
  const words = message.replace(/^createGoji: /, '').replace(/ Is its .*$/, '');
  return words.replace(/auth\.(\w+)/, (option, name: string) => variableOf(name) ?? option);
}

/** A time limit in milliseconds out of an option in seconds. Throws `UsageError` for what is none. */
export function readTimeout(values: CommandValues, otherwise: string): number {
  const text = textOption(values, 'timeout', otherwise);
  const seconds = Number(text);
  if (/^\d{1,3}(\.\d{1,3})?$/.test(text) && seconds > 0) return seconds * 1000;
  throw new UsageError(`Option --timeout must be a number of seconds up to 999, not "${text}".`);
}
