import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BundledDocument } from '../generators/generator.js';
import type { Operation } from '../generators/model/types.js';
import { SpecError } from '../generators/spec-error.js';
import type { EngineRequest, MockEngine } from './engine.js';

/** The release of Prism that this file was written against; newer ones no longer run on Node 20 and 22. */
const PRISM_PACKAGE = '@stoplight/prism-cli';
const PRISM_RELEASE = '5.14.2';

/**
 * Creates the engine out of Prism and prepares every operation of the document. `cwd` is the second place to look for
 * Prism, after this package's own dependencies. Throws `SpecError` when Prism is not installed or cannot read the
 * document.
 */
export async function createPrismEngine(document: BundledDocument, cwd: string): Promise<MockEngine> {
  const prism = loadPrism([import.meta.url, pathToFileURL(join(cwd, 'package.json'))]);
  const operations = await readOperations(prism, document);
  const find = (operation: Operation): PrismOperation => {
    const found = operations.get(operationKey(operation.method, operation.path));
    if (found === undefined) throw new Error(`Prism does not know the operation ${operation.id}`);
    return found;
  };
  const guard = prism.createInstance(
    { ...INSTANCE, checkSecurity: true },
    { logger: silentLogger, mock: () => () => ({ _tag: 'Right', right: { statusCode: 200 } }) },
  );
  const mocker = prism.createInstance(INSTANCE, { logger: silentLogger });
  return {
    isAuthorised: async (operation, request) => {
      const headers = withPlainPassword(request.headers);
      const { validations } = await run(guard, find(operation), operation, { ...request, headers }, {});
      return validations.input.length === 0;
    },
    produce: async (operation, request, choice) => {
      const { output } = await run(mocker, find(operation), operation, request, {
        dynamic: choice.dynamic,
        mediaTypes: ['application/json', '*/*'],
        ...(choice.status === undefined ? {} : { code: choice.status }),
        ...(choice.example === undefined ? {} : { exampleKey: choice.example }),
        ...(choice.seed === undefined ? {} : { seed: choice.seed }),
      });
      return { status: output.statusCode, headers: textHeaders(output.headers), body: output.body };
    },
  };
}

/** Bodies and parameters are validated before Prism is asked, and its answers come from the document. */
const INSTANCE = {
  isProxy: false,
  validateRequest: false,
  validateResponse: false,
  checkSecurity: false,
  errors: false,
  mock: { dynamic: false },
} as const;

async function run(
  instance: PrismInstance,
  prismOperation: PrismOperation,
  operation: Operation,
  request: EngineRequest,
  mock: PrismMockConfig,
): Promise<PrismResult> {
  const input = {
    method: operation.method,
    url: { path: request.path, query: request.query },
    headers: request.headers,
  };
  const result = await instance.request(input, [prismOperation], { mock })();
  if (result._tag === 'Right') return result.right;
  throw new Error(`Prism could not answer ${operation.id}`, { cause: result.left });
}

async function readOperations(
  prism: PrismHttp,
  document: BundledDocument,
): Promise<ReadonlyMap<string, PrismOperation>> {
  try {
    // Prism resolves the references in place, so it gets a copy.
    const operations = await prism.getHttpOperationsFromSpec(structuredClone(document));
    return new Map(
      operations.map((operation) => [operationKey(operation.method, operation.path), operation]),
    );
  } catch (error) {
    const reason = error instanceof Error ? firstLine(error.message) : String(error);
    throw new SpecError(`The document cannot be mocked: ${reason}.`, {
      hint: 'Check it with: goji lint',
      cause: error,
    });
  }
}

/**
 * Loads Prism's libraries from where `@stoplight/prism-cli` keeps them. `places` are the files to look from, in
 * order. Throws `SpecError` with the command that installs it when none of them finds it.
 */
export function loadPrism(places: readonly (string | URL)[]): PrismHttp {
  for (const from of places) {
    const manifest = resolvePackage(createRequire(from), `${PRISM_PACKAGE}/package.json`);
    if (manifest !== null) return createRequire(manifest)('@stoplight/prism-http');
  }
  throw new SpecError(`${PRISM_PACKAGE} is not installed.`, {
    hint: `Install it with: npm install --save-dev ${PRISM_PACKAGE}@${PRISM_RELEASE}`,
  });
}

function resolvePackage(require: NodeJS.Require, request: string): string | null {
  try {
    return require.resolve(request);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/** Prism takes basic credentials with a colon in the password for malformed; since values do not count, it gets others. */
function withPlainPassword(headers: EngineRequest['headers']): EngineRequest['headers'] {
  const token = /^basic +(\S+)$/i.exec(headers['authorization'] ?? '')?.[1];
  if (token === undefined || !Buffer.from(token, 'base64').toString().includes(':')) return headers;
  return { ...headers, authorization: `Basic ${Buffer.from('key:password').toString('base64')}` };
}

function operationKey(method: string, path: string): string {
  return `${method.toLowerCase()} ${path}`;
}

/** Prism writes null for a header that it cannot make up. */
function textHeaders(headers: Readonly<Record<string, unknown>> | undefined): Record<string, string> {
  const known = Object.entries(headers ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(known.map(([name, value]) => [name.toLowerCase(), String(value)]));
}

function firstLine(text: string): string {
  return (text.split('\n', 1)[0] ?? '').replace(/\.$/, '');
}

function ignore(): void {}

/** Prism logs through pino's interface. What it has to say is in our answers, in our words. */
export const silentLogger = {
  trace: ignore,
  debug: ignore,
  info: ignore,
  success: ignore,
  warn: ignore,
  error: ignore,
  fatal: ignore,
  child: (): unknown => silentLogger,
};

/** The part of `@stoplight/prism-http` 5.12 that is used. Its own types would make an optional peer compulsory. */
export interface PrismHttp {
  getHttpOperationsFromSpec(document: object): Promise<readonly PrismOperation[]>;
  createInstance(config: object, components: object): PrismInstance;
}

export interface PrismOperation {
  readonly method: string;
  readonly path: string;
}

export interface PrismMockConfig {
  readonly dynamic?: boolean;
  readonly mediaTypes?: readonly string[];
  readonly code?: number;
  readonly exampleKey?: string;
  readonly seed?: string;
}

export interface PrismResult {
  readonly output: {
    readonly statusCode: number;
    readonly headers?: Readonly<Record<string, unknown>>;
    readonly body?: unknown;
  };
  readonly validations: {
    readonly input: readonly unknown[];
    readonly output?: readonly PrismDiagnostic[];
  };
}

/** Severity 0 is an error, 1 a warning. */
export interface PrismDiagnostic {
  readonly message: string;
  readonly severity: number;
  readonly path?: readonly (string | number)[];
}

export interface PrismInstance {
  request(
    input: object,
    operations: readonly PrismOperation[],
    config: { readonly mock: PrismMockConfig },
  ): () => Promise<
    | { readonly _tag: 'Right'; readonly right: PrismResult }
    | { readonly _tag: 'Left'; readonly left: unknown }
  >;
}
