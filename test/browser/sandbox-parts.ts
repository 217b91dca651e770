/** The parts of the sandbox's page, as they stand in the address after the tenant. */
export const PARTS = [
  'overview',
  'investors',
  'investors/GOJI-1',
  'ledger',
  'requests',
  'webhooks',
  'happenings',
  'faults',
];
