import type { Finding } from './finding.js';
import { type Judge, parseJson, pointerOfOperation } from './judge.js';
import { type Case, CLIENT_REQUEST_ID } from './list-cases.js';
import { notSent, type ReportEntry, type Verdict } from './report.js';
import { type Answer, type Reply, type Sent, send, type Target } from './send.js';
import { showAnswer, showSent } from './show-message.js';
import { TargetError } from './target-error.js';

/** What may be sent, and under which name. */
export interface RunOptions {
  readonly target: Target;
  readonly judge: Judge;
  /** Send requests that change something as well. */
  readonly writes: boolean;
  /** Beginning of each client request id, different in each run, so that nothing is taken for a repetition. */
  readonly runId: string;
}

/** After so many requests in a row without an answer, the rest is not sent. */
const PATIENCE = 3;

const GAVE_UP = `needs a target that answers: ${PATIENCE} requests in a row had no answer`;

/**
 * Sends each case once, one after the other, and judges the answers. Throws `TargetError` when no connection can be
 * made or every answer refuses the credentials.
 */
export async function runCases(cases: readonly Case[], options: RunOptions): Promise<readonly ReportEntry[]> {
  const entries: ReportEntry[] = [];
  let silences = 0;
  for (const [index, one] of cases.entries()) {
    const skipped = reasonToSkip(one, options.writes) ?? (silences >= PATIENCE ? GAVE_UP : undefined);
    if (skipped !== undefined) {
      entries.push(notSent(one.operation, one.name, one.origin, skipped));
      continue;
    }
    const sent = createRequest(one, `${options.runId}.${index + 1}`);
    const authenticate = one.origin === 'unauthenticated' ? null : options.target.authenticate;
    const reply = await send(options.target, sent, authenticate);
    if (reply.kind === 'unreachable') throw unreachable(options.target, reply.message);
    silences = reply.kind === 'silent' ? silences + 1 : 0;
    entries.push(await judgeCase(one, sent, reply, options.judge));
  }
  assertAdmitted(entries, options.target);
  return entries;
}

/** The error for a target that no connection can be made to. */
export function unreachable({ baseUrl }: Pick<Target, 'baseUrl'>, code: string): TargetError {
  return new TargetError(
    `${baseUrl} cannot be reached (${code}). Is it running, and is --target its base URL?`,
  );
}

function reasonToSkip({ operation }: Case, writes: boolean): string | undefined {
  if (writes || operation.method === 'get') return undefined;
  return `needs --yes: ${operation.method.toUpperCase()} changes something`;
}

/** Nothing but refusals says nothing about the contract. */
function assertAdmitted(entries: readonly ReportEntry[], { baseUrl }: Target): void {
  const answered = entries.filter(
    ({ origin, received }) => origin !== 'unauthenticated' && received !== null,
  );
  if (answered.length === 0 || answered.some(({ received }) => received?.line !== '401')) return;
  throw new TargetError(`${baseUrl} answers 401 to everything: it does not accept the credentials.`);
}

function createRequest({ operation, path, query, headers, body }: Case, requestId: string): Sent {
  const filled = operation.path.replace(/\{([^}]+)\}/g, (_whole, name: string) =>
    encodeURIComponent(path[name] ?? ''),
  );
  const parameters = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => [value].flat().map((item) => [name, String(item)])),
  ).toString();
  const isWrite = operation.parameters.some(({ name }) => name === CLIENT_REQUEST_ID);
  return {
    method: operation.method.toUpperCase(),
    target: parameters === '' ? filled : `${filled}?${parameters}`,
    headers: {
      accept: 'application/json',
      ...headers,
      ...(isWrite ? { [CLIENT_REQUEST_ID.toLowerCase()]: requestId } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  };
}

async function judgeCase(one: Case, sent: Sent, reply: Reply, judge: Judge): Promise<ReportEntry> {
  const { name, origin, operation } = one;
  const base = { name, api: operation.api, operation: operation.id, origin, sent: showSent(sent) };
  if (reply.kind !== 'answer') {
    const pointer = pointerOfOperation(operation);
    const finding: Finding = { rule: 'no-answer', message: reply.message, at: '', pointer };
    const { milliseconds } = reply;
    return { ...base, verdict: 'violation', reason: '', findings: [finding], received: null, milliseconds };
  }
  const { answer, milliseconds } = reply;
  const findings = [...openDoor(one, answer), ...(await judge(operation, answer))];
  const received = showAnswer(answer);
  return { ...base, ...decide(one, answer, findings), findings, received, milliseconds };
}

/** A success without credentials is the one answer that no schema forbids and nobody wants. */
function openDoor({ origin, operation }: Case, { status }: Answer): readonly Finding[] {
  if (origin !== 'unauthenticated' || status >= 300) return [];
  const message = `${status} without credentials`;
  return [{ rule: 'open-door', message, at: '', pointer: `${pointerOfOperation(operation)}/responses/401` }];
}

/**
 * A documented answer conforms, whatever the example says. But an error in place of the example's success, or the other
 * way round, proves little: the target lacks the state of the example, and the report says so.
 */
function decide(
  { expected }: Case,
  answer: Answer,
  findings: readonly Finding[],
): { readonly verdict: Verdict; readonly reason: string } {
  if (findings.length > 0) return { verdict: 'violation', reason: '' };
  if (answer.status < 300 === expected < 300) return { verdict: 'conforms', reason: '' };
  const code = errorCodeOf(answer);
  const came = `answered ${answer.status}${code === undefined ? '' : ` ${code}`}, which is documented`;
  const reason =
    expected < 300
      ? `needs what the example needs: ids and state of its own; ${came}`
      : `needs the state in which the example is refused with ${expected}; ${came}`;
  return { verdict: 'not-applicable', reason };
}

function errorCodeOf({ text }: Answer): string | undefined {
  const body = parseJson(text) as { errors?: { errorCode?: unknown }[] } | undefined;
  const code = Array.isArray(body?.errors) ? body.errors[0]?.errorCode : undefined;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(code) ? code : undefined;
}
