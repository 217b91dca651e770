import { statSync } from 'node:fs';
import { join } from 'node:path';
import { succeed } from './consumer/run-command.js';

/**
 * Installs what the lockfile of a folder names, unless that has been done since the lockfile changed. Such folders hold
 * tools that tests alone need: `test/package/tools` and `test/runtimes`.
 */
export async function installTools(folder: string): Promise<void> {
  const [wanted, installed] = [
    changedAt(join(folder, 'package-lock.json')),
    // npm writes it when everything else is there.
    changedAt(join(folder, 'node_modules', '.package-lock.json')),
  ];
  if (installed >= wanted) return;
  await succeed(folder, 'npm', 'ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund');
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
