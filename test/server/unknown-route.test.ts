import { describe, expect, it } from 'vitest';
import type { OperationDescriptor } from '../../generators/server/runtime/contract.js';
import { createPathIndex } from '../../generators/server/runtime/unknown-route.js';

const operation = (method: OperationDescriptor['method'], path: string): OperationDescriptor => ({
  api: 'pets',
  method,
  path,
  versions: [1],
  parameters: {},
  body: null,
  bodyLimit: 1,
  responses: {},
});

describe('createPathIndex', () => {
  const methodsOf = createPathIndex([
    operation('GET', '/pets'),
    operation('POST', '/pets'),
    operation('DELETE', '/pets/{id}'),
    operation('GET', '/pets/{id}/toys/{toy}'),
    operation('PUT', '/pets/dogs'),
  ]);

  it.each([
    ['/pets', ['GET', 'HEAD', 'POST']],
    ['/pets/1', ['DELETE']],
    ['/pets/dogs', ['PUT', 'DELETE']],
    ['/pets/dogs/toys/2', ['GET', 'HEAD']],
    ['/pets/%2F', ['DELETE']],
    ['/pets/1/toys', []],
    ['/pets/', ['DELETE']],
    ['/Pets', []],
    ['', []],
    ['/__proto__', []],
    ['/pets/1/toys/2/', []],
  ])('%s: %j', (path, methods) => {
    expect(methodsOf(path)).toEqual(methods);
  });

  it('looks at as many places for a thousand operations as for one', () => {
    let looked = 0;
    const many = Array.from({ length: 1000 }, (_, index) => operation('GET', `/copy${index}/pets/{id}`));
    const counted = many.map((one) =>
      Object.defineProperty({ ...one }, 'path', {
        get: () => {
          looked += 1;
          return one.path;
        },
      }),
    );
    const find = createPathIndex(counted);
    looked = 0;
    expect(find('/copy999/pets/1')).toEqual(['GET', 'HEAD']);
    expect(find('/copy999/cats/1')).toEqual([]);
    expect(looked).toBe(0);
  });
});
