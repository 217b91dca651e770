import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as client from '../../generated/client/index.js';
import * as msw from '../../generated/msw/index.js';
import * as query from '../../generated/query/index.js';

const page = readFileSync('docs/front-end.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** What the snippets take from the reader's own program. */
const AROUND = "declare const auth: import('./generated/client/index.js').Credentials;\n";

describe('docs/front-end.md', () => {
  it('has snippets that compile against the generated code', () => {
    const snippets = [...page.matchAll(/```tsx?\n([\s\S]*?)```/g)].map(
      ([, code = '']) => AROUND + code.replaceAll("'./goji/", "'./generated/"),
    );
    expect(snippets.length).toBeGreaterThan(2);
    expect(typeErrorsOf(snippets)).toEqual([]);
    const broken = snippets.map((code) => code.replace("'UNDER_18'", "'UNDER_81'"));
    expect(typeErrorsOf(broken)).toEqual([expect.stringContaining('UNDER_81')]);
  });

  it('names what exists', () => {
    const known = new Set(Object.keys({ ...client, ...msw, ...query }));
    const names = [...page.matchAll(/`(goji\w+|\w+Key|\w+Mock|\w+Operation|create\w+|list\w+)\b/g)];
    expect(names.length).toBeGreaterThan(5);
    const own = ['createRequestId'];
    expect(
      names.map(([, name = '']) => name).filter((name) => !known.has(name) && !own.includes(name)),
    ).toEqual([]);
    for (const subpath of ['msw', 'query']) {
      expect(page).toContain(`@goji/api/${subpath}`);
      expect(manifest.exports[`./${subpath}`]).toEqual({
        types: `./dist/generated/${subpath}/index.d.ts`,
        default: `./dist/generated/${subpath}/index.js`,
      });
      expect(existsSync(`generated/${subpath}/index.ts`)).toBe(true);
    }
  });
});

/** The complaints of the compiler about modules that stand in memory, in the root of the repository. */
function typeErrorsOf(modules: readonly string[]): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  const flags = { ...options, noEmit: true, noUnusedLocals: false };
  const texts = new Map(modules.map((text, index) => [resolve(`front-end-${index}.ts`), text]));
  const host = ts.createCompilerHost(flags);
  const program = ts.createProgram([...texts.keys()], flags, {
    ...host,
    fileExists: (path) => texts.has(path) || host.fileExists(path),
    getSourceFile: (path, language) => {
      const text = texts.get(path);
      return text === undefined
        ? host.getSourceFile(path, language)
        : ts.createSourceFile(path, text, language);
    },
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
