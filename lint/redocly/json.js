/** @import { Context, JsonObject, Location } from './types.js' */

/**
 * @param {unknown} value
 * @returns {value is JsonObject}
 */
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The value as an object; anything else counts as an empty one, because another rule reports the wrong shape.
 *
 * @param {unknown} value
 * @returns {JsonObject}
 */
export const objectOf = (value) => (isObject(value) ? value : {});

/**
 * The value as a list; anything else counts as an empty one.
 *
 * @param {unknown} value
 * @returns {readonly unknown[]}
 */
export const listOf = (value) => (Array.isArray(value) ? value : []);

/**
 * The node behind a value and the place where it stands: the target of a `$ref`, or the value itself.
 * An unresolved reference gives an empty object that is not `resolved`; `no-unresolved-refs` alone reports it.
 *
 * @param {unknown} value
 * @param {Location} at where the value stands
 * @param {Context} context
 * @returns {{ node: JsonObject, location: Location, resolved: boolean }}
 */
export function follow(value, at, context) {
  const node = objectOf(value);
  if (typeof node.$ref !== 'string') return { node, location: at, resolved: true };
  const target = context.resolve(node, at.source.absoluteRef);
  return {
    node: objectOf(target.node),
    location: target.location ?? at,
    resolved: target.node !== undefined,
  };
}

/**
 * A schema with all that may stand in its place: reference targets, members of `oneOf`, `anyOf` and `allOf`, and the
 * items of a list. Each node appears once, so cycles end.
 *
 * @param {unknown} schema
 * @param {Location} at
 * @param {Context} context
 * @returns {{ node: JsonObject, location: Location }[]}
 */
export function alternatives(schema, at, context) {
  /** @type {{ node: JsonObject, location: Location }[]} */
  const found = [];
  const seen = new Set();
  const visit = (/** @type {unknown} */ value, /** @type {Location} */ place) => {
    if (!isObject(value) || seen.has(value)) return;
    seen.add(value);
    if (typeof value.$ref === 'string') {
      found.push({ node: value, location: place });
      const target = follow(value, place, context);
      return visit(target.node, target.location);
    }
    found.push({ node: value, location: place });
    for (const keyword of ['oneOf', 'anyOf', 'allOf']) {
      for (const member of listOf(value[keyword])) visit(member, place);
    }
    visit(value.items, place);
  };
  visit(schema, at);
  return found;
}

/**
 * True when the schema allows one of the types, be `type` a word or a list.
 *
 * @param {JsonObject} schema
 * @param {readonly string[]} types
 */
export const allowsType = (schema, types) =>
  [schema.type].flat().some((type) => typeof type === 'string' && types.includes(type));

/**
 * True for the text of an exemption such as `x-goji-not-money`; an empty one exempts from nothing.
 *
 * @param {unknown} value
 */
export const isReason = (value) => typeof value === 'string' && value.trim() !== '';
