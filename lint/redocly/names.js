/** @import { Location } from './types.js' */

/**
 * The words of a name in lower case: `dateTAFReceived` gives `date`, `taf`, `received`.
 *
 * @param {string} name
 */
export const wordsOf = (name) =>
  name
    .split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());

/**
 * The name of the component of one kind that stands at a place: of `components/<kind>/…/<Name>.yaml` the file name, in
 * one document the key under `components/<kind>`. Null for everything else.
 *
 * @param {Location} location
 * @param {string} kind such as `schemas`
 */
export function componentName(location, kind) {
  const inDocument = new RegExp(`^#/components/${kind}/([^/]+)$`).exec(location.pointer);
  if (inDocument !== null) return inDocument[1] ?? null;
  if (location.pointer !== '#/') return null;
  const file = new RegExp(`/components/${kind}/(?:.+/)?([^/]+)\\.ya?ml$`).exec(fileOf(location));
  return file?.[1] ?? null;
}

/**
 * The file of a place with forward slashes.
 *
 * @param {Location} location
 */
export const fileOf = (location) => location.source.absoluteRef.replaceAll('\\', '/');
