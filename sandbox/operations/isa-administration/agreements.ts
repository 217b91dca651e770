import { assertHappened } from '../../isa/happened.js';
import { refuse } from '../../refusals/refuse.js';
import { defineCollection } from '../../work/collection.js';
import type { Work } from '../../work/work.js';

/** An agreement to a version of a text, with the token that stands for it. */
interface Agreement {
  readonly token: string;
  readonly kind: 'terms' | 'declaration';
  readonly version: string;
  readonly dateTimeSigned: string;
  /** The investor who has presented the token; null before. */
  readonly clientId: string | null;
}

const agreements = defineCollection<Agreement>()({
  kind: 'isa-agreement',
  noun: 'agreement',
  idOf: ({ token }) => token,
});

/** Records an agreement and hands out its token. */
export async function agree(
  work: Work,
  agreement: Pick<Agreement, 'kind' | 'version' | 'dateTimeSigned'>,
): Promise<{ readonly token: string }> {
  assertHappened(work, agreement.dateTimeSigned, 'dateTimeSigned');
  const token = work.newId();
  await work.collection(agreements).insert({ ...agreement, token, clientId: null });
  return { token };
}

/** Takes a token for an investor. A token that another investor has presented, or of the other text, is refused. */
export async function claimToken(
  work: Work,
  { kind, token, clientId, field }: Pick<Agreement, 'kind' | 'token'> & { clientId: string; field: string },
): Promise<Agreement> {
  const all = work.collection(agreements);
  const found = await all.get(token);
  const isFree = found?.clientId === null || found?.clientId === clientId;
  if (found === undefined || found.kind !== kind || !isFree) {
    return refuse('INVALID_DATA', 'The {field} is unknown or belongs to another agreement', { field });
  }
  return all.update({ ...found, clientId });
}
