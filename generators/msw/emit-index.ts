import type { GeneratedFile } from '../generator.js';
import type { Api } from '../model/types.js';
import { stringLiteral } from '../print/identifier.js';
import { createSourceFile, importType, importValue, relativeSpecifier } from '../print/source-file.js';
import { apiFilePath } from './emit-api.js';

const OPERATIONS = 'msw/operations.ts';
const HANDLERS = 'msw/handlers.ts';
const INDEX = 'msw/index.ts';

/** `msw/operations.ts`: the mocks of all APIs. */
export function emitOperations(apis: readonly Api[]): GeneratedFile {
  const file = createSourceFile(OPERATIONS);
  for (const api of apis) file.print(`export * from ${from(OPERATIONS, apiFilePath(api))};`);
  if (apis.length === 0) file.print('export {};');
  return file.finish();
}

/** `msw/handlers.ts`: the handlers of all operations. It has every example in it, so it stands apart. */
export function emitHandlers(): GeneratedFile {
  const file = createSourceFile(HANDLERS);
  const options = importType('MockOptions', 'msw/runtime/options.ts');
  file.print("import type { HttpHandler } from 'msw';");
  file.print(`import * as operations from ${from(HANDLERS, OPERATIONS)};`);
  file.print();
  file.doc(GOJI_HANDLERS);
  file.print('export function gojiHandlers(options: ', options, ' = {}): readonly HttpHandler[] {');
  const create = importValue('createHandlers', 'msw/runtime/operation-mock.ts');
  file.print('  return ', create, '(Object.values(operations), options);');
  file.print('}');
  return file.finish();
}

const GOJI_HANDLERS = `MSW handlers for every operation. They answer with the named examples of the document.

\`\`\`ts
const server = setupServer(...gojiHandlers());
server.use(gojiMock.createInvestor.error(400, 'UNDER_18'));
\`\`\`

Throws a \`TypeError\` for a base URL that is not absolute.`;

/** `msw/index.ts`: what a test imports. */
export function emitIndex(): GeneratedFile {
  const file = createSourceFile(INDEX);
  file.print(`export { gojiHandlers } from ${from(INDEX, HANDLERS)};`);
  file.doc(
    'The mock of each operation, by its `operationId`. Its methods make handlers that switch the operation to one answer.',
  );
  file.print(`export * as gojiMock from ${from(INDEX, OPERATIONS)};`);
  const options = from(INDEX, 'msw/runtime/options.ts');
  file.print(`export type { ErrorOptions, MockOptions, SwitchOptions } from ${options};`);
  file.print(`export { createHandlers } from ${from(INDEX, 'msw/runtime/operation-mock.ts')};`);
  const types = from(INDEX, 'msw/runtime/types.ts');
  file.print(`export type { MockedOperation, OperationMock } from ${types};`);
  return file.finish();
}

function from(path: string, target: string): string {
  return stringLiteral(relativeSpecifier(path, target));
}
