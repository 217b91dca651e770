import { allowsType, listOf, objectOf } from '../json.js';

/** @import { JsonObject, Rule } from '../types.js' */

const SCALARS = ['string', 'integer', 'number'];

/**
 * A type alone does not show what a value looks like. A parameter or header may carry the example itself.
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
      if (listOf(schema.examples).length > 0) return;
      context.report({
        message: 'The value has no example. Add `examples: [...]` with one realistic value.',
        location: context.location,
      });
    },
  };
};
