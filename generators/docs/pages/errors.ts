import type { ApiModel } from '../../model/types.js';
import { cell, plain } from '../markdown.js';
import type { CatalogueEntry, Page, SiteInput, Trigger } from '../site.js';

/** An error as an example of the document shows it. */
interface ShownError {
  readonly code: string;
  readonly message: string;
  readonly status: number;
  readonly operation: string;
  readonly example: string;
  /** Whether operations share the answer, so that its message is about none in particular. */
  readonly shared: boolean;
}

/** Every error code that the document's examples or the catalogue name, in alphabetical order. */
export function errorCodes({ model, catalogue }: Pick<SiteInput, 'model' | 'catalogue'>): readonly string[] {
  return [...new Set([...shownErrors(model), ...catalogue].map(({ code }) => code))].sort();
}

/** The catalogue of error codes; null when the document shows no error. */
export function errorsPage({ model, catalogue, triggers }: SiteInput): Page | null {
  const shown = shownErrors(model);
  const codes = errorCodes({ model, catalogue });
  if (codes.length === 0) return null;
  return {
    path: 'errors',
    title: 'Error catalogue',
    summary:
      'Every documented error code: what it says, which operations raise it, and how to get it from the sandbox and from the mock.',
    markdown: `# Error catalogue

Every error has the same body, a list of codes with messages. Branch on the code, log the message. The list of codes is
not promised to be complete.

To see an error, use one of two programs that run on your machine:

- The **sandbox**, \`npx goji sandbox\`, keeps state and refuses what the platform refuses. What to send,
  and after what, stands beside the operation.
- The **mock**, \`npx goji mock\`, answers with the examples of the document. The header that stands beside the operation
  forces the error whatever the request says, as long as the request is valid.

${codes.map((code) => section(code, shown, catalogue, { triggers, operationCount: model.operations.length })).join('\n\n')}
`,
  };
}

function section(
  code: string,
  shown: readonly ShownError[],
  catalogue: readonly CatalogueEntry[],
  { triggers, operationCount }: { readonly triggers: readonly Trigger[]; readonly operationCount: number },
): string {
  const entries = catalogue.filter((entry) => entry.code === code);
  const errors = shown.filter((error) => error.code === code);
  const messages =
    entries.length > 0
      ? entries.map(({ message, status, source }) => ({
          message,
          status,
          source: [source].flat().join(', '),
        }))
      : [
          ...new Map(
            errors.map(({ message, status }) => [message, { message, status, source: '' }]),
          ).values(),
        ];
  const rows = messages.map(
    ({ message, status, source }) =>
      `| ${cell(plain(message))} | ${status} | ${source === '' ? '' : `\`${source}\``} |`,
  );
  const ways = waysTo(
    errors.filter(({ shared }) => !shared),
    triggers.filter((trigger) => trigger.code === code),
  );
  const table = `| message | status | source |\n|---|---|---|\n${rows.join('\n')}`;
  const general = sharedWays(
    errors.filter(({ shared }) => shared),
    operationCount,
  );
  return [`## \`${code}\``, table, wayTable(ways, messages.length > 1), general]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** How one message of one operation can be met. Either way may be empty. */
interface Way {
  readonly operation: string;
  readonly message: string;
  readonly sandbox: string;
  readonly mock: string;
}

/** The ways of the examples, each with its trigger, and those of triggers that no example shows. */
function waysTo(errors: readonly ShownError[], triggers: readonly Trigger[]): readonly Way[] {
  const told = triggers.flatMap(({ message, operations, how, never }) =>
    operations.map((operation) => ({
      operation,
      message,
      how: how ?? `nothing leads to it: ${never ?? ''}`,
      isMessage: messagePattern(message),
    })),
  );
  const met = new Set<(typeof told)[number]>();
  const byExample = new Map(
    errors.map((error) => [`${error.operation} ${error.status} ${error.message}`, error]),
  );
  const ways = [...byExample.values()].map(({ operation, message, status, example }): Way => {
    const own = told.filter((each) => each.operation === operation && each.isMessage.test(message));
    for (const each of own) met.add(each);
    return {
      operation,
      message,
      sandbox: own.map(({ how }) => how).join('; or '),
      mock: `Prefer: code=${status}, example=${example}`,
    };
  });
  const others = told
    .filter((each) => !met.has(each))
    .map(({ operation, message, how }): Way => ({ operation, message, sandbox: how, mock: '' }));
  return [...ways, ...others];
}

/** What answers that operations share say of the error, in a sentence for each example. */
function sharedWays(errors: readonly ShownError[], operationCount: number): string {
  const byExample = new Map<string, Set<string>>();
  for (const { operation, status, example } of errors) {
    const header = `Prefer: code=${status}, example=${example}`;
    byExample.set(header, (byExample.get(header) ?? new Set()).add(operation));
  }
  return [...byExample]
    .map(([header, { size }]) => {
      const which =
        size === operationCount
          ? 'Every operation'
          : size === 1
            ? 'One operation more'
            : `${size} of the ${operationCount} operations`;
      return `${which} can answer with it; in the mock by the header \`${header}\`.`;
    })
    .join('\n\n');
}

/** Columns that nothing stands in are left out. */
function wayTable(ways: readonly Way[], hasMessages: boolean): string {
  if (ways.length === 0) return '';
  const hasSandbox = ways.some(({ sandbox }) => sandbox !== '');
  const columns = [
    'operation',
    ...(hasMessages ? ['message'] : []),
    ...(hasSandbox ? ['in the sandbox'] : []),
    'header for the mock',
  ];
  const rows = ways.map(({ operation, message, sandbox, mock }) => [
    `\`${operation}\``,
    ...(hasMessages ? [cell(plain(message))] : []),
    ...(hasSandbox ? [cell(plain(sandbox))] : []),
    mock === '' ? '' : `\`${mock}\``,
  ]);
  return [columns, columns.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** A message of the catalogue, whose holes in braces take any text. */
function messagePattern(message: string): RegExp {
  const parts = message.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's');
}

/** The errors in all examples of error answers, with the first example of each message and operation. */
export function shownErrors(model: ApiModel): readonly ShownError[] {
  return model.operations.flatMap((operation) =>
    operation.responses
      .filter(({ status }) => status >= 400)
      .flatMap(({ status, component, content }) =>
        (content?.examples ?? []).flatMap(({ name, value }) =>
          errorsIn(value).map(({ code, message }) => ({
            code,
            message,
            status,
            operation: operation.id,
            example: name,
            shared: component !== null,
          })),
        ),
      ),
  );
}

function errorsIn(value: unknown): readonly { code: string; message: string }[] {
  const { errors } = (value ?? {}) as { errors?: unknown };
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((error: { errorCode?: unknown; message?: unknown } | null) =>
    typeof error?.errorCode === 'string'
      ? [{ code: error.errorCode, message: String(error.message ?? '') }]
      : [],
  );
}
