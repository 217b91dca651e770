import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateFiles } from '../../generators/generate.js';
import { shippedDocumentPath } from '../../scripts/document/load-document.js';
import { createFolder } from '../cli/run-goji.js';
import { succeed } from '../consumer/run-command.js';

/** Prints what a snippet takes from the package that is not there, and calls that do not fit their function. */
const CHECK = `
import ast, importlib, inspect, sys
names, faults = {}, []
tree = ast.parse(open(sys.argv[1], encoding="utf-8").read())
for node in ast.walk(tree):
    if isinstance(node, ast.ImportFrom) and node.module == "goji_api":
        for alias in node.names:
            names[alias.name] = getattr(importlib.import_module(node.module), alias.name, None)
            if names[alias.name] is None: faults.append("no " + alias.name)
for node in ast.walk(tree):
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and callable(names.get(node.func.id)):
        try: inspect.signature(names[node.func.id]).bind(*node.args, **{key.arg: key.value for key in node.keywords})
        except TypeError as error: faults.append(node.func.id + ": " + str(error))
print("; ".join(faults))
`;

let folder: Awaited<ReturnType<typeof createFolder>>;
let page: string;
let sources: string[];

beforeAll(async () => {
  folder = await createFolder();
  page = await readFile('docs/languages.md', 'utf8');
  const document = JSON.parse(await readFile(shippedDocumentPath(), 'utf8'));
  const files = await generateFiles({ document, targets: ['python', 'java'] });
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder.path, path)), { recursive: true });
    await writeFile(join(folder.path, path), text);
  }
  sources = files.map(({ path }) => path).filter((path) => path.endsWith('.java'));
  await writeFile(join(folder.path, 'check.py'), CHECK);
});
afterAll(() => folder.remove());

const snippets = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code = '']) => code);

async function faultsOf(code: string): Promise<string> {
  await writeFile(join(folder.path, 'snippet.py'), code);
  return (await succeed(folder.path, 'python3', '-W', 'error', 'check.py', 'snippet.py')).trim();
}

describe('docs/languages.md', () => {
  it('has Python that parses, imports and calls what exists', async () => {
    expect(snippets('python')).toHaveLength(2);
    for (const code of snippets('python')) expect(await faultsOf(code)).toBe('');
    const [first = ''] = snippets('python');
    expect(await faultsOf(first.replace('client_request_id=', 'request_id='))).toContain('withdraw_cash: ');
    expect(await faultsOf(first.replace(', withdraw_cash', ', withdraw_money'))).toBe('no withdraw_money');
  });

  it('has Java that compiles', async () => {
    const [code = '', ...more] = snippets('java');
    expect(more).toEqual([]);
    const isImport = (line: string) => line.startsWith('import ');
    const around = (body: string) => `${body.split('\n').filter(isImport).join('\n')}
class Snippet {
  interface Log { void warn(String text, Object... values); }
  static void run(String apiKey, String secret, Log log) throws Exception {
${body
  .split('\n')
  .filter((line) => !isImport(line))
  .join('\n')}
  }
}`;
    await succeed(folder.path, 'javac', '--release', '17', '-d', 'classes', ...sources);
    const compile = async (body: string) => {
      await writeFile(join(folder.path, 'Snippet.java'), around(body));
      await succeed(
        folder.path,
        'javac',
        '--release',
        '17',
        '-cp',
        'classes',
        '-d',
        'classes',
        'Snippet.java',
      );
    };
    await compile(code);
    await expect(compile(code.replace('Payments.withdrawCash', 'Payments.withdrawMoney'))).rejects.toThrow(
      'withdrawMoney',
    );
  });
});
