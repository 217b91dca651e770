import type { ErrorRow } from './facts.js';

/** The codes and messages of a printed error body; `first` is the number of its first line. */
export function readErrorBody(lines: readonly string[], first: number): ErrorRow[] {
  return lines.flatMap((line, index) => {
    const code = /"errorCode" *: *"([^"]+)"/.exec(line)?.[1];
    const message = /"message" *: *"((?:[^"\\]|\\.)*)"/.exec(lines[index + 1] ?? '')?.[1];
    if (code === undefined || message === undefined) return [];
    return [{ code, message: message.replaceAll('\\"', '"'), line: first + index }];
  });
}

/** All field paths of a printed body, also of one that is not quite JSON. Items of a list are written `[]`. */
export function scanFields(text: string): string[] {
  const fields = new Set<string>();
  const stack: string[] = [];
  let key = '';
  for (const token of text.matchAll(/"((?:[^"\\\n]|\\.)*)"(\s*:)?|[{}[\]]/g)) {
    const [whole, string, colon] = token;
    const prefix = stack.at(-1) ?? '';
    if (whole === '{') stack.push(key === '' ? prefix : key);
    else if (whole === '[') stack.push(`${key === '' ? prefix : key}[]`);
    else if (whole === '}' || whole === ']') stack.pop();
    else if (colon !== undefined) {
      key = prefix === '' ? (string ?? '') : `${prefix}.${string}`;
      fields.add(key);
      continue;
    }
    key = '';
  }
  return [...fields];
}
