import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createFolder } from '../cli/run-goji.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGE =
  '<title>Pages</title><!--versions--><details class="versions"><summary>0</summary></details><!--/versions-->';

interface Workflow {
  readonly on: { readonly push: { readonly tags: readonly string[] } };
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: {
    readonly publish: {
      readonly steps: readonly { readonly run?: string; readonly 'working-directory'?: string }[];
    };
  };
}

const workflow = parse(readFileSync(join(ROOT, '.github/workflows/docs.yml'), 'utf8')) as Workflow;

let runs = 0;
let folder: Awaited<ReturnType<typeof createFolder>>;
const origin = () => join(folder.path, 'origin.git');
const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8' });

/** Runs the steps of the workflow as GitHub does, in a fresh clone; the build is a page that names its version. */
async function publish(tag: string): Promise<void> {
  runs += 1;
  const clone = join(folder.path, `run-${runs}`, 'repository');
  await mkdir(clone, { recursive: true });
  git(clone, 'clone', '--quiet', '--depth', '1', `file://${origin()}`, '.');
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const scripts = {
    docs: `node -e "fs.mkdirSync('dist/docs',{recursive:true});fs.writeFileSync('dist/docs/index.html',fs.readFileSync('page.html','utf8')+process.argv.slice(1).join(' '))" --`,
    'docs:publish': `node ${tsx} ${join(ROOT, 'scripts/repository.ts')} docs-publish`,
  };
  await writeFile(join(clone, 'package.json'), JSON.stringify({ name: 'clone', version: '0.0.0', scripts }));
  for (const { run, 'working-directory': folderOfStep = '.' } of workflow.jobs.publish.steps) {
    // The dependencies of the clone are those of this repository.
    if (run === undefined || run === 'npm ci') continue;
    execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd: join(clone, folderOfStep),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        HOME: folder.path,
        GITHUB_REPOSITORY: 'goji/api',
        GITHUB_REPOSITORY_OWNER: 'goji',
        GITHUB_REF_NAME: tag,
      },
    });
  }
}

beforeAll(async () => {
  folder = await createFolder();
  const source = join(folder.path, 'source');
  await mkdir(source);
  git(source, 'init', '--quiet', '--initial-branch', 'main');
  await writeFile(join(source, 'page.html'), PAGE);
  git(source, 'add', '--all');
  git(
    source,
    '-c',
    'user.name=T',
    '-c',
    'user.email=t@example.com',
    'commit',
    '--quiet',
    '--message',
    'Begin',
  );
  git(folder.path, 'clone', '--quiet', '--bare', source, origin());
});
afterAll(() => folder.remove());

describe('the workflow that publishes the pages', () => {
  it('runs on tags of versions, and may write nothing but contents', () => {
    expect(workflow.on).toEqual({ push: { tags: ['v*'] } });
    expect(workflow.permissions).toEqual({ contents: 'write' });
  });

  it('makes the branch of the pages, adds each version to it, and publishes the same again as nothing', async () => {
    await publish('v1.0.0');
    await publish('v1.1.0');
    const files = git(origin(), 'ls-tree', '-r', '--name-only', 'gh-pages').trim().split('\n');
    expect(files).toEqual([
      '.nojekyll',
      'index.html',
      'v/1.0.0/index.html',
      'v/1.1.0/index.html',
      'versions.json',
    ]);
    const newest = git(origin(), 'show', 'gh-pages:index.html');
    expect(newest).toContain('<a href="v/1.0.0/index.html">1.0.0</a>');
    expect(newest).toContain('--site https://goji.github.io/api/');
    expect(git(origin(), 'log', '--format=%s', 'gh-pages').trim().split('\n')).toEqual([
      'Publish v1.1.0',
      'Publish v1.0.0',
    ]);
    const before = git(origin(), 'rev-parse', 'gh-pages');
    await publish('v1.1.0');
    expect(git(origin(), 'rev-parse', 'gh-pages')).toBe(before);
  });
});
