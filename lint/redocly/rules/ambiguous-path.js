import { follow, listOf } from '../json.js';
import { parametersOf, visitOperations } from '../operations.js';

/** @import { OperationPlace } from '../operations.js' */
/** @import { Rule } from '../types.js' */

/**
 * @typedef {object} Route
 * @property {string} path
 * @property {readonly string[]} segments
 * @property {(parameter: string, word: string) => boolean} accepts false when the parameter's enumeration lacks the word
 */

/**
 * A request fits at most one operation, or one of them is the more specific. Unlike `no-ambiguous-paths` it compares
 * operations of one method, and knows that an enumerated parameter cannot be any word.
 *
 * @type {Rule}
 */
export const ambiguousPath = () => {
  /** @type {Map<string, Route[]>} */
  const routes = new Map();
  return visitOperations((place) => {
    const route = routeOf(place);
    const others = routes.get(place.method) ?? [];
    const clash = others.find((other) => areAmbiguous(route, other));
    routes.set(place.method, [...others, route]);
    if (clash === undefined) return;
    place.context.report({
      message: `Some ${place.method.toUpperCase()} requests fit both ${route.path} and ${clash.path}. Restrict a path parameter by an enumeration that leaves the other path out.`,
      location: place.context.rawLocation.key(),
    });
  });
};

/**
 * @param {OperationPlace} place
 * @returns {Route}
 */
function routeOf(place) {
  const words = new Map(
    parametersOf(place).map(({ node: parameter, location }) => {
      const schema = follow(parameter.schema, location, place.context).node;
      return [`{${parameter.name}}`, listOf(schema.enum)];
    }),
  );
  return {
    path: place.name,
    segments: place.name.split('/'),
    accepts: (parameter, word) => {
      const allowed = words.get(parameter) ?? [];
      return allowed.length === 0 || allowed.includes(word);
    },
  };
}

const isParameter = (/** @type {string} */ segment) => segment.startsWith('{');

/**
 * @param {Route} a
 * @param {Route} b
 */
function areAmbiguous(a, b) {
  if (a.segments.length !== b.segments.length) return false;
  let aIsNarrower = false;
  let bIsNarrower = false;
  for (const [index, inA] of a.segments.entries()) {
    const inB = b.segments[index] ?? '';
    if (isParameter(inA) && isParameter(inB)) continue;
    if (isParameter(inA)) {
      if (!a.accepts(inA, inB)) return false;
      bIsNarrower = true;
    } else if (isParameter(inB)) {
      if (!b.accepts(inB, inA)) return false;
      aIsNarrower = true;
    } else if (inA !== inB) {
      return false;
    }
  }
  return aIsNarrower && bIsNarrower;
}
