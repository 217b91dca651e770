import { isObject } from '../json.js';

/** @import { Context, Location } from '../types.js' */

/** Words that stand for a value that nobody has chosen yet. */
const PLACEHOLDERS = [
  'string',
  'text',
  'value',
  'foo',
  'bar',
  'baz',
  'qux',
  'test',
  'testing',
  'example',
  'sample',
  'dummy',
  'placeholder',
  'lorem',
  'todo',
  'tbd',
  'tbc',
  'fixme',
  'xxx',
  'asdf',
  'changeme',
];

/** Examples are read as facts, so each value is one that the platform could really send. @type {import('../types.js').Rule} */
export const noPlaceholder = () => ({
  Example(example, context) {
    check(null, example.value, context.location.child(['value']), context);
  },
  Parameter(parameter, context) {
    check(String(parameter.name), parameter.example, context.location.child(['example']), context);
  },
  SchemaProperties(properties, context) {
    for (const [name, schema] of Object.entries(properties)) {
      if (isObject(schema)) checkSchema(name, schema, context.location.child([name]), context);
    }
  },
  Schema(schema, context) {
    checkSchema(null, schema, context.location, context);
  },
});

/**
 * @param {string | null} name of the property, if it is one
 * @param {import('../types.js').JsonObject} schema
 * @param {Location} location
 * @param {Context} context
 */
function checkSchema(name, schema, location, context) {
  for (const keyword of ['examples', 'example', 'default']) {
    check(name, schema[keyword], location.child([keyword]), context);
  }
}

/**
 * @param {string | null} key that the value stands under, if any
 * @param {unknown} value
 * @param {Location} location
 * @param {Context} context
 */
function check(key, value, location, context) {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) check(key, item, location.child([index]), context);
  } else if (isObject(value)) {
    for (const [name, item] of Object.entries(value)) check(name, item, location.child([name]), context);
  } else if (typeof value === 'string' && isPlaceholder(key, value)) {
    context.report({
      message: `\`${value}\` is a placeholder. Write a realistic value.`,
      location,
    });
  }
}

/**
 * @param {string | null} key
 * @param {string} value
 */
function isPlaceholder(key, value) {
  const word = plain(value);
  if (/^(todo|fixme|tbc|tbd)\b/i.test(value) || /\blorem ipsum\b/i.test(value)) return true;
  if (/^(<[^<>]*>|\{[^{}]*\}|\[[^[\]]*\])$/.test(value)) return true;
  if (/^[A-Z][A-Z0-9_]*$/.test(value)) return false;
  return PLACEHOLDERS.includes(word) || (key !== null && word !== '' && word === plain(key));
}

/** @param {string} text */
const plain = (text) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
