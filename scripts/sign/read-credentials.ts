import { SpecError } from '../../generators/spec-error.js';
import type { CommandContext, CommandValues } from '../command.js';
import { UsageError } from '../command.js';
import { textOption } from '../parse-options.js';
import { readSource, warnOfVisibleSecret } from '../read-source.js';

/** The environment variables that hold the credentials of requests. */
export const API_KEY_VARIABLE = 'GOJI_API_KEY';

/** The environment variable of the secret that belongs to the key. */
export const SECRET_VARIABLE = 'GOJI_API_SECRET';

/** The name that the code samples of the reference have for the secret; read where the other is not set. */
const SAMPLE_VARIABLE = 'GOJI_SECRET';

/** What requests are signed with. */
export interface SigningCredentials {
  readonly apiKey: string;
  readonly secret: string;
}

type Partly = { readonly [Name in keyof SigningCredentials]: string | undefined };

/**
 * The credentials from `--credentials`, else from `--api-key`, `--secret` and the environment. Throws `SpecError` for
 * credentials that are absent or cannot work; no message holds a value.
 */
export async function readCredentials(
  values: CommandValues,
  context: CommandContext,
): Promise<SigningCredentials> {
  const source = textOption(values, 'credentials', undefined);
  const given = {
    apiKey: textOption(values, 'api-key', undefined),
    secret: textOption(values, 'secret', undefined),
  };
  if (given.secret !== undefined) warnOfVisibleSecret(context, `--credentials or ${SECRET_VARIABLE}`);
  if (source === undefined) {
    const { env } = context;
    return complete(
      {
        apiKey: given.apiKey ?? env[API_KEY_VARIABLE],
        secret: given.secret ?? (env[SECRET_VARIABLE] || env[SAMPLE_VARIABLE]),
      },
      undefined,
    );
  }
  if (given.secret !== undefined)
    throw new UsageError('Options --credentials and --secret exclude each other.');
  const read = parseCredentials(await readSource(source, '--credentials', context));
  return complete(
    { ...read, apiKey: given.apiKey ?? read.apiKey },
    source === '-' ? 'standard input' : source,
  );
}

/** JSON with `apiKey` and `secret`, or lines such as `GOJI_API_KEY=…`, as files of settings have them. */
function parseCredentials(text: string): Partly {
  if (text.trimStart().startsWith('{')) return parseJson(text);
  const lines = text.split(/\r?\n/).map((line) => /^\s*(?:export\s+)?(\w+)\s*=(.*)$/.exec(line));
  const valueFor = (name: string) => {
    const value = lines.find((match) => match?.[1] === name)?.[2]?.trim();
    return value?.replace(/^(["'])(.*)\1$/, '$2');
  };
  return {
    apiKey: valueFor(API_KEY_VARIABLE),
    secret: valueFor(SECRET_VARIABLE) ?? valueFor(SAMPLE_VARIABLE),
  };
}

function parseJson(text: string): Partly {
  let value: { readonly apiKey?: unknown; readonly secret?: unknown };
  try {
    value = JSON.parse(text) as typeof value;
  } catch {
    // The message of the parser quotes the text, which holds the secret.
    throw new SpecError('The credentials look like JSON, but are not.', {
      hint: 'Give {"apiKey": "…", "secret": "…"}, or lines NAME=value.',
    });
  }
  const textOf = (member: unknown) => (typeof member === 'string' ? member : undefined);
  return { apiKey: textOf(value.apiKey), secret: textOf(value.secret) };
}

function complete({ apiKey, secret }: Partly, file: string | undefined): SigningCredentials {
  return {
    apiKey: checked('API key', API_KEY_VARIABLE, apiKey, file),
    secret: checked('secret', SECRET_VARIABLE, secret, file),
  };
}

function checked(
  what: string,
  variable: string,
  value: string | undefined,
  file: string | undefined,
): string {
  const location = file === undefined ? {} : { file };
  if (value === undefined || value === '') {
    throw new SpecError(`There is no ${what}.`, {
      location,
      hint:
        file === undefined
          ? `Set ${variable}, or name a file with --credentials.`
          : `It has to be a line ${variable}=…, or a member of a JSON object with apiKey and secret.`,
    });
  }
  if (value === value.trim() && !/[\r\n]/.test(value)) return value;
  throw new SpecError(`The ${what} has white space around it or a line end in it.`, {
    location,
    hint: `Was ${file === undefined ? variable : 'it'} read together with a line end?`,
  });
}
