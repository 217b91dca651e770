import type { GeneratedFile } from '../generator.js';
import type { Api } from '../model/types.js';
import { stringLiteral } from '../print/identifier.js';
import { createSourceFile, relativeSpecifier } from '../print/source-file.js';
import { apiFilePath } from './emit-api.js';
import { TYPES } from './emit-types.js';

const INDEX = 'query/index.ts';

/** `query/index.ts`: the queries, mutations and keys of all APIs. Bundlers drop what is not used. */
export function emitIndex(apis: readonly Api[]): GeneratedFile {
  const file = createSourceFile(INDEX);
  const from = (path: string) => stringLiteral(relativeSpecifier(INDEX, path));
  for (const api of apis) file.print(`export * from ${from(apiFilePath(api))};`);
  file.print(`export { gojiKey } from ${from('query/runtime/operation-key.ts')};`);
  const keys = ['OperationKey', 'OperationKeyPrefix', 'PartialArguments'].join(', ');
  file.print(`export type { ${keys} } from ${from('query/runtime/operation-key.ts')};`);
  file.print(`export type { OperationQuery } from ${from('query/runtime/operation-query.ts')};`);
  const mutations = ['InstructionId', 'MutationKey', 'OperationMutation'].join(', ');
  file.print(`export type { ${mutations} } from ${from('query/runtime/operation-mutation.ts')};`);
  const types = ['MutationCallOptions', 'MutationError', 'QueryCallOptions', 'QueryError'].join(', ');
  file.print(`export type { ${types} } from ${from(TYPES)};`);
  return file.finish();
}
