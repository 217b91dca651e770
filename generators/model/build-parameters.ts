import { buildSchema } from './build-content.js';
import type { DocumentNode } from './document-node.js';
import { childNode, flagOf, itemsOf, optionalText, problem, resolveNode, stringOf } from './document-node.js';
import type { Parameter, ParameterLocation } from './types.js';

/** How OpenAPI serialises a parameter that does not say. Client and server know this way alone. */
const DEFAULT_STYLE = { path: 'simple', query: 'form', header: 'simple' } as const;

/** Header parameters that OpenAPI says are ignored, because other parts of the document describe them. */
const IGNORED_HEADERS: readonly string[] = ['accept', 'content-type', 'authorization'];

/**
 * The parameters of one operation: those of its path item first, each replaced where the operation has one of the
 * same place and name, then the operation's own. Checks them against the braces of the URL template.
 */
export function buildParameters(
  pathItem: DocumentNode,
  operation: DocumentNode,
  path: string,
): readonly Parameter[] {
  const merged = new Map<string, Parameter>();
  for (const owner of [pathItem, operation]) {
    const seen = new Set<string>();
    for (const reference of itemsOf(childNode(owner, 'parameters'))) {
      const parameter = buildParameter(resolveNode(reference));
      const name = parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name;
      const key = `${parameter.in} ${name}`;
      if (seen.has(key))
        throw problem(reference, `the ${parameter.in} parameter "${parameter.name}" is there twice`);
      seen.add(key);
      merged.set(key, parameter);
    }
  }
  const parameters = [...merged.values()];
  assertMatchesTemplate(operation, path, parameters);
  return parameters;
}

function buildParameter(node: DocumentNode): Parameter {
  const place = locationOf(childNode(node, 'in'));
  const name = stringOf(childNode(node, 'name'));
  const required = flagOf(childNode(node, 'required'));
  if (place === 'path' && !required) throw problem(node, `the path parameter "${name}" must be required`);
  if (place === 'header' && IGNORED_HEADERS.includes(name.toLowerCase())) {
    throw problem(
      node,
      `the header "${name}" cannot be a parameter`,
      'Describe it as security or as a media type.',
    );
  }
  assertDefaultSerialisation(node, place);
  return {
    name,
    in: place,
    required,
    description: optionalText(childNode(node, 'description')),
    deprecated: flagOf(childNode(node, 'deprecated')),
    schema: buildSchema(childNode(node, 'schema')),
    example: childNode(node, 'example').value,
  };
}

function locationOf(node: DocumentNode): ParameterLocation {
  const place = stringOf(node);
  if (place === 'path' || place === 'query' || place === 'header') return place;
  throw problem(node, `a parameter in "${place}" is not supported`, 'Use path, query or header.');
}

function assertDefaultSerialisation(node: DocumentNode, place: ParameterLocation): void {
  const style = childNode(node, 'style');
  if (style.value !== undefined && style.value !== DEFAULT_STYLE[place]) {
    throw problem(style, `the style ${JSON.stringify(style.value)} is not supported`, 'Leave out "style".');
  }
  const explode = childNode(node, 'explode');
  if (explode.value !== undefined && explode.value !== (place === 'query')) {
    throw problem(explode, `"explode: ${String(explode.value)}" is not supported`, 'Leave out "explode".');
  }
  for (const keyword of ['allowReserved', 'content']) {
    const child = childNode(node, keyword);
    if (child.value !== undefined) throw problem(child, `"${keyword}" is not supported in a parameter`);
  }
}

function assertMatchesTemplate(
  operation: DocumentNode,
  path: string,
  parameters: readonly Parameter[],
): void {
  const inTemplate = templateNames(path);
  const declared = parameters
    .filter((parameter) => parameter.in === 'path')
    .map((parameter) => parameter.name);
  for (const name of inTemplate) {
    if (!declared.includes(name))
      throw problem(operation, `the path has {${name}} but no parameter of that name`);
  }
  for (const name of declared) {
    if (!inTemplate.includes(name))
      throw problem(operation, `the path parameter "${name}" is not in the path`);
  }
}

/** The names in braces of a URL template, in order. */
export function templateNames(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? '');
}
