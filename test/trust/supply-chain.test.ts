import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
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
const locked = Object.entries(lockfile.packages).filter(([path]) => path !== '');

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

function bill(): readonly Component[] {
  const text = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return (JSON.parse(text) as { readonly components: readonly Component[] }).components;
}

/** The licences of a component from which one can be chosen. */
function licencesOf({ licenses = [] }: Component): readonly string[] {
  return licenses.flatMap(({ license, expression }) =>
    expression === undefined
      ? [license?.id ?? license?.name ?? 'unknown']
      : expression.replaceAll(/[()]/g, '').split(' OR '),
  );
}

describe('the dependencies', () => {
  it('are pinned: exact versions in the manifest, a checksum and no address in the lockfile', () => {
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
    for (const [name, version] of Object.entries(wanted)) {
      expect(version, name).toMatch(/^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+$/);
    }
    expect(locked.length).toBeGreaterThan(100);
    expect(locked.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('have licences that permit their use', () => {
    const components = bill();
    expect(components.length).toBeGreaterThan(100);
    const refused = components
      .map((component) => ({ name: component.name, licences: licencesOf(component) }))
      .filter(({ licences }) => !licences.some((licence) => LICENCES.includes(licence)));
    expect(refused).toEqual([]);
  });

  it('run no script at installation but those that were read', () => {
    const found = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    const names = found.map(([path]) =>
      path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    );
    expect([...new Set(names)].sort()).toEqual(Object.keys(INSTALL_SCRIPTS).sort());
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
    const page = readFileSync('docs/supply-chain.md', 'utf8');
    for (const [name, purpose] of Object.entries(INSTALL_SCRIPTS))
      expect(page).toContain(`| \`${name}\` | ${purpose} |`);
  });

  it('leave the consumer alone: this package has no script that runs when it is installed', () => {
    const atInstallation = ['preinstall', 'install', 'postinstall', 'prepare'];
    expect(Object.keys(manifest.scripts).filter((name) => atInstallation.includes(name))).toEqual([]);
  });
});
