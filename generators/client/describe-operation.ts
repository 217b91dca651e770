import type { Operation, Parameter } from '../model/types.js';
import { deprecatedTag } from '../print/deprecated-tag.js';
import { describeOperation as describeForAll, referenceLine } from '../print/operation-text.js';
import { answerKind, isWrite } from './signature.js';

/**
 * The JSDoc text of an operation's function: what it does, takes and rejects with, and where that is written.
 * `constant` is the one body that a success can have, if there is one.
 */
export function describeOperation(operation: Operation, constant: string | undefined): string {
  const sections = [
    ...describeForAll(operation, {
      takes: 'Takes:',
      errors: 'Rejects with a `GojiApiError`:',
      nameOf: parameterName,
    }),
    describeReplay(operation, constant),
    referenceLine(operation),
    deprecatedTag(operation),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

function parameterName({ in: place, name }: Parameter): string {
  return `${place === 'header' ? 'headers' : place}.${name}`;
}

/** What a repeated write comes to. */
function describeReplay(operation: Operation, constant: string | undefined): string {
  if (!isWrite(operation)) return '';
  const known = 'When the platform knows the client request id already, it changes nothing';
  if (constant === undefined && answerKind(operation) !== 'none') {
    return `${known}: if it does not repeat its answer, the call rejects with a \`GojiReplayedError\`, which is no failure.`;
  }
  const result = constant === undefined ? '' : ` with \`${JSON.stringify(constant)}\``;
  return `${known}, and the call resolves${result} as it did the first time.`;
}
