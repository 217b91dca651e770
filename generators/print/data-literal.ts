import { isObject } from '../model/document-node.js';
import { propertyKey, stringLiteral } from './identifier.js';

/** The longest line that printed code has where it can be broken. */
export const LINE_WIDTH = 110;

/**
 * Plain JSON data as a TypeScript literal: on one line where that fits, else one member a line. `indent` is the depth
 * of the line it starts on, `lead` the number of characters before it on that line. Members that are undefined are
 * left out. Throws for what JSON cannot say.
 */
export function dataLiteral(value: unknown, indent = 0, lead = 0): string {
  const short = shortLiteral(value);
  if (indent * 2 + lead + short.length + 1 <= LINE_WIDTH) return short;
  const inner = '  '.repeat(indent + 1);
  const close = '  '.repeat(indent);
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inner}${dataLiteral(item, indent + 1)},\n`).join('')}${close}]`;
  }
  if (!isObject(value)) return short;
  const members = membersOf(value).map(([key, item]) => {
    const name = `${propertyKey(key)}: `;
    return `${inner}${name}${dataLiteral(item, indent + 1, name.length)},\n`;
  });
  return `{\n${members.join('')}${close}}`;
}

function shortLiteral(value: unknown): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) {
    return String(value);
  }
  if (Array.isArray(value)) return `[${value.map(shortLiteral).join(', ')}]`;
  if (!isObject(value)) throw new TypeError(`${typeof value} is not data`);
  const members = membersOf(value).map(([key, item]) => `${propertyKey(key)}: ${shortLiteral(item)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function membersOf(value: { readonly [key: string]: unknown }): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}
