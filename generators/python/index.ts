import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeneratedFile, Generator } from '../generator.js';
import { listDecimalNames } from '../model/decimal-names.js';
import { listServers } from '../model/list-servers.js';
import { packageRoot } from '../print/runtime-files.js';
import { emitApi, moduleName } from './emit-api.js';
import { emitTypes } from './emit-types.js';
import { pythonString, snakeCase } from './names.js';
import { PACKAGE, pythonFile, withPythonHeader } from './python-file.js';

/**
 * `goji_api/`: a package for Python 3.9 and later without dependencies. A function for each operation, types for type
 * checkers, and a hand-written runtime that signs, sends and verifies.
 */
export const generatePython: Generator = async ({ model }) => {
  const apis = model.apis
    .map((api) => ({ api, operations: model.operations.filter((operation) => operation.api === api.slug) }))
    .filter(({ operations }) => operations.length > 0);
  const exported = apis.flatMap(({ api, operations }) =>
    operations.map(({ id }) => `from .${moduleName(api)} import ${snakeCase(id)} as ${snakeCase(id)}`),
  );
  return [
    pythonFile('__init__.py', `${model.title}.`, [
      'from .client import Goji as Goji',
      'from .errors import GojiApiError as GojiApiError',
      'from .errors import GojiConnectionError as GojiConnectionError',
      'from .errors import GojiError as GojiError',
      'from .errors import WebhookVerificationError as WebhookVerificationError',
      'from .signing import sign_request as sign_request',
      'from .receiving import verify_headers as verify_headers',
      'from .receiving import verify_webhook as verify_webhook',
      ...exported,
    ]),
    pythonFile('py.typed', 'This package has types.', []),
    pythonFile('environments.py', 'The address of each environment.', [
      'ENVIRONMENTS = {',
      ...Object.entries(listServers(model)).map(
        ([name, url]) => `    ${pythonString(name)}: ${pythonString(url)},`,
      ),
      '}',
    ]),
    pythonFile('decimal_names.py', 'Names of the properties that are decimal numbers.', [
      'DECIMAL_NAMES = frozenset((',
      ...listDecimalNames(model).map((name) => `    ${pythonString(name)},`),
      '))',
    ]),
    emitTypes(model),
    ...apis.map(({ api, operations }) => emitApi(api, operations, model.schemas)),
    ...(await loadRuntime()),
  ];
};

async function loadRuntime(): Promise<readonly GeneratedFile[]> {
  const folder = join(packageRoot(), 'generators', 'python', 'runtime');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.py')).sort();
  return Promise.all(
    names.map(async (name) => ({
      path: `${PACKAGE}/${name}`,
      text: withPythonHeader(await readFile(join(folder, name), 'utf8')),
    })),
  );
}
