import { isObject, listOf } from '../json.js';

/** What every operation of a path takes is described once, under `components/parameters/`. @type {import('../types.js').Rule} */
export const sharedParameter = () => ({
  Paths: {
    PathItem(pathItem, context) {
      for (const [index, parameter] of listOf(pathItem.parameters).entries()) {
        if (isObject(parameter) && /components\/parameters\//.test(String(parameter.$ref))) continue;
        context.report({
          message:
            'A parameter of a path item is written inline. Move it to `components/parameters/` and refer to it.',
          location: context.location.child(['parameters', index]),
        });
      }
    },
  },
});
