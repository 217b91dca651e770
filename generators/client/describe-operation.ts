import { isCallOption } from '../model/call-options.js';
import { errorsAmongExamples } from '../model/error-codes.js';
import type { Operation, Parameter, Response } from '../model/types.js';
import { deprecatedTag } from '../print/deprecated-tag.js';
import { answerKind, isWrite } from './signature.js';

/**
 * The JSDoc text of an operation's function: what it does, takes and rejects with, and where that is written.
 * `constant` is the one body that a success can have, if there is one.
 */
export function describeOperation(operation: Operation, constant: string | undefined): string {
  const { summary, description, sandboxOnly, draft, source } = operation;
  const remarks = [
    sandboxOnly && !/\bsandbox\s+only\b/.test(description) ? 'Only the sandbox has this operation.' : '',
    draft ? 'The reference calls this operation a draft: its shape may change.' : '',
  ];
  const sections = [
    `${summary}.`,
    description,
    remarks.filter((remark) => remark !== '').join(' '),
    list(
      'Takes:',
      operation.parameters.filter((parameter) => !isCallOption(parameter)).map(describeParameter),
    ),
    list('Rejects with a `GojiApiError`:', operation.responses.flatMap(describeErrors)),
    describeReplay(operation, constant),
    source === '' ? '' : `Reference: ${source}`,
    deprecatedTag(operation),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [title, ...items.map((item) => `- ${item}`)].join('\n');
}

function describeParameter({ in: place, name, description, deprecated }: Parameter): string {
  const group = place === 'header' ? 'headers' : place;
  const note = deprecated ? ' Deprecated.' : '';
  return `\`${group}.${name}\`: ${oneLine(description)}${note}`;
}

/**
 * One entry for each error code among the examples of a response. A response that operations share has its
 * description instead, since its examples are not about this operation.
 */
function describeErrors(response: Response): readonly string[] {
  const { status, component, description } = response;
  if (status < 400) return [];
  if (component !== null) return [`${status}: ${oneLine(description)}`];
  const errors = errorsAmongExamples(response);
  if (errors.length === 0) return [`${status}: ${oneLine(description)}`];
  return [...new Set(errors.map(({ code, message }) => `${status} \`${code}\`: ${oneLine(message)}`))];
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

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
