import { parametersOf, visitOperations } from '../operations.js';

const HEADER = 'X-CLIENT-REQUEST-ID';

/** What changes something can be sent again under the same request id; what only reads needs none. @type {import('../types.js').Rule} */
export const clientRequestId = () =>
  visitOperations((place) => {
    const { method, name, location, context } = place;
    const taken = parametersOf(place).some(({ node }) => node.name === HEADER);
    if (method === 'get' && taken) {
      context.report({
        message: `GET ${name} takes \`${HEADER}\`, but reading needs no idempotency. Remove the parameter.`,
        location: location.child(['parameters']).key(),
      });
    }
    if (method !== 'get' && !taken) {
      context.report({
        message: `${method.toUpperCase()} ${name} does not take \`${HEADER}\`. Add \`components/parameters/ClientRequestId.yaml\` to the parameters of the operation.`,
        location: location.child(['parameters']).key(),
      });
    }
  });
