/** The first lines of every generated file. They name no version and no date, so that equal input gives equal files. */
export const FILE_HEADER: readonly string[] = [
  '// Generated from the Goji Platform API document (generated/openapi.json).',
  '// Do not edit. Regenerate with: npm run generate',
];

/** `text` below the header, with LF line ends and one final newline. */
export function withHeader(text: string): string {
  return `${FILE_HEADER.join('\n')}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}
