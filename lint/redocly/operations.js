import { follow, isObject, listOf, objectOf } from './json.js';

/** @import { Context, JsonObject, Location, Visitor } from './types.js' */

/** @typedef {'get' | 'put' | 'post' | 'delete' | 'patch'} Method */

/** @type {readonly Method[]} */
export const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/**
 * @typedef {object} OperationPlace
 * @property {string} name the URL, or the event type of a webhook
 * @property {Method} method
 * @property {JsonObject} operation
 * @property {Location} location of the operation
 * @property {JsonObject} pathItem
 * @property {Location} pathItemLocation
 * @property {Context} context
 */

/** @typedef {(place: OperationPlace) => void} CheckOperation */

/**
 * A visitor that checks each operation under `paths`; webhooks are left out.
 *
 * @param {CheckOperation} check
 * @returns {Visitor}
 */
export const visitOperations = (check) => ({ Paths: { PathItem: eachMethod(check) } });

/**
 * A visitor that checks each operation under `webhooks`.
 *
 * @param {CheckOperation} check
 * @returns {Visitor}
 */
export const visitWebhooks = (check) => ({ WebhooksMap: { PathItem: eachMethod(check) } });

/**
 * @param {CheckOperation} check
 * @returns {(pathItem: JsonObject, context: Context) => void}
 */
const eachMethod = (check) => (pathItem, context) => {
  for (const method of METHODS) {
    const operation = pathItem[method];
    if (!isObject(operation)) continue;
    check({
      name: String(context.key),
      method,
      operation,
      location: context.location.child([method]),
      pathItem,
      pathItemLocation: context.location,
      context,
    });
  }
};

/**
 * The parameters of an operation, those of its path item included, references followed.
 *
 * @param {OperationPlace} place
 * @returns {ReturnType<typeof follow>[]}
 */
export const parametersOf = ({ operation, pathItem, location, context }) =>
  [...listOf(pathItem.parameters), ...listOf(operation.parameters)].map((parameter) =>
    follow(parameter, location, context),
  );

/**
 * The responses of an operation by status, references followed.
 *
 * @param {OperationPlace} place
 */
export const responsesOf = ({ operation, location, context }) =>
  Object.entries(objectOf(operation.responses)).map(([status, response]) => {
    const written = location.child(['responses', status]);
    return { status, written, ...follow(response, written, context) };
  });
