/** @import { Context, JsonObject } from '../types.js' */

const check = (/** @type {JsonObject} */ node, /** @type {Context} */ context) => {
  if (!('example' in node && 'examples' in node)) return;
  context.report({
    message: '`example` and `examples` exclude each other. Keep `examples`.',
    location: context.location.child(['example']).key(),
  });
};

/** Tools disagree on which of the two wins. @type {import('../types.js').Rule} */
export const exampleAndExamples = () => ({
  MediaType: check,
  Parameter: check,
  Header: check,
  Schema: check,
});
