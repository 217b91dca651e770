import { allowsType, alternatives, follow, isReason, listOf, objectOf } from '../json.js';
import { componentName, wordsOf } from '../names.js';

/** @import { Context, Location, Rule } from '../types.js' */

/** Words that make a number an amount of money, in the singular. */
const MONEY_WORDS = [
  'allowance',
  'amount',
  'balance',
  'capital',
  'cash',
  'charge',
  'cost',
  'dividend',
  'fee',
  'income',
  'interest',
  'money',
  'premium',
  'price',
  'principal',
  'proceed',
  'tax',
  'value',
];

/** A number with one of these words counts or measures something else: `feePercentage`, `taxYear`, `transactionCount`. */
const OTHER_UNITS = [
  'code',
  'count',
  'day',
  'decimal',
  'id',
  'index',
  'month',
  'number',
  'percent',
  'percentage',
  'period',
  'quantity',
  'rate',
  'ratio',
  'term',
  'unit',
  'version',
  'week',
  'year',
];

/**
 * An amount without its currency is refused. What is no amount in spite of its name says why in `x-goji-not-money`.
 * `Money` itself and schemas that narrow it by `allOf` are where amounts live.
 *
 * @type {Rule}
 */
export const money = () => {
  /** Members of an `allOf` that has `Money` in it. */
  const narrowed = new Set();
  return {
    Schema(schema, context) {
      const isNarrowed =
        narrowed.has(schema) || listOf(schema.allOf).some((member) => isMoney(member, context));
      if (isNarrowed) for (const member of listOf(schema.allOf)) narrowed.add(member);
      if (isNarrowed || componentName(context.location, 'schemas') === 'Money') return;
      for (const [name, property] of Object.entries(objectOf(schema.properties))) {
        check(name, property, context.location.child(['properties', name]), context);
      }
    },
    Parameter(parameter, context) {
      check(String(parameter.name), parameter.schema, context.location.child(['schema']), context);
    },
  };
};

/**
 * @param {unknown} schema
 * @param {Context} context
 */
const isMoney = (schema, context) =>
  componentName(follow(schema, context.location, context).location, 'schemas') === 'Money';

/**
 * @param {string} name
 * @param {unknown} schema
 * @param {Location} location
 * @param {Context} context
 */
function check(name, schema, location, context) {
  const types = suspiciousTypes(name);
  if (types.length === 0) return;
  const found = alternatives(schema, location, context).map(({ node }) => node);
  if (found.some((node) => isReason(node['x-goji-not-money']))) return;
  if (!found.some((node) => allowsType(node, types) && !('enum' in node) && !('const' in node))) return;
  context.report({
    message: `\`${name}\` is named like an amount of money but has no currency. Use the schema \`Money\`, or say in \`x-goji-not-money\` what else it is.`,
    location,
  });
}

/**
 * The types that an amount of this name would wrongly have: a number in any case, a text only when the name ends in
 * the money word, so that `feeType` and `taxReference` pass.
 *
 * @param {string} name
 */
function suspiciousTypes(name) {
  const words = wordsOf(name).map((word) => word.replace(/s$/, ''));
  if (words.some((word) => OTHER_UNITS.includes(word)) || !words.some((word) => MONEY_WORDS.includes(word)))
    return [];
  const last = words.at(-1) ?? '';
  return MONEY_WORDS.includes(last) ? ['number', 'integer', 'string'] : ['number', 'integer'];
}
