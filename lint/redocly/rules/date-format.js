import { allowsType, alternatives, isReason } from '../json.js';
import { wordsOf } from '../names.js';

/** @import { Context, Location } from '../types.js' */

const FORMATS = ['date', 'date-time'];

/** Last words that make a name a moment: `postedAt`, `coolingOffPeriodEnds`. `date` counts wherever it stands. */
const MOMENTS = ['at', 'ends', 'expires', 'since', 'starts', 'time', 'timestamp', 'until'];

/** Names with one of these words speak about a date without being one: `dateFormat`. */
const ABOUT_DATES = ['format', 'type', 'count', 'range', 'zone', 'pattern', 'status'];

/**
 * What is called a date has a date format, so that clients and the mock can check it. A text that is no RFC 3339 date
 * says why in `x-goji-not-date`.
 *
 * @type {import('../types.js').Rule}
 */
export const dateFormat = () => ({
  SchemaProperties(properties, context) {
    for (const [name, schema] of Object.entries(properties)) {
      check(name, schema, context.location.child([name]), context);
    }
  },
  Parameter(parameter, context) {
    check(String(parameter.name), parameter.schema, context.location.child(['schema']), context);
  },
});

/**
 * @param {string} name
 * @param {unknown} schema
 * @param {Location} location
 * @param {Context} context
 */
function check(name, schema, location, context) {
  if (!namesDate(name)) return;
  const found = alternatives(schema, location, context).map(({ node }) => node);
  if (found.some((node) => isReason(node['x-goji-not-date']))) return;
  const wrong = found.some(
    (node) =>
      allowsType(node, ['string', 'integer', 'number']) &&
      !FORMATS.includes(String(node.format)) &&
      !('enum' in node) &&
      !('const' in node),
  );
  if (!wrong) return;
  context.report({
    message: `\`${name}\` is named like a date but has neither \`format: date\` nor \`format: date-time\`. Add the format, or say in \`x-goji-not-date\` why it is none.`,
    location,
  });
}

/** @param {string} name */
function namesDate(name) {
  const words = wordsOf(name);
  if (words.some((word) => ABOUT_DATES.includes(word))) return false;
  return words.includes('date') || MOMENTS.includes(words.at(-1) ?? '');
}
