import type { BundledDocument } from '../generator.js';
import { SpecError } from '../spec-error.js';
import { buildApis } from './build-apis.js';
import { apiOfOperation, hasOperation, listOperationNodes } from './build-operations.js';
import type { DocumentNode, JsonObject } from './document-node.js';
import { childNode, entriesOf, isObject, itemsOf, objectOf, resolveNode, rootNode } from './document-node.js';
import { nearestName } from './nearest-name.js';
import type { Api } from './types.js';

/** The name that stands for all webhooks, whichever API's tag they carry. */
const WEBHOOKS = 'webhooks';

/**
 * The document with the operations of the chosen APIs alone, their tags, and the components that they use. An API
 * is named by the `x-goji-api` of its tag.
 *
 * Webhooks: one that carries a tag goes with the API of that tag. `webhooks` chooses all of them, since the platform
 * delivers every event to one URL. A webhook without a tag is chosen by `webhooks` alone.
 *
 * Throws a `SpecError` for an empty list and for a name that the document does not know.
 */
export function filterDocument(document: BundledDocument, apis: readonly string[]): BundledDocument {
  const root = rootNode(document);
  const known = buildApis(root);
  assertKnown(apis, namesOf(root, known));
  const keep = (operation: DocumentNode) => apis.includes(apiOfOperation(operation, known));
  const keepWebhook = (operation: DocumentNode) =>
    apis.includes(WEBHOOKS) || (isTagged(operation) && keep(operation));
  const { components, ...rest } = document;
  const filtered = {
    ...rest,
    tags: itemsOf(childNode(root, 'tags'))
      .map((tag) => objectOf(tag))
      .filter((tag) => apis.includes(String(tag['x-goji-api']))),
    paths: filterPathItems(childNode(root, 'paths'), keep),
    ...(document['webhooks'] === undefined
      ? {}
      : { webhooks: filterPathItems(childNode(root, 'webhooks'), keepWebhook) }),
  };
  return components === undefined ? filtered : { ...filtered, components: usedComponents(root, filtered) };
}

function namesOf(root: DocumentNode, known: readonly Api[]): readonly string[] {
  const names = known.map((api) => api.slug);
  const hasWebhooks = entriesOf(childNode(root, 'webhooks')).length > 0;
  return hasWebhooks && !names.includes(WEBHOOKS) ? [...names, WEBHOOKS] : names;
}

function assertKnown(apis: readonly string[], known: readonly string[]): void {
  const list = `Known APIs: ${known.join(', ')}.`;
  if (apis.length === 0) throw new SpecError('no API is chosen.', { hint: list });
  for (const name of apis) {
    if (known.includes(name)) continue;
    const nearest = nearestName(name, known);
    const question = nearest === undefined ? '' : `Did you mean "${nearest}"? `;
    throw new SpecError(`there is no API "${name}".`, { hint: `${question}${list}` });
  }
}

function isTagged(operation: DocumentNode): boolean {
  return itemsOf(childNode(operation, 'tags')).length > 0;
}

function filterPathItems(container: DocumentNode, keep: (operation: DocumentNode) => boolean): JsonObject {
  const dropped = new Map<string, Set<string>>();
  for (const { method, path, operation } of listOperationNodes(container)) {
    if (!keep(operation)) dropped.set(path, (dropped.get(path) ?? new Set()).add(method));
  }
  const kept = entriesOf(container).map(([path, reference]) => {
    const methods = dropped.get(path);
    if (methods === undefined) return [path, reference.value] as const;
    const members = Object.entries(objectOf(resolveNode(reference)));
    return [path, Object.fromEntries(members.filter(([member]) => !methods.has(member)))] as const;
  });
  return Object.fromEntries(
    kept.filter(([path, item]) => path.startsWith('x-') || !dropped.has(path) || hasOperation(item)),
  );
}

/**
 * The components that can be reached from `document`, in their order. Security schemes all stay: they are named, not
 * referred to, and say how to call any operation.
 */
function usedComponents(root: DocumentNode, document: JsonObject): JsonObject {
  const used = new Set<string>();
  const pending: unknown[] = [document];
  while (pending.length > 0) {
    for (const reference of referencesIn(pending.pop())) {
      if (used.has(reference)) continue;
      used.add(reference);
      pending.push(resolveNode({ root: root.root, value: { $ref: reference }, pointer: reference }).value);
    }
  }
  const components = entriesOf(childNode(root, 'components')).map(([kind, members]) => {
    if (kind === 'securitySchemes') return [kind, members.value] as const;
    const kept = entriesOf(members).filter(([, member]) => used.has(member.pointer));
    return [kind, Object.fromEntries(kept.map(([name, member]) => [name, member.value]))] as const;
  });
  return Object.fromEntries(
    components.filter(([, members]) => Object.keys(objectOf(rootNode(members))).length > 0),
  );
}

/** Every text in `value` that points to a component: the references and the mappings of discriminators. */
function referencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.startsWith('#/components/') ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  return isObject(value) ? Object.values(value).flatMap(referencesIn) : [];
}
