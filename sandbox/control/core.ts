import type { Faults } from '../faults/faults.js';
import type { JobRunner } from '../jobs/job-runner.js';
import type { RequestLog } from '../server/request-log.js';
import type { Database } from '../storage/database.js';
import type { Tenants } from '../tenants/tenants.js';
import type { Dispatcher } from '../webhooks/dispatcher.js';
import type { WorkRunner } from '../work/run-work.js';

/** The parts of a running sandbox that the control works with. */
export interface Core {
  readonly database: Database;
  readonly tenants: Tenants;
  readonly runner: WorkRunner;
  readonly jobRunner: JobRunner;
  readonly dispatcher: Dispatcher;
  readonly requests: RequestLog;
  readonly faults: Faults;
  readonly machineClock: () => number;
}
