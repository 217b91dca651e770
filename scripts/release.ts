import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { changelogEntry } from '../compare/changelog-entry.js';
import { reaches } from '../compare/next-version.js';
import { SpecError } from '../generators/spec-error.js';
import type { Command } from './command.js';
import { textOption } from './parse-options.js';
import {
  CHANGELOG,
  compareWithRelease,
  currentExports,
  RELEASED_DOCUMENT,
  RELEASED_EXPORTS,
  readJson,
} from './released.js';

const CHANGELOG_HEAD =
  '# Changes of the document\n\nWritten by `npm run release` from what differs. What the package offers besides is in its own CHANGELOG.\n';

/** `npm run release`: gives the next version to document and package, and keeps what is compared with from then on. */
export const releaseCommand: Command = {
  name: 'release',
  summary: 'set the version, write the changelog of the document and freeze it',
  help: `Usage: npm run release [-- options]

Decides the version by what changed since the last release, writes it to spec/openapi.yaml, package.json and the lockfile,
adds the entry to ${CHANGELOG}, and keeps the document and the exported names under spec/released/. Then run
npm run generate, the gate, and tag the commit. Publishes nothing.

Options:
      --version VERSION   a higher version than the changes ask for
`,
  options: { version: { type: 'string' } },
  async run(values, context) {
    const { cwd: root } = context;
    const { released, current, changes, least } = compareWithRelease(root);
    const version = textOption(values, 'version', reaches(current, least) ? current : least);
    if (!reaches(version, least)) {
      throw new SpecError(`Version ${version} is lower than the changes ask for, which is ${least}.`);
    }
    if (version === released) {
      throw new SpecError(`Version ${version} is released already, and nothing changed since.`, {
        hint: 'To release a change of the tools alone, name a higher --version.',
      });
    }
    const entry =
      released === undefined
        ? `## ${version}\n\nFirst version of the document.\n`
        : changelogEntry(version, changes);
    const files = new Map([
      [
        'spec/openapi.yaml',
        replaceOnce(readText(root, 'spec/openapi.yaml'), /^( {2}version: ).*$/m, version),
      ],
      [
        'package.json',
        replaceOnce(readText(root, 'package.json'), /^( {2}"version": ").*?(?=",$)/m, version),
      ],
      ['package-lock.json', lockfileWith(root, version)],
      [CHANGELOG, changelogWith(root, entry)],
      [RELEASED_DOCUMENT, json({ ...documentOf(root), info: { ...infoOf(root), version } })],
      [RELEASED_EXPORTS, json(currentExports(root))],
    ]);
    for (const [path, text] of files) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    context.result(
      `${version} is set. Now run npm run generate and the gate, commit, and tag v${version}.\n\n${entry}`,
      {
        released,
        version,
        files: [...files.keys()],
      },
    );
  },
};

function readText(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function replaceOnce(text: string, pattern: RegExp, version: string): string {
  if (!pattern.test(text)) throw new SpecError(`No version is found where ${pattern} looks for it.`);
  return text.replace(pattern, (_, before: string) => `${before}${version}`);
}

function lockfileWith(root: string, version: string): string {
  const lockfile = readJson(root, 'package-lock.json') as { packages: Record<string, object> };
  const own = { ...lockfile.packages[''], version };
  return json({ ...lockfile, version, packages: { ...lockfile.packages, '': own } });
}

function changelogWith(root: string, entry: string): string {
  const known = existsSync(join(root, CHANGELOG)) ? readText(root, CHANGELOG) : CHANGELOG_HEAD;
  const first = known.indexOf('\n## ');
  const [head, rest] = first === -1 ? [known, ''] : [known.slice(0, first), known.slice(first)];
  return `${head.trimEnd()}\n\n${entry}${rest}`;
}

function documentOf(root: string): Readonly<Record<string, unknown>> {
  return readJson(root, 'generated/openapi.json') as Readonly<Record<string, unknown>>;
}

function infoOf(root: string): object {
  return documentOf(root)['info'] as object;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
