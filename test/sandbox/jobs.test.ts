import { afterAll, beforeAll, expect, it } from 'vitest';
import { defineJob } from '../../sandbox/jobs/job.js';
import { createJobRunner } from '../../sandbox/jobs/job-runner.js';
import { startCore, type TestCore } from './start-core.js';

const start = new Date('2026-04-01T09:00:00Z');
const minutes = (count: number) => new Date(start.getTime() + count * 60_000);

let core: TestCore;
beforeAll(async () => {
  core = await startCore(() => start.getTime(), start);
});
afterAll(() => core.database.close());

it('jobs run as they fall due, each at its time, with those that they schedule, and no others', async () => {
  const done: string[] = [];
  const note = defineJob<{ readonly name: string; readonly followedAt?: number }>({
    name: 'note',
    run: async ({ name, followedAt }, work) => {
      done.push(`${name} at ${work.now().toISOString().slice(11, 16)}`);
      if (followedAt !== undefined)
        await work.schedule(note, { name: `${name} again` }, { at: minutes(followedAt) });
    },
  });
  const { runner, database, tenants } = core;
  const failures: unknown[] = [];
  const jobs = createJobRunner({
    database,
    runner,
    jobs: [note],
    machineClock: () => start.getTime(),
    onFailure: (error) => failures.push(error),
  });
  const { id: tenantId } = await tenants.ensure('jobs');
  await runner.run({ tenantId, mode: 'write' }, async ({ work }) => {
    await work.schedule(note, { name: 'third' }, { at: minutes(30) });
    await work.schedule(note, { name: 'first', followedAt: 20 }, { at: minutes(10) });
    await work.schedule(note, { name: 'late' }, { at: minutes(61) });
    await work.schedule(note, { name: 'fourth' }, { at: minutes(30) });
  });
  await jobs.advanceTo(tenantId, () => minutes(60).getTime());
  expect(done).toEqual(['first at 09:10', 'first again at 09:20', 'third at 09:30', 'fourth at 09:30']);
  await jobs.advanceTo(tenantId, (now) => now + 60_000);
  expect(done.at(-1)).toBe('late at 10:01');
  expect(failures).toEqual([]);
  await jobs.close();
});
