import { follow, listOf, objectOf } from '../json.js';

const KEYWORDS = [
  'prefixItems',
  'minContains',
  'maxContains',
  'unevaluatedProperties',
  'unevaluatedItems',
  'dependentRequired',
  'dependentSchemas',
  '$defs',
];

/** Mock, server and type generators disagree on these, so the document does without them. @type {import('../types.js').Rule} */
export const portableKeywords = () => ({
  Schema(schema, context) {
    for (const keyword of KEYWORDS) {
      if (!(keyword in schema)) continue;
      context.report({
        message: `Tools disagree on \`${keyword}\`. Describe the shape with other keywords.`,
        location: context.location.child([keyword]).key(),
      });
    }
    if (schema.const === null) {
      context.report({
        message: 'Tools disagree on `const: null`. Write `type: "null"`.',
        location: context.location.child(['const']),
      });
    }
    const properties = objectOf(schema.properties);
    for (const [index, name] of listOf(schema.required).entries()) {
      const at = context.location.child(['properties', String(name)]);
      if (follow(properties[String(name)], at, context).node.readOnly !== true) continue;
      context.report({
        message: `\`${name}\` is read-only and required, so tools refuse requests without it. Use separate schemas for request and response.`,
        location: context.location.child(['required', index]),
      });
    }
  },
});
