import { describe, expect, it } from 'vitest';
import { adviceOnReading, adviceOnWriting, describeSystemError } from '../../scripts/system-error.js';

/** An error as the file system throws it. */
function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: something, open 'file'`), { code, syscall: 'open', errno: -1 });
}

describe('describeSystemError', () => {
  it.each([
    ['ENOENT', 'it does not exist'],
    ['EACCES', 'permission denied'],
    ['EPERM', 'permission denied'],
    ['EROFS', 'the file system is read-only'],
    ['ENOSPC', 'the disk is full'],
  ])('says of %s: %s', (code, words) => {
    expect(describeSystemError(systemError(code))).toBe(words);
  });

  it('keeps the message of a rare one', () => {
    expect(describeSystemError(systemError('EXDEV'))).toBe("EXDEV: something, open 'file'");
  });

  it('throws what is a bug', () => {
    const bug = new TypeError('x is not a function');
    expect(() => describeSystemError(bug)).toThrow(bug);
  });
});

describe('the advice', () => {
  it.each([
    ['ENOENT', 'Check the path that --spec names; a relative one starts from the folder that you are in.'],
    ['EISDIR', 'Name a file in it with --spec.'],
    ['EACCES', 'Make it readable for you, or name another file with --spec.'],
    ['EMFILE', 'Name another file with --spec.'],
  ])('on a file that cannot be read for %s: %s', (code, words) => {
    expect(adviceOnReading(systemError(code), '--spec')).toBe(words);
  });

  it.each([
    ['EROFS', 'Choose a place that you may write to with --out.'],
    ['ENOSPC', 'Make room, or choose a place on another disk with --out.'],
    ['ENOTDIR', 'Choose another place with --out.'],
  ])('on a place that cannot be written to for %s: %s', (code, words) => {
    expect(adviceOnWriting(systemError(code), '--out')).toBe(words);
  });
});
