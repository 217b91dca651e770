import type { BundledDocument } from '../generators/generator.js';
import type { ApiModel, Operation } from '../generators/model/types.js';
import { createRouter } from '../mock/router.js';
import type { DocumentCheck } from './document-check.js';
import { createDocumentCheck, pointerTo } from './document-check.js';
import type { Finding } from './finding.js';
import { createJudge, parseJson } from './judge.js';
import { createRequestJudge } from './judge-request.js';
import type { RecordedExchange, RecordedWebhook } from './recorded.js';
import { createRedactor, type Redactor } from './redact/redactor.js';
import type { TrafficExchange } from './traffic.js';

/** A recording that is ready to be written, redacted. */
export interface TrafficRecording {
  /** Folder of the recording: the API, or `webhooks`. */
  readonly folder: string;
  /** The operation or the event type. */
  readonly subject: string;
  readonly recorded: RecordedExchange | RecordedWebhook;
}

/** A place where traffic and document differ. */
export interface Difference {
  readonly subject: { readonly operation: Operation } | { readonly webhook: string; readonly source: string };
  readonly status: number | null;
  readonly finding: Finding;
  /** Recordings and numbers of the exchanges in which it was seen. */
  readonly seen: readonly string[];
}

/** What a recording came to. Nothing in it is an original sensitive value. */
export interface TrafficReport {
  readonly recordings: readonly TrafficRecording[];
  readonly differences: readonly Difference[];
  /** Requests that the document has no operation for. */
  readonly unknown: readonly UnknownCall[];
}

/** Requests that the document has no operation for: nobody knows what their paths give away. */
export interface UnknownCall {
  /** Method and path, in which only words stay that the document's own paths have. */
  readonly call: string;
  /** Recordings and numbers of the exchanges, by which they can be looked up. */
  readonly seen: readonly string[];
}

/** Headers that are kept; all others may have secrets in them. The ids are replaced like all ids. */
export const RECORDED_HEADERS: readonly string[] = [
  'accept',
  'content-type',
  'version',
  'x-client-request-id',
  'x-goji-request-id',
];

/** Turns traffic into redacted recordings and holds each exchange, as it was, against the document. */
export async function recordTraffic(
  document: BundledDocument,
  model: ApiModel,
  traffic: readonly TrafficExchange[],
): Promise<TrafficReport> {
  const redactor = createRedactor(document, model);
  const items = traffic.map((exchange) => sortOut(exchange, model));
  for (const item of items) learn(redactor, item);
  const judge = createJudge(document);
  const judgeRequest = createRequestJudge(model);
  const check = createDocumentCheck(document);
  const recordings: TrafficRecording[] = [];
  const differences = new Map<string, Difference>();
  const unknown = new Map<string, string[]>();
  const words = new Set(model.operations.flatMap(({ path }) => path.split('/')));
  for (const item of items) {
    if (item.kind === 'unknown') {
      const path = item.pathname.split('/').map((segment) => (words.has(segment) ? segment : '{…}'));
      const call = `${methodOf(item.exchange)} ${path.join('/')}`;
      unknown.set(call, [...(unknown.get(call) ?? []), item.exchange.source]);
      continue;
    }
    recordings.push(item.kind === 'webhook' ? recordWebhook(redactor, item) : recordExchange(redactor, item));
    const findings =
      item.kind === 'webhook'
        ? judgeWebhook(check, item)
        : [...judgeRequest(item.operation, item), ...(await judge(item.operation, item.exchange.answer))];
    for (const finding of findings) note(differences, item, redactFinding(redactor, finding));
  }
  return {
    recordings: distinct(recordings),
    differences: [...differences.values()],
    unknown: [...unknown].map(([call, seen]) => ({ call, seen })),
  };
}

interface CallItem {
  readonly kind: 'call';
  readonly exchange: TrafficExchange;
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

interface WebhookItem {
  readonly kind: 'webhook';
  readonly exchange: TrafficExchange;
  readonly webhook: string;
  readonly source: string;
  readonly body: unknown;
}

interface UnknownItem {
  readonly kind: 'unknown';
  readonly exchange: TrafficExchange;
  readonly pathname: string;
}

type Item = CallItem | WebhookItem | UnknownItem;

/** An operation, or a delivery of a webhook to an address of one's own, or neither. */
function sortOut(exchange: TrafficExchange, model: ApiModel): Item {
  const { pathname, searchParams: query } = new URL(exchange.target, 'http://target');
  const route = createRouter(model.operations)(exchange.method, pathname);
  const body = exchange.requestText === '' ? undefined : parseJson(exchange.requestText);
  if (route.kind === 'found') {
    const { operation, path } = route;
    return { kind: 'call', exchange, operation, path, query, headers: exchange.requestHeaders, body };
  }
  const type = typeof body === 'object' && body !== null ? Reflect.get(body, 'type') : undefined;
  const webhook = exchange.method === 'POST' ? model.webhooks.find((one) => one.type === type) : undefined;
  if (webhook === undefined) return { kind: 'unknown', exchange, pathname };
  return { kind: 'webhook', exchange, webhook: webhook.type, source: webhook.source, body };
}

function learn(redactor: Redactor, item: Item): void {
  if (item.kind === 'unknown') return;
  redactor.learn(item.body);
  if (item.kind === 'webhook') return;
  for (const [name, value] of [...Object.entries(item.path), ...item.query]) {
    redactor.learn(name);
    redactor.learn(value, name);
  }
  for (const headers of [item.headers, item.exchange.answer.headers]) {
    for (const [name, value] of safeHeaders(headers)) redactor.learn(value, headerName(name));
  }
  redactor.learn(parseJson(item.exchange.answer.text));
}

function recordExchange(redactor: Redactor, item: CallItem): TrafficRecording {
  const { exchange, operation, path, query, body } = item;
  const { answer } = exchange;
  const answerBody = parseJson(answer.text);
  const parameters = {
    path: Object.fromEntries(
      Object.entries(path).map(([name, value]) => [name, String(redactor.redact(value, name))]),
    ),
    query: redactParameters(redactor, [...query]),
  };
  const recorded: RecordedExchange = {
    operation: operation.id,
    source: exchange.source,
    request: {
      parameters,
      headers: redactHeaders(redactor, item.headers),
      ...(body === undefined ? {} : { body: redactor.redact(body) }),
    },
    response: {
      status: answer.status,
      headers: redactHeaders(redactor, answer.headers),
      ...(answerBody === undefined ? {} : { body: redactor.redact(answerBody) }),
    },
    repairs: [],
  };
  return { folder: operation.api, subject: operation.id, recorded };
}

function recordWebhook(redactor: Redactor, { exchange, webhook, body }: WebhookItem): TrafficRecording {
  const recorded: RecordedWebhook = {
    webhook,
    source: exchange.source,
    printed: 'envelope',
    request: { body: redactor.redact(body) },
    repairs: [],
  };
  return { folder: 'webhooks', subject: webhook, recorded };
}

/** Names are looked through as well, because a caller can put anything there. Several of one name become a list. */
function redactParameters(
  redactor: Redactor,
  entries: readonly (readonly [string, string])[],
): Record<string, string | string[]> {
  const result: Record<string, string | string[]> = {};
  for (const [name, value] of entries) {
    const shown = String(redactor.redact(name));
    const before = result[shown];
    const redacted = String(redactor.redact(value, name));
    result[shown] = before === undefined ? redacted : [before, redacted].flat();
  }
  return result;
}

function redactHeaders(
  redactor: Redactor,
  headers: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    safeHeaders(headers).map(([name, value]) => [name, String(redactor.redact(value, headerName(name)))]),
  );
}

function safeHeaders(headers: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(headers).filter(([name]) => RECORDED_HEADERS.includes(name));
}

/** The ids in headers go by a name that says that they are ids; other headers are looked through as text. */
function headerName(name: string): string {
  return name.endsWith('-id') ? 'id' : 'version';
}

/** A method can be anything, so others than those of HTTP are not repeated. */
function methodOf({ method }: TrafficExchange): string {
  return /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/.test(method) ? method : '{…}';
}

/** Keys of an object can be sensitive where the document does not name them, and a pointer has keys in it. */
function redactFinding(redactor: Redactor, finding: Finding): Finding {
  return {
    ...finding,
    at: String(redactor.redact(finding.at)),
    message: String(redactor.redact(finding.message)),
  };
}

function judgeWebhook(check: DocumentCheck, { webhook, body }: WebhookItem): readonly Finding[] {
  const schema = pointerTo(
    'webhooks',
    webhook,
    'post',
    'requestBody',
    'content',
    'application/json',
    'schema',
  );
  return check(schema, body).map(({ message, at, pointer }) => ({ rule: 'schema', message, at, pointer }));
}

function note(differences: Map<string, Difference>, item: CallItem | WebhookItem, finding: Finding): void {
  const { source: seen, answer } = item.exchange;
  const isCall = item.kind === 'call';
  // The same difference in another item of a list is the same one.
  const at = finding.at.replace(/\/\d+(?=\/|$)/g, '/0');
  const key = JSON.stringify([isCall ? item.operation.id : item.webhook, { ...finding, at }]);
  const before = differences.get(key);
  differences.set(key, {
    subject: isCall ? { operation: item.operation } : { webhook: item.webhook, source: item.source },
    status: isCall ? answer.status : null,
    finding: { ...finding, at },
    seen: [...new Set([...(before?.seen ?? []), seen])],
  });
}

/** Exchanges that differ in nothing but their ids of request and their place are one. */
function distinct(recordings: readonly TrafficRecording[]): readonly TrafficRecording[] {
  const seen = new Map<string, TrafficRecording>();
  for (const recording of recordings) {
    const key = JSON.stringify(recording.recorded, (name, value) =>
      name === 'source' || name === 'headers' ? undefined : value,
    );
    if (!seen.has(key)) seen.set(key, recording);
  }
  return [...seen.values()];
}
