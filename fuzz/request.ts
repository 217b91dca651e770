import type { Operation, ParameterLocation } from '../generators/model/types.js';

/** One request of an operation, before it is written as HTTP. */
export interface FuzzRequest {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
  /** A list is sent as a repeated parameter. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, string>>;
  /** Undefined when there is none. */
  readonly body: unknown;
  /** Who sends it and what else the headers say, in place of a right signature. */
  readonly credentials?: Readonly<Record<string, string>>;
  /** The bytes to send in place of the JSON of `body`, for what no JSON value can say. */
  readonly bytes?: Buffer;
}

/** A request as HTTP. */
export interface WireRequest {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';
  /** Path and query, percent-encoded. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
}

/** The parameters of one location that a request has. */
export function parametersOf(
  request: FuzzRequest,
  location: ParameterLocation,
): Readonly<Record<string, unknown>> {
  return request[location] ?? {};
}

/** Writes a request as HTTP. */
export function toWire({
  operation,
  path,
  query,
  header,
  credentials,
  body,
  bytes,
}: FuzzRequest): WireRequest {
  const filled = operation.path.replace(/\{([^}]+)\}/g, (_whole, name: string) =>
    encodeURIComponent(path[name] ?? ''),
  );
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((item) => `${encodeURIComponent(name)}=${encodeURIComponent(String(item))}`),
  );
  const content = bytes ?? (body === undefined ? undefined : Buffer.from(JSON.stringify(body)));
  return {
    method: operation.method.toUpperCase() as WireRequest['method'],
    url: pairs.length === 0 ? filled : `${filled}?${pairs.join('&')}`,
    headers: {
      ...lowerCase(header),
      ...credentials,
      ...(content === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: content,
  };
}

function lowerCase(header: FuzzRequest['header'] = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(header).map(([name, value]) => [name.toLowerCase(), value]));
}

/** A command that sends a request to a server at `base`. */
export function toCurl(request: FuzzRequest, base = 'http://127.0.0.1:3000'): string {
  const { method, url, headers, body } = toWire(request);
  const parts = ['curl', '-i', '-X', method, quote(`${base}${url}`)];
  for (const [name, value] of Object.entries(headers)) parts.push('-H', quote(`${name}: ${value}`));
  if (body === undefined) return parts.join(' ');
  const text = body.toString('utf8');
  if (Buffer.from(text).equals(body) && !text.includes('\0')) {
    return [...parts, '--data-raw', quote(text)].join(' ');
  }
  return `printf %s ${body.toString('base64')} | base64 -d | ${[...parts, '--data-binary', '@-'].join(' ')}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
