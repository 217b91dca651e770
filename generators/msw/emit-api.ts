import type { GeneratedFile } from '../generator.js';
import { errorCodes } from '../model/error-codes.js';
import { answersOf, listAnswers, listRequests } from '../model/named-answers.js';
import type { Api, Operation, Response } from '../model/types.js';
import { dataLiteral } from '../print/data-literal.js';
import { deprecatedTag } from '../print/deprecated-tag.js';
import { stringLiteral } from '../print/identifier.js';
import type { Printable, SourceFile } from '../print/source-file.js';
import { createSourceFile, importType, importValue } from '../print/source-file.js';
import { TYPES } from '../print/type-files.js';
import { afterColon, unionType } from '../print/union-type.js';
import { ANSWERS, sharedAnswerName } from './emit-answers.js';

/** Path of the file that has the mocks of an API. */
export function apiFilePath(api: Api): string {
  return `msw/${api.slug}.ts`;
}

/** The name of the mock of an operation. */
export function mockName({ id }: Operation): string {
  return `${id}Mock`;
}

/**
 * `msw/<api>.ts`: the mock of each operation, with its examples. Nothing runs on import, so bundlers drop the unused.
 */
export function emitApi(api: Api, operations: readonly Operation[]): GeneratedFile {
  const file = createSourceFile(apiFilePath(api));
  for (const operation of operations) emitMock(file, operation);
  return file.finish();
}

function emitMock(file: SourceFile, operation: Operation): void {
  const { id, method, path, summary } = operation;
  const lines = [
    `Mocks \`${id}\`: ${summary}.`,
    `\`${method.toUpperCase()} ${path}\``,
    deprecatedTag(operation),
  ];
  file.doc(lines.join('\n\n'));
  file.print(
    `export const ${mockName(operation)}: `,
    importType('OperationMock', 'msw/runtime/types.ts'),
    '<',
  );
  file.print('  ', importType('operations', TYPES), `['${id}'],`);
  const names = unionType(
    listAnswers(operation).map(({ name }) => name),
    1,
    3,
  );
  file.print(names.startsWith('\n') ? names.slice(1) : `  ${names}`, ',');
  file.print('  ', errorsType(operation));
  file.print('> = /* @__PURE__ */ ', importValue('mockOperation', 'msw/runtime/operation-mock.ts'), '({');
  file.print(`  id: ${stringLiteral(id)},`);
  file.print(`  method: '${method}',`);
  file.print(`  path: ${stringLiteral(path)},`);
  file.print('  requests: ', dataLiteral(listRequests(operation), 1, 10), ',');
  file.print('  answers: [');
  const inOrder = [...operation.responses].sort((one, other) => one.status - other.status);
  for (const response of inOrder) emitAnswers(file, response);
  file.print('  ],');
  file.print('});');
  file.print();
}

function emitAnswers(file: SourceFile, response: Response): void {
  for (const answer of answersOf(response)) {
    const data: Printable =
      response.component === null
        ? dataLiteral(answer, 2)
        : importValue(sharedAnswerName(response, answer.name), ANSWERS);
    file.print('    ', data, ',');
  }
}

/** The error codes of each status, as `{ readonly 400: 'INVALID_DATA' | 'UNDER_18' }`. */
function errorsType({ responses }: Operation): string {
  const members = responses
    .filter(({ status }) => status >= 400)
    .map((response) => {
      const name = `    readonly ${response.status}:`;
      return `${name}${afterColon(unionType(errorCodes(response), 3, name.length + 2))};\n`;
    });
  return members.length === 0 ? 'Readonly<Record<never, never>>' : `{\n${members.join('')}  }`;
}
