import { componentName } from '../names.js';
import { visitOperations, visitWebhooks } from '../operations.js';

/** @import { Context, JsonObject, Location, Visit } from '../types.js' */

/** Every fact can be traced to the line of the reference that states it. @type {import('../types.js').Rule} */
export const sourced = () => ({
  ...visitOperations(({ method, name, operation, location, context }) => {
    check(`${method.toUpperCase()} ${name}`, operation, location, context);
  }),
  ...visitWebhooks(({ name, operation, location, context }) => {
    check(`The webhook ${name}`, operation, location, context);
  }),
  Schema: checkComponent('schemas'),
  Parameter: checkComponent('parameters'),
});

/**
 * @param {string} kind
 * @returns {Visit}
 */
function checkComponent(kind) {
  return (node, context) => {
    const name = componentName(context.location, kind);
    if (name !== null) check(`The component \`${name}\``, node, context.location, context);
  };
}

/**
 * @param {string} subject
 * @param {JsonObject} node
 * @param {Location} location
 * @param {Context} context
 */
function check(subject, node, location, context) {
  const source = node['x-goji-source'];
  if (typeof source === 'string' && /^[\w.-]+\.txt:[1-9]\d*$/.test(source)) return;
  context.report({
    message: `${subject} does not say where it comes from. Add \`x-goji-source: <file>.txt:<line>\` of the reference.`,
    location: 'x-goji-source' in node ? location.child(['x-goji-source']) : location,
  });
}
