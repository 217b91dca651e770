/** Refusals of this API that the reference leaves out, each with why it must exist. */
export const debtSettlementRefusals = [
  // What a body names has to exist, and what it names anew must not.
  { code: 'INVALID_DATA', message: 'There is no product {id}', status: 400 },
  { code: 'INVALID_DATA', message: 'There is a product {id} already', status: 400 },
  { code: 'INVALID_DATA', message: 'There is a tranche {id} already', status: 400 },
  { code: 'INVALID_DATA', message: 'There is no investment {investmentId}', status: 400 },
  { code: 'INVALID_DATA', message: 'There is an investment {investmentId} already', status: 400 },
  { code: 'INVALID_DATA', message: 'There is no wallet {walletId}', status: 400 },
  { code: 'INVALID_DATA', message: 'There is no repayment reference {reference}', status: 400 },
  { code: 'INVALID_DATA', message: 'The repayment {reference} is recorded already', status: 400 },
  { code: 'INVALID_DATA', message: 'A tranche must have investments', status: 400 },
  { code: 'INVALID_DATA', message: 'There must be repayments', status: 400 },
  // "True if the investment can be included in an IF ISA."
  { code: 'INVALID_DATA', message: 'An ISA cannot hold the product {id}', status: 400 },
  // Otherwise capital would be repaid or sold twice.
  {
    code: 'INVALID_DATA',
    message: 'The investment {investmentId} has not so much capital left',
    status: 400,
  },
  { code: 'INVALID_DATA', message: 'The investment {investmentId} is not held by the seller', status: 400 },
  { code: 'INVALID_DATA', message: 'The tax must be a part of the repayment', status: 400 },
  { code: 'INVALID_DATA', message: 'The premium must not be negative', status: 400 },
  {
    code: 'INVALID_DATA',
    message: 'totalPurchaseAmount must be the sum of capitalAmount and premium',
    status: 400,
  },
] as const;
