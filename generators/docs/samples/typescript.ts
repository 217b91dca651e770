import type { JsonSchema } from '../../model/types.js';
import { isIdentifier } from '../../print/identifier.js';
import { camelCase, plural } from '../../print/names.js';
import { literal, TYPESCRIPT_STYLE } from './literal.js';
import type { SampleCall } from './sample-call.js';

/** What a TypeScript sample needs to know beside its call. */
export interface TypeScriptTarget {
  /** Module of the client, such as `@goji/api`. */
  readonly module: string;
  /** Name of the environment of the first server, such as `sandbox`. */
  readonly environment: string;
}

/** A call through the typed client. */
export function emitTypeScript(call: SampleCall, { module, environment }: TypeScriptTarget): string {
  const { operation, path, query, body } = call;
  const groups = Object.entries({ path, query, body }).filter(
    ([, group]) => group !== undefined && Object.keys(Object(group)).length > 0,
  );
  const answer = answerName(call);
  const start = `${answer === null ? '' : `const ${answer} = `}await ${operation.id}(goji`;
  const given =
    groups.length === 0 ? '' : `, ${literal(Object.fromEntries(groups), TYPESCRIPT_STYLE, 0, start.length)}`;
  const lines = [
    `import { ${['createGoji', operation.id, 'resilient'].sort().join(', ')} } from '${module}';`,
    '',
    "const { GOJI_API_KEY: apiKey = '', GOJI_SECRET: secret = '' } = process.env;",
    'const goji = createGoji({',
    `  environment: '${environment}',`,
    '  auth: { apiKey, secret },',
    '  exchange: resilient(),',
    '});',
    '',
    `${start}${given});`,
    ...(answer === null ? [] : [`console.log(${answer});`]),
  ];
  return `${lines.join('\n')}\n`;
}

/** The answer is named after its schema: `Investor` is `investor`, a list of them `investors`; null for no body. */
function answerName({ operation, answers }: SampleCall): string | null {
  if (!answers) return null;
  const success = operation.responses.find(({ status, content }) => status < 300 && content !== null);
  const name = schemaName(success?.content?.schema ?? {});
  return isIdentifier(name) && !['goji', operation.id].includes(name) ? name : 'answer';
}

function schemaName(schema: JsonSchema): string {
  const reference = schema['$ref'];
  if (typeof reference === 'string') {
    const name = camelCase(reference.slice(reference.lastIndexOf('/') + 1));
    return name === 'success' ? 'answer' : name;
  }
  const items = schema['items'];
  if (typeof items === 'object' && items !== null) {
    const name = schemaName({ ...items });
    return name === '' ? '' : plural(name);
  }
  return '';
}
