import { describe, expect, it } from 'vitest';

import { javadoc, standardImports } from '../../generators/java/java-file.js';

describe('javadoc', () => {
  it('has paragraphs, code and lists in the markup of Javadoc', () => {
    expect(javadoc('Does `a`.\n\nTakes:\n- `x`: one < two\n- y\n\nEnds.', 0)).toEqual([
      '/**',
      ' * Does <code>a</code>.',
      ' *',
      ' * <p>Takes:',
      ' * <ul>',
      ' * <li><code>x</code>: one &lt; two',
      ' * <li>y',
      ' * </ul>',
      ' *',
      ' * <p>Ends.',
      ' */',
    ]);
  });

  it('ends with its tags, whose text is escaped', () => {
    expect(javadoc('Old.', 1, ['@deprecated Use `a@b` */'])).toEqual([
      '    /**',
      '     * Old.',
      '     *',
      '     * @deprecated Use <code>a&#64;b</code> *&#47;',
      '     */',
    ]);
  });

  it('is nothing for nothing', () => {
    expect(javadoc(' \n ', 1)).toEqual([]);
  });
});

describe('standardImports', () => {
  it('imports what the code uses, and nothing for the words of comments', () => {
    expect(standardImports(['/** List the Map. */', ' * BigDecimal', 'List<String> ids;'])).toEqual([
      'import java.util.List;',
      '',
    ]);
    expect(standardImports(['int a;'])).toEqual([]);
  });
});
