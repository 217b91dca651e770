import { describe, expect, it } from 'vitest';
import type { BundledDocument } from '../../generators/generator.js';
import { complaintAbout } from './build-start.js';
import { documentWith, jsonContent, operationWith } from './documents.js';

describe('buildModel says what is wrong and where', () => {
  const inPaths = (get: unknown, path = '/investors') => documentWith({ paths: { [path]: { get } } });
  const schemaAt = (schema: unknown) => documentWith({ components: { schemas: { Thing: schema } } });
  const body = (content: unknown) => operationWith({ responses: { '200': { description: 'x', content } } });
  const parameter = (value: unknown) => operationWith({ parameters: [value] });

  it.each<[string, BundledDocument, string]>([
    ['another OpenAPI', documentWith({ openapi: '3.0.3' }), '#/openapi: this is not an OpenAPI 3.1 document'],
    [
      'a method that nobody knows',
      documentWith({ paths: { '/a': { fetch: operationWith() } } }),
      '#/paths/~1a/fetch: the method "fetch" is not supported',
    ],
    [
      'no operationId',
      inPaths({ tags: ['Investors'] }),
      '#/paths/~1investors/get: the operation has no operationId',
    ],
    [
      'an operationId in another case',
      inPaths(operationWith({ operationId: 'list-investors' })),
      'the operationId "list-investors" is not in camelCase',
    ],
    [
      'one operationId twice',
      documentWith({ paths: { '/a': { get: operationWith() }, '/b': { get: operationWith() } } }),
      '#/paths/~1b/get: "listInvestors" is also the id of #/paths/~1a/get',
    ],
    ['no tag', inPaths(operationWith({ tags: [] })), 'the operation has no tag'],
    ['two tags', inPaths(operationWith({ tags: ['Investors', 'Investor Payments'] })), 'more than one tag'],
    ['an unknown tag', inPaths(operationWith({ tags: ['Bonds'] })), 'Known: Investors, Investor Payments.'],
    [
      'a tag without an API',
      documentWith({ tags: [{ name: 'Investors' }] }),
      '#/tags/0: the tag has no x-goji-api',
    ],
    [
      'two tags of one API',
      documentWith({
        tags: [
          { name: 'A', 'x-goji-api': 'a' },
          { name: 'B', 'x-goji-api': 'a' },
        ],
      }),
      '#/tags/1/x-goji-api: "a" also names the API of the tag at #/tags/0',
    ],
    [
      'an API that would be a file of ours',
      documentWith({ tags: [{ name: 'A', 'x-goji-api': 'index' }] }),
      '"index"',
    ],
    ['no response', inPaths(operationWith({ responses: {} })), 'documents no response'],
    [
      'a range of statuses',
      inPaths(operationWith({ responses: { '2XX': {} } })),
      'the response "2XX" is not a status',
    ],
    [
      'another media type',
      inPaths(body({ 'text/csv': { schema: {} } })),
      'the media type "text/csv" is not supported',
    ],
    [
      'two media types',
      inPaths(body({ ...jsonContent({}), 'text/plain': { schema: {} } })),
      'more than one media type is not supported',
    ],
    [
      'content without a schema',
      inPaths(body({ 'application/json': {} })),
      '/application~1json/schema: an object is',
    ],
    [
      'an example without a value',
      inPaths(body(jsonContent({}, { one: {} }))),
      'the example "one" has no value',
    ],
    ['a cookie', inPaths(parameter({ name: 'a', in: 'cookie', schema: {} })), 'a parameter in "cookie"'],
    [
      'a header that is no parameter',
      inPaths(parameter({ name: 'Accept', in: 'header', schema: {} })),
      '"Accept"',
    ],
    [
      'an unusual style',
      inPaths(parameter({ name: 'a', in: 'query', style: 'pipeDelimited', schema: {} })),
      'the style "pipeDelimited" is not supported',
    ],
    [
      'a list in one value',
      inPaths(parameter({ name: 'a', in: 'query', explode: false, schema: {} })),
      '"explode: false" is not supported',
    ],
    [
      'a parameter twice',
      inPaths(
        operationWith({
          parameters: [
            { name: 'X-A', in: 'header', schema: {} },
            { name: 'x-a', in: 'header', schema: {} },
          ],
        }),
      ),
      'the header parameter "x-a" is there twice',
    ],
    [
      'a path without its parameter',
      inPaths(operationWith(), '/a/{id}'),
      'the path has {id} but no parameter',
    ],
    [
      'a parameter without its path',
      inPaths(parameter({ name: 'id', in: 'path', required: true, schema: {} })),
      'the path parameter "id" is not in the path',
    ],
    [
      'an optional path parameter',
      inPaths(parameter({ name: 'id', in: 'path', schema: {} }), '/a/{id}'),
      'the path parameter "id" must be required',
    ],
    [
      'a reference to nothing',
      schemaAt({ type: 'object', properties: { a: { items: { $ref: '#/components/schemas/Gone' } } } }),
      '#/components/schemas/Thing/properties/a/items: nothing is found at "#/components/schemas/Gone"',
    ],
    [
      'a reference into another schema',
      schemaAt({ $ref: '#/components/schemas/Thing/properties/a' }),
      'does not name a component',
    ],
    [
      'a reference to a file',
      inPaths(parameter({ $ref: 'a.yaml' })),
      'the reference "a.yaml" leaves the document',
    ],
    [
      'a reference in a circle',
      documentWith({ paths: { '/a': { $ref: '#/paths/~1b' }, '/b': { $ref: '#/paths/~1a' } } }),
      '#/paths/~1a: the reference "#/paths/~1b" leads back to itself',
    ],
    [
      'a schema in another case',
      documentWith({ components: { schemas: { money: {} } } }),
      '"money" is not in PascalCase',
    ],
    [
      'a webhook that is not posted',
      documentWith({ webhooks: { EVENT: { get: operationWith() } } }),
      'webhooks are sent by post, not by get',
    ],
    [
      'a webhook without a payload',
      documentWith({ webhooks: { EVENT: { post: operationWith() } } }),
      'has no payload',
    ],
    [
      'a number where a text belongs',
      documentWith({ info: { title: 1, version: '1' } }),
      '#/info/title: a text is',
    ],
    ['a list where an object belongs', documentWith({ paths: [] }), '#/paths: an object is expected here'],
  ])('%s', (_, document, complaint) => {
    expect(complaintAbout(document)).toContain(complaint);
  });

  it('never looks up what an object inherits', () => {
    expect(complaintAbout(inPaths(parameter({ $ref: '#/constructor' })))).toContain(
      'nothing is found at "#/constructor"',
    );
  });
});
