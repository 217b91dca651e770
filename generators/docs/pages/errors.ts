import type { ApiModel } from '../../model/types.js';
import { cell, plain } from '../markdown.js';
import type { CatalogueEntry, Page, SiteInput } from '../site.js';

/** An error as an example of the document shows it. */
interface ShownError {
  readonly code: string;
  readonly message: string;
  readonly status: number;
  readonly operation: string;
  readonly example: string;
}

/** Every error code that the document's examples or the catalogue name, in alphabetical order. */
export function errorCodes({ model, catalogue }: Pick<SiteInput, 'model' | 'catalogue'>): readonly string[] {
  return [...new Set([...shownErrors(model), ...catalogue].map(({ code }) => code))].sort();
}

/** The catalogue of error codes; null when the document shows no error. */
export function errorsPage({ model, catalogue }: SiteInput): Page | null {
  const shown = shownErrors(model);
  const codes = errorCodes({ model, catalogue });
  if (codes.length === 0) return null;
  return {
    path: 'errors',
    title: 'Error catalogue',
    summary:
      'Every documented error code: what it says, which operations raise it and how to get it from the mock.',
    markdown: `# Error catalogue

Every error has the same body, a list of codes with messages. Branch on the code, log the message. The list of codes is
not promised to be complete.

To see an error without making the mistake, start the mock with \`npx goji mock\` and send the header that stands beside the
operation. It forces the answer whatever the request says, as long as the request is valid.

${codes.map((code) => section(code, shown, catalogue)).join('\n\n')}
`,
  };
}

function section(code: string, shown: readonly ShownError[], catalogue: readonly CatalogueEntry[]): string {
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
  const triggers = [
    ...new Map(errors.map((error) => [`${error.operation} ${error.status}`, error])).values(),
  ];
  return `## \`${code}\`

| message | status | source |
|---|---|---|
${rows.join('\n')}

${triggers.length === 0 ? '' : `| operation | header for the mock |\n|---|---|\n${triggers.map(({ operation, status, example }) => `| \`${operation}\` | \`Prefer: code=${status}, example=${example}\` |`).join('\n')}`}`;
}

/** The errors in all examples of error answers, with the first example of each message and operation. */
export function shownErrors(model: ApiModel): readonly ShownError[] {
  return model.operations.flatMap((operation) =>
    operation.responses
      .filter(({ status }) => status >= 400)
      .flatMap(({ status, content }) =>
        (content?.examples ?? []).flatMap(({ name, value }) =>
          errorsIn(value).map(({ code, message }) => ({
            code,
            message,
            status,
            operation: operation.id,
            example: name,
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
