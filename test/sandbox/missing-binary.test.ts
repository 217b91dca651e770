import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { missingBinaryError } from '../../sandbox/storage/missing-binary.js';

const failureOf = (name: string): unknown => {
  try {
    return createRequire(import.meta.url)(name);
  } catch (error) {
    return error;
  }
};

it('says what to do when the embedded database has no binary', () => {
  const error = missingBinaryError(failureOf('@libsql/plan9-mips'));
  expect(error?.name).toBe('StorageError');
  expect(error?.message).toMatch(/the package @libsql\/plan9-mips\. Install again without --omit=optional/);
  expect(error?.message).toContain('DATABASE_URL');
});

it('leaves other errors alone', () => {
  for (const other of [failureOf('no-such-package'), new Error("Cannot find module '@libsql/a'"), null])
    expect(missingBinaryError(other)).toBeUndefined();
});
