/** Refusals of this API that the reference leaves out, each with why it must exist. */
export const paymentsRefusals = [
  // "Access to bank transfer details" is restricted until the checks are passed; no answer is documented for it.
  { code: 'INVALID_DATA', message: 'The investor has not completed the KYC checks', status: 400 },
  { code: 'INVALID_DATA', message: 'The investor has no account {account}', status: 400 },
  { code: 'INVALID_DATA', message: 'The deposit amount must be greater than zero', status: 400 },
  // A withdrawal needs somewhere to go, and DETAILS_DONT_EXIST is documented for updates alone.
  { code: 'DETAILS_DONT_EXIST', message: 'A set of bank details must exist for a withdrawal', status: 400 },
] as const;
