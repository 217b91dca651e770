import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const FOLDER = new URL('../../spec/guides/', import.meta.url);
const FENCE = /^ *```(\S*) ?(.*)$/;

/** A fenced block of a guide. */
export interface CodeBlock {
  /** The first word after the fence, such as `json`. */
  readonly language: string;
  /** What follows it, such as `createInvestor.request`, or nothing. */
  readonly label: string;
  readonly text: string;
  /** Line of the fence, counted from 1. */
  readonly line: number;
}

/** A line of a guide outside its front matter and its fenced blocks. */
export interface ProseLine {
  readonly line: number;
  readonly text: string;
}

/** One file of `spec/guides`, taken apart. */
export interface Guide {
  /** Name of the file, such as `authentication.md`. */
  readonly file: string;
  readonly frontMatter: { readonly [key: string]: unknown };
  readonly blocks: readonly CodeBlock[];
  readonly prose: readonly ProseLine[];
  /** The targets of the links in the prose, in order. */
  readonly links: readonly string[];
}

/** All guides by the names of their files. */
export const guides: readonly Guide[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.md'))
  .sort()
  .map((file) => parseGuide(file, readFileSync(new URL(file, FOLDER), 'utf8')));

/** The guide in `file`, or an error that fails the test which asked for it. */
export function guideByFile(file: string): Guide {
  const found = guides.find((guide) => guide.file === file);
  if (found === undefined) throw new Error(`There is no guide ${file}`);
  return found;
}

/** The only block of `language` in a guide that contains `marker`. */
export function blockWith(guide: Guide, language: string, marker: string): CodeBlock {
  const found = guide.blocks.filter((block) => block.language === language && block.text.includes(marker));
  const [block] = found;
  if (block === undefined || found.length > 1) {
    throw new Error(`${guide.file} has ${found.length} ${language} blocks with ${marker}`);
  }
  return block;
}

/** Takes a guide apart. Throws when the front matter or a fenced block has no end. */
export function parseGuide(file: string, source: string): Guide {
  const lines = source.split('\n');
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end === -1) throw new Error(`${file} has no front matter`);
  const blocks: CodeBlock[] = [];
  const prose: ProseLine[] = [];
  let open: { language: string; label: string; line: number; text: string[] } | undefined;
  for (const [index, text] of lines.entries()) {
    if (index <= end) continue;
    const [, language = '', label = ''] = FENCE.exec(text) ?? [];
    const isFence = FENCE.test(text);
    if (open === undefined && isFence) open = { language, label, line: index + 1, text: [] };
    else if (open === undefined) prose.push({ line: index + 1, text });
    else if (isFence) {
      blocks.push({ ...open, text: open.text.join('\n') });
      open = undefined;
    } else open.text.push(text);
  }
  if (open !== undefined) throw new Error(`${file}:${open.line} begins a block that has no end`);
  const links = [
    ...prose
      .map(({ text }) => text)
      .join('\n')
      .matchAll(/\]\(([^)\s]+)\)/g),
  ];
  return {
    file,
    frontMatter: parse(lines.slice(1, end).join('\n')),
    blocks,
    prose,
    links: links.map(([, target = '']) => target),
  };
}
