import type { ApiModel } from '../generators/model/types.js';

/** What of the document is asked for; undefined members are not given. */
export interface Selection {
  readonly operations?: readonly string[] | undefined;
  readonly apis?: readonly string[] | undefined;
  readonly workflows?: readonly string[] | undefined;
}

/** What is run. */
export interface Selected {
  readonly operations: ReadonlySet<string>;
  readonly workflows: readonly string[];
}

/** Names of a selection that do not exist, each with the kind of thing and those that do. */
export interface UnknownName {
  readonly option: 'operation' | 'api' | 'workflow';
  readonly name: string;
  readonly known: readonly string[];
}

/** Without a selection, everything is run; with one, what it names alone. */
export function select(model: ApiModel, allWorkflows: readonly string[], selection: Selection): Selected {
  const { operations, apis, workflows } = selection;
  const everything = operations === undefined && apis === undefined && workflows === undefined;
  return {
    operations: new Set(
      model.operations
        .filter(({ id, api }) => everything || operations?.includes(id) || apis?.includes(api))
        .map(({ id }) => id),
    ),
    workflows: everything ? allWorkflows : (workflows ?? []),
  };
}

/** The first name that does not exist. */
export function findUnknownName(
  model: ApiModel,
  allWorkflows: readonly string[],
  { operations = [], apis = [], workflows = [] }: Selection,
): UnknownName | undefined {
  const kinds = [
    { option: 'operation', names: operations, known: model.operations.map(({ id }) => id) },
    { option: 'api', names: apis, known: model.apis.map(({ slug }) => slug) },
    { option: 'workflow', names: workflows, known: allWorkflows },
  ] as const;
  for (const { option, names, known } of kinds) {
    const name = names.find((candidate) => !known.includes(candidate));
    if (name !== undefined) return { option, name, known };
  }
  return undefined;
}
