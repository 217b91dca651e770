import { describe, expect, it } from 'vitest';

import { buildModel } from '../../generators/model/build-model.js';
import { emitEnums, listEnums } from '../../generators/types/enums.js';
import { documentWith } from '../model/documents.js';
import { typeErrorsIn } from './compile.js';

function modelWith(schemas: object) {
  return buildModel(documentWith({ paths: {}, components: { schemas } }));
}

const colours = modelWith({ Colour: { type: 'string', description: 'A colour.', enum: ['RED', 'BLUE'] } });

describe('emitEnums', () => {
  it('lists the values of every enumeration and of nothing else', () => {
    const model = modelWith({
      Colour: { type: 'string', enum: ['RED', 'BLUE'] },
      Thing: { type: 'object' },
      KycStatus: { enum: ['PASSED'] },
    });

    expect(listEnums(model).map(({ listName, values }) => [listName, values])).toEqual([
      ['colours', ['RED', 'BLUE']],
      ['kycStatuses', ['PASSED']],
    ]);
  });

  it('refuses two lists of one name', () => {
    const model = modelWith({ Colour: { enum: ['A'] }, Colours: { enum: ['B'] } });

    expect(() => emitEnums(model)).toThrow('the values of Colour and Colours would both be named "colours"');
  });

  it('is a module also when there is nothing to list', () => {
    expect(typeErrorsIn({ 'enums.ts': emitEnums(modelWith({})).text })).toEqual([]);
  });

  it('compiles when the list and the type agree, and only then', () => {
    const { text } = emitEnums(colours);
    const compile = (type: string) =>
      typeErrorsIn({ 'enums.ts': text, 'schemas.ts': `export type Colour = ${type};` }).map(
        (error) => error.code,
      );

    expect(compile("'RED' | 'BLUE'")).toEqual([]);
    expect(compile("'RED'")).toEqual([2322]);
    expect(compile("'RED' | 'BLUE' | 'GREEN'")).toEqual([2344]);
  });
});
