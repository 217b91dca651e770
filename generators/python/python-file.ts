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
