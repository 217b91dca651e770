import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { SpecError } from '../generators/spec-error.js';
import { packageManifest, packagePath } from './package.js';

/**
 * The command that installs optional peers of this package, in the versions that it works with: as development
 * dependencies for tools, otherwise as dependencies of what is built.
 */
export function installCommand(names: readonly string[], kind: 'tools' | 'runtime'): string {
  const { peerDependencies = {} } = packageManifest();
  const wanted = names.map((name) =>
    peerDependencies[name] === undefined ? name : `${name}@${peerDependencies[name]}`,
  );
  // Carets and the like mean something to some shells.
  return `npm install ${kind === 'tools' ? '--save-dev ' : ''}${wanted.map((it) => (/^[\w@/.-]+$/.test(it) ? it : `"${it}"`)).join(' ')}`;
}

/** Those of the packages that a file in `folder` could not import. The folder need not exist. */
export function missingPeers(folder: string, names: readonly string[]): readonly string[] {
  const require = createRequire(join(folder, 'package.json'));
  return names.filter((name) => {
    const places = require.resolve.paths(name) ?? [];
    return !places.some((place) => existsSync(join(place, name, 'package.json')));
  });
}

/**
 * The error to show when a module could not be loaded because an optional peer is not installed; undefined for any
 * other error. `peers` are all that the command at hand needs: it names each that is missing, so that one installation
 * does.
 */
export function missingPeerError(error: unknown, peers: readonly string[]): SpecError | undefined {
  if (!(error instanceof Error && 'code' in error && /^(?:ERR_)?MODULE_NOT_FOUND$/.test(String(error.code))))
    return undefined;
  const first = peers.find((name) =>
    [`package '${name}'`, `module '${name}'`].some((what) => error.message.startsWith(`Cannot find ${what}`)),
  );
  if (first === undefined) return undefined;
  const absent = missingPeers(packagePath(), peers);
  const missing = peers.filter((name) => name === first || absent.includes(name));
  return new SpecError(`${list(missing)} ${missing.length === 1 ? 'is' : 'are'} not installed.`, {
    hint: `Install what this command lacks with: ${installCommand(missing, 'tools')}`,
    cause: error,
  });
}

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
