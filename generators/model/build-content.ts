import type { DocumentNode } from './document-node.js';
import {
  childNode,
  entriesOf,
  followReference,
  isObject,
  objectOf,
  optionalText,
  problem,
  resolveNode,
} from './document-node.js';
import type { Content, JsonSchema, NamedExample } from './types.js';
import { walkSchema } from './walk-schema.js';

/** The media types that the platform is known to speak. */
const MEDIA_TYPES: readonly string[] = ['application/json'];

const SCHEMA_REFERENCE = /^#\/components\/schemas\/[^/]+$/;

/** The one representation under `content`; null where the document has none. */
export function buildContent(node: DocumentNode): Content | null {
  const entries = entriesOf(node);
  const first = entries[0];
  if (first === undefined) return null;
  if (entries.length > 1)
    throw problem(node, 'more than one media type is not supported', 'Keep one media type.');
  const [mediaType, media] = first;
  if (!MEDIA_TYPES.includes(mediaType)) {
    throw problem(
      media,
      `the media type "${mediaType}" is not supported`,
      `Use ${MEDIA_TYPES.join(' or ')}.`,
    );
  }
  return {
    mediaType,
    schema: buildSchema(childNode(media, 'schema')),
    examples: entriesOf(childNode(media, 'examples')).map(([name, example]) => buildExample(name, example)),
  };
}

/** A schema whose references have been proved to lead to a component. The references themselves stay. */
export function buildSchema(node: DocumentNode): JsonSchema {
  const schema = objectOf(node);
  walkSchema(schema, (part, path) => {
    if (!Object.hasOwn(part, '$ref')) return;
    const place = path.reduce(childNode, node);
    const reference = part['$ref'];
    if (typeof reference !== 'string' || !SCHEMA_REFERENCE.test(reference)) {
      const hint = 'Make it a component of its own and refer to "#/components/schemas/<Name>".';
      throw problem(
        place,
        `the schema reference ${JSON.stringify(reference)} does not name a component`,
        hint,
      );
    }
    followReference(place, reference);
  });
  return schema;
}

function buildExample(name: string, reference: DocumentNode): NamedExample {
  const node = resolveNode(reference);
  if (!isObject(node.value) || !Object.hasOwn(node.value, 'value')) {
    throw problem(node, `the example "${name}" has no value`);
  }
  return { name, summary: optionalText(childNode(node, 'summary')), value: node.value['value'] };
}
