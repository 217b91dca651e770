import type { DocumentNode } from './document-node.js';
import { childNode, itemsOf, optionalText, problem, stringOf } from './document-node.js';
import type { Api } from './types.js';

/** File names that a client already has; an API of that name would overwrite them. */
const TAKEN: readonly string[] = ['index', 'goji', 'environments'];

/** The APIs of the document: one for each tag, named by its `x-goji-api`. */
export function buildApis(root: DocumentNode): readonly Api[] {
  const seen = new Map<string, string>();
  return itemsOf(childNode(root, 'tags')).map((tag) => {
    const slugNode = childNode(tag, 'x-goji-api');
    if (slugNode.value === undefined) {
      throw problem(tag, 'the tag has no x-goji-api', 'Add the short name of its API, such as "payments".');
    }
    const slug = stringOf(slugNode);
    if (!/^[a-z][a-z0-9-]*$/.test(slug) || TAKEN.includes(slug)) {
      throw problem(slugNode, `"${slug}" cannot name an API`, 'Use lower-case letters, digits and hyphens.');
    }
    const earlier = seen.get(slug);
    if (earlier !== undefined)
      throw problem(slugNode, `"${slug}" also names the API of the tag at ${earlier}`);
    seen.set(slug, tag.pointer);
    return {
      slug,
      tag: stringOf(childNode(tag, 'name')),
      description: optionalText(childNode(tag, 'description')),
    };
  });
}
