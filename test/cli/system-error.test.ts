import { describe, expect, it } from 'vitest';
import { describeSystemError } from '../../scripts/system-error.js';

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
