import { createNameTest, createRedactor, credentialNames } from './redact.js';

/** What {@link createLoggerOptions} may be told. */
export interface RedactionOptions {
  /** Names of members to redact beside those of the document and the usual names of credentials. */
  readonly alsoRedact?: readonly string[];
  /** What stands in the place of a value. Default: `[redacted]`. */
  readonly censor?: string;
}

/** Options for pino, and so for Fastify's `logger`. */
export interface RedactingLoggerOptions {
  readonly redact: { readonly paths: string[]; readonly censor: string };
  readonly formatters: { readonly log: (entry: Record<string, unknown>) => Record<string, unknown> };
  readonly serializers: {
    readonly req: (request: LoggedRequest) => Record<string, unknown>;
    readonly err: (error: unknown) => LoggedError;
  };
}

/** What was thrown, as it goes to the log. Its other members are those of the error. */
export interface LoggedError {
  readonly [member: string]: unknown;
  /** Name of the error; `thrown` for what is none. */
  readonly type: string;
  readonly message: string;
  readonly stack: string;
}

/** The parts of Fastify's request that go to the log. */
export interface LoggedRequest {
  readonly method?: string;
  readonly url?: string;
  readonly host?: string;
  readonly ip?: string;
}

/** Members of a log entry that pino hands to a serializer, which needs the original. */
const serialised: readonly string[] = ['req', 'res', 'err'];

/**
 * Options that keep credentials and personal data out of the log: every member with a sensitive name, at any depth of
 * an entry or an error and in the query of a URL. In the bindings of a child logger, which pino writes once and apart,
 * two levels are covered. Text that is put together by hand, such as the message of an entry, is not looked into.
 */
export function createLoggerOptions(
  names: readonly string[],
  { alsoRedact = [], censor = '[redacted]' }: RedactionOptions = {},
): RedactingLoggerOptions {
  const all = [...new Set([...credentialNames, ...names, ...alsoRedact])];
  const isSensitive = createNameTest(all);
  const redact = createRedactor(isSensitive, censor);
  const redactMember = ([name, value]: readonly [string, unknown]): readonly [string, unknown] => {
    if (isSensitive(name)) return [name, censor];
    return [name, serialised.includes(name) ? value : redact(value)];
  };
  return {
    redact: { paths: all.flatMap(pathsOf), censor },
    formatters: { log: (entry) => Object.fromEntries(Object.entries(entry).map(redactMember)) },
    serializers: {
      req: ({ method, url, host, ip }) => ({
        method,
        url: url === undefined ? undefined : redactUrl(url, isSensitive, censor),
        host,
        remoteAddress: ip,
      }),
      err: (error) => toLoggedError(redact(error)),
    },
  };
}

function toLoggedError(redacted: unknown): LoggedError {
  if (typeof redacted !== 'object' || redacted === null) {
    return { type: 'thrown', message: String(redacted), stack: '' };
  }
  const { type, message, stack, ...rest }: Record<string, unknown> = { ...redacted };
  return {
    ...rest,
    type: String(type ?? 'thrown'),
    message: String(message ?? ''),
    stack: String(stack ?? ''),
  };
}

/** A name at the top and one level below it, as pino's paths write it. */
function pathsOf(name: string): readonly string[] {
  if (/^[a-z_$][\w$]*$/i.test(name)) return [name, `*.${name}`];
  const quoted = `[${JSON.stringify(name)}]`;
  return [quoted, `*${quoted}`];
}

function redactUrl(url: string, isSensitive: (name: string) => boolean, censor: string): string {
  const [path = '', ...rest] = url.split('?');
  if (rest.length === 0) return url;
  const pairs = rest
    .join('?')
    .split('&')
    .map((pair) => {
      const [name = ''] = pair.split('=');
      return isSensitive(name) ? `${name}=${censor}` : pair;
    });
  return `${path}?${pairs.join('&')}`;
}
