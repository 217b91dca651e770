import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { DeclaredInputs } from '../../contract/inputs-of-run.js';
import type { WorkflowOutline } from '../../contract/run-workflow.js';
import { packagePath } from '../package.js';

/** A workflow of the package. Each file has one, of the same name. */
export interface WorkflowFile {
  readonly outline: WorkflowOutline &
    DeclaredInputs & {
      /** What no operation brings about, and the input that names it. */
      readonly 'x-goji-needs'?: { readonly input: string; readonly what: string };
    };
  /** Path below the package, with forward slashes. */
  readonly file: string;
}

const FOLDER = ['spec', 'workflows'];

/** All workflows that ship with the package, in order of their names. */
export function readWorkflowFiles(): readonly WorkflowFile[] {
  return readdirSync(packagePath(...FOLDER))
    .filter((name) => name.endsWith('.arazzo.yaml'))
    .sort()
    .map((name) => {
      const { workflows } = parse(readFileSync(join(packagePath(...FOLDER), name), 'utf8')) as {
        readonly workflows: readonly [WorkflowFile['outline']];
      };
      return { outline: workflows[0], file: [...FOLDER, name].join('/') };
    });
}
