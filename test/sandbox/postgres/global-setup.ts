import { startCluster } from './cluster.js';

/** One server for all test files. They find it by the environment, and each sandbox gets a database of its own. */
export async function setup(): Promise<() => Promise<void>> {
  const cluster = await startCluster();
  process.env['SANDBOX_TEST_POSTGRES'] = cluster.url;
  return () => cluster.stop();
}
