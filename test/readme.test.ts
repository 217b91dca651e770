import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../scripts/commands.js';

const read = (path: string) => readFileSync(path, 'utf8');
const readme = read('README.md');

describe('README.md', () => {
  it('is short and shows code early', () => {
    const lines = readme.trimEnd().split('\n');
    expect(lines.length).toBeLessThan(140);
    expect(lines.findIndex((line) => line.startsWith('    npm ') || line.startsWith('```'))).toBeLessThan(25);
  });

  it('names commands of goji that exist, and all of them', () => {
    const named = new Set([...readme.matchAll(/goji ([a-z]+)/g)].map(([, name]) => name));
    const known = COMMANDS.map((command) => command.name);
    expect([...named].filter((name) => name !== undefined && !known.includes(name))).toEqual([]);
    expect(known.filter((name) => !named.has(name))).toEqual([]);
  });

  it.each(['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'docs/adr/README.md'])(
    '%s links to files that exist',
    (file) => {
      const folder = file.includes('/') ? `${file.slice(0, file.lastIndexOf('/'))}/` : '';
      for (const [, target = ''] of read(file).matchAll(/\]\(([^)#:]+)\)/g)) {
        if (!target.endsWith('/')) expect(() => read(`${folder}${target}`), target).not.toThrow();
      }
    },
  );

  it('leads to every decision', () => {
    const files = readdirSync('docs/adr').filter((name) => name !== 'README.md');
    const listed = [...read('docs/adr/README.md').matchAll(/^\| \[\d+\]\(([^)]+)\)/gm)].map(
      ([, file]) => file,
    );
    expect(listed).toEqual(files.sort());
  });

  it('has TypeScript that compiles against the generated code', () => {
    const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, text = '']) => text);
    expect(blocks.length).toBeGreaterThanOrEqual(3);
    const modules = blocks.map(
      (text) => `${PRELUDE}${text.replaceAll("'./goji/", "'./generated/")}\nexport {};\n`,
    );
    expect(typeErrorsOf(modules)).toEqual([]);
  });
});

/** What the snippets take for granted. Declared beside the imports that a snippet may lack. */
const PRELUDE = `
declare const apiKey: string;
declare const secret: string;
declare const newInvestor: import('./generated/types.js').NewInvestor;
declare const secrets: Map<string, string>;
type CreateGoji = typeof import('./generated/client/index.js').createGoji;
declare const webhookSecret: string;
declare const bookDeposit: (id: string, clientId: string, amount: import('./generated/types.js').Money) => Promise<void>;
interface Express { post(path: string, handler: (...args: never) => void): void }
declare global { var createGoji: CreateGoji; var app: Express }
`;

/** The complaints of the compiler about modules that stand in memory, in the root of the repository. */
function typeErrorsOf(modules: readonly string[]): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  const flags = { ...options, noEmit: true, noUnusedLocals: false };
  const texts = new Map(modules.map((text, index) => [resolve(`readme-${index}.ts`), text]));
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
