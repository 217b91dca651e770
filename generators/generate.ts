import { generateClient } from './client/index.js';
import type { BundledDocument, GeneratedFile, Generator } from './generator.js';
import { generateJava } from './java/index.js';
import { buildModel } from './model/build-model.js';
import { filterDocument } from './model/filter-document.js';
import { nearestName } from './model/nearest-name.js';
import { generatePython } from './python/index.js';
import { generateServer } from './server/index.js';
import { SpecError } from './spec-error.js';
import { generateTypes } from './types/index.js';
import { generateWebhooks } from './webhooks/index.js';

const GENERATORS = {
  types: generateTypes,
  client: generateClient,
  webhooks: generateWebhooks,
  server: generateServer,
  python: generatePython,
  java: generateJava,
} satisfies Record<string, Generator>;

/** What can be generated. */
export type Target = keyof typeof GENERATORS;

/** Every target, in the order in which its files are returned. */
export const targets: readonly Target[] = ['types', 'client', 'webhooks', 'server', 'python', 'java'];

/** Targets in other languages, which stand for themselves. */
const LANGUAGES: readonly Target[] = ['python', 'java'];

/** What `generateFiles` is asked for. */
export interface GenerateRequest {
  /** The bundled document. */
  readonly document: BundledDocument;
  /** Every target in TypeScript brings `types` with it. The order does not matter. */
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
  const needsTypes = request.targets.some((target) => !LANGUAGES.includes(target));
  const chosen = targets.filter(
    (target) => request.targets.includes(target) || (target === 'types' && needsTypes),
  );
  const files: GeneratedFile[] = [];
  for (const target of chosen) files.push(...(await GENERATORS[target](input)));
  assertNoDuplicates(files);
  return files;
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

/** Compared without regard to case, as some file systems do. */
function assertNoDuplicates(files: readonly GeneratedFile[]): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    const key = path.toLowerCase();
    if (seen.has(key)) throw new Error(`Two generators make the file ${path}.`);
    seen.add(key);
  }
}
