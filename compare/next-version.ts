import { SpecError } from '../generators/spec-error.js';
import type { Impact } from './change.js';

type Version = readonly [number, number, number];

/**
 * The least version that may follow `released` after changes of that impact. Before 1.0.0 a breaking change raises the
 * second number and everything else the third, as package managers read `^0.1.0`.
 */
export function nextVersion(released: string, impact: Impact): string {
  const [major, minor, patch] = parseVersion(released);
  const step = major === 0 ? ({ major: 'minor', minor: 'patch', patch: 'patch' } as const)[impact] : impact;
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** True when `version` is at least `least`. */
export function reaches(version: string, least: string): boolean {
  const [a, b] = [parseVersion(version), parseVersion(least)];
  const index = a.findIndex((number, position) => number !== b[position]);
  return index === -1 || (a[index] ?? 0) > (b[index] ?? 0);
}

function parseVersion(version: string): Version {
  const match = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  if (match === null) {
    throw new SpecError(`"${version}" is no version of three numbers.`, {
      hint: 'Set info.version to one such as 1.2.0.',
    });
  }
  const [, major, minor, patch] = match;
  return [Number(major), Number(minor), Number(patch)];
}
