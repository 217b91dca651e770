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

/** What does not agree with the list of disagreements. */
export interface DisagreementReport {
  /** Disagreements that no entry explains. */
  readonly unlisted: readonly Disagreement[];
  /** Entries that explain nothing that was found. */
  readonly stale: readonly KnownDisagreement[];
}

/** Holds what was found against the list. Whether an entry is stale can be told by a run over all operations alone. */
export function compareDisagreements(
  found: readonly Disagreement[],
  list: readonly KnownDisagreement[] = knownDisagreements,
): DisagreementReport {
  const isExplainedBy = ({ prism, what }: Disagreement, known: KnownDisagreement) =>
    known.prism === prism && known.what.test(what);
  return {
    unlisted: found.filter((one) => !list.some((known) => isExplainedBy(one, known))),
    stale: list.filter((known) => !found.some((one) => isExplainedBy(one, known))),
  };
}
