import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BundledDocument } from '../../generators/generator.js';
import { SpecError } from '../../generators/spec-error.js';
import { type PeerTool, runPeerTool, type ToolOptions } from '../redocly.js';

/** One result of `spectral lint --format=json`. */
export interface SpectralResult {
  readonly code: string;
  readonly message: string;
  /** Way from the root of the bundle. */
  readonly path: readonly (string | number)[];
  /** 0 is an error, 1 a warning, 2 an information, 3 a hint. */
  readonly severity: number;
}

const SPECTRAL: PeerTool = { packageName: '@stoplight/spectral-cli', command: 'spectral' };

/**
 * Checks a bundled document by a Spectral ruleset, a path from `cwd`. Throws `SpecError` when Spectral is not installed
 * or cannot use the ruleset.
 */
export async function runSpectral(
  document: BundledDocument,
  ruleset: string,
  options: ToolOptions,
): Promise<readonly SpectralResult[]> {
  const folder = await mkdtemp(join(tmpdir(), 'goji-lint-'));
  try {
    const file = join(folder, 'openapi.json');
    await writeFile(file, JSON.stringify(document));
    const args = ['lint', file, '--ruleset', resolve(options.cwd, ruleset), '--format=json', '--quiet'];
    const { code, stdout, stderr } = await runPeerTool(SPECTRAL, args, options);
    const results = parseResults(stdout);
    if (results !== null) return results;
    throw new SpecError(`Spectral could not check the bundle: ${reasonsIn(stderr) || `exit code ${code}.`}`, {
      location: { file: ruleset },
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function parseResults(stdout: string): readonly SpectralResult[] | null {
  try {
    const results: unknown = JSON.parse(stdout);
    return Array.isArray(results) ? (results as SpectralResult[]) : null;
  } catch {
    return null;
  }
}

/** Spectral numbers its errors, below advice about its own options. */
function reasonsIn(stderr: string): string {
  const reasons = [...stderr.matchAll(/^Error #\d+: (.*)$/gm)].map(([, reason]) => reason);
  return reasons.length === 0 ? stderr.trim() : reasons.join('; ');
}
