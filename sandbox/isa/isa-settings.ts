import { defineCollection } from '../work/collection.js';
import type { Work } from '../work/work.js';

/** What Goji sets up for a platform. */
export interface IsaSettings {
  /**
   * What may be subscribed in a tax year, in pence as text. The reference names no figure; its examples leave 16,000
   * pounds after 4,000, which is the allowance of the law since 2017: 20,000.
   */
  readonly allowance: string;
  /** For how many days after its opening nothing can be invested. Null: there is no cooling-off period. */
  readonly coolingOffDays: number | null;
}

const settings = defineCollection<IsaSettings>()({
  kind: 'isa-settings',
  noun: 'ISA setting',
  idOf: () => 'tenant',
});

const defaults: IsaSettings = { allowance: '2000000', coolingOffDays: null };

/** The settings of the tenant. */
export async function readIsaSettings(work: Work): Promise<IsaSettings> {
  return (await work.collection(settings).get('tenant')) ?? defaults;
}

/** Changes settings, member by member, for the ISAs that are opened from now on. */
export async function changeIsaSettings(work: Work, change: Partial<IsaSettings>): Promise<IsaSettings> {
  const all = work.collection(settings);
  const changed = { ...(await readIsaSettings(work)), ...change };
  return (await all.get('tenant')) === undefined ? all.insert(changed) : all.update(changed);
}
