import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { SpecError } from '../generators/spec-error.js';
import { type Command, UsageError } from './command.js';
import { addVersion, type PublishedVersion, versionList, withVersions } from './docs/versions.js';
import { textOption } from './parse-options.js';
import { isSystemError } from './system-error.js';

const DEFAULT_PAGES = 'dist/docs';
const DEFAULT_SITE = 'dist/site';
const VERSIONS_FILE = 'versions.json';

/** `npm run docs:publish`: adds the built pages to a site that keeps the pages of all versions. */
export const docsPublishCommand: Command = {
  name: 'docs-publish',
  summary: 'add the built pages to the published site, beside those of earlier versions',
  help: `Usage: npm run docs:publish -- --version VERSION [options]

Puts the pages under v/VERSION/ of the site and, when VERSION is the newest release, at its root too. Lists all versions in
versions.json and in the version switch of every page. The site is a folder, such as a checkout of the branch that is
published; a version that is there already is replaced.

Options:
      --version V    version of the pages, such as 1.2.0
      --pages DIR    the built pages (default ${DEFAULT_PAGES})
      --site DIR     the site (default ${DEFAULT_SITE})

Example:
  npm run docs && npm run docs:publish -- --version 1.2.0 --site ../site`,
  options: { version: { type: 'string' }, pages: { type: 'string' }, site: { type: 'string' } },
  async run(values, context) {
    const version = textOption(values, 'version', undefined)?.replace(/^v/, '');
    if (version === undefined || !/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/.test(version)) {
      throw new UsageError('Option --version must be a version such as 1.2.0.');
    }
    const pages = resolve(context.cwd, textOption(values, 'pages', DEFAULT_PAGES));
    const shown = textOption(values, 'site', DEFAULT_SITE);
    const site = resolve(context.cwd, shown);
    const files = await listFiles(pages);
    if (!files.includes('index.html')) {
      throw new SpecError('There are no pages to publish.', {
        location: { file: pages },
        hint: 'Run npm run docs first.',
      });
    }
    const versions = addVersion(await readVersions(site), version);
    await replaceFolder(pages, join(site, 'v', version));
    if (versions[0]?.version === version) await replaceRoot(pages, site);
    await writeFile(join(site, VERSIONS_FILE), versionList(versions));
    const changed = await rewriteSwitches(site, versions);
    context.result(`${shown}: ${versions.length} versions, ${changed} pages.`, {
      site: shown,
      versions,
      changed,
    });
  },
};

async function readVersions(site: string): Promise<readonly PublishedVersion[]> {
  try {
    return JSON.parse(await readFile(join(site, VERSIONS_FILE), 'utf8')) as readonly PublishedVersion[];
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return [];
    throw new SpecError('The list of versions cannot be read.', {
      location: { file: join(site, VERSIONS_FILE) },
      cause: error,
    });
  }
}

async function replaceFolder(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  await cp(from, to, { recursive: true, filter: (path) => !path.endsWith('.goji-files.json') });
}

/** Removes the pages of the former version at the root, but neither the other versions nor dot files such as `.git`. */
async function replaceRoot(pages: string, site: string): Promise<void> {
  for (const name of await readdir(site)) {
    if (name === 'v' || name === 'CNAME' || name.startsWith('.')) continue;
    await rm(join(site, name), { recursive: true });
  }
  await cp(pages, site, { recursive: true, filter: (path) => !path.endsWith('.goji-files.json') });
  // GitHub Pages would otherwise leave out what begins with an underscore.
  await writeFile(join(site, '.nojekyll'), '');
}

async function rewriteSwitches(site: string, versions: readonly PublishedVersion[]): Promise<number> {
  const files = (await listFiles(site)).filter((path) => path.endsWith('.html') && !path.startsWith('.'));
  const known = new Set(files);
  for (const path of files) {
    const text = await readFile(join(site, path), 'utf8');
    await writeFile(
      join(site, path),
      withVersions(text, path, versions, (other) => known.has(other)),
    );
  }
  return files.length;
}

async function listFiles(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      );
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return [];
    throw error;
  }
}
