import { LINE_WIDTH } from './data-literal.js';

/**
 * Markdown as the lines of a JSDoc comment: escaped so that it cannot end the comment, wrapped where a line would be
 * too long. Code blocks, tables and indented lines are left as they are. Empty text gives no lines.
 */
export function docComment(text: string, indent = 0): readonly string[] {
  const margin = '  '.repeat(indent);
  const width = LINE_WIDTH - margin.length - 3;
  const lines = wrapMarkdown(escapeComment(text.trim()), width);
  const [first] = lines;
  if (first === undefined) return [];
  if (lines.length === 1 && first.length <= width - 4) return [`${margin}/** ${first} */`];
  return [`${margin}/**`, ...lines.map((line) => `${margin} * ${line}`.trimEnd()), `${margin} */`];
}

/** Text that cannot end a block comment. */
export function escapeComment(text: string): string {
  return text.replaceAll('*/', '*\\/');
}

/** What a line is not broken within: a word, or code between backticks with what is stuck to it. */
const WORD = /[^\s`]*(?:`[^`]*`[^\s`]*)+|\S+/g;

/** Paragraphs and list items filled up to `width`; everything else line by line. */
export function wrapMarkdown(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let open: { words: string[]; readonly first: string; readonly rest: string } | undefined;
  let inCode = false;
  const flush = () => {
    if (open !== undefined) lines.push(...fill(open.words, open.first, open.rest, width));
    open = undefined;
  };
  for (const line of text.split(/\r?\n/)) {
    const fence = /^\s*(```|~~~)/.test(line);
    if (fence || inCode || /^( {4}|\t|\||#|>)/.test(line) || line.trim() === '') {
      flush();
      lines.push(line.trimEnd());
      if (fence) inCode = !inCode;
      continue;
    }
    const marker = /^(\s*(?:[-*+]|\d+[.)])\s+|@\w+\s+)/.exec(line)?.[0];
    if (marker !== undefined || open === undefined) {
      flush();
      const first = marker ?? '';
      open = { words: [], first, rest: first.startsWith('@') ? '  ' : ' '.repeat(first.length) };
    }
    open.words.push(...(line.slice(marker?.length ?? 0).match(WORD) ?? []));
  }
  flush();
  return withoutBlankEnds(lines);
}

function fill(words: readonly string[], first: string, rest: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of words) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

function withoutBlankEnds(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return first === -1 ? [] : lines.slice(first, last + 1);
}
