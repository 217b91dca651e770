import { build } from 'esbuild';

/** A program beside the generated client that calls one operation. */
export const ONE_OPERATION = `
import { createGoji, listInvestorIds } from './generated/client/index.js';
export const main = (baseUrl, auth) => listInvestorIds(createGoji({ environment: { baseUrl }, auth }));
`;

/** The same with retries, a circuit breaker and hooks. */
export const ONE_RESILIENT_OPERATION = `
import { createGoji, listInvestorIds, resilient } from './generated/client/index.js';
export const main = (baseUrl, auth) =>
  listInvestorIds(createGoji({ environment: { baseUrl }, auth, exchange: resilient() }));
`;

/** A program beside the generated client that calls all the operations named. */
export function programOf(operations: readonly string[]): string {
  const names = ['createGoji', ...operations].join(', ');
  const calls = operations.map((name) => `(args, options) => ${name}(goji, args, options)`);
  return `import { ${names} } from './generated/client/index.js';
export const main = (baseUrl, auth) => {
  const goji = createGoji({ environment: { baseUrl }, auth });
  return [${calls.join(', ')}];
};`;
}

/** Bundles a program as an application on the web does: one minified module. */
export async function bundleModule(root: string, source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * A program, whose imports start from the folder `root`, as one minified script without any platform's own modules. It
 * leaves its exports in the global `program`. Rejects when the program imports what does not exist on the web.
 */
export async function bundleProgram(root: string, source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'program',
    platform: 'neutral',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
