import type { GeneratedFile } from '../generator.js';
import type { Api, Operation } from '../model/types.js';
import { createSourceFile, importType, importValue } from '../print/source-file.js';
import { apiFilePath, mockName } from './emit-api.js';

/** The file of the handlers of all operations. */
export const HANDLERS = 'msw/handlers.ts';

const GOJI_HANDLERS = `MSW handlers for every operation. They answer with the named examples of the document.

\`\`\`ts
const server = setupServer(...gojiHandlers());
server.use(createInvestorMock.error(400, 'UNDER_18'));
\`\`\`

Throws a \`TypeError\` for a base URL that is not absolute.`;

/** An API with the operations that are mocked. */
export interface MockedApi {
  readonly api: Api;
  readonly operations: readonly Operation[];
}

/** `msw/handlers.ts`: the handlers of all operations. It has every example in it, so it stands apart. */
export function emitHandlers(apis: readonly MockedApi[]): GeneratedFile {
  const file = createSourceFile(HANDLERS);
  const options = importType('MockOptions', 'msw/runtime/options.ts');
  const handler = importType('HttpHandler', 'msw/runtime/types.ts');
  file.doc(GOJI_HANDLERS);
  file.print('export function gojiHandlers(options: ', options, ' = {}): readonly ', handler, '[] {');
  file.print('  return ', importValue('createHandlers', 'msw/runtime/operation-mock.ts'), '(');
  file.print('    [');
  for (const { api, operations } of apis) {
    for (const operation of operations)
      file.print('      ', importValue(mockName(operation), apiFilePath(api)), ',');
  }
  file.print('    ],');
  file.print('    options,');
  file.print('  );');
  file.print('}');
  return file.finish();
}
