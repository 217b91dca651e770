import { LINE_WIDTH } from '../print/data-literal.js';
import { wrapMarkdown } from '../print/doc-comment.js';
import { wordsOf } from '../print/names.js';

const RESERVED: ReadonlySet<string> = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global if ' +
    'import in is lambda nonlocal not or pass raise return try while with yield goji body version timeout'
  ).split(' '),
);

/** `clientId` as `client_id`; a reserved word gets an underscore behind it. */
export function snakeCase(name: string): string {
  const words = wordsOf(name).join('_');
  return RESERVED.has(words) || /^\d/.test(words) ? `${words}_` : words;
}

/** `text` as a string literal of Python. JSON's escapes are those of Python. */
export function pythonString(text: string): string {
  return JSON.stringify(text);
}

/** `text` as a docstring, indented by four spaces for each level. */
export function docstring(text: string, level: number): readonly string[] {
  const margin = '    '.repeat(level);
  const safe = text.trim().replaceAll('\\', '\\\\').replaceAll('"""', "'''");
  const lines = wrapMarkdown(safe, LINE_WIDTH - margin.length);
  const [first = ''] = lines;
  if (first === '') return [];
  if (lines.length === 1 && !first.endsWith('"')) return [`${margin}"""${first}"""`];
  return [
    `${margin}"""${first}`,
    ...lines.slice(1).map((line) => `${margin}${line}`.trimEnd()),
    `${margin}"""`,
  ];
}
