import type { GeneratedFile } from '../generator.js';

/** The folder of the output, which is the name of the package. */
export const PACKAGE = 'goji_api';

const HEADER = [
  '# Generated from the Goji Platform API document.',
  '# Do not edit. Regenerate with: goji generate --lang python',
];

/** One module of the package, with the header and its docstring. */
export function pythonFile(name: string, summary: string, lines: readonly string[]): GeneratedFile {
  const text = [...HEADER, '', `"""${summary}"""`, '', ...lines].join('\n');
  return { path: `${PACKAGE}/${name}`, text: `${text.trimEnd()}\n` };
}

/** A hand-written module with the header in front. */
export function withPythonHeader(text: string): string {
  return `${HEADER.join('\n')}\n\n${text.trim()}\n`;
}

/** The names of the standard library that generated types may use. */
const STANDARD: readonly (readonly [module: string, names: readonly string[]])[] = [
  ['decimal', ['Decimal']],
  ['typing', ['Any', 'Dict', 'List', 'Literal', 'Optional', 'TypedDict', 'Union']],
];

/** The imports of the names of the standard library that the code among `lines` uses. */
export function standardImports(lines: readonly string[]): readonly string[] {
  const words = new Set(codeOf(lines).flatMap((line) => line.match(/\w+/g) ?? []));
  return STANDARD.flatMap(([module, names]) => {
    const used = names.filter((name) => words.has(name));
    return used.length === 0 ? [] : [`from ${module} import ${used.join(', ')}`];
  });
}

/** The lines without comments and docstrings, which each begin and end at a line of their own. */
function codeOf(lines: readonly string[]): readonly string[] {
  let inDocstring = false;
  return lines.filter((line) => {
    const quotes = line.split('"""').length - 1;
    const isText = inDocstring || quotes > 0 || /^\s*#/.test(line);
    if (quotes === 1) inDocstring = !inDocstring;
    return !isText;
  });
}
