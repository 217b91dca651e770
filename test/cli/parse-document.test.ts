import { describe, expect, it } from 'vitest';
import { formatSpecError, isSpecError } from '../../generators/spec-error.js';
import { parseDocument } from '../../scripts/document/parse-document.js';
import { SMALL_SPEC } from './run-goji.js';

function complaint(text: string): string {
  try {
    parseDocument(text, 'api.yaml');
  } catch (error) {
    if (isSpecError(error)) return formatSpecError(error);
    throw error;
  }
  return 'accepted';
}

describe('parseDocument', () => {
  it('reads YAML and JSON alike', () => {
    const { document } = parseDocument(SMALL_SPEC, 'api.yaml');
    expect(parseDocument(JSON.stringify(document), 'api.json').document).toEqual(document);
    expect(document['openapi']).toBe('3.1.0');
  });

  it.each([
    ['openapi: 3.1.0\npaths: [\n', /^api\.yaml:3:1: Not valid YAML or JSON: /],
    [
      'openapi: 3.1.0\ninfo: { title: "x }\n',
      /^api\.yaml:3:1: Not valid YAML or JSON: Missing closing "quote\.$/,
    ],
    ['{\n  "openapi" "3.1.0"\n}', /^api\.yaml:2:13: Not valid YAML or JSON: /],
    ['a: 1\nb: 2\na: 3\n', /^api\.yaml:3:1: The same key occurs twice in one mapping\.$/],
    ['a:\n\tb: 1\n', /^api\.yaml:2:1: A tab is used as indentation/],
    ['a: 1\n---\nb: 2\n', /^api\.yaml:2:1: The file holds more than one YAML document\.$/],
    ['a: !secret x\n', /^api\.yaml:1:4: Not valid YAML or JSON: Unresolved tag: !secret\.$/],
    ['a: *gone\n', /^api\.yaml: Not a usable YAML document: Unresolved alias/],
    ['', /^api\.yaml: The file is empty\. Name the root of an OpenAPI 3\.1 document: /],
    ['# nothing\n', /^api\.yaml: The file is empty\. Name the root of an OpenAPI 3\.1 document: /],
    [
      'just text',
      /^api\.yaml: Not an OpenAPI document: the file holds no mapping\. Name the root of an OpenAPI 3\.1 document: /,
    ],
    [
      '- 1\n',
      /^api\.yaml: Not an OpenAPI document: the file holds no mapping\. Name the root of an OpenAPI 3\.1 document: /,
    ],
    [
      'title: x\n',
      /^api\.yaml: Not an OpenAPI document: the field "openapi" is missing\. Name the root of an OpenAPI 3\.1 document: /,
    ],
    ['# old\nswagger: "2.0"\n', /^api\.yaml:2:1 #\/swagger: This is a Swagger 2\.0 document\. Convert/],
    ['openapi: 3.0.3\npaths: {}\n', /^api\.yaml:1:1 #\/openapi: OpenAPI 3\.0\.3 is not supported\./],
    [
      'openapi: 3.1\npaths: {}\n',
      /^api\.yaml:1:1 #\/openapi: OpenAPI 3\.1 is not supported\. .* such as 3\.1\.0\.$/,
    ],
    ['openapi: 3.1.0\n', /^api\.yaml: The document has neither "paths" nor "webhooks"\. Add the operations/],
  ])('refuses %j', (text, expected) => {
    expect(complaint(text)).toMatch(expected);
  });

  it.each(['yaml', 'json'])('finds the line of a pointer in %s', (format) => {
    const yaml = parseDocument(SMALL_SPEC, 'api');
    const text = format === 'yaml' ? SMALL_SPEC : JSON.stringify(yaml.document, null, 2);
    const { locate } = parseDocument(text, 'api');
    const line = text.split('\n').findIndex((candidate) => candidate.includes('listVisits')) + 1;
    expect(locate('#/paths/~1visits/get/operationId')).toMatchObject({ file: 'api', line });
    expect(locate('#/paths/~1visits/get/operationId/no/such/thing').line).toBe(line);
    expect(locate('#/tags/1/name').line).toBe(text.split('\n').findIndex((l) => l.includes('Visits')) + 1);
    expect(locate('#/nowhere')).toEqual({ file: 'api', pointer: '#/nowhere' });
  });
});
