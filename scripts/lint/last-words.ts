/** What Redocly said on standard error before it gave up, in one line and without its progress; never empty. */
export function lastWords(stderr: string, code: number | null): string {
  const text = stderr
    .split('\n')
    .filter((line) => !/^validating .*\.\.\.$|: validated in \S+$/.test(line))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return text === '' ? `it ended with exit code ${code}.` : text;
}
