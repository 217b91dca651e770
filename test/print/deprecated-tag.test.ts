import { describe, expect, it } from 'vitest';

import { deprecatedTag } from '../../generators/print/deprecated-tag.js';

const tagOf = (description: string) => deprecatedTag({ deprecated: true, description });

describe('deprecatedTag', () => {
  it('has the sentence that names the replacement, in one line', () => {
    expect(tagOf('Returns the same.\n\nUse `getThing`,\n`GET /things/{id}`, instead. It is new.')).toBe(
      '@deprecated Use `getThing`, `GET /things/{id}`, instead.',
    );
  });

  it('reads the wording of events and fields as well', () => {
    expect(tagOf('Fires once. Deprecated, use `THING_UPDATE`. It still fires.')).toBe(
      '@deprecated Use `THING_UPDATE`.',
    );
  });

  it('says no more than there is', () => {
    expect(tagOf('Old. To use `x` is not advised.')).toBe('@deprecated');
    expect(tagOf('')).toBe('@deprecated');
  });

  it('is nothing for what is not deprecated', () => {
    expect(deprecatedTag({ deprecated: false, description: 'Use `x`.' })).toBe('');
  });
});
