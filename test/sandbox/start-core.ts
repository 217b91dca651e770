import { createFaults } from '../../sandbox/faults/faults.js';
import { readOptions } from '../../sandbox/options.js';
import { createRequestLog } from '../../sandbox/server/request-log.js';
import { type Database, openDatabase } from '../../sandbox/storage/database.js';
import { createTenants, type Tenants } from '../../sandbox/tenants/tenants.js';
import { createWorkRunner, type WorkRunner } from '../../sandbox/work/run-work.js';
import { engineOptions } from './start.js';

/** The parts of a sandbox below its operations, for tests of these parts. */
export interface TestCore {
  readonly database: Database;
  readonly tenants: Tenants;
  readonly runner: WorkRunner;
}

/** Starts them, on the engine that is tested. The clocks of new tenants stand still at `frozenAt`, if it is given. */
export async function startCore(machineClock: () => number, frozenAt?: Date): Promise<TestCore> {
  const settings = readOptions({ ...(await engineOptions()), frozenAt });
  const database = await openDatabase(settings);
  const runner = createWorkRunner({
    database,
    machineClock,
    faults: createFaults(),
    requests: createRequestLog(),
    onEffects: () => undefined,
  });
  return { database, tenants: createTenants(database, settings), runner };
}
