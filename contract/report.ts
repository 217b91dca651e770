import type { Operation } from '../generators/model/types.js';
import type { Finding } from './finding.js';

/** How one exchange ended. */
export type Verdict = 'conforms' | 'violation' | 'not-applicable';

/** One message of an exchange as a report may show it: what is sensitive is masked. */
export interface ShownMessage {
  /** `GET /investorIds` or the status. */
  readonly line: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed where it is JSON; undefined for none. */
  readonly body: unknown;
}

/** One exchange with a target, and what is to be said of it. */
export interface ReportEntry {
  readonly name: string;
  readonly api: string;
  readonly operation: string;
  readonly origin: 'named' | 'recorded' | 'unauthenticated' | 'workflow';
  readonly verdict: Verdict;
  /** Why it is not applicable; empty otherwise. */
  readonly reason: string;
  readonly findings: readonly Finding[];
  /** Null when nothing was sent. */
  readonly sent: ShownMessage | null;
  /** Null when nothing came back. */
  readonly received: ShownMessage | null;
  readonly milliseconds: number;
}

/** The result of a run. `goji contract --report json=FILE` writes it as it is. */
export interface ContractReport {
  /** Base URL without credentials. */
  readonly target: string;
  readonly totals: Readonly<Record<Verdict, number>>;
  readonly entries: readonly ReportEntry[];
}

/** Sums up. */
export function buildReport(target: string, entries: readonly ReportEntry[]): ContractReport {
  const count = (verdict: Verdict) => entries.filter((entry) => entry.verdict === verdict).length;
  return {
    target,
    totals: {
      conforms: count('conforms'),
      violation: count('violation'),
      'not-applicable': count('not-applicable'),
    },
    entries,
  };
}

/** An entry for what was not sent, and why. */
export function notSent(
  { id, api }: Pick<Operation, 'id' | 'api'>,
  name: string,
  origin: ReportEntry['origin'],
  reason: string,
): ReportEntry {
  return {
    name,
    api,
    operation: id,
    origin,
    verdict: 'not-applicable',
    reason,
    findings: [],
    sent: null,
    received: null,
    milliseconds: 0,
  };
}
