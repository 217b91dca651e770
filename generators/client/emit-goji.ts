import type { GeneratedFile } from '../generator.js';
import { listServers } from '../model/list-servers.js';
import type { ApiModel } from '../model/types.js';
import { dataLiteral } from '../print/data-literal.js';
import { createSourceFile, importType, importValue } from '../print/source-file.js';

const CLIENT = 'client/runtime/goji-client.ts';

const CREATE_GOJI = `Makes a client. Pass it to the functions of the APIs, each of which is one operation.

\`\`\`ts
const goji = createGoji({ environment: 'sandbox', auth: { apiKey, secret }, exchange: resilient() });
const { clientId } = await createInvestor(goji, { body: investor });
\`\`\`

Without \`exchange\` each call is one attempt, and repeating what fails is left to you. Throws a \`TypeError\` for options that cannot work.`;

/** `client/goji.ts`: the generic client of the runtime, bound to the servers of the document. */
export function emitGoji(model: ApiModel): GeneratedFile {
  const file = createSourceFile('client/goji.ts');
  file.doc('The address of each environment.');
  const literal = dataLiteral(listServers(model), 0, 60);
  file.print(
    'export const environments = ',
    literal,
    ' as const satisfies Readonly<Record<string, string>>;',
  );
  file.print();
  file.doc('An environment of the platform.');
  file.print('export type Environment = keyof typeof environments;');
  file.print();
  file.doc('How to reach the platform.');
  file.print(
    'export interface GojiOptions extends ',
    importType('GojiClientOptions', CLIENT),
    '<Environment> {}',
  );
  file.print();
  file.doc('A client of the platform.');
  file.print('export interface Goji extends ', importType('GojiClient', CLIENT), ' {}');
  file.print();
  file.doc(CREATE_GOJI);
  file.print('export function createGoji(options: GojiOptions): Goji {');
  file.print('  return ', importValue('createGojiClient', CLIENT), '(options, environments);');
  file.print('}');
  return file.finish();
}
