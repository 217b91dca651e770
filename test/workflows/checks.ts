import { document, violations } from '../contract/document.js';
import type { Step, Workflow } from './arazzo.js';
import { type DryStep, dryRun } from './dry-run.js';

/** What is wrong with a workflow, as `stepId: what`. An empty list means nothing. */
export type Check = (workflow: Workflow, known: readonly Workflow[]) => readonly string[];

/** Every operation, workflow, input, step and output that is referred to exists. */
export const checkReferences: Check = (workflow, known) => dryRun(workflow, known).problems;

/** Required parameters are there, all of them are documented, and their values fit. */
export const checkParameters: Check = eachCall(({ operation, parameters }) => {
  const missing = operation.parameters
    .filter((wanted) => wanted.required && !parameters.some(({ name }) => name === wanted.name))
    .map(({ name }) => `${name} is missing`);
  const wrong = parameters.flatMap((parameter) => {
    const wanted = operation.parameters.find(
      ({ name, in: place }) => name === parameter.name && place === parameter.in,
    );
    if (wanted === undefined) return [`there is no ${parameter.in} parameter ${parameter.name}`];
    return violations(wanted.schema, parameter.value).map((violation) => `${parameter.name}${violation}`);
  });
  return [...missing, ...wrong];
});

/** There is a body where the operation takes one, and it is valid. */
export const checkBodies: Check = eachCall(({ step, operation, body }) => {
  if (operation.requestBody === null) return step.requestBody === undefined ? [] : ['no body is taken'];
  if (step.requestBody === undefined) return operation.requestBody.required ? ['the body is missing'] : [];
  const { mediaType, schema } = operation.requestBody.content;
  const type = step.requestBody.contentType === mediaType ? [] : [`the content type is not ${mediaType}`];
  return [...type, ...violations(schema, body)];
});

/** The first criterion of a step is one documented success, and a retry refers to an action that exists. */
export const checkStatuses: Check = eachCall(({ operation, status }) => {
  if (status === null) return ['the first criterion is not a status'];
  const documented = operation.responses.some((response) => response.status === status);
  return documented && status < 300 ? [] : [`${status} is no documented success`];
});

/** Each write has an id of its own that begins with the id of the run, so that a run can be repeated safely. */
export const checkRequestIds: Check = eachStep((step, { operation }) => {
  if (operation !== null && operation.method === 'get') return [];
  const name = operation === null ? 'runId' : 'X-CLIENT-REQUEST-ID';
  const id = step.parameters?.find((parameter) => parameter.name === name)?.value;
  return id === `{$inputs.runId}.${step.stepId}` ? [] : [`${name} is ${id}`];
});

/** Webhooks that a step names exist, and a step whose operation leads to webhooks names at least one. */
export const checkWebhooks: Check = eachStep((step, { operation }) => {
  const known = Object.keys((document['webhooks'] ?? {}) as object);
  const named = [...step.description.matchAll(/`([A-Z]+(?:_[A-Z]+)+)`/g)].map(([, name = '']) => name);
  const events = named.filter((name) => !isOtherConstant(name));
  const unknown = events.filter((name) => !known.includes(name)).map((name) => `there is no webhook ${name}`);
  const caused = operation === null ? [] : webhooksOf(operation.path, operation.method);
  if (caused.length === 0 || events.length > 0) return unknown;
  return [...unknown, `names no webhook, such as ${caused.join(', ')}`];
});

/** A step that only the sandbox can take says so. */
export const checkSandbox: Check = eachCall(({ step, operation }) =>
  operation.sandboxOnly && !step.description.includes('in the sandbox only')
    ? ['it is not said that this works in the sandbox only']
    : [],
);

/** Inputs are described, have a default of their type, and are used. */
export const checkInputs: Check = (workflow) => {
  const text = JSON.stringify(workflow);
  return Object.entries(workflow.inputs.properties).flatMap(([name, input]) => [
    ...(input.description === undefined ? [`${name}: no description`] : []),
    ...violations({ type: input.type }, input.default).map((violation) => `${name}: default ${violation}`),
    ...(new RegExp(`\\$inputs\\.${name}\\b`).test(text) ? [] : [`${name}: not used`]),
  ]);
};

/** Constants of other enumerations, which descriptions set in code as well. */
function isOtherConstant(name: string): boolean {
  const { components } = document as { components: { schemas: Record<string, { enum?: unknown[] }> } };
  return Object.values(components.schemas).some((schema) => schema.enum?.includes(name) === true);
}

function webhooksOf(path: string, method: string): readonly string[] {
  const { paths } = document as unknown as {
    paths: Record<string, Record<string, { 'x-goji-webhooks'?: string[] }>>;
  };
  return paths[path]?.[method]?.['x-goji-webhooks'] ?? [];
}

function eachStep(check: (step: Step, dry: DryStep) => readonly string[]): Check {
  return (workflow, known) =>
    dryRun(workflow, known).steps.flatMap((dry) =>
      check(dry.step, dry).map((problem) => `${dry.step.stepId}: ${problem}`),
    );
}

type Call = DryStep & { readonly operation: NonNullable<DryStep['operation']> };

/** For the steps that call an operation. */
function eachCall(check: (call: Call) => readonly string[]): Check {
  return eachStep((_, { operation, ...rest }) => (operation === null ? [] : check({ ...rest, operation })));
}
