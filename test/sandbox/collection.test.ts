import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Tenant } from '../../sandbox/tenants/tenants.js';
import { defineCollection } from '../../sandbox/work/collection.js';
import type { Work } from '../../sandbox/work/work.js';
import { startCore, type TestCore } from './start-core.js';

interface Book {
  readonly isbn: string;
  readonly shelf: string | null;
  readonly title: string;
}

const books = defineCollection<Book>()({
  kind: 'book',
  noun: 'book',
  idOf: ({ isbn }) => isbn,
  indexes: { shelf: ({ shelf }) => shelf },
  unique: { title: ({ title }) => title },
});
const pages = defineCollection<{ readonly id: string; readonly text: string; readonly version: number }>()({
  kind: 'page',
  noun: 'page',
  idOf: ({ id }) => id,
  indexes: { text: ({ text }) => text },
});
const [emma, dune] = [
  { isbn: '1', shelf: 'A', title: 'Emma' },
  { isbn: '2', shelf: 'A', title: 'Dune' },
];

let core: TestCore;
let tenant: Tenant;
let count = 0;
beforeAll(async () => {
  core = await startCore(Date.now);
});
afterAll(() => core.database.close());
beforeEach(async () => {
  count += 1;
  tenant = await core.tenants.ensure(`library-${count}`);
});

function run<Result>(
  body: (work: Work) => Promise<Result>,
  mode: 'read' | 'write' = 'write',
): Promise<Result> {
  return core.runner.run({ tenantId: tenant.id, mode }, ({ work }) => body(work));
}

/** What is found in each way, by title. */
async function seen(work: Work) {
  const all = work.collection(books);
  const titles = (found: readonly Book[]) => found.map(({ title }) => title);
  return {
    all: titles(await all.list()),
    newest: titles(await all.list({ order: 'newest-first', limit: 1 })),
    onA: titles(await all.findBy('shelf', 'A')),
    onB: titles(await all.findBy('shelf', 'B')),
    emma: await all.findOne('title', 'Emma'),
    first: await all.get('1'),
    count: await all.count(),
  };
}

/** Does something, and expects that it is seen alike inside the unit of work and in the next one. */
async function seenAfter(body: (work: Work) => Promise<unknown>) {
  const inside = await run(async (work) => {
    await body(work);
    return seen(work);
  });
  expect(await run(seen, 'read')).toEqual(inside);
  // Once more without a look in between, which writes what is pending.
  await run(async (work) => {
    const all = work.collection(books);
    for (const { isbn } of await all.list()) await all.remove(isbn);
  });
  await run(body);
  expect(await run(seen, 'read')).toEqual(inside);
  return inside;
}

describe('a collection', () => {
  it('finds what was just inserted, in every way', async () => {
    const found = await seenAfter(async (work) => {
      await work.collection(books).insert(emma);
      await work.collection(books).insert(dune);
    });
    expect(found).toEqual({
      all: ['Emma', 'Dune'],
      newest: ['Dune'],
      onA: ['Emma', 'Dune'],
      onB: [],
      emma,
      first: emma,
      count: 2,
    });
  });

  it('finds what was just changed where it is now, and not where it was', async () => {
    const found = await seenAfter(async (work) => {
      const all = work.collection(books);
      await all.insert(emma);
      await all.insert(dune);
      await all.update({ ...emma, shelf: 'B' });
      await all.update({ ...dune, shelf: null });
      await all.update({ ...emma, shelf: 'B', title: 'Emma II' });
    });
    expect(found).toMatchObject({ onA: [], onB: ['Emma II'], emma: undefined, first: { title: 'Emma II' } });
  });

  it('forgets what was just removed, and takes it again as the newest', async () => {
    const gone = await seenAfter(async (work) => {
      const all = work.collection(books);
      await all.insert(emma);
      await all.insert(dune);
      expect([await all.remove('1'), await all.remove('1')]).toEqual([true, false]);
    });
    expect(gone).toMatchObject({ all: ['Dune'], onA: ['Dune'], emma: undefined, first: undefined, count: 1 });
    const again = await seenAfter(async (work) => {
      const all = work.collection(books);
      if ((await all.get('2')) === undefined) await all.insert(dune);
      await all.insert(emma);
      await all.remove('2');
      await all.insert(dune);
    });
    expect(again).toMatchObject({ all: ['Emma', 'Dune'], onA: ['Emma', 'Dune'], newest: ['Dune'], count: 2 });
  });

  it.each(['in the same unit of work', 'in a later one'])('hands a unique value on %s', async (when) => {
    const prepare = (work: Work) => work.collection(books).insert(emma);
    if (when === 'in a later one') await run(prepare);
    await run(async (work) => {
      if (when !== 'in a later one') await prepare(work);
      const all = work.collection(books);
      await all.update({ ...emma, title: 'Emma Woodhouse' });
      await all.insert({ ...dune, title: 'Emma' });
    });
    expect(await run((work) => work.collection(books).findOne('title', 'Emma'))).toMatchObject({ isbn: '2' });
  });

  it('refuses an id or a unique value that is taken, at the call and not at the commit', async () => {
    const taken = async (work: Work) => {
      const all = work.collection(books);
      await expect(all.insert({ ...dune, isbn: '1' })).rejects.toThrow('There is a book 1 already.');
      await expect(all.insert({ ...dune, title: 'Emma' })).rejects.toThrow(
        'There is a book with the same title already: 1.',
      );
      await all.insert(dune);
      await expect(all.update({ ...dune, title: 'Emma' })).rejects.toThrow('the same title already: 1');
      await expect(all.update({ ...dune, isbn: '3' })).rejects.toThrow('There is no book 3 to update.');
      await all.update({ ...dune, shelf: 'B' });
      await all.remove('2');
    };
    await run(async (work) => {
      await work.collection(books).insert(emma);
      await taken(work);
    });
    await run(taken);
    expect(await run(seen)).toMatchObject({ all: ['Emma'], count: 1 });
  });

  it('refuses an id of its own making that it has used', async () => {
    await run(async (work) => {
      const [isbn, all] = [work.newId(), work.collection(books)];
      await all.insert({ ...emma, isbn });
      await expect(all.insert({ ...dune, isbn })).rejects.toThrow(`There is a book ${isbn} already.`);
    });
  });

  it('keeps documents as they were when they were handed over', async () => {
    await run(async (work) => {
      const book = { ...emma };
      const all = work.collection(books);
      await all.insert(book);
      book.title = 'changed behind its back';
      Object.assign((await all.get('1')) ?? {}, { title: 'changed behind its back' });
      expect(await all.get('1')).toEqual(emma);
    });
    expect(await run((work) => work.collection(books).get('1'))).toEqual(emma);
  });

  it('writes nothing in a unit of work that reads', async () => {
    await run((work) => work.collection(books).insert(emma));
    const writes: ((work: Work) => Promise<unknown>)[] = [
      (work) => work.collection(books).insert(dune),
      (work) => work.collection(books).update({ ...emma, shelf: 'B' }),
      (work) => work.collection(books).remove('1'),
    ];
    for (const write of writes) {
      await expect(run(write, 'read')).rejects.toThrow('A GET writes nothing');
    }
    expect(await run(seen)).toMatchObject({ all: ['Emma'], onA: ['Emma'] });
  });

  it('writes nothing of a unit of work that fails', async () => {
    await run((work) => work.collection(books).insert(emma));
    const failing = run(async (work) => {
      const all = work.collection(books);
      await all.insert(dune);
      await all.remove('1');
      await all.list();
      throw new Error('in the end');
    });
    await expect(failing).rejects.toThrow('in the end');
    expect(await run(seen)).toMatchObject({ all: ['Emma'], onA: ['Emma'] });
  });

  it('takes more in one go than an engine binds values', async () => {
    const many = Array.from({ length: 14_000 }, (_, number) => `${number}`);
    const countPages = async (text: string) =>
      run(async (work) => {
        const found = await work.collection(pages).findBy('text', text);
        return [found.length, found[0]?.id, found.at(-1)?.id];
      });
    await run(async (work) => {
      const all = work.collection(pages);
      await all.load(many);
      for (const id of many) await all.insert({ id, text: 'draft', version: 1 });
    });
    expect(await countPages('draft')).toEqual([many.length, '0', '13999']);
    await run(async (work) => {
      const all = work.collection(pages);
      await all.load(many);
      for (const id of many) await all.update({ id, text: 'draft', version: 2 });
    });
    expect(await countPages('draft')).toEqual([many.length, '0', '13999']);
  });
});
