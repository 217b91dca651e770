import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BundledDocument } from '../../generators/generator.js';
import type { ApiModel } from '../../generators/model/types.js';
import { packagePath } from '../package.js';
import type { WorkflowFile } from './workflow-files.js';

/** A folder with the workflows for Redocly Respect, which is removed at the end. */
export interface RespectFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/** Where the workflows look for the document, below the folder that they are copied to. */
const DOCUMENT = join('generated', 'openapi.json');

/**
 * Copies the workflows, beside the part of the document that sending needs: operations and security. Respect reads the
 * document anew for each workflow, and all of it would take most of the time of a run; the answers are judged elsewhere.
 */
export async function createRespectFolder(
  document: BundledDocument,
  { operations }: ApiModel,
  workflows: readonly WorkflowFile[],
): Promise<RespectFolder> {
  const path = await mkdtemp(join(tmpdir(), 'goji-contract-'));
  for (const { file } of workflows) {
    await mkdir(dirname(join(path, file)), { recursive: true });
    await copyFile(packagePath(file), join(path, file));
  }
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { path: url, method, id } of operations) {
    paths[url] = {
      ...paths[url],
      [method]: { operationId: id, responses: { default: { description: '' } } },
    };
  }
  const { openapi, info, servers, security, components } = document;
  const { securitySchemes } = Object(components);
  const slim = { openapi, info, servers, security, paths, components: { securitySchemes } };
  await mkdir(join(path, dirname(DOCUMENT)), { recursive: true });
  await writeFile(join(path, DOCUMENT), JSON.stringify(slim));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
