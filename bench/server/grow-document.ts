import type { BundledDocument } from '../../generators/generator.js';
import { isObject } from '../../generators/model/document-node.js';

const METHODS: readonly string[] = ['get', 'put', 'post', 'delete', 'patch'];

/** The operations that are measured: a smaller document keeps these. */
const MEASURED: readonly string[] = ['createInvestor', 'getInvestor', 'getKycReport'];

/**
 * The document with a given number of operations: with fewer, the measured ones and those that come first; with more,
 * copies of the others under paths and names of their own. The components stay.
 */
export function growDocument(document: BundledDocument, count: number): BundledDocument {
  const all = Object.entries(isObject(document['paths']) ? document['paths'] : {}).flatMap(([path, item]) =>
    isObject(item) ? operationsOf(path, item) : [],
  );
  const isMeasured = ({ id }: Entry) => MEASURED.includes(id);
  const first = [...all.filter(isMeasured), ...all.filter((entry) => !isMeasured(entry))];
  const entries = Array.from({ length: count }, (_, index) => copyOf(first, index));
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { path, method, shared, operation } of entries) {
    paths[path] = { ...shared, ...paths[path], [method]: operation };
  }
  return { ...document, paths };
}

interface Entry {
  readonly id: string;
  readonly path: string;
  readonly method: string;
  /** What all operations of the path have in common. */
  readonly shared: Readonly<Record<string, unknown>>;
  readonly operation: Readonly<Record<string, unknown>>;
}

function operationsOf(path: string, item: Readonly<Record<string, unknown>>): readonly Entry[] {
  const members = Object.entries(item);
  const shared = Object.fromEntries(members.filter(([name]) => !METHODS.includes(name)));
  return members.flatMap(([method, operation]) =>
    METHODS.includes(method) && isObject(operation)
      ? [{ id: String(operation['operationId']), path, method, shared, operation }]
      : [],
  );
}

function copyOf(entries: readonly Entry[], index: number): Entry {
  const entry = entries[index % entries.length];
  if (entry === undefined) throw new Error('The document has no operations.');
  const round = Math.floor(index / entries.length);
  if (round === 0) return entry;
  const id = `${entry.id}${round + 1}`;
  return {
    ...entry,
    id,
    path: `/copy${round + 1}${entry.path}`,
    operation: { ...entry.operation, operationId: id },
  };
}
