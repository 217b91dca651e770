import { isObject, objectOf } from '../json.js';
import { visitOperations } from '../operations.js';

/** @import { Context, Location } from '../types.js' */

/** Examples of an operation are files that docs, mock and tests find by name. @type {import('../types.js').Rule} */
export const exampleFile = () =>
  visitOperations(({ operation, location, context }) => {
    const id = String(operation.operationId);
    checkContent(operation.requestBody, location.child(['requestBody']), `${id}.*.request.yaml`, context);
    for (const [status, response] of Object.entries(objectOf(operation.responses))) {
      checkContent(response, location.child(['responses', status]), `${id}.*.${status}.yaml`, context);
    }
  });

/**
 * @param {unknown} holder request body or response as written; a shared one, which is a `$ref`, belongs to no operation
 * @param {Location} location
 * @param {string} pattern file name with `*` for the key under `examples`
 * @param {Context} context
 */
function checkContent(holder, location, pattern, context) {
  for (const [type, mediaType] of Object.entries(objectOf(objectOf(holder).content))) {
    for (const [name, example] of Object.entries(objectOf(objectOf(mediaType).examples))) {
      const file = pattern.replace('*', name);
      const reference = isObject(example) ? String(example.$ref) : '';
      if (reference.endsWith(`/${file}`) || /\/examples\/shared\/[^/]+\.yaml$/.test(reference)) continue;
      context.report({
        message: `The example \`${name}\` is not the file \`${file}\`. Refer to \`examples/<api>/${file}\`, or to a file under \`examples/shared/\`.`,
        location: location.child(['content', type, 'examples', name]),
      });
    }
  }
}
