import { isObject, listOf, objectOf } from '../json.js';
import { fileOf } from '../names.js';
import { METHODS } from '../operations.js';

/** @import { Context, JsonObject } from '../types.js' */

/** A path item is found by its URL and its API, a webhook by its event: one file each, named after it. @type {import('../types.js').Rule} */
export const pathItemFile = () => {
  /** @type {Map<unknown, unknown>} */
  const slugs = new Map();
  return {
    Root(root) {
      for (const tag of listOf(root.tags).filter(isObject)) slugs.set(tag.name, tag['x-goji-api']);
    },
    Paths: {
      PathItem(pathItem, context) {
        const name = String(context.key).replace(/^\//, '').replaceAll('/', '_');
        const slug = slugs.get(tagOf(pathItem));
        check(`paths/${typeof slug === 'string' ? slug : '<api>'}/${name}.yaml`, context);
      },
    },
    WebhooksMap: {
      PathItem(_pathItem, context) {
        check(`webhooks/${context.key}.yaml`, context);
      },
    },
  };
};

/**
 * @param {string} wanted file below the folder of the document; `<api>` stands for any folder
 * @param {Context} context
 */
function check(wanted, context) {
  const file = fileOf(context.location);
  const [before = '', after] = `/${wanted}`.split('<api>');
  const matches = after === undefined ? file.endsWith(before) : file.includes(before) && file.endsWith(after);
  if (typeof context.rawNode.$ref === 'string' && context.location.pointer === '#/' && matches) return;
  context.report({
    message: `${context.key} does not stand in a file of its own. Move it to \`${wanted}\` and refer to that.`,
    location: context.rawLocation,
  });
}

/** @param {JsonObject} pathItem */
const tagOf = (pathItem) => METHODS.flatMap((method) => listOf(objectOf(pathItem[method]).tags)).at(0);
