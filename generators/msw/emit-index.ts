import type { GeneratedFile } from '../generator.js';
import type { Api } from '../model/types.js';
import { stringLiteral } from '../print/identifier.js';
import { createSourceFile, relativeSpecifier } from '../print/source-file.js';
import { apiFilePath } from './emit-api.js';
import { HANDLERS } from './emit-handlers.js';

const INDEX = 'msw/index.ts';

/** `msw/index.ts`: the handlers, and the mocks of all APIs. Bundlers drop what is not used. */
export function emitIndex(apis: readonly Api[]): GeneratedFile {
  const file = createSourceFile(INDEX);
  const from = (path: string) => stringLiteral(relativeSpecifier(INDEX, path));
  file.print(`export { gojiHandlers } from ${from(HANDLERS)};`);
  for (const api of apis) file.print(`export * from ${from(apiFilePath(api))};`);
  const options = ['ErrorOptions', 'MockOptions', 'SwitchOptions'].join(', ');
  file.print(`export type { ${options} } from ${from('msw/runtime/options.ts')};`);
  file.print(`export { createHandlers } from ${from('msw/runtime/operation-mock.ts')};`);
  file.print(`export type { MockedOperation, OperationMock } from ${from('msw/runtime/types.ts')};`);
  return file.finish();
}
