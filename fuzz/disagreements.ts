import type { FuzzRequest } from './request.js';

/** One request on which Prism's validator and the server differ. */
export interface Disagreement {
  readonly prism: 'accepts' | 'refuses';
  /** Where and how the request is broken, or for a valid one what Prism says against it. */
  readonly what: string;
  readonly request: FuzzRequest;
}

/** A disagreement that is known: the server is right by the document, and why Prism says otherwise. */
export interface KnownDisagreement {
  readonly prism: Disagreement['prism'];
  /** Matches {@link Disagreement.what}. */
  readonly what: RegExp;
  readonly reason: string;
}

/** Every kind of disagreement between Prism 5.14 and the server. An entry that no request shows any more is an error. */
export const knownDisagreements: readonly KnownDisagreement[] = [];

/** The entry that explains a disagreement. */
export function explain({ prism, what }: Disagreement): KnownDisagreement | undefined {
  return knownDisagreements.find((known) => known.prism === prism && known.what.test(what));
}
