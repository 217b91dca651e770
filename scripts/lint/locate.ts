import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { SourceTree } from './source-tree.js';

/** A place in one file of the source. Lines and columns count from 1. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface ParsedFile {
  readonly file: string;
  readonly root: Node | null;
  readonly lines: LineCounter;
}

/**
 * Turns places of the bundle, which nobody edits, into places of the source files it was made from. Whatever cannot
 * be followed to its end is shown at the last step that could.
 */
export function createLocator(
  tree: SourceTree,
): (path: readonly (string | number)[]) => Promise<SourcePlace> {
  const parsed = new Map<string, Promise<ParsedFile>>();
  const parse = (file: string): Promise<ParsedFile> => {
    const known = parsed.get(file) ?? parseFile(file);
    parsed.set(file, known);
    return known;
  };
  return async (path) => {
    const [kind, , name] = path;
    const component = kind === 'components' ? componentFile(tree, String(path[1]), String(name)) : undefined;
    const start = component === undefined ? await parse(tree.root) : await parse(component);
    return walk(start, component === undefined ? path : path.slice(3), parse);
  };
}

async function parseFile(file: string): Promise<ParsedFile> {
  const lines = new LineCounter();
  const document = parseDocument(await readFile(file, 'utf8'), { lineCounter: lines });
  return { file, root: document.contents, lines };
}

/** The bundler names a component after its file. */
function componentFile(tree: SourceTree, kind: string, name: string): string | undefined {
  return tree.files.find(
    (file) =>
      basename(file, extname(file)) === name && file.replaceAll('\\', '/').includes(`/components/${kind}/`),
  );
}

async function walk(
  start: ParsedFile,
  path: readonly (string | number)[],
  parse: (file: string) => Promise<ParsedFile>,
): Promise<SourcePlace> {
  let file = start;
  let node: unknown = start.root;
  let offset = 0;
  for (const token of path) {
    const step = stepInto(node, token);
    if (step === undefined) break;
    ({ node } = step);
    offset = step.offset;
    const target = referenceOf(node);
    if (target === undefined) continue;
    file = await parse(resolve(dirname(file.file), target));
    node = file.root;
    offset = 0;
  }
  const { line, col } = file.lines.linePos(offset);
  return { file: file.file, line: Math.max(line, 1), column: Math.max(col, 1) };
}

function stepInto(node: unknown, token: string | number): { node: unknown; offset: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(token));
    return pair === undefined ? undefined : { node: pair.value, offset: startOf(pair.key) };
  }
  if (isSeq(node) && node.items[Number(token)] !== undefined) {
    const item = node.items[Number(token)];
    return { node: item, offset: startOf(item) };
  }
  return undefined;
}

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

/** The file that a `$ref` mapping stands for; a reference within the file is not followed. */
function referenceOf(node: unknown): string | undefined {
  const reference = isMap(node) ? node.get('$ref') : undefined;
  const [file] = typeof reference === 'string' ? reference.split('#') : [];
  return file === '' ? undefined : file;
}
