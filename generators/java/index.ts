import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeneratedFile, Generator } from '../generator.js';
import { listServers } from '../model/list-servers.js';
import { packageRoot } from '../print/runtime-files.js';
import { emitApi } from './emit-api.js';
import { emitTypes } from './emit-types.js';
import { javaFile, javaString, runtimeFile } from './java-file.js';

/**
 * `investments/goji/api/`: a package for Java 17 and later without dependencies. A method for each operation, a class for
 * each object, and a hand-written runtime that signs, sends and verifies.
 */
export const generateJava: Generator = async ({ model }) => {
  const servers = Object.entries(listServers(model)).map(
    ([name, url]) => `${javaString(name)}, ${javaString(url)}`,
  );
  const apis = model.apis
    .map((api) => ({ api, operations: model.operations.filter((operation) => operation.api === api.slug) }))
    .filter(({ operations }) => operations.length > 0);
  return [
    javaFile('Environments', [
      'import java.util.Map;',
      '',
      '/** The address of each environment. */',
      'final class Environments {',
      '    private Environments() {}',
      '',
      `    static final Map<String, String> ALL = Map.of(${servers.join(', ')});`,
      '}',
    ]),
    emitTypes(model),
    ...apis.map(({ api, operations }) => emitApi(api, operations, model.schemas)),
    ...(await loadRuntime()),
  ];
};

async function loadRuntime(): Promise<readonly GeneratedFile[]> {
  const folder = join(packageRoot(), 'generators', 'java', 'runtime');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.java')).sort();
  return Promise.all(
    names.map(async (name) => runtimeFile(name, await readFile(join(folder, name), 'utf8'))),
  );
}
