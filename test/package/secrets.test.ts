import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../consumer/run-command.js';
import { ROOT, TOOLS, tool } from './packed.js';

function scan(cwd: string, ...files: string[]) {
  const config = join(TOOLS, '.secretlintrc.json');
  const args = [
    tool('secretlint', 'bin', 'secretlint.js'),
    '--secretlintrc',
    config,
    '--format',
    'unix',
    '--no-color',
  ];
  return runCommand(cwd, process.execPath, ...args, ...files);
}

describe('the repository', () => {
  it('holds no secret', async () => {
    const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0');
    const files = tracked.filter((file) => file !== '' && !/^(generated|spec|test\/recorded)\//.test(file));
    expect(files.length).toBeGreaterThan(300);
    const { code, stdout, stderr } = await scan(
      ROOT,
      ...files,
      'generated/**',
      'spec/**',
      'test/recorded/**',
    );
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('would be found with one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'goji-secret-'));
    // Put together here, so that this file holds none.
    const token = ['gh', 'p_', 'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'].join('');
    await writeFile(join(folder, 'notes.txt'), `token: ${token}\n`);
    try {
      const { code, stdout } = await scan(folder, 'notes.txt');
      expect(code).toBe(1);
      expect(stdout).toContain('notes.txt:1');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
