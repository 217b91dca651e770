import { buildContent, buildSchema } from './build-content.js';
import { buildParameters } from './build-parameters.js';
import type { DocumentNode } from './document-node.js';
import {
  childNode,
  entriesOf,
  flagOf,
  isObject,
  itemsOf,
  optionalText,
  problem,
  resolveNode,
  stringOf,
} from './document-node.js';
import type { Api, HttpMethod, Operation, RequestBody, Response, ResponseHeader } from './types.js';

const METHODS: readonly string[] = ['get', 'put', 'post', 'delete', 'patch'] satisfies HttpMethod[];
const OTHER_MEMBERS: readonly string[] = ['$ref', 'parameters', 'summary', 'description', 'servers'];
const COMPONENT_RESPONSE = /^#\/components\/responses\/([^/]+)$/;
const OPERATION_ID = /^[a-z][A-Za-z0-9]*$/;

/** An operation as it stands in the document. */
export interface OperationNode {
  readonly method: HttpMethod;
  /** URL template, or the event type of a webhook. */
  readonly path: string;
  readonly pathItem: DocumentNode;
  readonly operation: DocumentNode;
}

/** Every operation below `paths` or `webhooks`, references resolved. Throws for a method that nobody knows. */
export function listOperationNodes(container: DocumentNode): readonly OperationNode[] {
  return entriesOf(container)
    .filter(([path]) => !path.startsWith('x-'))
    .flatMap(([path, reference]) => {
      const pathItem = resolveNode(reference);
      return entriesOf(pathItem).flatMap(([member, operation]) => {
        if (OTHER_MEMBERS.includes(member) || member.startsWith('x-')) return [];
        if (!isMethod(member)) throw problem(operation, `the method "${member}" is not supported`);
        return [{ method: member, path, pathItem, operation }];
      });
    });
}

/** The slug of the API that the operation's tag belongs to. Throws unless there is exactly one tag and it is known. */
export function apiOfOperation(operation: DocumentNode, apis: readonly Api[]): string {
  const tags = itemsOf(childNode(operation, 'tags'));
  const tag = tags[0];
  if (tag === undefined) throw problem(operation, 'the operation has no tag', 'Give it the tag of its API.');
  if (tags.length > 1)
    throw problem(operation, 'the operation has more than one tag', 'Keep the tag of its API.');
  const name = stringOf(tag);
  const api = apis.find((candidate) => candidate.tag === name);
  if (api !== undefined) return api.slug;
  throw problem(tag, `the tag "${name}" is not among the document's tags`, `Known: ${listOf(apis)}.`);
}

/** All operations of the document. */
export function buildOperations(document: DocumentNode, apis: readonly Api[]): readonly Operation[] {
  const ids = new Map<string, string>();
  return listOperationNodes(childNode(document, 'paths')).map((node) => {
    const operation = buildOperation(node, apis);
    const earlier = ids.get(operation.id);
    if (earlier !== undefined)
      throw problem(node.operation, `"${operation.id}" is also the id of ${earlier}`);
    ids.set(operation.id, node.operation.pointer);
    return operation;
  });
}

function buildOperation(
  { method, path, pathItem, operation }: OperationNode,
  apis: readonly Api[],
): Operation {
  return {
    id: idOf(operation),
    api: apiOfOperation(operation, apis),
    method,
    path,
    summary: optionalText(childNode(operation, 'summary')),
    description: optionalText(childNode(operation, 'description')),
    deprecated: flagOf(childNode(operation, 'deprecated')),
    sandboxOnly: flagOf(childNode(operation, 'x-goji-sandbox-only')),
    draft: flagOf(childNode(operation, 'x-goji-draft')),
    source: optionalText(childNode(operation, 'x-goji-source')),
    parameters: buildParameters(pathItem, operation, path),
    requestBody: buildRequestBody(childNode(operation, 'requestBody')),
    responses: buildResponses(childNode(operation, 'responses')),
  };
}

function idOf(operation: DocumentNode): string {
  const node = childNode(operation, 'operationId');
  if (node.value === undefined) {
    throw problem(operation, 'the operation has no operationId', 'Give it a verb and a noun in camelCase.');
  }
  const id = stringOf(node);
  if (!OPERATION_ID.test(id)) throw problem(node, `the operationId "${id}" is not in camelCase`);
  return id;
}

function buildRequestBody(reference: DocumentNode): RequestBody | null {
  if (reference.value === undefined) return null;
  const node = resolveNode(reference);
  const content = buildContent(childNode(node, 'content'));
  if (content === null) throw problem(node, 'the request body has no content');
  return { required: flagOf(childNode(node, 'required')), content };
}

function buildResponses(node: DocumentNode): readonly Response[] {
  const responses = entriesOf(node)
    .filter(([key]) => !key.startsWith('x-'))
    .map(([key, reference]) => buildResponse(key, reference));
  if (responses.length === 0) throw problem(node, 'the operation documents no response');
  return responses;
}

function buildResponse(key: string, reference: DocumentNode): Response {
  if (!/^[1-5]\d\d$/.test(key)) {
    throw problem(reference, `the response "${key}" is not a status`, 'Document each status by its number.');
  }
  const node = resolveNode(reference);
  return {
    status: Number(key),
    component: COMPONENT_RESPONSE.exec(node.pointer)?.[1] ?? null,
    description: optionalText(childNode(node, 'description')),
    headers: entriesOf(childNode(node, 'headers')).map(([name, header]) =>
      buildHeader(name, resolveNode(header)),
    ),
    content: buildContent(childNode(node, 'content')),
  };
}

function buildHeader(name: string, node: DocumentNode): ResponseHeader {
  return {
    name,
    required: flagOf(childNode(node, 'required')),
    description: optionalText(childNode(node, 'description')),
    schema: buildSchema(childNode(node, 'schema')),
  };
}

function isMethod(member: string): member is HttpMethod {
  return METHODS.includes(member);
}

function listOf(apis: readonly Api[]): string {
  return apis.map((api) => api.tag).join(', ');
}

/** True when the path item of an operation is still of use after one of its operations has gone. */
export function hasOperation(pathItem: unknown): boolean {
  return isObject(pathItem) && Object.keys(pathItem).some(isMethod);
}
