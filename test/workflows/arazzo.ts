import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The part of an Arazzo 1.0 description that our workflows use. */
export interface ArazzoDocument {
  readonly arazzo: string;
  readonly sourceDescriptions: readonly {
    readonly name: string;
    readonly type: 'openapi' | 'arazzo';
    readonly url: string;
  }[];
  readonly workflows: readonly Workflow[];
  readonly components?: { readonly failureActions?: Readonly<Record<string, unknown>> };
}

export interface Workflow {
  readonly workflowId: string;
  readonly description: string;
  readonly 'x-goji-source': string;
  readonly inputs: { readonly properties: Readonly<Record<string, WorkflowInput>> };
  readonly steps: readonly Step[];
  readonly outputs: Readonly<Record<string, string>>;
  /** Redocly's extension: how it authenticates each request. */
  readonly 'x-security': unknown;
}

export interface WorkflowInput {
  readonly type: string;
  readonly description?: string;
  readonly default?: unknown;
}

/** A step calls either an operation or another workflow. */
export interface Step {
  readonly stepId: string;
  readonly description: string;
  readonly operationId?: string;
  readonly workflowId?: string;
  readonly parameters?: readonly { readonly name: string; readonly in?: string; readonly value: unknown }[];
  readonly requestBody?: { readonly contentType: string; readonly payload: unknown };
  readonly successCriteria?: readonly Criterion[];
  readonly onFailure?: readonly { readonly reference: string }[];
  readonly outputs?: Readonly<Record<string, string>>;
}

/** Without a type, the condition is a comparison of runtime expressions; with one, it is applied to the context. */
export interface Criterion {
  readonly context?: string;
  readonly type?: 'regex' | 'jsonpath';
  readonly condition: string;
}

/** A description with the name of its file, up to `.arazzo.yaml`. */
export interface WorkflowFile {
  readonly name: string;
  readonly document: ArazzoDocument;
}

/** Where the descriptions are. Their source descriptions are relative to it. */
export const workflowFolder = new URL('../../spec/workflows/', import.meta.url);

const SUFFIX = '.arazzo.yaml';

/** Every file in the folder, also one that should not be there. */
export const workflowFiles: readonly WorkflowFile[] = readdirSync(workflowFolder)
  .sort()
  .map((file) => ({
    name: file.endsWith(SUFFIX) ? file.slice(0, -SUFFIX.length) : file,
    document: parse(readFileSync(new URL(file, workflowFolder), 'utf8')),
  }));

export const workflows: readonly Workflow[] = workflowFiles.flatMap(({ document }) => document.workflows);
