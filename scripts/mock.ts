import type { Credentials } from '../generators/client/runtime/authentication.js';
import type { BundledDocument } from '../generators/generator.js';
import { bundleSpec } from './bundle.js';
import type { Command, CommandContext } from './command.js';
import { UsageError } from './command.js';
import { loadDocument } from './document/load-document.js';
import { credentialsOf, credentialVariables } from './environment-credentials.js';
import { flagOption, portOption, textOption } from './parse-options.js';

const DEFAULT_PORT = '4010';
const DEFAULT_HOST = '127.0.0.1';

/** Serves the document as a mock of the platform until it is stopped. */
export const mockCommand: Command = {
  name: 'mock',
  summary: 'serve a mock of the platform that answers with the examples of the document',
  help: `Usage: goji mock [options]

Serves every operation of the document on this machine until Ctrl-C. Requests are validated against the document, all
violations are reported at once in the platform's error body, and answers are the document's named examples. The same
request always gets the same answer. Needs @stoplight/prism-cli 5.14.2.

Options:
      --port N       port to listen on, 0 for any free one (default ${DEFAULT_PORT})
      --host HOST    address to listen on (default ${DEFAULT_HOST})
      --dynamic      make answers up from the schemas instead of using the examples
      --check-credentials
                     let in only who signs with GOJI_API_KEY and GOJI_API_SECRET, or sends GOJI_USERNAME and
                     GOJI_PASSWORD; a refusal says which part did not match
      --spec FILE    document to serve (default: the one that ships with this package)

Which answer is given, by the first that applies:
  1. Prefer: code=400, example=under-18 asks for a status, an example or both; so do ?__code=400 and ?__example=under-18.
     Prefer: dynamic=true makes a value up from the schema, and seed=1 makes it repeatable.
  2. A request that equals a named request example gets the answer of the same name, errors included.
  3. Otherwise the successful answer whose request example has most in common with the body, or else the one that
     repeats the path and query parameters, or else the first.
An invalid request is always answered with what is wrong with it, whatever it prefers.

Credentials only have to be there, whatever their values, unless --check-credentials is set. Webhooks are not sent, and
nothing is remembered.

Examples:
  goji mock
  goji mock --port 0 --json
  curl -u key:password -H 'Prefer: code=500' http://127.0.0.1:4010/investorIds`,
  options: {
    port: { type: 'string' },
    host: { type: 'string' },
    dynamic: { type: 'boolean' },
    'check-credentials': { type: 'boolean' },
    spec: { type: 'string' },
  },
  async run(values, context) {
    const port = portOption(values, DEFAULT_PORT);
    const host = textOption(values, 'host', DEFAULT_HOST);
    const credentials = flagOption(values, 'check-credentials') ? requireCredentials(context.env) : undefined;
    const document = await readDocument(textOption(values, 'spec', undefined), context.cwd, context.signal);
    // Loaded here, so that the help needs neither Prism nor Ajv.
    const { createMock } = await import('../mock/create-mock.js');
    const { checkCredentials } = await import('../mock/check-credentials.js');
    const mock = await createMock({
      document,
      port,
      host,
      dynamic: flagOption(values, 'dynamic'),
      ...(credentials === undefined ? {} : { authenticate: checkCredentials(credentials) }),
      cwd: context.cwd,
      onFault: (error) => context.step('mock', `failed to answer a request: ${describeFault(error)}`),
    });
    try {
      const tries = mock.curlLines.map((line) => `  ${line}`).join('\n');
      context.step('mock', `${mock.operationCount} operations; Ctrl-C stops`);
      context.result(`The mock listens on ${mock.url}\n\nTry:\n${tries}`, {
        url: mock.url,
        operations: mock.operationCount,
        curl: mock.curlLines,
      });
      await aborted(context.signal);
    } finally {
      await mock.close();
    }
  },
};

function requireCredentials(environment: CommandContext['env']): Credentials {
  const credentials = credentialsOf(environment);
  const secret = credentials === null || 'apiKey' in credentials ? credentials?.secret : credentials.password;
  if (credentials !== null && secret) return credentials;
  throw new UsageError(
    `Option --check-credentials needs to know whom to let in. Set ${credentialVariables}.`,
  );
}

/** A document of several files is bundled first. */
async function readDocument(
  spec: string | undefined,
  cwd: string,
  signal: AbortSignal,
): Promise<BundledDocument> {
  const loaded = await loadDocument(spec, cwd);
  return loaded.selfContained ? loaded.document : bundleSpec({ spec: loaded.file, cwd, signal });
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function describeFault(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
