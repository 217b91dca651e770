/** Refusals of this API that the reference leaves out, each with why it must exist. */
export const paymentsRefusals = [
  // "Access to bank transfer details" is restricted until the checks are passed; no answer is documented for it.
  { code: 'INVALID_DATA', message: 'The investor has not completed the KYC checks', status: 400 },
  { code: 'INVALID_DATA', message: 'The investor has no account {account}', status: 400 },
  { code: 'INVALID_DATA', message: 'The deposit amount must be greater than zero', status: 400 },
  // A withdrawal needs somewhere to go, and DETAILS_DONT_EXIST is documented for updates alone.
  { code: 'DETAILS_DONT_EXIST', message: 'A set of bank details must exist for a withdrawal', status: 400 },
  { code: 'INVALID_DATA', message: 'The fee amount must be greater than zero', status: 400 },
  { code: 'INVALID_DATA', message: 'The transfer amount must be greater than zero', status: 400 },
  { code: 'INVALID_DATA', message: 'toAccount must be another account', status: 400 },
  // A transfer to the ISA is a subscription, and nothing is said of one that the ISA may not take.
  { code: 'INVALID_DATA', message: 'The ISA takes no subscriptions: {status}', status: 400 },
  {
    code: 'INVALID_DATA',
    message: 'The amount exceeds the remaining subscription amount of the ISA',
    status: 400,
  },
] as const;
