import { bundleSpec } from '../bundle.js';
import { displayPath } from '../document/load-document.js';
import type { ToolOptions } from '../redocly.js';
import { createLocator } from './locate.js';
import type { LintProblem } from './problem.js';
import { runSpectral } from './run-spectral.js';
import type { SourceTree } from './source-tree.js';

/** Which document to bundle and check, by which Spectral ruleset: paths from `cwd`. */
export interface BundleCheck extends ToolOptions {
  readonly spec: string;
  readonly ruleset: string;
  readonly tree: SourceTree;
}

/** Bundles a document, checks the bundle by Spectral and says where in the source each problem stands. */
export async function checkBundle(input: BundleCheck): Promise<readonly LintProblem[]> {
  const { spec, ruleset, tree, ...options } = input;
  const results = await runSpectral(await bundleSpec({ spec, ...options }), ruleset, options);
  const locate = createLocator(tree);
  const problems: LintProblem[] = [];
  for (const { code, message, path, severity } of results) {
    const { file, line, column } = await locate(path);
    problems.push({
      file: displayPath(file, options.cwd),
      line,
      column,
      severity: severity === 0 ? 'error' : 'warning',
      rule: code,
      message,
    });
  }
  return problems;
}
