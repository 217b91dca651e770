import vectors from '../../vectors/hmac-vectors.json' with { type: 'json' };

/** What to sign, and the signature that belongs to it. */
export interface SigningVector {
  readonly name: string;
  readonly apiKey: string;
  readonly secret: string;
  readonly nonce: string;
  readonly timestamp: string;
  readonly canonical: string;
  readonly base64: string;
  readonly requestAuthorization: string;
  readonly webhookAuthorization: string;
}

/** Headers that a verifier receives, and what it has to make of them. */
export interface VerificationVector {
  readonly name: string;
  readonly kind: string;
  readonly secret: string;
  readonly now: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly valid: boolean;
  readonly reason?: string;
  readonly why: string;
}

/** The tolerance and the API key that all verification vectors share. */
export const { apiKey, toleranceMs } = vectors;

/** Everything there is to sign. */
export const signingVectors: readonly SigningVector[] = vectors.signing;

/** What verifiers of that kind have to accept and to refuse. */
export function verificationVectors(kind: 'request' | 'webhook'): readonly VerificationVector[] {
  const all: readonly { readonly headers: object }[] = vectors.verification;
  return (all as readonly VerificationVector[]).filter((vector) => vector.kind === kind);
}
