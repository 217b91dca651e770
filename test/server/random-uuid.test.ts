import { expect, it } from 'vitest';
import { createRandomUuids } from '../../generators/server/runtime/random-uuid.js';

it('makes random UUIDs of version 4, over the end of a batch, too', () => {
  const create = createRandomUuids();
  const ids = Array.from({ length: 1000 }, create);
  expect(new Set([...ids, ...Array.from({ length: 1000 }, createRandomUuids())]).size).toBe(2000);
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
  // Every other digit takes all sixteen values.
  for (let place = 0; place < 36; place += 1) {
    const seen = new Set(ids.map((id) => id.charAt(place)));
    expect(seen.size).toBe([8, 13, 14, 18, 23].includes(place) ? 1 : place === 19 ? 4 : 16);
  }
});
