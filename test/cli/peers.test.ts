import { describe, expect, it } from 'vitest';
import { formatSpecError, isSpecError } from '../../generators/spec-error.js';
import { COMMANDS } from '../../scripts/commands.js';
import { missingPeerError } from '../../scripts/peers.js';

const notFound = (name: string) =>
  Object.assign(new Error(`Cannot find package '${name}' imported from /a/b.js`), {
    code: 'ERR_MODULE_NOT_FOUND',
  });

const said = (error: unknown) => (isSpecError(error) ? formatSpecError(error) : error);

describe('missingPeerError', () => {
  it('names every package that is missing, and no other', () => {
    // Of these the repository has ajv alone.
    expect(
      said(missingPeerError(notFound('no-such-a'), ['ajv', 'no-such-a', 'no-such-b', 'no-such-c'])),
    ).toBe(
      'no-such-a, no-such-b and no-such-c are not installed. Install what this command lacks with: ' +
        'npm install --save-dev no-such-a no-such-b no-such-c',
    );
    // Here it is found from this file, but not from where it was needed.
    expect(said(missingPeerError(notFound('ajv'), ['ajv', 'kysely']))).toBe(
      'ajv is not installed. Install what this command lacks with: npm install --save-dev "ajv@^8.18.0"',
    );
  });

  it('leaves other errors alone', () => {
    expect(missingPeerError(notFound('left-pad'), ['ajv'])).toBeUndefined();
    expect(missingPeerError(new Error("Cannot find package 'ajv'"), ['ajv'])).toBeUndefined();
  });
});

describe('goji sandbox', () => {
  const peers = COMMANDS.find(({ name }) => name === 'sandbox')?.peers;

  it.each([
    [{}, {}, 'libsql'],
    [{ data: 'folder' }, { DATABASE_URL: 'postgres://localhost/goji' }, 'libsql'],
    [{}, { DATABASE_URL: '' }, 'libsql'],
    [{}, { DATABASE_URL: 'postgres://localhost/goji' }, 'pg'],
  ])('needs, with %j and %j, %s', (values, env, database) => {
    expect(peers?.(values, env)).toEqual(['fastify', 'ajv', 'ajv-formats', 'kysely', database]);
  });
});
