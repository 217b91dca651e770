import type { Operation } from '../generators/model/types.js';
import { createRouter } from '../mock/router.js';
import type { Finding } from './finding.js';
import type { Captured } from './forwarding-proxy.js';
import { type Judge, pointerOfOperation } from './judge.js';
import { notSent, type ReportEntry } from './report.js';
import { type RespectLog, readTakenSteps, type TakenStep } from './respect-log.js';
import { unreachable } from './run-cases.js';
import { showAnswer, showSent } from './show-message.js';

/** The part of a workflow description that a report needs. */
export interface WorkflowOutline {
  readonly workflowId: string;
  readonly steps: readonly { readonly stepId: string; readonly operationId?: string }[];
}

/** A workflow that was run through the proxy. */
export interface WorkflowRun {
  readonly outline: WorkflowOutline;
  /** Name of the file in the package, such as `spec/workflows/onboard-investor.arazzo.yaml`. */
  readonly file: string;
  readonly log: RespectLog;
  /** The exchanges of the run, in order. */
  readonly captured: readonly Captured[];
  /** Base URL of the proxy, which the log has in place of the target's. */
  readonly proxyUrl: string;
}

/** How runs are judged. */
export interface WorkflowOptions {
  readonly operations: readonly Operation[];
  readonly judge: Judge;
  /** The target remembers nothing, so an unmet criterion says nothing about it. */
  readonly stateless: boolean;
  /** Base URL of the target, for messages. */
  readonly baseUrl: string;
}

/**
 * One entry for each request of the run, one for each step that was not taken. Throws `TargetError` when no connection
 * to the target can be made.
 */
export async function judgeWorkflow(
  run: WorkflowRun,
  options: WorkflowOptions,
): Promise<readonly ReportEntry[]> {
  const steps = readTakenSteps(run.log);
  const router = createRouter(options.operations);
  const entries: ReportEntry[] = [];
  const reported = new Set<TakenStep>();
  const assigned = assignSteps(run, steps);
  for (const [index, { sent, reply }] of run.captured.entries()) {
    if (reply.kind === 'unreachable') throw unreachable(options, reply.message);
    const route = router(sent.method, new URL(sent.target, 'http://target').pathname);
    const operation = route.kind === 'found' ? route.operation : undefined;
    const step = assigned[index];
    const isLastOfStep = step !== undefined && !assigned.slice(index + 1).includes(step);
    const shown = {
      name: step === undefined ? run.outline.workflowId : nameOf(run, step),
      api: operation?.api ?? 'workflows',
      operation: operation?.id ?? 'unknown',
      origin: 'workflow' as const,
      sent: showSent(sent),
      milliseconds: reply.milliseconds,
    };
    if (isLastOfStep) reported.add(step);
    const unmet = isLastOfStep ? unmetCriteria(run, step) : [];
    const received = reply.kind === 'answer' ? showAnswer(reply.answer) : null;
    const broken =
      operation === undefined
        ? [unknownOperation(sent.method)]
        : reply.kind === 'answer'
          ? await options.judge(operation, reply.answer)
          : [noAnswer(operation, reply.message)];
    entries.push({ ...shown, received, ...decide(broken, unmet, options) });
  }
  return [
    ...entries,
    ...steps.filter((step) => !reported.has(step)).flatMap((step) => judgeWithoutRequest(run, step, options)),
    ...notTaken(run, steps, options),
  ];
}

/** A retried step has several requests and stands in the log once, so a request belongs to the next step that fits. */
function assignSteps(run: WorkflowRun, steps: readonly TakenStep[]): readonly (TakenStep | undefined)[] {
  let current = -1;
  return run.captured.map(({ sent }) => {
    const fits = (step: TakenStep | undefined) =>
      step?.request?.method === sent.method && step.request.url === `${run.proxyUrl}${sent.target}`;
    const next = steps.findIndex((step, index) => index > current && fits(step));
    if (next >= 0 && (next === current + 1 || !fits(steps[current]))) current = next;
    return fits(steps[current]) ? steps[current] : undefined;
  });
}

function decide(
  broken: readonly Finding[],
  unmet: readonly Finding[],
  { stateless }: WorkflowOptions,
): Pick<ReportEntry, 'verdict' | 'reason' | 'findings'> {
  const findings = stateless ? broken : [...broken, ...unmet];
  if (findings.length > 0) return { verdict: 'violation', reason: '', findings };
  if (unmet.length === 0) return { verdict: 'conforms', reason: '', findings };
  const criteria = unmet.map(({ message }) => message).join('; ');
  const reason = `needs a target that remembers; not met without one: ${criteria}`;
  return { verdict: 'not-applicable', reason, findings };
}

function unmetCriteria(run: WorkflowRun, { stepId, unmet }: TakenStep): readonly Finding[] {
  const pointer = `${run.file}#${stepId}`;
  return unmet.map((message) => ({ rule: 'workflow-criterion', message, at: stepId, pointer }));
}

function unknownOperation(method: string): Finding {
  const message = `the document has no such ${method}`;
  return { rule: 'unknown-operation', message, at: '', pointer: '#/paths' };
}

function noAnswer(operation: Operation, message: string): Finding {
  return { rule: 'no-answer', message, at: '', pointer: pointerOfOperation(operation) };
}

/** A step that failed before it could send anything, mostly because an answer lacked what it needs. */
function judgeWithoutRequest(
  run: WorkflowRun,
  step: TakenStep,
  { stateless }: WorkflowOptions,
): readonly ReportEntry[] {
  if (step.failure === null && step.unmet.length === 0) return [];
  const entry = notSent({ id: step.stepId, api: 'workflows' }, nameOf(run, step), 'workflow', '');
  const message = firstLine(step.failure ?? step.unmet.join('; '));
  if (stateless) return [{ ...entry, reason: `needs a target that remembers: ${message}` }];
  const pointer = `${run.file}#${step.stepId}`;
  return [
    {
      ...entry,
      verdict: 'violation',
      findings: [{ rule: 'workflow-run', message, at: step.stepId, pointer }],
    },
  ];
}

function notTaken(
  { outline }: WorkflowRun,
  steps: readonly TakenStep[],
  { operations }: WorkflowOptions,
): readonly ReportEntry[] {
  const taken = new Set(
    steps.filter(({ workflowId }) => workflowId === outline.workflowId).map(({ stepId }) => stepId),
  );
  return outline.steps
    .filter(({ stepId, operationId }) => operationId !== undefined && !taken.has(stepId))
    .map(({ stepId, operationId = stepId }) => {
      const api = operations.find(({ id }) => id === operationId)?.api ?? 'workflows';
      const name = `${outline.workflowId} ${stepId}`;
      return notSent(
        { id: operationId, api },
        name,
        'workflow',
        'needs the steps before it, which ended early',
      );
    });
}

function nameOf({ outline }: WorkflowRun, { workflowId, stepId }: TakenStep): string {
  return workflowId === outline.workflowId
    ? `${workflowId} ${stepId}`
    : `${outline.workflowId} ${workflowId} ${stepId}`;
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? '';
}
