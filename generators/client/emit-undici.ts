import type { GeneratedFile } from '../generator.js';
import { stringLiteral } from '../print/identifier.js';
import { createSourceFile, relativeSpecifier } from '../print/source-file.js';

const UNDICI = 'client/undici.ts';

/** `client/undici.ts`: the fast transport for Node. The index leaves it out, as it is of no use elsewhere. */
export function emitUndici(): GeneratedFile {
  const file = createSourceFile(UNDICI);
  const from = stringLiteral(relativeSpecifier(UNDICI, 'client/runtime/undici-fetch.ts'));
  file.print(`export type { UndiciDispatcher } from ${from};`);
  file.print(`export { undiciFetch } from ${from};`);
  return file.finish();
}
