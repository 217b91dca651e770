import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

import { typeErrorsIn } from '../types/compile.js';

const page = readFileSync('docs/client.md', 'utf8');

/** The client as generated, by its path. */
const client = Object.fromEntries(
  readdirSync('generated/client', { recursive: true, encoding: 'utf8' })
    .map((name) => `client/${name.replaceAll('\\', '/')}`)
    .concat('schemas.ts', 'types.ts', 'enums.ts')
    .filter((path) => path.endsWith('.ts'))
    .map((path) => [path, readFileSync(`generated/${path}`, 'utf8')]),
);

/** What the snippets take from the reader's own system, and from snippets above them. */
const around = `
  import type { Credentials, Goji, NewInvestor, WithdrawCashArguments } from './client/index.js';
  import type { MoneyAmount } from './client/money.js';
  declare global {
    const auth: Credentials;
    const vault: { read(path: string): Promise<string> };
    const logger: Record<'info' | 'warn', (entry: object) => void>;
    const goji: Goji;
    const newInvestor: NewInvestor;
    const path: WithdrawCashArguments['path'];
    const body: WithdrawCashArguments['body'];
    const withdrawal: { readonly id: string };
    const error: unknown;
    const refuse: () => void;
    const pay: (amount: MoneyAmount) => void;
    const id: string;
    const signal: AbortSignal;
    const Agent: new (options: object) => import('./client/undici.js').UndiciDispatcher;
  }
`;

/** A snippet as a module: its imports, and the rest as a function, so that it may return. */
function moduleOf(code: string): string {
  const [imports = '', ...rest] = code.split(/\n\n/);
  const text = imports
    .replace(/'@goji\/api\/(\w+)'/g, "'./client/$1.js'")
    .replaceAll("'@goji/api'", "'./client/index.js'");
  return `${text}\nexport async function snippet() {\n${rest.join('\n\n')}\n}`;
}

describe('docs/client.md', () => {
  it('has snippets that compile', () => {
    const snippets = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => moduleOf(code));
    expect(snippets.length).toBeGreaterThan(5);
    const modules = Object.fromEntries(snippets.map((code, index) => [`snippet-${index}.ts`, code]));
    const lib = ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'];
    const options = { lib, noUnusedLocals: false, noImplicitReturns: false };

    expect(typeErrorsIn({ ...client, ...modules, 'around.ts': around }, options)).toEqual([]);
  });

  it('names what exists', () => {
    const links = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = '']) => target);
    expect(links.filter((target) => !existsSync(resolve('docs', target)))).toEqual([]);
    const exported = Object.values(client).join('\n');
    const names = [...page.matchAll(/`((?:Goji|is|waitFor)[A-Z]\w+)/g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(10);
    expect(
      names.filter((name) => !new RegExp(`export (?:class|function) ${name}\\b`).test(exported)),
    ).toEqual([]);
  });

  it('gives the defaults that hold', () => {
    const defaults = readFileSync('generators/client/runtime/circuit-breaker.ts', 'utf8');
    expect(page).toContain('opens for 15 s when half of at least 10 attempts within 30 s failed');
    expect(defaults).toMatch(
      /failureRatio: 0\.5,\s+minimumAttempts: 10,\s+window: 30_000,\s+openFor: 15_000/,
    );
  });
});
