/** Refusals of this API that the reference leaves out, each with why it must exist. */
export const managerPaymentsRefusals = [
  // "The company is required to be in a REGISTERED state" before it can own anything; no answer is documented for it.
  { code: 'INVALID_DATA', message: 'There is no company {partyId}', status: 400 },
  { code: 'INVALID_DATA', message: 'The company {partyId} is not registered yet', status: 400 },
  // Otherwise the money would go out only to come back.
  {
    code: 'INVALID_DATA',
    message: 'destinationBankAccountId must be another account than that of the wallet',
    status: 400,
  },
] as const;
