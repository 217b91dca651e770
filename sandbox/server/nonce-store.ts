import type { NonceStore } from '../../generated/server/index.js';
import type { Database } from '../storage/database.js';

/** Expired nonces are removed once in so many claims. */
const sweepEvery = 1_000;

/** Remembers nonces in the database, so that a request cannot be replayed to another process. */
export function createNonceStore(database: Database): NonceStore {
  let claims = 0;
  return {
    claim: async (key, expiresAt) => {
      const { numInsertedOrUpdatedRows } = await database.run((db) =>
        db
          .insertInto('nonces')
          .values({ key, expires_at: expiresAt })
          .onConflict((conflict) => conflict.column('key').doNothing())
          .executeTakeFirst(),
      );
      claims += 1;
      if (claims % sweepEvery === 0) {
        await database.run((db) =>
          db.deleteFrom('nonces').where('expires_at', '<', BigInt(Date.now())).execute(),
        );
      }
      return numInsertedOrUpdatedRows === 1n;
    },
  };
}
