import type { RetryPolicy } from '../generated/server/index.js';
import { defaultRetryPolicy } from '../generated/server/runtime/webhooks/retry-policy.js';
import { type Pace, requireClockTime } from './clock/clock.js';

/** How a sandbox is set up. Everything is optional. */
export interface SandboxOptions {
  /** A folder that keeps everything across restarts and power loss. Default: memory. One process at a time. */
  readonly data?: string | undefined;
  /** A PostgreSQL database, `postgres://…`, which several processes can share. Instead of `data`. */
  readonly databaseUrl?: string | undefined;
  /**
   * `instant`: what takes time on the platform happens right after the answer to the request that started it.
   * `realistic`: after the documented delays, by the tenant's clock. It is the pace of new tenants. Default: `instant`.
   */
  readonly pace?: Pace | undefined;
  /** Where the clock of new tenants stands still. Default: their clocks run. */
  readonly frozenAt?: Date | undefined;
  /** What becomes of answers that break the contract: sent and logged, or turned into a 500. Default: `log`. */
  readonly validateResponses?: 'off' | 'log' | 'fail' | undefined;
  /** Receives the lines of the log, JSON each. Secrets and personal data are redacted. Default: no log. */
  readonly log?: ((line: string) => void) | undefined;
  /** How webhooks are retried, member by member. Default: ten attempts, after waits that double from a second. */
  readonly retry?: Partial<RetryPolicy> | undefined;
  /** How long an endpoint of webhooks may take to answer, in milliseconds. Default: 10,000. */
  readonly webhookTimeoutMs?: number | undefined;
  /**
   * Names of hosts by which the control and its page may be asked, such as `sandbox.example.com` behind a load balancer.
   * Addresses, `localhost` and names without a dot always may. Default: none.
   */
  readonly controlHosts?: readonly string[] | undefined;
  /** Posts webhooks. Default: the global `fetch`. */
  readonly fetch?: typeof fetch | undefined;
}

/** The options after the defaults are filled in. */
export interface SandboxSettings {
  readonly data: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly pace: Pace;
  readonly frozenAt: number | null;
  readonly validateResponses: 'off' | 'log' | 'fail';
  readonly log: ((line: string) => void) | undefined;
  readonly retry: RetryPolicy;
  readonly webhookTimeoutMs: number;
  readonly controlHosts: readonly string[];
  readonly fetch: typeof fetch | undefined;
}

/** Checks and completes the options. Throws a `TypeError` for what cannot work. */
export function readOptions(options: SandboxOptions): SandboxSettings {
  const { data, databaseUrl, log, pace = 'instant', frozenAt, validateResponses = 'log' } = options;
  const { webhookTimeoutMs = 10_000, retry, controlHosts = [] } = options;
  assertOneOf('pace', pace, ['instant', 'realistic']);
  assertOneOf('validateResponses', validateResponses, ['off', 'log', 'fail']);
  if (!(webhookTimeoutMs > 0))
    throw new TypeError('createSandbox: webhookTimeoutMs must be a positive number.');
  const time = frozenAt === undefined ? null : frozenAt.getTime();
  if (Number.isNaN(time)) throw new TypeError('createSandbox: frozenAt is no valid date.');
  if (time !== null) requireClockTime(time);
  return Object.freeze({
    data,
    databaseUrl,
    pace,
    frozenAt: time,
    validateResponses,
    log,
    retry: { ...defaultRetryPolicy, ...retry },
    webhookTimeoutMs,
    controlHosts,
    fetch: options.fetch,
  });
}

function assertOneOf(option: string, value: string, known: readonly string[]): void {
  if (known.includes(value)) return;
  throw new TypeError(
    `createSandbox: the option "${option}" must be one of ${known.join(', ')}, not "${value}".`,
  );
}
