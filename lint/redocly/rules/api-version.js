import { follow, isObject, listOf } from '../json.js';

/** Every operation can be called in a version of its own: path items start with the `ApiVersion` header. @type {import('../types.js').Rule} */
export const apiVersion = () => ({
  Paths: {
    PathItem(pathItem, context) {
      const [first] = listOf(pathItem.parameters);
      if (isObject(first)) {
        const { node, resolved } = follow(first, context.location, context);
        if (!resolved || (node.in === 'header' && node.name === 'version')) return;
      }
      context.report({
        message: `${context.key} does not take the \`version\` header. List \`components/parameters/ApiVersion.yaml\` as the first parameter of the path item.`,
        location: context.location.child(['parameters']).key(),
      });
    },
  },
});
