import type { GeneratedFile } from '../generator.js';
import { LINE_WIDTH } from './data-literal.js';
import { docComment } from './doc-comment.js';
import { withHeader } from './file-header.js';
import { stringLiteral } from './identifier.js';

/** A name of another module. Printing it makes the import, so nobody keeps lists of imports. */
export interface ImportedName {
  readonly kind: 'import';
  readonly name: string;
  /** Path of the module below the output folder, such as `client/runtime/call.ts`. */
  readonly from: string;
  /** True when the name is used as a type alone. */
  readonly typeOnly: boolean;
}

/** What a line is made of. */
export type Printable = string | ImportedName | readonly Printable[];

/** One TypeScript file in the making, printed line by line. */
export interface SourceFile {
  /** Path below the output folder. */
  readonly path: string;
  /** One line, or several where a part has line ends. Without parts an empty line. */
  print(...parts: readonly Printable[]): void;
  /** A JSDoc comment. Nothing for an empty text. */
  doc(text: string, indent?: number): void;
  /** The finished file: header, imports, lines. */
  finish(): GeneratedFile;
}

/** A name that is imported as a value. */
export function importValue(name: string, from: string): ImportedName {
  return { kind: 'import', name, from, typeOnly: false };
}

/** A name that is imported as a type, and so is absent from the compiled JavaScript. */
export function importType(name: string, from: string): ImportedName {
  return { kind: 'import', name, from, typeOnly: true };
}

/** An empty file at `path`. */
export function createSourceFile(path: string): SourceFile {
  const lines: string[] = [];
  const imports = new Map<string, ImportedName>();
  const textOf = (part: Printable): string => {
    if (typeof part === 'string') return part;
    if (!isImportedName(part)) return part.map(textOf).join('');
    addImport(imports, part, path);
    return part.name;
  };
  return {
    path,
    print: (...parts) => {
      lines.push(textOf(parts).trimEnd());
    },
    doc: (text, indent = 0) => {
      lines.push(...docComment(text, indent));
    },
    finish: () => {
      const head = importLines([...imports.values()], path);
      const body = lines.join('\n').replace(/\n{3,}/g, '\n\n');
      return { path, text: withHeader([...head, ...(head.length === 0 ? [] : ['']), body].join('\n')) };
    },
  };
}

/** The specifier by which the module at `from` imports the one at `to`; both are paths below the output folder. */
export function relativeSpecifier(from: string, to: string): string {
  const base = from.split('/').slice(0, -1);
  const target = to.replace(/\.ts$/, '.js').split('/');
  let shared = 0;
  while (shared < base.length && shared < target.length - 1 && base[shared] === target[shared]) shared += 1;
  const up = base.slice(shared).map(() => '..');
  return [...(up.length === 0 ? ['.'] : up), ...target.slice(shared)].join('/');
}

function isImportedName(part: ImportedName | readonly Printable[]): part is ImportedName {
  return 'kind' in part;
}

function addImport(imports: Map<string, ImportedName>, part: ImportedName, path: string): void {
  const known = imports.get(part.name);
  if (known !== undefined && known.from !== part.from) {
    throw new Error(`${path} imports "${part.name}" from both ${known.from} and ${part.from}`);
  }
  if (known === undefined || (known.typeOnly && !part.typeOnly)) imports.set(part.name, part);
}

function importLines(imports: readonly ImportedName[], path: string): readonly string[] {
  const statements = new Map<string, ImportedName[]>();
  for (const part of imports) {
    const key = `${relativeSpecifier(path, part.from)} ${part.typeOnly ? 0 : 1}`;
    statements.set(key, [...(statements.get(key) ?? []), part]);
  }
  return [...statements].sort(([a], [b]) => compare(a, b)).map(([, parts]) => importStatement(parts, path));
}

function importStatement(parts: readonly ImportedName[], path: string): string {
  const [first] = parts;
  if (first === undefined) return '';
  const names = parts.map((part) => part.name).sort(compare);
  const keyword = first.typeOnly ? 'import type' : 'import';
  const from = stringLiteral(relativeSpecifier(path, first.from));
  const line = `${keyword} { ${names.join(', ')} } from ${from};`;
  if (line.length <= LINE_WIDTH) return line;
  return `${keyword} {\n${names.map((name) => `  ${name},\n`).join('')}} from ${from};`;
}

/** By code units, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
