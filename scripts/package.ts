import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../generators/print/runtime-files.js';

interface PackageManifest {
  readonly version: string;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** The package.json of this package, from the sources as from the published package. */
export function packageManifest(): PackageManifest {
  return JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as PackageManifest;
}

/** A path below the folder of this package, such as `packagePath('generated', 'openapi.json')`. */
export function packagePath(...below: readonly string[]): string {
  return join(packageRoot(), ...below);
}
