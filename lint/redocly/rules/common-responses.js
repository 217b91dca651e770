import { isObject, objectOf } from '../json.js';
import { responsesOf, visitOperations } from '../operations.js';

const STATUSES = ['400', '401', '404', '500'];

/** Any operation can fail in these ways, always with the platform's error body. @type {import('../types.js').Rule} */
export const commonResponses = () =>
  visitOperations((place) => {
    const { operation, location, context } = place;
    const responses = objectOf(operation.responses);
    for (const status of STATUSES) {
      if (status in responses) continue;
      context.report({
        message: `Status ${status} is not documented. Add it, from \`components/responses/\` if the operation has nothing special to say.`,
        location: location.child(['responses']).key(),
      });
    }
    for (const { status, written, node, resolved } of responsesOf(place)) {
      if (!/^[45]/.test(status) || !resolved || hasErrorBody(node)) continue;
      context.report({
        message: `The body of status ${status} is not the platform's error body. Give \`application/json\` the schema \`ErrorResponse\`.`,
        location: written,
      });
    }
  });

/** @param {import('../types.js').JsonObject} response */
function hasErrorBody(response) {
  const mediaType = objectOf(response.content)['application/json'];
  const schema = isObject(mediaType) ? objectOf(mediaType.schema) : {};
  return typeof schema.$ref === 'string' && /\/ErrorResponse(\.ya?ml)?$/.test(schema.$ref);
}
