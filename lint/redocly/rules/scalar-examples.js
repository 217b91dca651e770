import { allowsType, listOf, objectOf } from '../json.js';

/** @import { JsonObject, Rule } from '../types.js' */

const SCALARS = ['string', 'integer', 'number'];

/**
 * A type alone does not show what a value looks like. A parameter or header may carry the example itself. One example
 * is enough, and YAML makes two of a text with a comma.
 *
 * @type {Rule}
 */
export const scalarExamples = () => {
  /** Schemas whose parameter or header shows a value. */
  const shown = new Set();
  const noteShown = (/** @type {JsonObject} */ holder) => {
    if (!('example' in holder || 'examples' in holder)) return;
    shown.add(holder.schema).add(objectOf(holder.schema).items);
  };
  return {
    Parameter: noteShown,
    Header: noteShown,
    Schema(schema, context) {
      if (!allowsType(schema, SCALARS) || 'enum' in schema || 'const' in schema || shown.has(schema)) return;
      const examples = listOf(schema.examples).length;
      if (examples === 1) return;
      const message =
        examples === 0
          ? 'The value has no example. Add `examples: [...]` with one realistic value.'
          : 'The value has several examples. Keep one; text with a comma needs quotation marks.';
      context.report({ message, location: context.location });
    },
  };
};
