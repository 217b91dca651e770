import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import type { BundledDocument } from '../../generators/generator.js';
import type { ApiModel } from '../../generators/model/types.js';
import { packagePath } from '../package.js';
import type { WorkflowFile } from './workflow-files.js';

/** A workflow that is to be run. */
export interface PlannedRun {
  readonly workflow: WorkflowFile;
  /** Base URL that its requests go to. */
  readonly server: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** A folder with workflows for Redocly Respect, which is removed at the end. */
export interface RespectFolder {
  readonly path: string;
  /** The files to run, in the order of the runs. */
  readonly files: readonly string[];
  remove(): Promise<void>;
}

/** Where the workflows look for the document, below the folder that they are copied to. */
const DOCUMENT = join('generated', 'openapi.json');

/**
 * Writes each run into a folder of its own: the workflow with its inputs as defaults, those that it may call, and the
 * part of the document that sending needs, with the server. So one start of Respect runs them all, and it does not read
 * the whole document for each of them, which would take most of the time; the answers are judged elsewhere.
 */
export async function createRespectFolder(
  runs: readonly PlannedRun[],
  { document, model, workflows }: RespectSources,
): Promise<RespectFolder> {
  const path = await mkdtemp(join(tmpdir(), 'goji-contract-'));
  const slim = slimDocument(document, model);
  const files: string[] = [];
  for (const { workflow, server, inputs } of runs) {
    const own = join(path, workflow.outline.workflowId);
    await mkdir(join(own, dirname(workflow.file)), { recursive: true });
    await mkdir(join(own, dirname(DOCUMENT)), { recursive: true });
    await writeFile(join(own, DOCUMENT), JSON.stringify({ ...slim, servers: [{ url: server }] }));
    for (const { file } of workflows) await copyFile(packagePath(file), join(own, file));
    const file = join(own, workflow.file);
    await writeFile(file, withInputs(await readFile(file, 'utf8'), inputs));
    files.push(file);
  }
  return { path, files, remove: () => rm(path, { recursive: true, force: true }) };
}

/** What the folder is made from. */
export interface RespectSources {
  readonly document: BundledDocument;
  readonly model: ApiModel;
  /** All workflows, since some call others. */
  readonly workflows: readonly WorkflowFile[];
}

/** The run that a file of Respect's log belongs to. */
export function isLogOf({ workflow }: PlannedRun, file: string): boolean {
  return basename(file) === basename(workflow.file);
}

function slimDocument(document: BundledDocument, { operations }: ApiModel): object {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { path: url, method, id } of operations) {
    paths[url] = {
      ...paths[url],
      [method]: { operationId: id, responses: { default: { description: '' } } },
    };
  }
  const { openapi, info, security, components } = document;
  const { securitySchemes } = Object(components);
  return { openapi, info, security, paths, components: { securitySchemes } };
}

function withInputs(text: string, inputs: PlannedRun['inputs']): string {
  const workflow = parseDocument(text);
  for (const [name, value] of Object.entries(inputs)) {
    const input = ['workflows', 0, 'inputs', 'properties', name];
    const isNumber = ['integer', 'number'].includes(String(workflow.getIn([...input, 'type'])));
    workflow.setIn([...input, 'default'], isNumber ? Number(value) : value);
  }
  return workflow.toString();
}
