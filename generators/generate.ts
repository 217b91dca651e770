import { generateClient } from './client/index.js';
import type { BundledDocument, GeneratedFile, Generator } from './generator.js';
import { generateJava } from './java/index.js';
import { buildModel } from './model/build-model.js';
import { filterDocument } from './model/filter-document.js';
import { nearestName } from './model/nearest-name.js';
import { generateMsw } from './msw/index.js';
import { generatePython } from './python/index.js';
import { generateQuery } from './query/index.js';
import { generateServer, generateServerValidators } from './server/index.js';
import { SpecError } from './spec-error.js';
import { generateTypes } from './types/index.js';
import { generateWebhooks } from './webhooks/index.js';

const GENERATORS = {
  types: generateTypes,
  client: generateClient,
  webhooks: generateWebhooks,
  server: generateServer,
  'server-validators': generateServerValidators,
  python: generatePython,
  java: generateJava,
  msw: generateMsw,
  query: generateQuery,
} satisfies Record<string, Generator>;

/** What can be generated. */
export type Target = keyof typeof GENERATORS;

/** Every target, in the order in which its files are returned. */
export const targets: readonly Target[] = [
  'types',
  'client',
  'webhooks',
  'server',
  'server-validators',
  'msw',
  'query',
  'python',
  'java',
];

/** Targets in other languages, which stand for themselves. */
const LANGUAGES: readonly Target[] = ['python', 'java'];

/** What the files of a target import from other targets, besides `types`. */
const NEEDS: Partial<Record<Target, Target>> = { query: 'client', 'server-validators': 'server' };

/** What `generateFiles` is asked for. */
export interface GenerateRequest {
  /** The bundled document. */
  readonly document: BundledDocument;
  /** Every target in TypeScript brings `types` with it, `query` brings `client`, `server-validators` the `server`. The order does not matter. */
  readonly targets: readonly Target[];
  /** The APIs to keep, by `x-goji-api`; without it all of them, webhooks included. See `filterDocument`. */
  readonly apis?: readonly string[];
}

/**
 * All files of the chosen targets, in memory. The order is that of `targets`, then of the document. Throws a
 * `SpecError` for a document or an API that cannot be served, and an `Error` when two generators want the same file.
 */
export async function generateFiles(request: GenerateRequest): Promise<readonly GeneratedFile[]> {
  const document =
    request.apis === undefined ? request.document : filterDocument(request.document, request.apis);
  const input = { model: buildModel(document), document };
  const wanted = new Set(
    request.targets.flatMap((target) => {
      if (LANGUAGES.includes(target)) return [target];
      return [target, NEEDS[target] ?? 'types', 'types' as const];
    }),
  );
  const files: GeneratedFile[] = [];
  for (const target of targets.filter((candidate) => wanted.has(candidate))) {
    files.push(...(await GENERATORS[target](input)));
  }
  return withoutRepeats(files);
}

/** The target of that name. Throws a `SpecError` that lists the known ones. */
export function parseTarget(name: string): Target {
  const target = targets.find((candidate) => candidate === name);
  if (target !== undefined) return target;
  const nearest = nearestName(name, targets);
  const question = nearest === undefined ? '' : `Did you mean "${nearest}"? `;
  throw new SpecError(`there is no target "${name}".`, {
    hint: `${question}Known targets: ${targets.join(', ')}.`,
  });
}

/** Targets that share a module of the runtime each bring the same file. Paths are compared as some file systems do. */
function withoutRepeats(files: readonly GeneratedFile[]): readonly GeneratedFile[] {
  const seen = new Map<string, GeneratedFile>();
  for (const file of files) {
    const key = file.path.toLowerCase();
    const known = seen.get(key);
    if (known === undefined) seen.set(key, file);
    else if (known.path !== file.path || known.text !== file.text)
      throw new Error(`Two generators make the file ${file.path}.`);
  }
  return [...seen.values()];
}
