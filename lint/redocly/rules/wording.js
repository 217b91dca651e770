/** @import { Context, JsonObject } from '../types.js' */

/** Words that carry nothing, and what to do without them. */
const FILLERS = /\b(please|simply|(it )?should be noted|note that|in order to)\b/i;

const check = (/** @type {JsonObject} */ node, /** @type {Context} */ context) => {
  for (const key of ['summary', 'description']) {
    const text = node[key];
    const found = typeof text === 'string' ? FILLERS.exec(text)?.[0] : undefined;
    if (found === undefined) continue;
    context.report({
      message: `"${found}" says nothing. Write the sentence without it.`,
      location: context.location.child([key]),
    });
  }
};

/** Descriptions are plain statements. @type {import('../types.js').Rule} */
export const wording = () => ({
  Info: check,
  Tag: check,
  Operation: check,
  Parameter: check,
  Header: check,
  Response: check,
  Schema: check,
  SecurityScheme: check,
  Example: check,
});
