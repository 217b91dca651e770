import { randomUUID } from 'node:crypto';
import { createHmacHeaders, createSign } from '../generators/client/runtime/hmac.js';
import { buildModel } from '../generators/model/build-model.js';
import { listServers } from '../generators/model/list-servers.js';
import type { ApiModel } from '../generators/model/types.js';
import { quote } from '../mock/curl.js';
import { readParameterExamples } from '../mock/parameter-examples.js';
import type { Command, CommandContext, CommandValues } from './command.js';
import { UsageError } from './command.js';
import { didYouMean } from './nearest.js';
import { flagOption, textOption, textsOption } from './parse-options.js';
import { loadWholeDocument } from './pipeline.js';
import { readSource } from './read-source.js';
import { buildRequest, findOperation, type UnsignedRequest } from './sign/build-request.js';
import { API_KEY_VARIABLE, readCredentials, SECRET_VARIABLE } from './sign/read-credentials.js';

export const signCommand: Command = {
  name: 'sign',
  summary: 'sign a request by hand: the three headers, or a whole curl line',
  help: `Usage: goji sign [operation] [options]

Prints the headers Authorization, x-nonce and x-timestamp that sign one request, or with --curl a line for a POSIX
shell that sends it. The signature covers nonce and timestamp, so the headers alone need neither operation nor body.
They are good for one request, made within some minutes.

The key comes from ${API_KEY_VARIABLE}, the secret from ${SECRET_VARIABLE}, or both from a file. Nothing is sent.

Options:
      --curl                a curl line instead of the headers
      --environment ENV     sandbox, production or the URL of another server (default sandbox)
      --param NAME=VALUE    a path, query or header parameter; can be given several times
      --example NAME        parameters and body of this named example of the document, where not given otherwise
      --body FILE           the body, from a file or from standard input (-)
      --path PATH           a request by hand, instead of an operation; PATH may have a query
      --method METHOD       its method (default GET, or POST with a body)
      --credentials FILE    lines ${API_KEY_VARIABLE}=… and ${SECRET_VARIABLE}=…, or JSON with apiKey and secret; - is
                            standard input
      --api-key KEY         instead of ${API_KEY_VARIABLE}
      --secret SECRET       instead of ${SECRET_VARIABLE}; other users of the machine can see it
      --nonce TEXT          default: a random UUID
      --timestamp MS        milliseconds since 1970 (default: now)
      --spec FILE           document to read (default: the one of this package)

Examples:
  goji sign
  goji sign createInvestor --example individual --curl
  goji sign getInvestor --param clientId=GOJI-1234 --curl --environment http://127.0.0.1:4010
  goji sign --method GET --path /investorIds --curl | sh`,
  argument: 'operation',
  options: {
    curl: { type: 'boolean' },
    environment: { type: 'string' },
    param: { type: 'string', multiple: true },
    example: { type: 'string' },
    body: { type: 'string' },
    method: { type: 'string' },
    path: { type: 'string' },
    credentials: { type: 'string' },
    'api-key': { type: 'string' },
    secret: { type: 'string' },
    nonce: { type: 'string' },
    timestamp: { type: 'string' },
    spec: { type: 'string' },
  },
  async run(values, context) {
    assertOneInput(values);
    const credentials = await readCredentials(values, context);
    const request = await readRequest(values, context);
    const curl = flagOption(values, 'curl');
    if (curl && request === undefined)
      throw new UsageError('A --curl line needs an operation, or --method and --path.');
    const sources = { nonce: () => readNonce(values), clock: () => readTimestamp(values) };
    const sign = createSign(credentials.secret);
    const signed = await createHmacHeaders(credentials.apiKey, sign, sources);
    const headers = {
      Authorization: signed.authorization,
      'x-nonce': signed['x-nonce'],
      'x-timestamp': signed['x-timestamp'],
    };
    const line = request === undefined ? null : curlLine(request, headers);
    const lines = Object.entries({ ...headers, ...(request?.headers ?? {}) }).map(
      ([name, value]) => `${name}: ${value}`,
    );
    context.result(curl && line !== null ? line : lines.join('\n'), {
      headers: { ...headers, ...(request?.headers ?? {}) },
      method: request?.method ?? null,
      url: request?.url ?? null,
      body: request?.body ?? null,
      curl: line,
    });
  },
};

interface AddressedRequest extends UnsignedRequest {
  readonly url: string;
}

async function readRequest(
  values: CommandValues,
  context: CommandContext,
): Promise<AddressedRequest | undefined> {
  const id = textOption(values, 'operation', undefined);
  const path = textOption(values, 'path', undefined);
  const method = textOption(values, 'method', undefined)?.toUpperCase();
  if (id !== undefined && (path ?? method) !== undefined) {
    throw new UsageError('Give either an operation, or --method and --path.');
  }
  const source = textOption(values, 'body', undefined);
  const parameters = readParameters(values);
  const example = textOption(values, 'example', undefined);
  if (id === undefined && (parameters.size > 0 || example !== undefined)) {
    throw new UsageError('Options --param and --example need an operation.');
  }
  if (id === undefined && path === undefined) {
    if (method === undefined && source === undefined) return undefined;
    throw new UsageError('A request needs an operation, or --method and --path.');
  }
  const spec = textOption(values, 'spec', undefined);
  const { document } = await loadWholeDocument({ spec, lint: false, context });
  const model = buildModel(document);
  const baseUrl = readBaseUrl(model, textOption(values, 'environment', 'sandbox'));
  const body = source === undefined ? undefined : await readSource(source, '--body', context);
  if (id === undefined) return { ...requestByHand(method, path ?? '', body), url: `${baseUrl}${path}` };
  const operation = findOperation(model, id);
  if (operation.sandboxOnly && textOption(values, 'environment', 'sandbox') === 'production') {
    context.step('note', `only the sandbox has ${id}.`);
  }
  const request = buildRequest({
    model,
    operation,
    parameterExamples: readParameterExamples(document).get(id) ?? [],
    parameters,
    example,
    body,
    createRequestId: randomUUID,
  });
  return { ...request, url: `${baseUrl}${request.target}` };
}

function requestByHand(method: string | undefined, path: string, body: string | undefined): UnsignedRequest {
  if (!/^\/[\x21-\x7e]*$/.test(path))
    throw new UsageError('Option --path must begin with a slash, and be percent-encoded.');
  const chosen = method ?? (body === undefined ? 'GET' : 'POST');
  if (!/^(GET|PUT|POST|DELETE|PATCH)$/.test(chosen))
    throw new UsageError(`Option --method cannot be "${chosen}".`);
  const headers = chosen === 'GET' ? {} : { 'X-CLIENT-REQUEST-ID': randomUUID() };
  return { method: chosen, target: path, headers, body };
}

function readParameters(values: CommandValues): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  for (const text of textsOption(values, 'param')) {
    const at = text.indexOf('=');
    if (at < 1) throw new UsageError(`Option --param must be NAME=VALUE, not "${text}".`);
    const name = text.slice(0, at);
    if (parameters.has(name)) throw new UsageError(`The parameter ${name} is given twice.`);
    parameters.set(name, text.slice(at + 1));
  }
  return parameters;
}

function readBaseUrl(model: ApiModel, environment: string): string {
  const environments = listServers(model);
  const known = Object.keys(environments);
  if (Object.hasOwn(environments, environment)) return environments[environment] ?? '';
  const url =
    /^https?:\/\//.test(environment) && URL.canParse(environment) ? new URL(environment) : undefined;
  if (url === undefined) {
    throw new UsageError(
      `There is no environment "${environment}".${didYouMean(environment, known)} Known: ${known.join(', ')}, or a URL.`,
    );
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

function readNonce(values: CommandValues): string {
  const nonce = textOption(values, 'nonce', undefined) ?? randomUUID();
  if (/^[\x21-\x7e]{1,255}$/.test(nonce)) return nonce;
  throw new UsageError('Option --nonce must be 1 to 255 visible ASCII characters.');
}

function readTimestamp(values: CommandValues): number {
  const text = textOption(values, 'timestamp', undefined);
  if (text === undefined) return Date.now();
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new UsageError(`Option --timestamp must be milliseconds since 1970, not "${text}".`);
}

function assertOneInput(values: CommandValues): void {
  if (values['credentials'] === '-' && values['body'] === '-') {
    throw new UsageError('Only one of --credentials and --body can be standard input.');
  }
}

function curlLine(request: AddressedRequest, signed: Readonly<Record<string, string>>): string {
  const { method, url, body, headers } = request;
  const all = {
    ...signed,
    ...headers,
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
  };
  return [
    'curl',
    ...(method === 'GET' ? [] : ['-X', method]),
    ...Object.entries(all).flatMap(([name, value]) => ['-H', quote(`${name}: ${value}`)]),
    quote(url),
    ...(body === undefined ? [] : ['--data-raw', quote(body)]),
  ].join(' ');
}
