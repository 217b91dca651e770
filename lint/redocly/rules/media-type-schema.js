import { follow, isObject, objectOf } from '../json.js';
import { visitWebhooks } from '../operations.js';

/** A body without a schema is checked by nothing, and a webhook without a body says nothing. @type {import('../types.js').Rule} */
export const mediaTypeSchema = () => ({
  ...visitWebhooks(({ name, operation, location, context }) => {
    const at = location.child(['requestBody']);
    const { node } = follow(operation.requestBody, at, context);
    if (Object.keys(objectOf(node.content)).length > 0) return;
    context.report({
      message: `The webhook ${name} has no payload. Give its \`requestBody\` an \`application/json\` content.`,
      location: at.key(),
    });
  }),
  MediaType(mediaType, context) {
    if (isObject(mediaType.schema) && Object.keys(mediaType.schema).length > 0) return;
    context.report({
      message: `The media type \`${context.key}\` has no schema. Refer to the schema of the body.`,
      location: context.location.key(),
    });
  },
});
