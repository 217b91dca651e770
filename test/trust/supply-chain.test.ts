import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Bill, type BillComponent, billOfConsumer } from '../../scripts/sbom.js';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

interface Component {
  readonly name: string;
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string; readonly name?: string };
    readonly expression?: string;
  }[];
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

/** Licences that ask for no more than a notice. MPL-2.0 asks for changes to its own files, which nobody makes here. */
const LICENCES = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
];

/** Packages with scripts that run at installation. Each was read; none is needed, and `.npmrc` switches them off. */
const INSTALL_SCRIPTS: Readonly<Record<string, string>> = {
  '@scarf/scarf': 'reports the installation to its maker',
  esbuild: 'checks the binary that its platform package brings',
  msw: 'copies its service worker to the folders that a `package.json` names; ours names none',
};

/** Everything that is installed here, as npm lists it. */
const bill = JSON.parse(
  execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], { encoding: 'utf8', maxBuffer: 2 ** 26 }),
) as Bill & { readonly components: readonly (BillComponent & Component)[] };

/** The licences of a component from which one can be chosen. */
function licencesOf({ licenses = [] }: Component): readonly string[] {
  return licenses.flatMap(({ license, expression }) =>
    expression === undefined
      ? [license?.id ?? license?.name ?? 'unknown']
      : expression.replaceAll(/[()]/g, '').split(' OR '),
  );
}

/** The components of which no licence is permitted, with what they have. */
function refusedLicences(components: readonly Component[]): readonly string[] {
  return components
    .map((component) => ({ name: component.name, licences: licencesOf(component) }))
    .filter(({ licences }) => !licences.some((licence) => LICENCES.includes(licence)))
    .map(({ name, licences }) => `${name}: ${licences.join(', ') || 'no licence'}`);
}

/** What is not pinned in a manifest: anything but one exact version. */
function loose(wanted: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(wanted)
    .filter(([, version]) => !/^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(version))
    .map(([name, version]) => `${name}@${version}`);
}

/** What the lockfile leaves open: a package without a checksum, or one that is bound to an address. */
function open(packages: Readonly<Record<string, LockedPackage>>): readonly string[] {
  return Object.entries(packages).flatMap(([path, { integrity, resolved }]) => {
    if (path === '') return [];
    return [
      ...(integrity === undefined ? [`${path} has no checksum`] : []),
      ...(resolved === undefined ? [] : [`${path} has an address`]),
    ];
  });
}

/** Names of the packages that run a script at installation. */
function withScripts(packages: Readonly<Record<string, LockedPackage>>): readonly string[] {
  const names = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path]) => nameOf(path));
  return [...new Set(names)].sort();
}

/** The name of a package by its place in the tree. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

describe('the dependencies', () => {
  it('are pinned: exact versions in the manifest, a checksum and no address in the lockfile', () => {
    expect(loose({ ...manifest.dependencies, ...manifest.devDependencies })).toEqual([]);
    expect(Object.keys(lockfile.packages).length).toBeGreaterThan(100);
    expect(open(lockfile.packages)).toEqual([]);
  });

  it('have licences that permit their use', () => {
    expect(bill.components.length).toBeGreaterThan(100);
    expect(refusedLicences(bill.components)).toEqual([]);
  });

  it('run no script at installation but those that were read, all of which the page lists', () => {
    expect(withScripts(lockfile.packages)).toEqual(Object.keys(INSTALL_SCRIPTS).sort());
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
    const page = readFileSync('docs/supply-chain.md', 'utf8');
    const listed = [...page.matchAll(/^ *\| `([^`]+)` \| (.+) \|$/gm)].map(([, name, purpose]) => [
      name,
      purpose,
    ]);
    expect(Object.fromEntries(listed)).toEqual(INSTALL_SCRIPTS);
  });

  it('leave the consumer alone: this package has no script that runs when it is installed', () => {
    const atInstallation = ['preinstall', 'install', 'postinstall', 'prepare'];
    expect(Object.keys(manifest.scripts).filter((name) => atInstallation.includes(name))).toEqual([]);
  });

  it('have a bill of materials with what a consumer installs, and nothing else', () => {
    const { metadata, components } = billOfConsumer(bill, manifest.name);
    const installed = Object.entries(lockfile.packages).filter(
      ([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional,
    );
    expect(metadata.component.name).toBe('@goji/api');
    expect(components.map(({ name }) => name).sort()).toEqual(installed.map(([path]) => nameOf(path)).sort());
    const names = components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)));
    expect(names.filter((name) => name in manifest.devDependencies)).toEqual([]);
  });
});

describe('the checks of the dependencies', () => {
  it('refuse a licence that is not listed, each in its own way of being written', () => {
    const licensed = (name: string, ...licenses: NonNullable<Component['licenses']>): Component => ({
      name,
      licenses,
    });
    expect(
      refusedLicences([
        { name: 'none' },
        licensed('copyleft', { license: { id: 'GPL-3.0-only' } }),
        licensed('named', { license: { name: 'SEE LICENSE IN EULA' } }),
        licensed('both', { expression: 'MIT AND AGPL-3.0-only' }),
        licensed('choice', { expression: '(MIT OR GPL-2.0-only)' }),
        licensed('free', { license: { id: 'MIT' } }),
      ]),
    ).toEqual([
      'none: no licence',
      'copyleft: GPL-3.0-only',
      'named: SEE LICENSE IN EULA',
      'both: MIT AND AGPL-3.0-only',
    ]);
  });

  it('refuse ranges, tags, addresses and packages without a checksum', () => {
    const wanted = { a: '^1.0.0', b: 'latest', c: 'git+ssh://x/y', d: '1.x', e: '1.2.3', f: 'npm:g@7.0.2' };
    expect(loose(wanted)).toEqual(['a@^1.0.0', 'b@latest', 'c@git+ssh://x/y', 'd@1.x']);
    const packages = {
      '': {},
      'node_modules/a': {},
      'node_modules/b': { integrity: 'x', resolved: 'https://x' },
    };
    expect(open(packages)).toEqual(['node_modules/a has no checksum', 'node_modules/b has an address']);
  });

  it('see a script at installation, however deep its package lies', () => {
    const packages = {
      'node_modules/a': { hasInstallScript: true },
      'node_modules/a/node_modules/@b/c': { hasInstallScript: true },
      'node_modules/d': {},
    };
    expect(withScripts(packages)).toEqual(['@b/c', 'a']);
  });
});
