import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runRedocly } from '../../scripts/redocly.js';
import { createFolder } from '../cli/run-goji.js';

/** What a run of workflows on a server came to. */
export interface ServerRun {
  /** 0 when nothing failed; warnings pass. */
  readonly code: number | null;
  /** How many steps were taken, those of called workflows included. */
  readonly steps: number;
  /** What did not hold, as `workflow step: criterion`, or the name of the check where it is no criterion. */
  readonly failed: readonly string[];
  /** What Redocly printed, for the message of a test that fails. */
  readonly report: string;
}

interface Executed {
  readonly type: 'step' | 'workflow';
  readonly workflowId: string;
  readonly stepId?: string;
  readonly executedSteps?: readonly Executed[];
  readonly checks?: readonly {
    readonly name: string;
    readonly passed: boolean;
    readonly condition?: string;
  }[];
}

interface RespectLog {
  readonly files: Readonly<Record<string, { readonly executedWorkflows: readonly Executed[] }>>;
}

/**
 * Runs workflow files by Redocly Respect on the server at `url`. Unmet criteria are warnings, so that one of them does
 * not end the run of its workflow; what contradicts the document is an error. `inputs` take the place of the defaults of
 * the workflows.
 */
export async function runOnServer(
  names: readonly string[],
  url: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ServerRun> {
  const folder = await createFolder();
  try {
    const log = join(folder.path, 'log.json');
    const files = names.map((name) => `spec/workflows/${name}.arazzo.yaml`);
    const options = [
      '--server',
      `goji=${url}`,
      '--severity',
      'SUCCESS_CRITERIA_CHECK=warn',
      '--json-output',
      log,
      ...(Object.keys(inputs).length === 0 ? [] : ['--input', JSON.stringify(inputs)]),
    ];
    const { code, stdout, stderr } = await runRedocly(['respect', ...files, ...options], {
      cwd: process.cwd(),
    });
    const { files: ran }: RespectLog = JSON.parse(await readFile(log, 'utf8'));
    const steps = Object.values(ran).flatMap(({ executedWorkflows }) => executedWorkflows.flatMap(stepsOf));
    const failed = steps.flatMap(({ workflowId, stepId, checks = [] }) =>
      checks
        .filter(({ passed }) => !passed)
        .map(({ name, condition = name }) => `${workflowId} ${stepId}: ${condition}`),
    );
    return { code, steps: steps.length, failed, report: `${stdout}\n${stderr}` };
  } finally {
    await folder.remove();
  }
}

const stepsOf = (executed: Executed): readonly Executed[] =>
  executed.type === 'workflow' ? (executed.executedSteps ?? []).flatMap(stepsOf) : [executed];
