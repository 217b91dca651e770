import { posix } from 'node:path';
import ts from 'typescript';
import { SpecError } from '../generators/spec-error.js';
import type { Change } from './change.js';

/** The names that each import path of the package gives, such as `{ "./money": ["money"] }`; a type ends in `(type)`. */
export type ExportedNames = Readonly<Record<string, readonly string[]>>;

/** Where the modules come from: the text at a path, such as `generated/client/index.ts`. */
export type ReadModule = (path: string) => string;

/**
 * Reads what modules export, following `export … from`. `entries` has the module of each import path. It reads syntax
 * alone, so a name that is exported by a star counts as what it is declared as.
 */
export function readExportedNames(
  entries: Readonly<Record<string, string>>,
  read: ReadModule,
): ExportedNames {
  const modules = new Map<string, ReadonlyMap<string, boolean>>();
  const namesIn = (path: string): ReadonlyMap<string, boolean> => {
    const known = modules.get(path);
    if (known !== undefined) return known;
    modules.set(path, new Map());
    const names = exportsOf(ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest), path, namesIn);
    modules.set(path, names);
    return names;
  };
  return Object.fromEntries(
    Object.entries(entries).map(([entry, path]) => {
      const names = [...namesIn(path)].map(([name, isType]) => (isType ? `${name} (type)` : name));
      return [entry, names.sort()];
    }),
  );
}

/** A name that is gone, or that is only a type now, does not compile where it is imported. */
export function compareExportedNames(before: ExportedNames, after: ExportedNames): readonly Change[] {
  return Object.keys({ ...before, ...after }).flatMap((entry) => {
    const [old, fresh] = [before[entry], after[entry]];
    const place = `import '${posix.join('@goji/api', entry)}'`;
    if (fresh === undefined) return [change('import-removed', 'major', place, 'the import path is gone')];
    if (old === undefined) return [change('import-added', 'minor', place, 'the import path is new')];
    return [
      ...old
        .filter((name) => !fresh.includes(name) && !fresh.includes(withoutKind(name)))
        .map((name) => change('export-removed', 'major', place, `${name} is no longer exported`)),
      ...fresh
        .filter((name) => !old.includes(name))
        .map((name) => change('export-added', 'minor', place, `${name} is exported`)),
    ];
  });
}

function change(rule: Change['rule'], impact: Change['impact'], place: string, message: string): Change {
  return { rule, impact, place, message, affects: [] };
}

/** A class or an interface that became a value can still be imported as a type. */
function withoutKind(name: string): string {
  return name.replace(' (type)', '');
}

function exportsOf(
  source: ts.SourceFile,
  path: string,
  namesIn: (path: string) => ReadonlyMap<string, boolean>,
): ReadonlyMap<string, boolean> {
  const names = new Map<string, boolean>();
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement)) {
      for (const [name, isType] of reexportsOf(statement, path, namesIn)) names.set(name, isType);
    } else if (isExported(statement)) {
      for (const [name, isType] of declaredBy(statement, source))
        names.set(name, isType && names.get(name) !== false);
    }
  }
  return names;
}

function reexportsOf(
  { exportClause, moduleSpecifier, isTypeOnly }: ts.ExportDeclaration,
  path: string,
  namesIn: (path: string) => ReadonlyMap<string, boolean>,
): readonly (readonly [string, boolean])[] {
  const specifier =
    moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;
  const isOwn = specifier?.startsWith('.') === true;
  const target = isOwn
    ? namesIn(posix.join(posix.dirname(path), specifier.replace(/\.js$/, '.ts')))
    : new Map<string, boolean>();
  if (exportClause === undefined) {
    // What a package exports is its own affair; that all of it is passed on is ours.
    if (!isOwn) return [[`* from ${specifier}`, isTypeOnly]];
    return [...target].map(([name, isType]) => [name, isTypeOnly || isType]);
  }
  if (!ts.isNamedExports(exportClause)) return [[exportClause.name.text, isTypeOnly]];
  return exportClause.elements.map(({ name, propertyName, isTypeOnly: own }) => [
    name.text,
    isTypeOnly || own || (target.get((propertyName ?? name).text) ?? false),
  ]);
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
}

function declaredBy(statement: ts.Statement, source: ts.SourceFile): readonly (readonly [string, boolean])[] {
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
    return [[statement.name.text, true]];
  }
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => [name.getText(source), false]);
  }
  if (
    (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) &&
    statement.name !== undefined
  ) {
    return [[statement.name.text, false]];
  }
  throw new SpecError(`An export of a kind that is not known: ${statement.getText(source).split('\n')[0]}`);
}
