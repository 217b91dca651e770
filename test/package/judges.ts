import { runCommand } from '../consumer/run-command.js';
import { ROOT, tool } from './packed.js';

/** Has publint judge the package in a folder, warnings included. */
export function publint(folder: string): ReturnType<typeof runCommand> {
  return runCommand(
    ROOT,
    process.execPath,
    tool('publint', 'src', 'cli.js'),
    folder,
    '--strict',
    '--pack',
    'false',
  );
}

/** Has attw judge the types of a packed package, for who imports it. */
export function attw(tarball: string): ReturnType<typeof runCommand> {
  const cli = tool('@arethetypeswrong', 'cli', 'dist', 'index.js');
  const options = ['--profile', 'esm-only', '--no-emoji', '--exclude-entrypoints', 'openapi.yaml'];
  return runCommand(ROOT, process.execPath, cli, tarball, ...options);
}

/** Has actionlint judge workflows, given as a path or a pattern from `cwd`. */
export function actionlint(cwd: string, pattern: string): ReturnType<typeof runCommand> {
  return runCommand(
    cwd,
    process.execPath,
    tool('@tktco', 'node-actionlint', 'bin', 'node-actionlint.js'),
    pattern,
  );
}
