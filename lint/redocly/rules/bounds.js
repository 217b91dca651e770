/** Lower bound, upper bound, and whether equal values leave nothing between them. */
const PAIRS = /** @type {const} */ ([
  ['minimum', 'maximum', false],
  ['minimum', 'exclusiveMaximum', true],
  ['exclusiveMinimum', 'maximum', true],
  ['exclusiveMinimum', 'exclusiveMaximum', true],
  ['minLength', 'maxLength', false],
  ['minItems', 'maxItems', false],
  ['minProperties', 'maxProperties', false],
]);

/** A schema that no value can meet is a mistake. @type {import('../types.js').Rule} */
export const bounds = () => ({
  Schema(schema, context) {
    for (const [lower, upper, exclusive] of PAIRS) {
      const least = schema[lower];
      const most = schema[upper];
      if (typeof least !== 'number' || typeof most !== 'number') continue;
      if (least < most || (least === most && !exclusive)) continue;
      context.report({
        message: `\`${lower}\` ${least} and \`${upper}\` ${most} leave no valid value. Correct one of them.`,
        location: context.location.child([lower]),
      });
    }
  },
});
