import { describe, expect, it } from 'vitest';

import { afterColon, unionType } from '../../generators/print/union-type.js';

const many = Array.from({ length: 12 }, (_, index) => `ERROR_CODE_${index}`);

describe('unionType', () => {
  it('stays on its line where it fits, and has each member once', () => {
    expect(unionType(['A', 'B', 'A'], 1, 20)).toBe("'A' | 'B'");
    expect(afterColon("'A' | 'B'")).toBe(" 'A' | 'B'");
  });

  it('gives each member a line where it does not fit', () => {
    const union = unionType(many, 2, 20);

    expect(union.split('\n')).toEqual(['', ...many.map((code) => `    | '${code}'`)]);
    expect(afterColon(union)).toBe(union);
  });

  it('is never for nothing', () => {
    expect(unionType([], 1, 0)).toBe('never');
  });
});
