import type { ErrorRow, PrintedField } from './facts.js';

/** The codes and messages of a printed error body; `first` is the number of its first line. */
export function readErrorBody(lines: readonly string[], first: number): ErrorRow[] {
  return lines.flatMap((line, index) => {
    const code = /"errorCode" *: *"([^"]+)"/.exec(line)?.[1];
    const message = /"message" *: *"((?:[^"\\]|\\.)*)"/.exec(lines[index + 1] ?? '')?.[1];
    if (code === undefined || message === undefined) return [];
    return [{ code, message: message.replaceAll('\\"', '"'), line: first + index }];
  });
}

/**
 * All field paths of a printed body, also of one that is not quite JSON, each with the line where it first stands; `first`
 * is the number of the body's first line. Items of a list are written `[]`.
 */
export function scanFields(text: string, first: number): PrintedField[] {
  const fields = new Map<string, number>();
  const stack: string[] = [];
  let key = '';
  let line = first;
  for (const token of text.matchAll(/"((?:[^"\\\n]|\\.)*)"(\s*:)?|[{}[\]]|\n/g)) {
    const [whole, string, colon] = token;
    const prefix = stack.at(-1) ?? '';
    if (whole === '\n') {
      line += 1;
      continue;
    }
    if (whole === '{') stack.push(key === '' ? prefix : key);
    else if (whole === '[') stack.push(`${key === '' ? prefix : key}[]`);
    else if (whole === '}' || whole === ']') stack.pop();
    else if (colon !== undefined) {
      key = prefix === '' ? (string ?? '') : `${prefix}.${string}`;
      if (!fields.has(key)) fields.set(key, line);
      continue;
    }
    key = '';
  }
  return [...fields];
}
