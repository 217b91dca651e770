import { describe, expect, it } from 'vitest';

import { buildModel } from '../../generators/model/build-model.js';
import { describeOperation, referenceLine } from '../../generators/print/operation-text.js';
import { documentWith, jsonContent, operationWith } from '../model/documents.js';

const words = {
  takes: 'Takes:',
  errors: 'Fails with:',
  nameOf: ({ name }: { readonly name: string }) => name,
};

function operationOf(members: object) {
  const document = documentWith({
    paths: { '/things': { get: operationWith({ operationId: 'listThings', ...members }) } },
  });
  const [operation] = buildModel(document).operations;
  if (operation === undefined) throw new Error('there is no operation');
  return operation;
}

describe('describeOperation', () => {
  it('says what the operation takes and how it fails, call options left out', () => {
    const error = (errorCode: string) => ({ value: { errors: [{ errorCode, message: 'No  such\nthing' }] } });
    const operation = operationOf({
      summary: 'List things',
      description: 'Returns all.\n',
      parameters: [
        { name: 'version', in: 'header', schema: { type: 'integer' } },
        {
          name: 'kind',
          in: 'query',
          description: 'Of\nwhat kind.',
          deprecated: true,
          schema: { type: 'string' },
        },
      ],
      responses: {
        '200': { description: 'x' },
        '400': {
          description: 'x',
          content: jsonContent({ type: 'object' }, { one: error('ONE'), again: error('ONE') }),
        },
        '404': { description: 'Not\nthere.' },
      },
    });

    expect(describeOperation(operation, words)).toEqual([
      'List things.',
      'Returns all.',
      'Takes:\n- `kind`: Of what kind. Deprecated.',
      'Fails with:\n- 400 `ONE`: No such thing\n- 404: Not there.',
    ]);
  });

  it('says once that only the sandbox has it', () => {
    const remark = 'Only the sandbox has this operation.';
    const textOf = (description: string) =>
      describeOperation(operationOf({ description, 'x-goji-sandbox-only': true }), words);

    expect(textOf('Acts.')).toContain(remark);
    expect(textOf('Acts. It works in the sandbox\nonly.')).not.toContain(remark);
  });

  it('warns of a draft', () => {
    expect(describeOperation(operationOf({ 'x-goji-draft': true }), words)).toContain(
      'The reference calls this operation a draft: its shape may change.',
    );
  });
});

describe('referenceLine', () => {
  it('names the place in the reference, if it is known', () => {
    expect(referenceLine({ ...operationOf({}), source: 'a.txt:1' })).toBe('Reference: a.txt:1');
    expect(referenceLine({ ...operationOf({}), source: '' })).toBe('');
  });
});
