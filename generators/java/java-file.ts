import type { GeneratedFile } from '../generator.js';

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

/** `text` as Javadoc, indented by four spaces for each level. Nothing for an empty text. */
export function javadoc(text: string, level: number): readonly string[] {
  const margin = '    '.repeat(level);
  const safe = text
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('*/', '*&#47;')
    .replaceAll('@', '&#64;')
    .replaceAll('\\u', '&#92;u');
  const lines = safe.split(/\r?\n/);
  const [first = ''] = lines;
  if (first === '') return [];
  if (lines.length === 1) return [`${margin}/** ${first} */`];
  return [`${margin}/**`, ...lines.map((line) => `${margin} * ${line}`.trimEnd()), `${margin} */`];
}

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
