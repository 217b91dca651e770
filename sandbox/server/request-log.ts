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
  /** What the request broke of the contract, in the words of the answer. */
  readonly violations: readonly string[];
}

/** The last requests of each tenant, in the memory of this process. Headers are not kept: they hold credentials. */
export interface RequestLog {
  add(tenantId: string, request: LoggedRequest): void;
  /** Oldest first. */
  list(tenantId: string): readonly LoggedRequest[];
  clear(tenantId: string): void;
}

/** Creates a log that keeps the last `limit` requests (default: 1,000) of each tenant. */
export function createRequestLog({ limit = 1_000 }: { readonly limit?: number } = {}): RequestLog {
  const byTenant = new Map<string, LoggedRequest[]>();
  return {
    add: (tenantId, request) => {
      const list = byTenant.get(tenantId) ?? [];
      byTenant.set(tenantId, list);
      list.push(request);
      if (list.length > limit) list.splice(0, list.length - limit);
    },
    list: (tenantId) => [...(byTenant.get(tenantId) ?? [])],
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
