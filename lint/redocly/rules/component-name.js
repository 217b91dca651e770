import { componentName } from '../names.js';

const KINDS = /** @type {const} */ ({
  Schema: 'schemas',
  Parameter: 'parameters',
  Header: 'headers',
  Response: 'responses',
  SecurityScheme: 'securitySchemes',
});

/** A component's name is its TypeScript name: PascalCase, and about the thing, not about its place in an exchange. @type {import('../types.js').Rule} */
export const componentNames = () =>
  Object.fromEntries(
    Object.entries(KINDS).map(([type, kind]) => [
      type,
      (_node, context) => {
        const name = componentName(context.location, kind);
        const complaint = name === null ? null : complaintAbout(name, kind);
        if (complaint !== null) context.report({ message: complaint, location: context.location.key() });
      },
    ]),
  );

/**
 * @param {string} name
 * @param {string} kind
 */
function complaintAbout(name, kind) {
  if (/[-_]\d+$/.test(name)) {
    return `The component \`${name}\` looks renamed after a clash. Give each component a name of its own.`;
  }
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
    return `The component \`${name}\` is not in PascalCase. Rename its file.`;
  if (kind === 'schemas' && /(Dto|DTO|Request|Response)$/.test(name) && name !== 'ErrorResponse') {
    return `The schema \`${name}\` is named after its place in an exchange. Name it after what it is or makes.`;
  }
  return null;
}
