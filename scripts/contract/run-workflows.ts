import {
  type Captured,
  createForwardingProxy,
  type ForwardingProxy,
} from '../../contract/forwarding-proxy.js';
import { inputsOfRun } from '../../contract/inputs-of-run.js';
import type { Judge } from '../../contract/judge.js';
import { notSent, type ReportEntry } from '../../contract/report.js';
import { judgeWorkflow } from '../../contract/run-workflow.js';
import type { Target } from '../../contract/send.js';
import type { BundledDocument } from '../../generators/generator.js';
import type { ApiModel } from '../../generators/model/types.js';
import type { CommandContext } from '../command.js';
import { createRespectFolder, isLogOf, type PlannedRun } from './respect-folder.js';
import { runRespect } from './run-respect.js';
import type { WorkflowFile } from './workflow-files.js';

/** What workflows are run on, and how they are judged. */
export interface WorkflowRuns {
  readonly context: CommandContext;
  readonly document: BundledDocument;
  readonly model: ApiModel;
  readonly target: Target;
  readonly judge: Judge;
  /** All workflows, since some call others. */
  readonly workflows: readonly WorkflowFile[];
  /** Inputs in place of what the run would give: of all workflows that have them, or of one, as `workflow.input`. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The target remembers nothing. */
  readonly stateless: boolean;
  /** Different in each run: under the same id the platform takes a request for a repetition. */
  readonly createRunId: () => string;
}

/**
 * Runs workflows one after the other, each through a proxy of its own that signs, and judges what went through it. All
 * are run by one start of Redocly Respect, which takes longer than most workflows.
 */
export async function runWorkflows(
  chosen: readonly WorkflowFile[],
  runs: WorkflowRuns,
): Promise<readonly ReportEntry[]> {
  const skipped = chosen.flatMap((workflow) => unmetNeed(workflow, runs) ?? []);
  const runnable = chosen.filter((workflow) => unmetNeed(workflow, runs) === undefined);
  if (runnable.length === 0) return skipped;
  const prepared: PreparedRun[] = [];
  try {
    for (const workflow of runnable) prepared.push(await prepareRun(workflow, runs));
    return [...(await runPrepared(prepared, runs)), ...skipped];
  } finally {
    for (const { proxy } of prepared) await proxy.close();
  }
}

/** What no operation brings about cannot be held against a target, unless it is said where to find it. */
function unmetNeed(
  { outline }: WorkflowFile,
  { inputs, stateless }: WorkflowRuns,
): readonly ReportEntry[] | undefined {
  const { workflowId: id, 'x-goji-needs': need } = outline;
  if (need === undefined || stateless || givenInputs(outline, inputs)[need.input] !== undefined)
    return undefined;
  const reason = `needs ${need.what}: name it by --input ${id}.${need.input}=…`;
  return [notSent({ id, api: 'workflows' }, id, 'workflow', reason)];
}

interface PreparedRun extends PlannedRun {
  readonly proxy: ForwardingProxy;
  readonly captured: readonly Captured[];
}

async function prepareRun(
  workflow: WorkflowFile,
  { context, target, inputs, stateless, createRunId }: WorkflowRuns,
): Promise<PreparedRun> {
  const { outline } = workflow;
  const captured: Captured[] = [];
  const proxy = await createForwardingProxy({
    target,
    port: 0,
    host: '127.0.0.1',
    onExchange: (exchange) => {
      if (captured.length === 0) context.step('workflow', outline.workflowId);
      captured.push(exchange);
    },
    onFault: (error) => context.step('workflow', `failed to forward a request: ${String(error)}`),
  });
  const runId = createRunId();
  const own = stateless ? {} : inputsOfRun(outline, { tag: tagOf(runId), now: new Date() });
  return {
    workflow,
    server: proxy.url,
    inputs: { runId, ...own, ...givenInputs(outline, inputs) },
    proxy,
    captured,
  };
}

async function runPrepared(
  prepared: readonly PreparedRun[],
  runs: WorkflowRuns,
): Promise<readonly ReportEntry[]> {
  const { context, model, target, judge, stateless } = runs;
  const { baseUrl, timeoutMs } = target;
  const folder = await createRespectFolder(prepared, runs);
  try {
    const { files } = await runRespect(folder, { goOn: stateless, timeoutMs, signal: context.signal });
    const entries: ReportEntry[] = [];
    for (const run of prepared) {
      const { outline, file } = run.workflow;
      const log = { files: Object.fromEntries(Object.entries(files).filter(([name]) => isLogOf(run, name))) };
      entries.push(
        ...(await judgeWorkflow(
          { outline, file, log, captured: run.captured, proxyUrl: run.proxy.url },
          { operations: model.operations, judge, stateless, baseUrl },
        )),
      );
    }
    return entries;
  } finally {
    await folder.remove();
  }
}

/** What the command line gives to a workflow; what is meant for it alone goes before what is meant for all. */
function givenInputs(
  { workflowId, inputs: { properties } }: WorkflowFile['outline'],
  inputs: WorkflowRuns['inputs'],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(properties).flatMap((name) => {
      const value = inputs[`${workflowId}.${name}`] ?? inputs[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** The end of a run's id, short enough for ids and symbols that have a greatest length. */
function tagOf(runId: string): string {
  return runId.slice(-4);
}
