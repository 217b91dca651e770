import { describe, expect, it } from 'vitest';

import { docComment } from '../../generators/print/doc-comment.js';

const long = Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ');

describe('docComment', () => {
  it('is one line where that fits', () => {
    expect(docComment('An account.', 1)).toEqual(['  /** An account. */']);
  });

  it('does not break code in two', () => {
    const comment = docComment(`${long.slice(0, 95)} \`POST /a/long/path\`, and more`);

    expect(comment).toContain(' * `POST /a/long/path`, and more');
  });

  it('is nothing for nothing', () => {
    expect(docComment(' \n ')).toEqual([]);
  });

  it('cannot be ended by its text', () => {
    const comment = docComment('a */ b\n/* c */').join('\n');

    expect(comment.match(/\*\//g)).toHaveLength(1);
    expect(comment.endsWith('*/')).toBe(true);
  });

  it('fills paragraphs up to 110 characters and keeps them apart', () => {
    const lines = docComment(`${long}\n${long}\n\nNext.`, 2);

    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(110);
    expect(lines.slice(-3)).toEqual(['     *', '     * Next.', '     */']);
    expect(lines.join(' ').match(/word0\b/g)).toHaveLength(2);
  });

  it('keeps lists as lists, with their lines indented', () => {
    const lines = docComment(`Either:\n- one\n- ${long}\n1. two`);

    expect(lines.slice(0, 4)).toEqual([
      '/**',
      ' * Either:',
      ' * - one',
      expect.stringMatching(/^ \* - word0 /),
    ]);
    expect(lines[4]).toMatch(/^ \* {3}word\d/);
    expect(lines.at(-2)).toBe(' * 1. two');
  });

  it('leaves code and tables as they are', () => {
    const code = ['```ts', `  const a = '${long}';`, '```', '| a | b |', '| - | - |'];

    expect(docComment(code.join('\n'))).toEqual(['/**', ...code.map((line) => ` * ${line}`), ' */']);
  });

  it('starts a tag on a line of its own', () => {
    expect(docComment('Old.\n@deprecated Use the other.')).toEqual([
      '/**',
      ' * Old.',
      ' * @deprecated Use the other.',
      ' */',
    ]);
  });
});
