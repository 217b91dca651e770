import { objectOf } from '../json.js';
import { responsesOf, visitOperations } from '../operations.js';

const HEADER = 'X-GOJI-REQUEST-ID';

/** Support finds an exchange by this header, whatever its outcome. @type {import('../types.js').Rule} */
export const requestIdHeader = () =>
  visitOperations((place) => {
    for (const { status, node, written, resolved } of responsesOf(place)) {
      if (!resolved || HEADER in objectOf(node.headers)) continue;
      place.context.report({
        message: `Status ${status} does not document the header \`${HEADER}\`. Add \`components/headers/GojiRequestId.yaml\`.`,
        location: written,
      });
    }
  });
