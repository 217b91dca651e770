/** Refusals of this API that the reference leaves out, each with why it must exist. */
export const bulkPaymentsRefusals = [
  // The caller chooses the id, so it can choose one that is taken.
  { code: 'INVALID_DATA', message: 'There is a batch {batchId} already', status: 400 },
  { code: 'INVALID_DATA', message: '{clientId} has no account {account}', status: 400 },
  // Otherwise money would be left over or missing.
  { code: 'INVALID_DATA', message: 'totalPayout must be the sum of the payments', status: 400 },
] as const;
