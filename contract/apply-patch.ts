/** The operations of JSON Patch (RFC 6902) that repairs are written in. */
export type PatchOperation =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'move'; readonly from: string; readonly path: string };

type Holder = Record<string, unknown> | unknown[];

/**
 * A copy of `value` with the operations applied in order. Throws an `Error` that names the operation when one of them
 * leads nowhere, so that a repair that no longer repairs anything is noticed.
 */
export function applyPatch(value: unknown, operations: readonly PatchOperation[]): unknown {
  const root: { document: unknown } = { document: structuredClone(value) };
  for (const operation of operations) {
    if (operation.op === 'move') put(root, operation.path, take(root, operation.from), 'add');
    else if (operation.op === 'remove') take(root, operation.path);
    else put(root, operation.path, structuredClone(operation.value), operation.op);
  }
  return root.document;
}

function put(root: object, path: string, value: unknown, op: 'add' | 'replace'): void {
  const { holder, key } = find(root, path);
  if (op === 'replace' && !Object.hasOwn(holder, key)) throw nothingAt(path);
  if (!Array.isArray(holder)) holder[key] = value;
  else if (op === 'replace') holder[Number(key)] = value;
  else if (key === '-') holder.push(value);
  else if (/^\d+$/.test(key) && Number(key) <= holder.length) holder.splice(Number(key), 0, value);
  else throw nothingAt(path);
}

function take(root: object, path: string): unknown {
  const { holder, key } = find(root, path);
  if (!Object.hasOwn(holder, key)) throw nothingAt(path);
  if (Array.isArray(holder)) return holder.splice(Number(key), 1)[0];
  const { [key]: value } = holder;
  delete holder[key];
  return value;
}

/** The object or list that holds what a pointer leads to, and the key in it. */
function find(root: object, path: string): { readonly holder: Holder; readonly key: string } {
  const tokens = ['document', ...path.split('/').slice(1)].map((token) =>
    token.replaceAll('~1', '/').replaceAll('~0', '~'),
  );
  const key = tokens.pop() ?? '';
  const holder = tokens.reduce<unknown>(
    (node, token) => (isHolder(node) && Object.hasOwn(node, token) ? Reflect.get(node, token) : undefined),
    root,
  );
  if (!isHolder(holder)) throw nothingAt(path);
  return { holder, key };
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}

function nothingAt(path: string): Error {
  return new Error(`The patch does not apply: there is nothing at ${path === '' ? 'the root' : path}`);
}
