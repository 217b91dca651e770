import { createNameTest, createRedactor, credentialNames } from '../../generated/server/runtime/redact.js';

/** A request as it was answered. */
export interface LoggedRequest {
  /** Value of `X-GOJI-REQUEST-ID` of the answer. */
  readonly requestId: string;
  /** Real time. */
  readonly at: Date;
  readonly method: string;
  readonly url: string;
  /** Undefined for a path that no operation has. */
  readonly operation: string | undefined;
  readonly status: number;
  readonly durationMs: number;
  /** How it was answered. */
  readonly answeredBy: 'state' | 'example' | 'replay' | 'refusal';
  /** Secrets are redacted in both, and what is deeper than ten levels is cut off. Long texts, such as documents, are cut short. */
  readonly requestBody: unknown;
  readonly responseBody: unknown;
  /** What the request broke of the contract, in the words of the answer. A refusal for other reasons breaks nothing. */
  readonly violations: readonly string[];
  /** Where the answer broke the contract: pointer and rule of each place, such as `/units (type)`. */
  readonly answerViolations: readonly string[];
}

/**
 * The last requests of each tenant, in the memory of this process. Headers are not kept: they hold credentials. Members
 * of bodies that do, such as the secret of a webhook, are kept as `[redacted]`.
 */
export interface RequestLog {
  add(tenantId: string, request: LoggedRequest): void;
  /** Oldest first. */
  list(tenantId: string): readonly LoggedRequest[];
  /** How many there were since the log was cleared, those that it no longer has included. */
  count(tenantId: string): number;
  clear(tenantId: string): void;
}

/** Creates a log that keeps the last `limit` requests (default: 1,000) of each tenant. */
export function createRequestLog({ limit = 1_000 }: { readonly limit?: number } = {}): RequestLog {
  const byTenant = new Map<string, { readonly list: LoggedRequest[]; count: number }>();
  return {
    add: (tenantId, request) => {
      const kept = byTenant.get(tenantId) ?? { list: [], count: 0 };
      byTenant.set(tenantId, kept);
      kept.list.push({
        ...request,
        requestBody: withoutCredentials(request.requestBody),
        responseBody: withoutCredentials(request.responseBody),
      });
      kept.count += 1;
      if (kept.list.length > limit) kept.list.splice(0, kept.list.length - limit);
    },
    list: (tenantId) => [...(byTenant.get(tenantId)?.list ?? [])],
    count: (tenantId) => byTenant.get(tenantId)?.count ?? 0,
    clear: (tenantId) => {
      byTenant.delete(tenantId);
    },
  };
}

/** Longest text of a body that is kept, in characters. Documents are megabytes long, and a log of them fills the memory. */
const longestText = 10_000;

/** A body with long texts cut short, each with a note of how long it was. */
export function abridge(body: unknown): unknown {
  if (typeof body === 'string' && body.length > longestText) {
    return `${body.slice(0, 100)}… (${body.length} characters)`;
  }
  if (Array.isArray(body)) return body.map(abridge);
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, abridge(value)]));
}

const isCredential = createNameTest(credentialNames);
const redact = createRedactor(isCredential, '[redacted]');

/** The same value, unless it holds credentials: most bodies are kept without a copy. */
function withoutCredentials(body: unknown): unknown {
  return holdsCredentials(body) ? redact(body) : body;
}

/** Deeper down nobody looks: the redactor cuts it off. */
const deepest = 10;

function holdsCredentials(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth > deepest) return true;
  if (Array.isArray(value)) return value.some((item) => holdsCredentials(item, depth + 1));
  return Object.entries(value).some(
    ([name, member]) => isCredential(name) || holdsCredentials(member, depth + 1),
  );
}
