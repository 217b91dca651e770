import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A complaint of the compiler. */
export interface TypeProblem {
  readonly file: string;
  readonly code: number;
  readonly message: string;
}

/** The flags of this project. */
const STRICTEST: ts.CompilerOptions = {
  ...ts.convertCompilerOptionsFromJson(
    ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8')).config.compilerOptions,
    '.',
  ).options,
  lib: ['lib.es2023.d.ts'],
  types: [],
  noEmit: true,
};

/** The libraries of the compiler, parsed once for all programs. */
const libraries = new Map<string, ts.SourceFile | undefined>();

/**
 * What the compiler says about modules that exist in memory alone, by their paths. `options` replace flags of this
 * project's own. The library is that of the language alone.
 */
export function typeErrorsIn(
  sources: Readonly<Record<string, string>>,
  options: ts.CompilerOptions = {},
): readonly TypeProblem[] {
  const root = '/memory';
  const merged = { ...STRICTEST, ...options };
  const all = { 'package.json': '{"type":"module"}', ...sources };
  const files = new Map(Object.entries(all).map(([path, text]) => [`${root}/${path}`, text]));
  const modules = Object.keys(sources).map((path) => `${root}/${path}`);
  const disk = ts.createCompilerHost(merged);
  const host: ts.CompilerHost = {
    ...disk,
    getCurrentDirectory: () => root,
    directoryExists: (path) => path.startsWith(root) || ts.sys.directoryExists(path),
    fileExists: (path) => files.has(path) || (!path.startsWith(root) && disk.fileExists(path)),
    readFile: (path) => files.get(path) ?? disk.readFile(path),
    getSourceFile: (path, language) => {
      const text = files.get(path);
      if (text !== undefined) return ts.createSourceFile(path, text, language);
      if (!libraries.has(path)) libraries.set(path, disk.getSourceFile(path, language));
      return libraries.get(path);
    },
  };
  return ts.getPreEmitDiagnostics(ts.createProgram(modules, merged, host)).map((diagnostic) => ({
    file: diagnostic.file?.fileName.slice(root.length + 1) ?? '',
    code: diagnostic.code,
    message: ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'),
  }));
}
