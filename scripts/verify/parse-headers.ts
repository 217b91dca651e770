import { SpecError } from '../../generators/spec-error.js';

/** Headers by their names in lower case, each with all its values. */
export type ReceivedHeaders = Readonly<Record<string, readonly string[]>>;

/**
 * Headers as a log or a capture has them: lines `Name: value`, with or without a request line in front, with the marks
 * of `curl -v`, up to the first empty line; or a JSON object of names and values. Throws `SpecError` for other text,
 * without quoting it.
 */
export function parseHeaders(text: string, file: string): ReceivedHeaders {
  const headers: Record<string, string[]> = {};
  const add = (name: string, value: string) => {
    const values = headers[name.toLowerCase()] ?? [];
    headers[name.toLowerCase()] = [...values, value];
  };
  if (text.trimStart().startsWith('{')) {
    for (const [name, value] of Object.entries(parseJson(text, file))) {
      for (const each of [value].flat())
        if (typeof each === 'string' || typeof each === 'number') add(name, String(each));
    }
    return headers;
  }
  const lines = text.split(/\r?\n/).map((line) => line.replace(/^[<>] ?/, ''));
  const start = lines.findIndex((line) => line.trim() !== '');
  for (const [index, line] of lines.entries()) {
    if (index < start) continue;
    if (line.trim() === '') break;
    if (index === start && /^[A-Z]+ \S+ HTTP\/[\d.]+$/.test(line.trim())) continue;
    const match = /^([\w!#$%&'*+.^`|~-]+):[ \t]*(.*?)[ \t]*$/.exec(line);
    if (match === null) {
      throw new SpecError('This line is no header of the form "Name: value".', {
        location: { file, line: index + 1 },
        hint: 'Give the headers as they came; what stands behind an empty line is left out.',
      });
    }
    add(match[1] ?? '', match[2] ?? '');
  }
  return headers;
}

function parseJson(text: string, file: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch (cause) {
    throw new SpecError('The headers look like JSON, but are not.', {
      location: { file },
      hint: 'Give one JSON object of names and values, or lines "Name: value".',
      cause,
    });
  }
}
