import type { GeneratedFile } from '../generator.js';
import type { Api, ApiModel } from '../model/types.js';
import { LINE_WIDTH } from '../print/data-literal.js';
import { stringLiteral } from '../print/identifier.js';
import { createSourceFile, relativeSpecifier } from '../print/source-file.js';
import { SCHEMAS } from '../print/type-files.js';
import { SpecError } from '../spec-error.js';
import { apiFilePath, exportedNames } from './emit-api.js';
import { MONEY, MONEY_NAMES } from './emit-money.js';
import { listWaits, WAIT_FOR, WAIT_FOR_NAMES } from './emit-wait-for.js';

const INDEX = 'client/index.ts';

/** What the index exports besides operations, schemas and enumerations. */
const EXPORTS: readonly {
  readonly from: string;
  readonly types?: readonly string[];
  readonly values?: readonly string[];
}[] = [
  {
    from: 'client/goji.ts',
    types: ['Environment', 'Goji', 'GojiOptions'],
    values: ['createGoji', 'environments'],
  },
  {
    from: 'client/runtime/call.ts',
    types: [
      'Call',
      'FailureResult',
      'NoAnswerResult',
      'ReplayResult',
      'Result',
      'SuccessResult',
      'UndocumentedResult',
    ],
  },
  { from: 'client/runtime/safe.ts', values: ['safe'] },
  {
    from: 'client/runtime/errors.ts',
    types: ['ErrorCode', 'OperationError', 'PlatformError'],
    values: ['GojiApiError', 'GojiError', 'GojiRequestError', 'isGojiApiError', 'isGojiError'],
  },
  {
    from: 'client/runtime/exchange-errors.ts',
    values: [
      'GojiNetworkError',
      'GojiReplayedError',
      'GojiTimeoutError',
      'isGojiNetworkError',
      'isGojiReplayedError',
      'isGojiTimeoutError',
    ],
  },
  {
    from: 'client/runtime/circuit-open-error.ts',
    values: ['GojiCircuitOpenError', 'isGojiCircuitOpenError'],
  },
  {
    from: 'client/runtime/authentication.ts',
    types: ['BasicCredentials', 'Credentials', 'CredentialsSource', 'HmacCredentials'],
  },
  {
    from: 'client/runtime/operation.ts',
    types: ['CallOptions', 'NoArguments', 'Operation', 'OperationDescriptor', 'WriteOptions'],
  },
  { from: 'client/runtime/resilient.ts', types: ['ResilientOptions'], values: ['resilient'] },
  { from: 'client/runtime/retry.ts', types: ['RetryOptions'], values: ['retryDefaults'] },
  { from: 'client/runtime/timeout.ts', types: ['TimeoutOptions'], values: ['timeoutDefaults'] },
  {
    from: 'client/runtime/circuit-breaker.ts',
    types: ['CircuitBreakerOptions'],
    values: ['circuitBreakerDefaults'],
  },
  {
    from: 'client/runtime/hooks.ts',
    types: ['Attempt', 'AttemptAnswer', 'AttemptFailure', 'Hooks', 'PlannedRetry'],
  },
  {
    from: 'client/runtime/exchange.ts',
    types: ['CreateExchange', 'Fetch', 'FetchInit', 'FetchReply', 'ReplyHeaders'],
  },
  { from: 'client/runtime/timer.ts', types: ['StartTimer'] },
];

/**
 * `client/index.ts`: everything a caller needs from one place. Bundlers drop what is not used. The raw client is not in
 * it, because a compiler would read the types of all paths for everyone.
 */
export function emitIndex(model: ApiModel, apis: readonly Api[]): GeneratedFile {
  assertNoClash(model);
  const file = createSourceFile(INDEX);
  const from = (path: string) => stringLiteral(relativeSpecifier(INDEX, path));
  for (const { from: path, types, values } of EXPORTS) {
    if (types !== undefined) file.print(exportNames('export type', types, from(path)));
    if (values !== undefined) file.print(exportNames('export', values, from(path)));
  }
  for (const api of apis) file.print(`export * from ${from(apiFilePath(api))};`);
  if (listWaits(model).length > 0) file.print(`export * from ${from(WAIT_FOR)};`);
  file.print(`export * from ${from(MONEY)};`);
  file.print(`export * from ${from('enums.ts')};`);
  file.print(`export type * from ${from(SCHEMAS)};`);
  return file.finish();
}

function exportNames(keyword: string, names: readonly string[], from: string): string {
  const line = `${keyword} { ${names.join(', ')} } from ${from};`;
  if (line.length <= LINE_WIDTH) return line;
  return `${keyword} {\n${names.map((name) => `  ${name},\n`).join('')}} from ${from};`;
}

/** `export *` silently leaves out a name that two modules export, so no two may. */
function assertNoClash(model: ApiModel): void {
  const owners = new Map<string, string>();
  const claim = (name: string, owner: string) => {
    const earlier = owners.get(name);
    if (earlier !== undefined) {
      throw new SpecError(`${owner} and ${earlier} would both be exported as "${name}".`, {
        hint: 'Rename one of the two.',
      });
    }
    owners.set(name, owner);
  };
  for (const { from, types = [], values = [] } of EXPORTS) {
    for (const name of [...types, ...values]) claim(name, `the client's ${from}`);
  }
  for (const { name } of listWaits(model)) claim(name, `the client's ${WAIT_FOR}`);
  for (const name of [...WAIT_FOR_NAMES, ...MONEY_NAMES]) claim(name, 'the client');
  for (const operation of model.operations) {
    for (const name of exportedNames(operation)) claim(name, `the operation "${operation.id}"`);
  }
  for (const { name } of model.schemas) claim(name, `the schema "${name}"`);
}
