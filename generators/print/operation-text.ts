import { isCallOption } from '../model/call-options.js';
import { errorsAmongExamples } from '../model/error-codes.js';
import type { Operation, Parameter, Response } from '../model/types.js';

/** What the text about an operation has to know of a target's language. */
export interface OperationWords {
  /** The line above what the operation takes, such as `Takes:`. */
  readonly takes: string;
  /** The line above the errors, such as "Rejects with a `GojiApiError`:". */
  readonly errors: string;
  /** What a parameter is called by those who call the operation, such as `path.clientId`. */
  readonly nameOf: (parameter: Parameter) => string;
}

/**
 * The paragraphs about an operation that all targets have in common, as Markdown: what it does, where it exists, what
 * it takes besides its body and how it fails. A paragraph for which there is nothing to say is left out.
 */
export function describeOperation(operation: Operation, words: OperationWords): readonly string[] {
  const { parameters, responses } = operation;
  const takes = parameters
    .filter((parameter) => !isCallOption(parameter))
    .map((parameter) => describeParameter(parameter, words.nameOf(parameter)));
  const sections = [
    ...describePurpose(operation),
    list(words.takes, takes),
    list(words.errors, responses.flatMap(describeErrors)),
  ];
  return sections.filter((section) => section !== '');
}

/** What an operation does and where it exists, as paragraphs of Markdown. */
export function describePurpose({ summary, description, sandboxOnly, draft }: Operation): readonly string[] {
  const remarks = [
    sandboxOnly && !/\bsandbox\s+only\b/.test(description) ? 'Only the sandbox has this operation.' : '',
    draft ? 'The reference calls this operation a draft: its shape may change.' : '',
  ];
  const sections = [`${summary}.`, description.trim(), remarks.filter((remark) => remark !== '').join(' ')];
  return sections.filter((section) => section !== '');
}

/** Where the facts about an operation are written; empty when that is not known. */
export function referenceLine({ source }: Operation): string {
  return source === '' ? '' : `Reference: ${source}`;
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [title, ...items.map((item) => `- ${item}`)].join('\n');
}

function describeParameter({ description, deprecated }: Parameter, name: string): string {
  return `\`${name}\`: ${oneLine(description)}${deprecated ? ' Deprecated.' : ''}`;
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

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
