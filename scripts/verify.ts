import { isSpecError, SpecError } from '../generators/spec-error.js';
import { isWebhookVerificationError } from '../generators/webhooks/runtime/errors.js';
import { verifyHeaders } from '../generators/webhooks/runtime/verify.js';
import type { Command, CommandContext, CommandValues } from './command.js';
import { UsageError } from './command.js';
import { textOption, textsOption } from './parse-options.js';
import { readSource, warnOfVisibleSecret } from './read-source.js';
import { explainSignature, missingHeaders } from './verify/explain.js';
import { parseHeaders, type ReceivedHeaders } from './verify/parse-headers.js';

const SECRET_VARIABLE = 'GOJI_WEBHOOK_SECRET';
const DEFAULT_TOLERANCE = '300';

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'check the headers of a webhook that came, and say what is wrong with them',
  help: `Usage: goji verify [options]

Checks Authorization, x-nonce and x-timestamp of a delivery against the secret of the webhook. Says which header is
missing, how far the clock is off, whether the secret has white space around it or was stored URL-encoded, or how the
signature was made wrongly. The body is not signed, so it is not asked for.

The secret comes from ${SECRET_VARIABLE} or a file. Exit code 0 when the headers are valid, 1 when they are not.

Options:
      --headers FILE        the headers as received, from a file or standard input (-): lines "Name: value" or a JSON
                            object (default: - unless --header is given)
      --header "NAME: V"    one header; can be given several times
      --secret-file FILE    the secret, from a file or standard input (-); a line end behind it is left out
      --secret SECRET       instead of ${SECRET_VARIABLE}; other users of the machine can see it
      --tolerance SECONDS   how far the timestamp may be off, either way (default ${DEFAULT_TOLERANCE})
      --at TIME             when the headers came, as 2026-04-06T09:00:00Z or milliseconds since 1970 (default: now)

Examples:
  goji verify --headers delivery.txt
  goji verify --headers delivery.txt --at 2026-04-06T09:00:00Z
  pbpaste | goji verify --secret-file webhook-secret.txt`,
  options: {
    headers: { type: 'string' },
    header: { type: 'string', multiple: true },
    'secret-file': { type: 'string' },
    secret: { type: 'string' },
    tolerance: { type: 'string' },
    at: { type: 'string' },
  },
  async run(values, context) {
    assertOneSource(values);
    // First, so that nobody pastes headers in vain.
    const secret = await readSecret(values, context);
    const headers = await readHeaders(values, context);
    const toleranceMs = readTolerance(values);
    const now = readTime(values);
    try {
      const { timestamp } = await verifyHeaders(headers, { secret, toleranceMs, clock: () => now });
      const age = (now - timestamp) / 1000;
      context.result(`Valid: signed with this secret, ${describeAge(age)}.`, {
        valid: true,
        reason: null,
        ageSeconds: age,
      });
    } catch (error) {
      if (!isWebhookVerificationError(error)) throw error;
      const message = explain(headers, secret, error.reason) ?? describeMissing(headers) ?? error.message;
      context.result(`Not valid (${error.reason}).`, { valid: false, reason: error.reason, message });
      throw new SpecError(message, { location: {} });
    }
  },
};

/** Only where the signature is the trouble: what else is wrong, the kit says precisely. */
function explain(headers: ReceivedHeaders, secret: string, reason: string): string | undefined {
  return ['signature_mismatch', 'malformed_signature'].includes(reason)
    ? explainSignature(headers, secret)
    : undefined;
}

/** The kit names the first header that is missing; someone who mends a proxy wants to know all of them. */
function describeMissing(headers: ReceivedHeaders): string | undefined {
  const missing = missingHeaders(headers);
  if (missing.length < 2) return undefined;
  return `The headers ${missing.join(' and ')} are missing or empty. Goji sends all three: a proxy may have removed them.`;
}

function assertOneSource(values: CommandValues): void {
  const isGiven = textsOption(values, 'header').length > 0;
  if (values['headers'] !== undefined && isGiven) throw new UsageError('Give either --headers or --header.');
  const isInput = textOption(values, 'headers', isGiven ? undefined : '-') === '-';
  if (isInput && values['secret-file'] === '-') {
    throw new UsageError('Only one of --headers and --secret-file can be standard input.');
  }
}

async function readHeaders(values: CommandValues, context: CommandContext): Promise<ReceivedHeaders> {
  const given = textsOption(values, 'header');
  const source = textOption(values, 'headers', given.length === 0 ? '-' : undefined);
  if (source === undefined) return parseGiven(given);
  return parseHeaders(
    await readSource(source, '--headers', context),
    source === '-' ? 'standard input' : source,
  );
}

function parseGiven(given: readonly string[]): ReceivedHeaders {
  try {
    return parseHeaders(given.join('\n'), '--header');
  } catch (error) {
    if (!isSpecError(error)) throw error;
    throw new UsageError('Option --header must be "Name: value".');
  }
}

async function readSecret(values: CommandValues, context: CommandContext): Promise<string> {
  const file = textOption(values, 'secret-file', undefined);
  const given = textOption(values, 'secret', undefined);
  if (file !== undefined && given !== undefined)
    throw new UsageError('Give either --secret-file or --secret.');
  if (given !== undefined) warnOfVisibleSecret(context, `--secret-file or ${SECRET_VARIABLE}`);
  const secret =
    file === undefined
      ? (given ?? context.env[SECRET_VARIABLE])
      : (await readSource(file, '--secret-file', context)).replace(/\r?\n$/, '');
  if (secret !== undefined && secret.trim() !== '') return secret;
  throw new SpecError('There is no secret.', {
    hint: `Set ${SECRET_VARIABLE}, or name a file with --secret-file.`,
  });
}

function readTolerance(values: CommandValues): number {
  const text = textOption(values, 'tolerance', DEFAULT_TOLERANCE);
  const seconds = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && seconds > 0) return seconds * 1000;
  throw new UsageError(`Option --tolerance must be a number of seconds above 0, not "${text}".`);
}

function readTime(values: CommandValues): number {
  const text = textOption(values, 'at', undefined);
  if (text === undefined) return Date.now();
  const time = /^\d{1,15}$/.test(text) ? Number(text) : Date.parse(text);
  if (!Number.isNaN(time)) return time;
  throw new UsageError(`Option --at must be a time such as 2026-04-06T09:00:00Z, not "${text}".`);
}

function describeAge(seconds: number): string {
  const size = Math.abs(seconds).toFixed(seconds < 10 ? 1 : 0);
  return seconds < 0 ? `${size} seconds ahead of the clock` : `${size} seconds ago`;
}
