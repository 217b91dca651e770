/** The platform adds fields without notice, so no object is closed. @type {import('../types.js').Rule} */
export const openObject = () => ({
  Schema(schema, context) {
    if (schema.additionalProperties !== false) return;
    context.report({
      message: '`additionalProperties: false` refuses fields that the platform may add. Remove it.',
      location: context.location.child(['additionalProperties']),
    });
  },
});
