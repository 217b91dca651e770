import { gzipSync } from 'node:zlib';

import { bundleModule, ONE_OPERATION } from './bundle-program.js';
import type { Command } from './command.js';

/** What is measured, by a name for people. */
const PROGRAMS: Readonly<Record<string, string>> = {
  'one operation': ONE_OPERATION,
  'the API investors':
    "export * from './generated/client/goji.js'; export * from './generated/client/investors.js';",
  'the whole client': "export * from './generated/client/index.js';",
  'sums of money alone': "export * from './generated/client/money.js';",
};

/** `npm run size`: what the client weighs in a bundle. */
export const sizeCommand: Command = {
  name: 'size',
  summary: 'print what the client weighs in a bundle',
  help: `Usage: npm run size

Bundles and minifies small programs with the generated client, and prints their sizes in bytes, as they are and
compressed by gzip at level 9, as the tests and \`npm run bench\` measure them.
`,
  options: {},
  run: async (_values, context) => {
    const rows = await Promise.all(
      Object.entries(PROGRAMS).map(async ([program, source]) => {
        const bytes = Buffer.from(await bundleModule(context.cwd, source));
        return { program, minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
      }),
    );
    const lines = rows.map(
      ({ program, minified, gzip }) =>
        `${program.padEnd(20)} ${String(minified).padStart(7)} bytes ${String(gzip).padStart(6)} gzip`,
    );
    context.result(lines.join('\n'), { rows });
  },
};
