import type { Captured } from '../../contract/forwarding-proxy.js';
import { createForwardingProxy } from '../../contract/forwarding-proxy.js';
import { inputsOfRun } from '../../contract/inputs-of-run.js';
import type { Judge } from '../../contract/judge.js';
import { notSent, type ReportEntry } from '../../contract/report.js';
import { judgeWorkflow } from '../../contract/run-workflow.js';
import type { Target } from '../../contract/send.js';
import type { BundledDocument } from '../../generators/generator.js';
import type { ApiModel } from '../../generators/model/types.js';
import type { CommandContext } from '../command.js';
import { createRespectFolder } from './respect-folder.js';
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

/** Runs workflows one after the other through a proxy that signs, and judges what went through it. */
export async function runWorkflows(
  chosen: readonly WorkflowFile[],
  runs: WorkflowRuns,
): Promise<readonly ReportEntry[]> {
  if (chosen.length === 0) return [];
  const folder = await createRespectFolder(runs.document, runs.model, runs.workflows);
  try {
    const entries: ReportEntry[] = [];
    for (const workflow of chosen) {
      const needed = unmetNeed(workflow, runs);
      entries.push(...(needed ?? (await runWorkflow(workflow, folder.path, runs))));
    }
    return entries;
  } finally {
    await folder.remove();
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

async function runWorkflow(
  { outline, file }: WorkflowFile,
  folder: string,
  { context, model, target, judge, inputs, stateless, createRunId }: WorkflowRuns,
): Promise<readonly ReportEntry[]> {
  context.step('workflow', outline.workflowId);
  const captured: Captured[] = [];
  const proxy = await createForwardingProxy({
    target,
    port: 0,
    host: '127.0.0.1',
    onExchange: (exchange) => captured.push(exchange),
    onFault: (error) => context.step('workflow', `failed to forward a request: ${String(error)}`),
  });
  try {
    const runId = createRunId();
    const log = await runRespect({
      folder,
      file,
      server: proxy.url,
      inputs: {
        runId,
        ...(stateless ? {} : inputsOfRun(outline, { tag: tagOf(runId), now: new Date() })),
        ...givenInputs(outline, inputs),
      },
      goOn: stateless,
      timeoutMs: target.timeoutMs,
      signal: context.signal,
    });
    const run = { outline, file, log, captured, proxyUrl: proxy.url };
    return await judgeWorkflow(run, {
      operations: model.operations,
      judge,
      stateless,
      baseUrl: target.baseUrl,
    });
  } finally {
    await proxy.close();
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
