import type { Judge } from '../contract/judge.js';
import type { ReportEntry } from '../contract/report.js';
import { findUnknownName, type Selected, type Selection, select } from '../contract/select.js';
import type { Target } from '../contract/send.js';
import type { BundledDocument } from '../generators/generator.js';
import { buildModel } from '../generators/model/build-model.js';
import type { ApiModel } from '../generators/model/types.js';
import { SpecError } from '../generators/spec-error.js';
import { type Command, type CommandContext, type CommandValues, UsageError } from './command.js';
import { readReportFiles, writeReportFiles } from './contract/report-files.js';
import type { WorkflowRuns } from './contract/run-workflows.js';
import { readAuthentication, readBaseUrl, readTimeout } from './contract/target-options.js';
import { readWorkflowFiles, type WorkflowFile } from './contract/workflow-files.js';
import { loadDocument } from './document/load-document.js';
import { didYouMean } from './nearest.js';
import { packagePath } from './package.js';
import { flagOption, listOption } from './parse-options.js';

const DEFAULT_TIMEOUT = '30';

/** Holds a running server against the document. */
export const contractCommand: Command = {
  name: 'contract',
  summary: 'hold a running server against the document and report what breaks it',
  help: `Usage: goji contract --target URL [options]

Runs the workflows, sends the requests of the document's examples and of the exchanges that the reference prints, and
judges every answer by the document: status, media type, headers, body. Each answer is judged by a validator of JSON
Schema 2020-12 and by Prism's validation proxy; the workflows are run by Redocly Respect. An answer conforms when the
document has it, also when it is another one than the example's: what needs ids or state that the target does not have
is reported as not applicable, with what it needs.

Credentials come from the environment: GOJI_API_KEY and GOJI_API_SECRET sign each request, GOJI_USERNAME and
GOJI_PASSWORD are sent as they are. Reports have neither them nor personal data in them.

Options:
      --target URL       base URL of the server
      --yes              send POST, PUT and DELETE as well, and run the workflows, which need them
      --operation NAMES  only these operations, such as getTerms,listInvestorIds
      --api NAMES        only the operations of these APIs, such as investors,payments
      --workflow NAMES   only these workflows, such as onboard-investor
      --input NAME=VALUE an input of the workflows, such as companyNumber=AB123457, or of one of them, such as
                         isa-transfer-in.clientId=P2P-1; may be given several times
      --stateless        the target remembers nothing between requests, such as a mock: what a workflow expects of
                         earlier steps is not held against it
      --report FORMATS   write the report as well, such as junit=contract.xml,json=contract.json
      --timeout SECONDS  how long one answer may take (default ${DEFAULT_TIMEOUT})
      --anonymous        send no credentials
      --production       allow a production host

Needs @stoplight/prism-cli, ajv and ajv-formats, and for the workflows @redocly/cli. Exit codes: 0 everything conforms,
1 something breaks the document, 2 wrong usage, 3 the target cannot be reached or refuses the credentials.

Examples:
  goji contract --target http://127.0.0.1:3000 --api investors
  goji contract --target https://api-sandbox.goji.investments --yes --report junit=contract.xml
  goji contract --target http://127.0.0.1:3000 --workflow onboard-investor --yes`,
  options: {
    target: { type: 'string' },
    yes: { type: 'boolean' },
    operation: { type: 'string' },
    api: { type: 'string' },
    workflow: { type: 'string' },
    input: { type: 'string', multiple: true },
    stateless: { type: 'boolean' },
    report: { type: 'string' },
    timeout: { type: 'string' },
    anonymous: { type: 'boolean' },
    production: { type: 'boolean' },
  },
  async run(values, context) {
    const { document } = await loadDocument(undefined, context.cwd);
    const model = buildModel(document);
    const workflows = readWorkflowFiles();
    const target: Target = {
      baseUrl: readBaseUrl(values, model),
      authenticate: readAuthentication(values, context.env),
      timeoutMs: readTimeout(values, DEFAULT_TIMEOUT),
      signal: context.signal,
    };
    const files = readReportFiles(values);
    const inputs = readInputs(values, workflows);
    const selected = readSelection(values, model, workflows);
    // Loaded here, so that the help needs neither Prism nor Ajv.
    const { createJudge } = await import('../contract/judge.js');
    const { createPrismReferee } = await import('../contract/prism-referee.js');
    const { buildReport } = await import('../contract/report.js');
    const { formatReport } = await import('../contract/format-report.js');
    // A workflow may call any operation.
    const judged = model.operations.filter(
      ({ id }) => selected.workflows.length > 0 || selected.operations.has(id),
    );
    const judge = createJudge(document, await createPrismReferee(document, judged, context.cwd));
    const run = { values, context, model, target, judge, selected };
    const entries = [
      ...(await runExamples(run, document)),
      ...(await runAllWorkflows(run, document, { workflows, inputs })),
    ];
    const report = buildReport(target.baseUrl, entries);
    await writeReportFiles(report, files, context.cwd);
    context.result(formatReport(report), report);
    const { violation } = report.totals;
    if (violation > 0) {
      const exchanges = violation === 1 ? '1 exchange breaks' : `${violation} exchanges break`;
      throw new SpecError(`${exchanges} the document.`, { hint: 'They are listed in the report.' });
    }
  },
};

interface Run {
  readonly values: CommandValues;
  readonly context: CommandContext;
  readonly model: ApiModel;
  readonly target: Target;
  readonly judge: Judge;
  readonly selected: Selected;
}

async function runExamples(
  { values, context, model, target, judge, selected }: Run,
  document: BundledDocument,
): Promise<readonly ReportEntry[]> {
  const { listCases } = await import('../contract/list-cases.js');
  const { readRecordings } = await import('../contract/recorded.js');
  const { runCases } = await import('../contract/run-cases.js');
  const { exchanges } = readRecordings(packagePath('test', 'recorded'));
  const cases = listCases(document, model, exchanges)
    .filter(({ operation }) => selected.operations.has(operation.id))
    .filter(({ origin }) => origin !== 'unauthenticated' || target.authenticate !== null);
  if (cases.length === 0) return [];
  context.step('examples', `${cases.length} requests to ${target.baseUrl}`);
  return runCases(cases, { target, judge, writes: flagOption(values, 'yes'), runId: createRunId() });
}

async function runAllWorkflows(
  { values, context, model, target, judge, selected }: Run,
  document: BundledDocument,
  { workflows, inputs }: Pick<WorkflowRuns, 'workflows' | 'inputs'>,
): Promise<readonly ReportEntry[]> {
  const chosen = workflows.filter(({ outline }) => selected.workflows.includes(outline.workflowId));
  if (!flagOption(values, 'yes')) {
    const { notSent } = await import('../contract/report.js');
    return chosen.map(({ outline: { workflowId: id } }) =>
      notSent({ id, api: 'workflows' }, id, 'workflow', 'needs --yes: it changes something'),
    );
  }
  const { runWorkflows } = await import('./contract/run-workflows.js');
  const stateless = flagOption(values, 'stateless');
  const runs = { context, document, model, target, judge, workflows, inputs, stateless, createRunId };
  return runWorkflows(chosen, runs);
}

/** Different in each run: under the same id the platform takes a request for a repetition. */
function createRunId(): string {
  return `contract-${crypto.randomUUID().slice(0, 13)}`;
}

function readSelection(values: CommandValues, model: ApiModel, workflows: readonly WorkflowFile[]): Selected {
  const selection: Selection = {
    operations: listOption(values, 'operation'),
    apis: listOption(values, 'api'),
    workflows: listOption(values, 'workflow'),
  };
  const names = workflows.map(({ outline }) => outline.workflowId);
  const unknown = findUnknownName(model, names, selection);
  if (unknown === undefined) return select(model, names, selection);
  const { option, name, known } = unknown;
  const nearest = didYouMean(name, known);
  const list =
    known.length > 20
      ? ` The names are the operationIds of the document, such as ${known[0]}.`
      : ` There are ${known.join(', ')}.`;
  throw new UsageError(`There is no ${option} "${name}".${nearest === '' ? list : nearest}`);
}

function readInputs(
  values: CommandValues,
  workflows: readonly WorkflowFile[],
): Readonly<Record<string, string>> {
  const given = [values['input'] ?? []].flat().map(String);
  const known = [
    ...new Set(workflows.flatMap(({ outline }) => Object.keys(outline.inputs.properties))),
    ...workflows.flatMap(({ outline: { workflowId, inputs } }) =>
      Object.keys(inputs.properties).map((name) => `${workflowId}.${name}`),
    ),
  ];
  return Object.fromEntries(
    given.map((text) => {
      const mark = text.indexOf('=');
      const name = text.slice(0, mark);
      if (mark < 1) throw new UsageError(`Option --input must look like name=value, not "${text}".`);
      if (known.includes(name)) return [name, text.slice(mark + 1)];
      throw new UsageError(`No workflow has an input "${name}".${didYouMean(name, known)}`);
    }),
  );
}
