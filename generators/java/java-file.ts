import type { GeneratedFile } from '../generator.js';
import { LINE_WIDTH } from '../print/data-literal.js';
import { wrapMarkdown } from '../print/doc-comment.js';

/** The package of the output. */
export const PACKAGE = 'investments.goji.api';

const FOLDER = PACKAGE.replaceAll('.', '/');

const HEADER = [
  '// Generated from the Goji Platform API document.',
  '// Do not edit. Regenerate with: goji generate --lang java',
];

/** One class of the package, with the header and the package clause. */
export function javaFile(className: string, lines: readonly string[]): GeneratedFile {
  return runtimeFile(`${className}.java`, [`package ${PACKAGE};`, '', ...lines].join('\n'));
}

/** A hand-written class with the header in front. */
export function runtimeFile(name: string, text: string): GeneratedFile {
  return { path: `${FOLDER}/${name}`, text: `${HEADER.join('\n')}\n\n${text.trim()}\n` };
}

/** `text` as a string literal of Java. */
export function javaString(text: string): string {
  return JSON.stringify(text);
}

/**
 * Markdown as Javadoc, indented by four spaces for each level: blank lines are paragraphs, backticks are code and list
 * items stay a list. `tags` are block tags such as `@deprecated`, with their text. Nothing where there is neither.
 */
export function javadoc(text: string, level: number, tags: readonly string[] = []): readonly string[] {
  const margin = '    '.repeat(level);
  const body = wrapMarkdown(text.trim(), LINE_WIDTH - margin.length - 3);
  const blank = body.length > 0 && tags.length > 0 ? [''] : [];
  const lines = [
    ...asHtml(escapeHtml(body.join('\n')).split('\n')),
    ...blank,
    // Only the sign in front of the tag's name means something to the Javadoc tool.
    ...tags.map((tag) => escapeHtml(tag).replace(/^&#64;/, '@')),
  ].filter((line, index) => line !== '' || index > 0);
  const [first] = lines;
  if (first === undefined) return [];
  if (lines.length === 1) return [`${margin}/** ${first} */`];
  return [`${margin}/**`, ...lines.map((line) => `${margin} * ${line}`.trimEnd()), `${margin} */`];
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('*/', '*&#47;')
    .replaceAll('@', '&#64;')
    .replaceAll('\\u', '&#92;u')
    .replace(/`([^`]+)`/g, '<code>$1</code>');
}

/** Paragraphs and lists of Markdown, already escaped. */
function asHtml(lines: readonly string[]): readonly string[] {
  const html: string[] = [];
  let isList = false;
  for (const [index, line] of lines.entries()) {
    const item = /^- (.*)$/.exec(line)?.[1];
    const continues: boolean = isList && line.startsWith('  ');
    if (item !== undefined && !isList) html.push('<ul>');
    if (isList && item === undefined && !continues) html.push('</ul>');
    isList = item !== undefined || continues;
    const opens = item === undefined && index > 0 && lines[index - 1] === '' && line !== '';
    html.push(item === undefined ? `${opens ? '<p>' : ''}${line}` : `<li>${item}`);
  }
  return isList ? [...html, '</ul>'] : html;
}

/** The imports of those classes of the standard library that the code among `lines` uses. */
export function standardImports(lines: readonly string[]): readonly string[] {
  const code = lines.filter((line) => !/^\s*(\/\*|\*)/.test(line));
  const words = new Set(code.flatMap((line) => line.match(/\w+/g) ?? []));
  const used = STANDARD.filter((name) => words.has(name.slice(name.lastIndexOf('.') + 1)));
  return used.length === 0 ? [] : [...used.map((name) => `import ${name};`), ''];
}

/** The classes of the standard library that generated code may use. */
const STANDARD = ['java.math.BigDecimal', 'java.util.Collections', 'java.util.List', 'java.util.Map'];

const RESERVED: ReadonlySet<string> = new Set(
  (
    'abstract assert boolean break byte case catch char class const continue default do double else enum extends final ' +
    'finally float for goto if implements import instanceof int interface long native new package private protected ' +
    'public return short static strictfp super switch synchronized this throw throws transient try void volatile while ' +
    'true false null asMap getClass hashCode notify notifyAll toString wait goji body options'
  ).split(' '),
);

/** `name` as the name of a method or a parameter. */
export function javaName(name: string): string {
  const letters = name.replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) =>
    (next ?? '').toUpperCase(),
  );
  return RESERVED.has(letters) || /^\d/.test(letters) ? `${letters}_` : letters;
}
