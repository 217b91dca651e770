import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Prepared, preparePlatform } from '../../properties/prepare.js';
import { runProperties } from '../../properties/run-properties.js';

/** `PROPERTIES_SEED` draws other sequences than those of every run: `random`, or the number that one has printed. */
const asked = process.env['PROPERTIES_SEED'];
const seed = asked === undefined ? 20_260_406 : asked === 'random' ? Date.now() % 2 ** 31 : Number(asked);

/** Under `npm run test:postgres` fewer of them, on a database of their own. */
const url = process.env['SANDBOX_TEST_POSTGRES'];

let prepared: Prepared;

beforeAll(async () => {
  if (url === undefined) {
    prepared = await preparePlatform();
    return;
  }
  const { createDatabase } = await import('./postgres/cluster.js');
  prepared = await preparePlatform(await createDatabase(url, `test_properties_${process.pid}`));
});

afterAll(() => prepared.sandbox.close());

describe('random sequences of instructions', () => {
  it(`leave the books, the units, the ISAs and the outbox in order (seed ${seed})`, async () => {
    const runs = url === undefined ? 20 : 2;
    const { failure, carriedOut } = await runProperties(prepared, { seed, runs, length: 60 });
    // The seed and the path repeat it: npm run properties -- --seed … --path …
    expect(failure).toBeUndefined();
    // Sequences in which everything is refused would prove nothing.
    expect(carriedOut.size).toBeGreaterThan(url === undefined ? 28 : 5);
  });
});
