import { componentName } from '../names.js';

/** A list of values exists once, under a name that types and docs can show. @type {import('../types.js').Rule} */
export const enumIsComponent = () => ({
  Schema(schema, context) {
    if (!('enum' in schema) || componentName(context.location, 'schemas') !== null) return;
    context.report({
      message:
        'An enumeration stands inside another schema. Move it to a file of its own under `components/schemas/`, or write `const` for a single value.',
      location: context.location.child(['enum']).key(),
    });
  },
});
