import type { GeneratedFile } from '../generator.js';
import { createSourceFile, importType, importValue } from '../print/source-file.js';
import { TYPES } from '../print/type-files.js';

const RUNTIME = 'client/runtime/raw-client.ts';

const RAW = 'client/raw.ts';

const CREATE_RAW = `Makes a client by method and path, which is openapi-fetch over the connection of \`goji\`:

\`\`\`ts
const { data, error, response } = await createRawClient(goji).GET('/investorIds');
\`\`\`

It resolves with what the platform answered instead of rejecting for a status. Its requests are signed, limited in
time and repeated as all are, and its writes get a client request id.`;

/** `client/raw.ts`: the raw client of the runtime, bound to the paths of the document. */
export function emitRaw(): GeneratedFile {
  const file = createSourceFile(RAW);
  const paths = importType('paths', TYPES);
  file.doc('A client by method and path, typed by the paths of the document.');
  file.print('export type RawClient = ', importType('RawClientOf', RUNTIME), '<', paths, '>;');
  file.print();
  file.doc(CREATE_RAW);
  file.print(
    'export function createRawClient(goji: ',
    importType('Goji', 'client/goji.ts'),
    '): RawClient {',
  );
  file.print('  return ', importValue('createRawClientOf', RUNTIME), '<', paths, '>(goji);');
  file.print('}');
  return file.finish();
}
