/** Refusals of this API that the reference leaves out, each with why it must exist. */
export const bondManagementRefusals = [
  // A product that nobody could invest in, or whose interest could not be worked out.
  { code: 'INVALID_DATA', message: 'A product must have terms', status: 400 },
  { code: 'INVALID_DATA', message: '{field} must have repayment profiles', status: 400 },
  { code: 'INVALID_DATA', message: '{field} has the unknown repayment profile {profile}', status: 400 },
  { code: 'INVALID_DATA', message: '{field} must be greater than zero', status: 400 },
  { code: 'INVALID_DATA', message: '{field} must not be negative', status: 400 },
  // "A fixed date in the future when the product goes live."
  { code: 'INVALID_DATA', message: '{field} must be in the future', status: 400 },
  {
    code: 'INVALID_DATA',
    message: '{field}.fixedMaturityDate must be after the day on which the bond starts',
    status: 400,
  },
  {
    code: 'INVALID_DATA',
    message: '{field}.minimumInvestment must not exceed the maximumFundingLimit',
    status: 400,
  },
  // "The minimum individual investment allowed for the product."
  {
    code: 'INVALID_AMOUNT',
    message: 'The specified amount is below the minimum investment of {minimum}',
    status: 400,
  },
  { code: 'INVALID_DATA', message: 'The product term has no repayment profile {profile}', status: 400 },
] as const;
