import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Installs the peers of a suite from the lockfile in their folder, once. Rejects when npm does not succeed. */
export async function installPeers(folder: string, step: (detail: string) => void): Promise<void> {
  if (existsSync(join(folder, 'node_modules', '.package-lock.json'))) return;
  step('installing the peers');
  const child = spawn('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'ignore',
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) throw new Error(`npm ci in ${folder} failed with exit code ${code}.`);
}
