import { describe, expect, it } from 'vitest';
import type { ApiModel, JsonSchema, Operation } from '../../generators/model/types.js';
import { BODY_LIMIT, UPLOAD_BODY_LIMIT } from '../../generators/server/body-limit.js';
import { buildContract } from '../../generators/server/build-contract.js';

const json = (schema: JsonSchema) => ({ mediaType: 'application/json', schema, examples: [] });

function operation(parts: Partial<Operation> = {}): Operation {
  return {
    id: 'doIt',
    api: 'sample',
    method: 'post',
    path: '/a/{b}',
    summary: 'Do it',
    description: '',
    deprecated: false,
    sandboxOnly: false,
    draft: false,
    source: 'a:1',
    parameters: [],
    requestBody: null,
    responses: [],
    ...parts,
  };
}

function contractOf(parts: Partial<Operation>, schemas: ApiModel['schemas'] = []) {
  const model: ApiModel = {
    title: '',
    version: '',
    servers: [],
    apis: [],
    webhooks: [],
    operations: [operation(parts)],
    schemas,
  };
  return buildContract(model).operations['doIt'];
}

function parameter(name: string, where: 'path' | 'query' | 'header', schema: JsonSchema, required = false) {
  return { name, in: where, required, description: '', deprecated: false, schema, example: undefined };
}

describe('buildContract', () => {
  it('groups the parameters and writes header names in lower case', () => {
    const contract = contractOf({
      parameters: [
        parameter('b', 'path', { type: 'string' }, true),
        parameter('X-CLIENT-REQUEST-ID', 'header', { type: 'string', description: 'A' }, true),
        parameter('version', 'header', { type: 'integer', default: 1 }),
      ],
    });
    expect(contract?.parameters).toEqual({
      path: { properties: { b: { type: 'string' } }, required: ['b'] },
      query: undefined,
      header: {
        properties: { 'x-client-request-id': { type: 'string' }, version: { type: 'integer', default: 1 } },
        required: ['x-client-request-id'],
      },
    });
  });

  it('has a schema for each status with a body and null for one without', () => {
    const ok = {
      status: 200,
      component: null,
      description: '',
      headers: [],
      content: json({ $ref: '#/components/schemas/A' }),
    };
    const empty = { status: 204, component: null, description: '', headers: [], content: null };
    expect(contractOf({ responses: [ok, empty] })?.responses).toEqual({
      200: { $ref: 'goji#/$defs/A' },
      204: null,
    });
  });

  it.each([
    [{ type: 'integer', default: 1 }, [1]],
    [{ type: 'integer', enum: [1, 2] }, [1, 2]],
    [{ type: 'integer', const: 2 }, [2]],
    [{ type: 'integer' }, [1]],
  ])('reads the versions of %j', (schema, versions) => {
    expect(contractOf({ parameters: [parameter('version', 'header', schema)] })?.versions).toEqual(versions);
  });

  it('gives room to documents, wherever in the body they are', () => {
    const limitOf = (schema: JsonSchema) =>
      contractOf({ requestBody: { required: true, content: json(schema) } }, [
        {
          name: 'Upload',
          schema: { properties: { files: { items: { $ref: '#/components/schemas/File' } } } },
        },
        {
          name: 'File',
          schema: {
            properties: {
              data: { type: 'string', contentEncoding: 'base64' },
              parent: { $ref: '#/components/schemas/Upload' },
            },
          },
        },
        { name: 'Plain', schema: { properties: { self: { $ref: '#/components/schemas/Plain' } } } },
      ])?.bodyLimit;
    expect(limitOf({ $ref: '#/components/schemas/Upload' })).toBe(UPLOAD_BODY_LIMIT);
    expect(limitOf({ $ref: '#/components/schemas/Plain' })).toBe(BODY_LIMIT);
  });

  it.each(['/a/{b}.pdf', '/a/{b}{c}', '/a/{b-c}', '/a/*'])('refuses the path %s', (path) => {
    expect(() => contractOf({ path })).toThrow('the server cannot route the path segment');
  });

  it('refuses bodies that are not JSON', () => {
    const content = { ...json({}), mediaType: 'text/csv' };
    expect(() => contractOf({ requestBody: { required: true, content } })).toThrow('a body of type text/csv');
  });
});
