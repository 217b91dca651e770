/** @import { Context } from '../types.js' */

/** Other names that the platform's own documents use for the same thing. */
const ALIASES = /** @type {Readonly<Record<string, string>>} */ ({
  investorId: 'clientId',
  clientID: 'clientId',
  investorID: 'clientId',
});

/** A thing has one name in every URL: what follows the same segment of the same owner is called the same. @type {import('../types.js').Rule} */
export const pathParameterName = () => {
  /** @type {Map<string, { name: string, path: string }>} */
  const names = new Map();
  return {
    Paths: {
      PathItem(_pathItem, context) {
        const path = String(context.key);
        for (const { place, name } of parametersIn(path)) {
          const first = names.get(place) ?? { name, path };
          names.set(place, first);
          report(path, name, first, context);
        }
      },
    },
  };
};

/**
 * @param {string} path
 * @param {string} name
 * @param {{ name: string, path: string }} first use at the same place
 * @param {Context} context
 */
function report(path, name, first, context) {
  const location = context.rawLocation.key();
  const wanted = ALIASES[name];
  if (wanted !== undefined) {
    context.report({
      message: `\`{${name}}\` in ${path} is called \`{${wanted}}\` everywhere. Rename it.`,
      location,
    });
  } else if (name !== first.name && ALIASES[first.name] === undefined) {
    context.report({
      message: `\`{${name}}\` in ${path} is called \`{${first.name}}\` in ${first.path}. Use one name for one thing.`,
      location,
    });
  }
}

/**
 * The parameters of a URL, each with its place: the segment before it, and the parameter before that.
 *
 * @param {string} path
 */
function* parametersIn(path) {
  let owner = '';
  let segment = '';
  for (const part of path.split('/')) {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name === undefined) {
      segment = part;
    } else {
      yield { place: `${owner}/${segment}`, name };
      owner = ALIASES[name] ?? name;
    }
  }
}
