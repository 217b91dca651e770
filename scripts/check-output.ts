import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { SpecError } from '../generators/spec-error.js';
import type { CommandContext } from './command.js';
import { displayPath } from './document/load-document.js';
import { type GenerateOptions, loadManifest, MANIFEST_NAME } from './output/manifest.js';
import type { OutputPlan } from './output/plan-output.js';
import { compareOutput } from './output/write-output.js';
import { isSystemError } from './system-error.js';
import { DEFAULT_OUT, TARGETS } from './targets.js';

/**
 * Generates in memory and holds the folder `out` against it, for `goji check` and `goji generate --check`. Writes
 * nothing. `asked` are the options to generate with; without it those that the last run noted. Throws `SpecError` when
 * anything is missing, stale, an orphan, a stray or blocked.
 */
export async function checkOutput(
  out: string,
  asked: GenerateOptions | undefined,
  context: CommandContext,
): Promise<void> {
  const { cwd } = context;
  const folder = resolve(cwd, out);
  const shown = displayPath(folder, cwd);
  const options = asked ?? (await loadOptions(folder, shown));
  const spec = options.spec === null ? undefined : relative(cwd, resolve(folder, options.spec));
  const targets = TARGETS.filter((target) => options.targets.includes(target));
  // Loaded here, so that the help does not wait for the TypeScript compiler.
  const { runPipeline } = await import('./pipeline.js');
  const { files } = await runPipeline({
    spec,
    apis: options.apis ?? undefined,
    targets,
    lint: false,
    context,
  });
  const plan = await compareOutput({ out, cwd, files }, options);
  const findings = listFindings(plan, shown);
  if (findings.length === 0) {
    context.result(`${files.length} files in ${shown} are up to date.`, {
      out,
      files: files.length,
      findings,
    });
    return;
  }
  const mend = await mendingCommand(cwd, { ...options, spec: spec ?? null }, out);
  const summary = findings.map(({ kind, file }) => `${kind.padEnd(8)} ${file}`).join('\n');
  context.result(summary, { out, files: files.length, findings, mend });
  throw new SpecError(`${findings.length} of the generated files in ${shown} are not as they should be.`, {
    hint: `${adviceFor(plan)}Run: ${mend}`,
  });
}

async function loadOptions(folder: string, shown: string): Promise<GenerateOptions> {
  const manifest = await loadManifest(folder, shown);
  if (manifest?.options) return manifest.options;
  throw new SpecError(`No goji generate has filled this folder: it holds no ${MANIFEST_NAME} with options.`, {
    location: { file: shown },
    hint: 'Run goji generate first, or name its folder with --out.',
  });
}

interface Finding {
  readonly kind: 'missing' | 'stale' | 'orphan' | 'stray' | 'blocked';
  readonly file: string;
}

function listFindings(plan: OutputPlan, shown: string): readonly Finding[] {
  const at = (kind: Finding['kind'], paths: readonly string[]): readonly Finding[] =>
    paths.map((path) => ({ kind, file: `${shown}/${path}` }));
  return [
    ...at(
      'missing',
      plan.missing.map((file) => file.path),
    ),
    ...at(
      'stale',
      plan.stale.map((file) => file.path),
    ),
    ...at('orphan', plan.orphans),
    ...at('stray', plan.strays),
    ...at('blocked', plan.blocked),
  ];
}

/** What generating again will not mend. */
function adviceFor(plan: OutputPlan): string {
  const byHand = [...plan.strays, ...plan.blocked];
  return byHand.length === 0 ? '' : `Delete or move what is a stray or blocked (${byHand.join(', ')}). `;
}

/** `npm run generate` where the package at hand has that script, as the header of the files says; otherwise in full. */
async function mendingCommand(cwd: string, options: GenerateOptions, out: string): Promise<string> {
  if (await hasGenerateScript(cwd)) return 'npm run generate';
  const flags = [
    ['--out', out === DEFAULT_OUT ? null : out],
    ['--spec', options.spec],
    ['--apis', options.apis?.join(',') ?? null],
    ['--targets', options.targets.join(',')],
  ].filter(([, value]) => value !== null);
  return ['npx goji generate', ...flags.flat().map((word) => shellWord(word ?? ''))].join(' ');
}

/** A word to paste into a shell; in double quotes, which Windows knows too, where it has blanks or signs of the shell. */
function shellWord(text: string): string {
  if (/^[\p{L}\p{N}@%+=:,.\\/_-]+$/u.test(text)) return text;
  return `"${text.replaceAll(/["$`]/g, '\\$&')}"`;
}

async function hasGenerateScript(cwd: string): Promise<boolean> {
  let text: string;
  try {
    text = await readFile(join(cwd, 'package.json'), 'utf8');
  } catch (error) {
    if (isSystemError(error)) return false;
    throw error;
  }
  try {
    const { scripts } = JSON.parse(text) as { scripts?: Record<string, unknown> };
    return typeof scripts?.['generate'] === 'string' && scripts['generate'].includes('goji');
  } catch {
    // A package.json that is no JSON is npm's to report; here it only means that there is no script to name.
    return false;
  }
}
