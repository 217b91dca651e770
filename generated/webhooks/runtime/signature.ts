// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import { WebhookVerificationError } from './errors.js';
import type { DeliveryHeaders } from './headers.js';
import { isSignatureText, isSignedWith } from './hmac.js';

/** The index of the secret that signed the delivery. Throws `WebhookVerificationError` that names the likely cause. */
export async function findSigner(headers: DeliveryHeaders, secrets: readonly string[]): Promise<number> {
  const signature = percentDecoded(headers.authorization);
  if (signature === undefined || !isSignatureText(signature)) throw await explainForm(headers, secrets);
  const signer = await indexOfSigner(headers, signature, secrets);
  if (signer === -1) throw await explainMismatch(headers, signature, secrets);
  return signer;
}

/** Every secret is tried, so that the time does not tell which one it was. -1 when none fits. */
async function indexOfSigner(
  headers: DeliveryHeaders,
  signature: string,
  secrets: readonly string[],
): Promise<number> {
  const fits = await Promise.all(secrets.map((secret) => isSignedWith(secret, headers, signature)));
  return fits.indexOf(true);
}

async function explainForm(
  headers: DeliveryHeaders,
  secrets: readonly string[],
): Promise<WebhookVerificationError> {
  const { authorization } = headers;
  const isRight = async (text: string | undefined) =>
    text !== undefined && isSignatureText(text) && (await indexOfSigner(headers, text, secrets)) !== -1;
  if (await isRight(authorization.replaceAll(' ', '+'))) {
    return new WebhookVerificationError(
      'signature_decoded_twice',
      'The signature in Authorization has blanks where Base64 has plus signs: something has decoded the header as ' +
        'form data before it came here. Hand over the header as it was received.',
    );
  }
  if (await isRight(percentDecoded(percentDecoded(authorization)))) {
    return new WebhookVerificationError(
      'signature_encoded_twice',
      'The signature in Authorization is URL-encoded twice: a proxy encodes the header once more. Hand over the ' +
        'header as it was received.',
    );
  }
  return new WebhookVerificationError('malformed_signature', `${describeForm(authorization)} ${FORM}`);
}

const FORM = 'Goji sends the URL-encoded Base64 of 32 bytes, and nothing in front of it.';

function describeForm(authorization: string): string {
  if (/^(?:basic|bearer|digest)\s/i.test(authorization)) {
    return 'Authorization holds credentials of another scheme: a proxy has put its own there, or the caller is not Goji.';
  }
  if (authorization.includes(':')) {
    return 'Authorization has the form <api key>:<signature>, which is that of requests to Goji and not of its webhooks.';
  }
  return 'Authorization is not a signature: it was cut off or changed on the way, or the caller is not Goji.';
}

async function explainMismatch(
  headers: DeliveryHeaders,
  signature: string,
  secrets: readonly string[],
): Promise<WebhookVerificationError> {
  const isRight = async (mended: readonly string[]) =>
    (await indexOfSigner(
      headers,
      signature,
      mended.filter((secret) => secret !== ''),
    )) !== -1;
  const trimmed = secrets.map((secret) => secret.trim());
  if (await isRight(trimmed)) {
    return new WebhookVerificationError(
      'secret_white_space',
      'The secret has white space around it, often a line end from a file. Without it the signature is right.',
    );
  }
  if (await isRight(trimmed.map((secret) => secret.replace(/^(["'])(.*)\1$/s, '$2')))) {
    return new WebhookVerificationError(
      'secret_quoted',
      'The secret has quotation marks around it, often from a file of settings. Without them the signature is right.',
    );
  }
  const which = secrets.length === 1 ? 'the secret' : `any of the ${secrets.length} secrets`;
  return new WebhookVerificationError(
    'signature_mismatch',
    `The signature was not made with ${which}. Each environment and each registered address can have its own secret. ` +
      'Else a proxy has changed x-nonce or x-timestamp, or the caller is not Goji.',
  );
}

function percentDecoded(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: the text was never URL-encoded.
    return undefined;
  }
}
