import type { Operation } from '../../generators/model/types.js';
import { model } from '../contract/document.js';
import type { Criterion, Step, Workflow } from './arazzo.js';
import { candidates, resolveValue, type Scope } from './expressions.js';

/** A step as it would be sent, with the document's examples in place of the answers. */
export interface DryStep {
  readonly step: Step;
  /** Null when the step calls another workflow. */
  readonly operation: Operation | null;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly value: unknown }[];
  /** Undefined when the step sends no body. */
  readonly body: unknown;
  /** The status that the first criterion asks for. */
  readonly status: number | null;
  /** The examples of the answer with that status. */
  readonly answers: readonly unknown[];
}

export interface DryRun {
  readonly steps: readonly DryStep[];
  readonly outputs: Readonly<Record<string, unknown>>;
  /** What is wrong, as `stepId: what`. */
  readonly problems: readonly string[];
}

/**
 * Goes through a workflow without a server: each step is made from its inputs and from what the steps before it took
 * out of the named examples. Whatever refers to nothing is a problem.
 */
export function dryRun(
  workflow: Workflow,
  known: readonly Workflow[],
  given: Readonly<Record<string, unknown>> = {},
): DryRun {
  const defaults = Object.entries(workflow.inputs.properties).map(([name, input]) => [name, input.default]);
  const inputs = { ...Object.fromEntries(defaults), ...given };
  const outputs: Record<string, Record<string, unknown>> = {};
  const steps: DryStep[] = [];
  const problems: string[] = [];
  for (const step of workflow.steps) {
    const report = (problem: string) => void problems.push(`${step.stepId}: ${problem}`);
    const scope = { inputs, steps: outputs };
    const called = step.workflowId === undefined ? null : callWorkflow(step, scope, known, report);
    const dry = makeStep(step, scope, report);
    const after = { ...scope, outputs: called?.outputs ?? {}, bodies: dry.answers };
    for (const criterion of step.successCriteria ?? []) checkCriterion(criterion, after, report);
    outputs[step.stepId] = readOutputs(step.outputs ?? {}, after, report);
    steps.push(dry);
  }
  const report = (problem: string) => void problems.push(`outputs: ${problem}`);
  return { steps, outputs: readOutputs(workflow.outputs, { inputs, steps: outputs }, report), problems };
}

type Report = (problem: string) => void;

function callWorkflow(
  step: Step,
  scope: Scope,
  known: readonly Workflow[],
  report: Report,
): { readonly outputs: Readonly<Record<string, unknown>> } | null {
  const target = known.find(({ workflowId }) => step.workflowId?.endsWith(`.${workflowId}`));
  if (target === undefined) {
    report(`there is no workflow ${step.workflowId}`);
    return null;
  }
  const given = Object.fromEntries(
    (step.parameters ?? []).map(({ name, value }) => [
      name,
      attempt(() => resolveValue(value, scope), report),
    ]),
  );
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(target.inputs.properties, name)) report(`${target.workflowId} has no input ${name}`);
  }
  const run = dryRun(target, known, given);
  for (const problem of run.problems) report(`${target.workflowId}: ${problem}`);
  return run;
}

function makeStep(step: Step, scope: Scope, report: Report): DryStep {
  const operation = model.operations.find(({ id }) => id === step.operationId) ?? null;
  if (operation === null && step.workflowId === undefined)
    report(`there is no operation ${step.operationId}`);
  const status = readStatus(step);
  const content = operation?.responses.find((response) => response.status === status)?.content;
  return {
    step,
    operation,
    parameters: (step.parameters ?? []).map(({ name, in: place = '', value }) => ({
      name,
      in: place,
      value: attempt(() => resolveValue(value, scope), report),
    })),
    body: attempt(() => resolveValue(step.requestBody?.payload, scope), report),
    status,
    answers: content?.examples.map(({ value }) => value) ?? [],
  };
}

function readStatus(step: Step): number | null {
  const [, status] = /^\$statusCode == (\d{3})$/.exec(step.successCriteria?.[0]?.condition ?? '') ?? [];
  return status === undefined ? null : Number(status);
}

function readOutputs(
  outputs: Readonly<Record<string, string>>,
  scope: Scope,
  report: Report,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(outputs).map(([name, expression]) => [
      name,
      attempt(() => resolveValue(expression, scope), report),
    ]),
  );
}

/** What a criterion refers to must exist, and a text that it waits for must be the text of an example. */
function checkCriterion({ context, condition }: Criterion, scope: Scope, report: Report): void {
  const anyItem = { ...scope, anyItem: true };
  if (context !== undefined) {
    if (candidates(context, scope).length === 0) report(`${context} refers to nothing`);
    return;
  }
  for (const [expression] of condition.matchAll(/\$\w[\w.]*(?:#[\w/~-]*)?/g)) {
    if (expression === '$statusCode') continue;
    if (candidates(expression, anyItem).length === 0) report(`${expression} refers to nothing`);
  }
  const [, expression, text] = /^(\$response\.body\S*) == '([^']*)'$/.exec(condition) ?? [];
  if (expression === undefined) return;
  if (!candidates(expression, anyItem).includes(text)) report(`no example has ${text} at ${expression}`);
}

function attempt(action: () => unknown, report: Report): unknown {
  try {
    return action();
  } catch (error) {
    report(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}
