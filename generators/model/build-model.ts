import type { BundledDocument } from '../generator.js';
import { buildApis } from './build-apis.js';
import { buildContent, buildSchema } from './build-content.js';
import { buildOperations, listOperationNodes } from './build-operations.js';
import type { DocumentNode } from './document-node.js';
import {
  childNode,
  entriesOf,
  flagOf,
  itemsOf,
  optionalText,
  problem,
  resolveNode,
  rootNode,
  stringOf,
} from './document-node.js';
import type { ApiModel, NamedSchema, Webhook } from './types.js';

const SCHEMA_NAME = /^[A-Z][A-Za-z0-9]*$/;

/**
 * Makes the plain model of a bundled OpenAPI 3.1 document. References to parameters, responses, headers, examples,
 * request bodies and path items are resolved; references between schemas stay, each proved to lead somewhere.
 * Throws a `SpecError` with the JSON pointer for everything that the generators could not carry over faithfully.
 */
export function buildModel(document: BundledDocument): ApiModel {
  const root = rootNode(document);
  const version = childNode(root, 'openapi');
  if (typeof version.value !== 'string' || !version.value.startsWith('3.1.')) {
    throw problem(
      version,
      'this is not an OpenAPI 3.1 document',
      'Its first line has to be "openapi: 3.1.0".',
    );
  }
  const info = childNode(root, 'info');
  const apis = buildApis(root);
  return {
    title: stringOf(childNode(info, 'title')),
    version: stringOf(childNode(info, 'version')),
    servers: itemsOf(childNode(root, 'servers')).map((server) => ({
      url: stringOf(childNode(server, 'url')),
      description: optionalText(childNode(server, 'description')),
    })),
    apis,
    operations: buildOperations(root, apis),
    webhooks: buildWebhooks(root),
    schemas: buildSchemas(childNode(childNode(root, 'components'), 'schemas')),
  };
}

function buildWebhooks(root: DocumentNode): readonly Webhook[] {
  const seen = new Set<string>();
  return listOperationNodes(childNode(root, 'webhooks')).map(({ method, path, operation }) => {
    if (method !== 'post') throw problem(operation, `webhooks are sent by post, not by ${method}`);
    if (seen.has(path)) throw problem(operation, `the webhook "${path}" is there twice`);
    seen.add(path);
    const payload = buildContent(childNode(resolveNode(childNode(operation, 'requestBody')), 'content'));
    if (payload === null) throw problem(operation, `the webhook "${path}" has no payload`);
    return {
      type: path,
      summary: optionalText(childNode(operation, 'summary')),
      description: optionalText(childNode(operation, 'description')),
      deprecated: flagOf(childNode(operation, 'deprecated')),
      source: optionalText(childNode(operation, 'x-goji-source')),
      payload,
    };
  });
}

function buildSchemas(schemas: DocumentNode): readonly NamedSchema[] {
  return entriesOf(schemas).map(([name, node]) => {
    if (!SCHEMA_NAME.test(name)) throw problem(node, `the schema name "${name}" is not in PascalCase`);
    return { name, schema: buildSchema(node) };
  });
}
