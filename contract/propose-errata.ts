import { RULES } from './finding.js';
import type { Difference } from './record-traffic.js';

/** An entry in the shape of `spec/errata.yaml`, with what a person has to decide left open. */
export interface ProposedErratum {
  readonly id: string;
  /** File and line of the reference where the operation or the webhook is described. */
  readonly source: string;
  readonly operations?: readonly string[];
  readonly webhooks?: readonly string[];
  readonly says: string;
  readonly decided: string;
  readonly why: string;
}

/** One proposal for each difference, with an id that is unique among them. */
export function proposeErrata(differences: readonly Difference[]): readonly ProposedErratum[] {
  const ids = new Map<string, number>();
  return differences.map((difference) => {
    const { finding, status, seen, subject } = difference;
    const name = 'operation' in subject ? subject.operation.id : subject.webhook;
    const base = `${kebab(name)}-${finding.rule}`;
    const count = (ids.get(base) ?? 0) + 1;
    ids.set(base, count);
    const place = finding.at === '' ? '' : ` at ${finding.at}`;
    const message = status === null ? 'The event' : `The exchange with ${status}`;
    return {
      id: count === 1 ? base : `${base}-${count}`,
      source: 'operation' in subject ? subject.operation.source : subject.source,
      ...('operation' in subject ? { operations: [name] } : { webhooks: [name] }),
      says: `The document has at ${finding.pointer}: ${RULES[finding.rule]}. ${message} differs${place}: ${finding.message}.`,
      decided: 'To be decided: change the document, or ask for the platform to be mended.',
      why: `Seen in ${seen.length === 1 ? '1 recorded exchange' : `${seen.length} recorded exchanges`}: ${seen.slice(0, 5).join(', ')}${seen.length > 5 ? ' and others' : ''}.`,
    };
  });
}

function kebab(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}
