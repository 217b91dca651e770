/** What Redocly Respect wrote about a run, as far as it is read: release 2.77. */
export interface RespectLog {
  readonly files: Readonly<Record<string, { readonly executedWorkflows: readonly ExecutedNode[] }>>;
}

interface ExecutedNode {
  readonly type: 'step' | 'workflow';
  readonly workflowId: string;
  readonly stepId?: string;
  readonly request?: { readonly method: string; readonly url: string };
  readonly executedSteps?: readonly ExecutedNode[];
  readonly checks?: readonly {
    readonly name: string;
    readonly passed: boolean;
    readonly message?: string;
    readonly condition?: string;
  }[];
}

/** A step that was taken; steps of called workflows stand among the others, in the order in which they were taken. */
export interface TakenStep {
  readonly workflowId: string;
  readonly stepId: string;
  /** Method in upper case and URL; null for a step that failed before its request. */
  readonly request: { readonly method: string; readonly url: string } | null;
  /** Criteria that were not met, such as `$statusCode == 200`. */
  readonly unmet: readonly string[];
  /** What kept the step from being taken at all; null when nothing did. */
  readonly failure: string | null;
}

const CRITERION = 'success criteria check';
/** The checks of the document, which the judge makes itself. */
const LEFT_TO_THE_JUDGE = ['schema check', 'status code check', 'content-type check'];

/** The steps of a run. */
export function readTakenSteps(log: RespectLog): readonly TakenStep[] {
  return Object.values(log.files).flatMap(({ executedWorkflows }) => executedWorkflows.flatMap(stepsOf));
}

function stepsOf(node: ExecutedNode): readonly TakenStep[] {
  if (node.type === 'workflow') return (node.executedSteps ?? []).flatMap(stepsOf);
  const { workflowId, stepId = '', request, checks = [] } = node;
  const failed = checks.filter(({ passed }) => !passed);
  const failure = failed.find(({ name }) => name !== CRITERION && !LEFT_TO_THE_JUDGE.includes(name));
  return [
    {
      workflowId,
      stepId,
      request: request === undefined ? null : { method: request.method.toUpperCase(), url: request.url },
      unmet: failed
        .filter(({ name }) => name === CRITERION)
        .map(({ condition, message }) => condition ?? message ?? 'a criterion'),
      failure: failure === undefined ? null : (failure.message ?? failure.name),
    },
  ];
}
