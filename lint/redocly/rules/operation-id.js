import { visitOperations, visitWebhooks } from '../operations.js';
import { VERBS } from '../verbs.js';

/** An `operationId` is a function name: verb + noun for what is called, `on` + event for what calls. @type {import('../types.js').Rule} */
export const operationId = () => ({
  ...visitOperations(({ method, operation, location, context }) => {
    const id = operation.operationId;
    if (typeof id !== 'string') return;
    const verbs = Object.keys(VERBS[method]);
    if (/^[a-z][A-Za-z0-9]*$/.test(id) && verbs.some((verb) => startsWithWord(id, verb))) return;
    context.report({
      message: `\`${id}\` is not a verb for ${method.toUpperCase()} and a noun in camelCase. It may start with: ${verbs.join(', ')}.`,
      location: location.child(['operationId']),
    });
  }),
  ...visitWebhooks(({ name, operation, location, context }) => {
    const id = operation.operationId;
    const wanted = `on${pascalCase(name)}`;
    if (typeof id !== 'string' || id === wanted) return;
    context.report({
      message: `The webhook ${name} has the operationId \`${id}\`. Call it \`${wanted}\`.`,
      location: location.child(['operationId']),
    });
  }),
});

/**
 * @param {string} id
 * @param {string} verb
 */
const startsWithWord = (id, verb) => id.startsWith(verb) && /^[A-Z]/.test(id.slice(verb.length));

/** @param {string} event such as `INVESTOR_FUNDS_RECEIVED` */
const pascalCase = (event) =>
  event
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join('');
