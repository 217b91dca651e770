import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isTemplateOf } from '../../completeness/measure.js';
import { model } from './document.js';

interface CatalogueEntry {
  readonly code: string;
  readonly message: string;
  readonly status: number;
  readonly operations: readonly string[];
  readonly source: string | readonly string[];
}

const catalogue: readonly CatalogueEntry[] = parse(
  readFileSync(new URL('../../spec/errors.yaml', import.meta.url), 'utf8'),
);

/** What the named examples of an operation's own error answers say. Shared answers, such as the 401, are left out. */
const exampleErrors = model.operations.flatMap((operation) =>
  operation.responses
    .filter(({ status, component }) => status >= 400 && component === null)
    .flatMap(({ status, content }) =>
      (content?.examples ?? []).flatMap(({ name, value }) =>
        (value as { readonly errors: readonly { errorCode: string; message: string }[] }).errors.map(
          (error) => ({
            operation: operation.id,
            status,
            name,
            ...error,
          }),
        ),
      ),
    ),
);

describe('the error catalogue', () => {
  it('has each entry once', () => {
    const keys = catalogue.map(({ code, message, status }) => `${status} ${code} ${message}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it.each(catalogue.map((entry) => [`${entry.code} ${entry.message}`, entry] as const))(
    '%s: has a source and an example in each operation that raises it',
    (_name, { code, message, status, operations, source }) => {
      for (const line of [source].flat()) expect(line).toMatch(/^00[0-3]_[0-9a-f]{16}\.txt:[1-9][0-9]*$/);
      expect(operations.length).toBeGreaterThan(0);
      const shown = exampleErrors
        .filter(
          (error) =>
            error.errorCode === code && error.status === status && isTemplateOf(message, error.message),
        )
        .map((error) => error.operation);
      expect(operations.filter((operation) => !shown.includes(operation))).toEqual([]);
    },
  );

  it('explains every error example of the document', () => {
    const unknown = exampleErrors.filter(
      ({ operation, status, errorCode, message }) =>
        !catalogue.some(
          (entry) =>
            entry.code === errorCode &&
            entry.status === status &&
            entry.operations.includes(operation) &&
            isTemplateOf(entry.message, message),
        ),
    );
    expect(unknown).toEqual([]);
  });
});
