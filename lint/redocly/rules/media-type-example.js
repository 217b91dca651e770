import { follow, objectOf } from '../json.js';
import { responsesOf, visitOperations } from '../operations.js';

/** @import { OperationPlace } from '../operations.js' */

/**
 * Docs, mock and tests live on named examples. A request example and the response that answers it have the same name.
 *
 * @type {import('../types.js').Rule}
 */
export const mediaTypeExample = () => ({
  ...visitOperations(checkPairs),
  MediaType(mediaType, context) {
    if (!('schema' in mediaType)) return;
    const examples = Object.entries(objectOf(mediaType.examples));
    if (examples.length === 0) {
      context.report({
        message: 'The body has no named example. Add at least one under `examples`.',
        location: context.location.key(),
      });
    }
    for (const [name, example] of examples) {
      const at = context.location.child(['examples', name]);
      const { node, location, resolved } = follow(example, at, context);
      if (!resolved) continue;
      const summary = node.summary;
      if (typeof summary !== 'string' || summary.trim() === '' || !('value' in node)) {
        context.report({
          message: `The example \`${name}\` needs a \`summary\` that tells its case and a \`value\`.`,
          location,
        });
      }
    }
  },
});

/** @param {OperationPlace} place */
function checkPairs(place) {
  const { operation, location, context } = place;
  const at = location.child(['requestBody']);
  const request = follow(operation.requestBody, at, context);
  const answers = responsesOf(place).filter(({ node }) => 'content' in node);
  if (!answers.some(({ status }) => status.startsWith('2'))) return;
  const answered = new Set(answers.flatMap(({ node }) => exampleNames(node)));
  for (const name of exampleNames(request.node)) {
    if (answered.has(name)) continue;
    context.report({
      message: `No response has an example \`${name}\` that answers the request example of this name. Add it to the response it gets.`,
      location: request.location,
    });
  }
}

/** @param {import('../types.js').JsonObject} holder request body or response */
const exampleNames = (holder) =>
  Object.values(objectOf(holder.content)).flatMap((mediaType) =>
    Object.keys(objectOf(objectOf(mediaType).examples)),
  );
