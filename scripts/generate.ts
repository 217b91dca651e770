import { relative, resolve } from 'node:path';
import { checkOutput } from './check-output.js';
import type { Command } from './command.js';
import { assertFillable } from './output/assert-fillable.js';
import type { GenerateOptions } from './output/manifest.js';
import { replaceOutput } from './output/write-output.js';
import { flagOption, listOption, textOption } from './parse-options.js';
import { installCommand, missingPeers } from './peers.js';
import {
  DEFAULT_OUT,
  DEFAULT_TARGETS,
  includesTypeScript,
  type OutputTarget,
  TARGETS,
  targetsOption,
} from './targets.js';

/** What the files of a target import, and as what. Those of the other targets import nothing. */
const PEERS = [
  { target: 'server', packages: ['fastify', 'ajv', 'ajv-formats'], kind: 'runtime' },
  { target: 'msw', packages: ['msw'], kind: 'tools' },
  { target: 'query', packages: ['@tanstack/query-core'], kind: 'tools' },
] as const;

export const generateCommand: Command = {
  name: 'generate',
  summary: 'write types, client, webhook receiver and server stubs into your repository',
  help: `Usage: goji generate [options]

Writes TypeScript for the Goji Platform API into a folder of your repository. The types, the client and what receives
webhooks need nothing but the files written here. On request there are server stubs for Fastify, handlers for Mock
Service Worker (msw) and options for TanStack Query (query), which need packages in your project; the summary names
those that are not there.

The output folder is for generated files alone, but for python and java, which make a package among your own code.
Files that an earlier run made and this one does not are removed. A file that goji did not make is never replaced or
removed. Nothing is written when anything fails.

Options:
      --out DIR         output folder (default ${DEFAULT_OUT})
      --apis LIST       APIs to include, separated by commas (default: all)
      --targets LIST    what to make: ${TARGETS.join(', ')} (default ${DEFAULT_TARGETS.join(',')});
                        those in TypeScript include types, query includes client, document is openapi.json and
                        openapi.yaml; server-validators includes server
      --lang LANGUAGE   python or java instead of TypeScript: the same as --targets LANGUAGE
      --spec FILE       OpenAPI 3.1 document to read (default: the one of this package); one that is spread over
                        several files is linted and bundled first, which needs @redocly/cli and
                        @stoplight/spectral-cli
      --check           write nothing, and exit with 1 when the folder is not what would be written; the same as
                        goji check unless --apis, --targets or --spec is given

Examples:
  goji generate
  goji generate --out src/goji --apis investors,payments,webhooks
  goji generate --targets types,client,webhooks,server --out generated
  goji generate --targets types,client,msw,query
  goji generate --lang python --out src
  goji generate --lang java --out src/main/java`,
  options: {
    out: { type: 'string' },
    apis: { type: 'string' },
    targets: { type: 'string' },
    lang: { type: 'string' },
    spec: { type: 'string' },
    check: { type: 'boolean' },
  },
  async run(values, context) {
    const started = performance.now();
    const out = textOption(values, 'out', DEFAULT_OUT);
    const spec = textOption(values, 'spec', undefined);
    const apis = listOption(values, 'apis');
    const targets = targetsOption(values);
    await assertFillable({ out, cwd: context.cwd, alone: includesTypeScript(targets) });
    const options = recordOptions({ out, spec, apis, targets, cwd: context.cwd });
    if (flagOption(values, 'check')) {
      const asked = [spec, apis, values['targets'], values['lang']].some((it) => it !== undefined);
      return checkOutput(out, asked ? options : undefined, context);
    }
    // Loaded here, so that the help does not wait for the TypeScript compiler.
    const { countsOf, runPipeline } = await import('./pipeline.js');
    const made = await runPipeline({ spec, apis, targets, lint: true, context });
    const { files, ...counts } = made;
    if (targets.includes('webhooks') && counts.webhooks === 0) {
      context.step(
        'note',
        `there are no webhooks${apis === undefined ? '' : ' in the chosen APIs (add "webhooks")'}.`,
      );
    }
    const { cwd, signal } = context;
    const output = await replaceOutput({ out, cwd, files, signal }, options);
    context.step('write', `${output.written.length} written, ${output.removed.length} removed in ${out}`);
    for (const stray of output.strays)
      context.step('note', `${out}/${stray} is no longer generated; delete it.`);
    const seconds = (performance.now() - started) / 1000;
    const installs = PEERS.filter(
      ({ target, packages }) =>
        targets.some((it) => it === target || it === `${target}-validators`) &&
        missingPeers(resolve(cwd, out), packages).length > 0,
    ).map(({ target, packages, kind }) => ({ target, command: installCommand(packages, kind) }));
    const summary = [
      `${countsOf(counts.operations, counts.webhooks, counts.schemas)}: ${files.length} files in ${out} (${seconds.toFixed(1)} s)`,
      ...installs.map(({ target, command }) => `The target ${target} needs: ${command}`),
    ];
    const install = installs.length === 0 ? null : installs.map(({ command }) => command).join(' && ');
    context.result(summary.join('\n'), { out, ...counts, files: files.length, seconds, ...output, install });
  },
};

interface AskedOptions {
  readonly out: string;
  readonly spec: string | undefined;
  readonly apis: readonly string[] | undefined;
  readonly targets: readonly OutputTarget[];
  readonly cwd: string;
}

/** The options as the manifest keeps them: the document is named from the output folder, wherever goji is started. */
function recordOptions({ out, spec, apis, targets, cwd }: AskedOptions): GenerateOptions {
  const fromOut =
    spec === undefined ? null : relative(resolve(cwd, out), resolve(cwd, spec)).replaceAll('\\', '/');
  return { spec: fromOut, targets, apis: apis ?? null };
}
