/** Refusals of this API that the reference leaves out, each with why it must exist. */
export const isaAdministrationRefusals = [
  // An agreement is to a text that somebody has seen: a version that never was cannot have been.
  { code: 'INVALID_DATA', message: 'There is no version {version} of the {document}', status: 400 },
  // Whoever presents a token shows that this investor has agreed: it has to be one of ours, and nobody else's.
  { code: 'INVALID_DATA', message: 'The {field} is unknown or belongs to another agreement', status: 400 },
  // The Originator chooses client ids, and two investors cannot share one.
  { code: 'INVALID_DATA', message: 'There is an investor {clientId} already', status: 400 },
  // "The transfer will be rejected in whole if it exceeds the limit": no code is documented for it.
  {
    code: 'INVALID_DATA',
    message: 'The subscription exceeds the remaining subscription amount of {amount} for its tax year',
    status: 400,
  },
  {
    code: 'INVALID_DATA',
    message: 'The ISA takes no subscriptions: its status is {subscriptionStatus}',
    status: 400,
  },
  {
    code: 'INVALID_DATA',
    message: 'The amount exceeds the remaining Additional Permitted Subscriptions of {amount}',
    status: 400,
  },
  // Money cannot leave that is not there, and what means nothing is not recorded.
  {
    code: 'INVALID_DATA',
    message: 'The amount exceeds the cash balance of the ISA of {amount}',
    status: 400,
  },
  { code: 'INVALID_DATA', message: '{field} must be greater than zero', status: 400 },
  { code: 'INVALID_DATA', message: '{field} must not be below zero', status: 400 },
  { code: 'INVALID_DATA', message: '{field} must be below zero', status: 400 },
  { code: 'INVALID_DATA', message: '{field} must not be zero', status: 400 },
  // An id of the Originator's that comes again is the same thing reported twice.
  { code: 'INVALID_DATA', message: 'The {field} {id} has been recorded already', status: 400 },
  // "Up to the cash balance, once the cooling-off period has expired."
  {
    code: 'INVALID_DATA',
    message: 'Nothing can be invested before the cooling-off period ends on {day}',
    status: 400,
  },
  { code: 'INVALID_DATA', message: 'The amount exceeds the remaining capital of {amount}', status: 400 },
  { code: 'INVALID_DATA', message: 'The investment has no capital left to sell', status: 400 },
  {
    code: 'INVALID_DATA',
    message: 'A repayment needs capitalAmount, interestAmount or premiumAmount',
    status: 400,
  },
  {
    code: 'INVALID_DATA',
    message: 'The investments of a reinvestment must add up to its capital and interest of {amount}',
    status: 400,
  },
  // "Currently if the investment has been previously modified this won't work."
  {
    code: 'INVALID_DATA',
    message: 'The investment {id} has been changed and cannot be deleted',
    status: 400,
  },
  {
    code: 'INVALID_DATA',
    message: 'The deletion would take the cash balance of the ISA below zero',
    status: 400,
  },
  // What is reported has happened.
  { code: 'INVALID_DATA', message: '{field} must not be in the future', status: 400 },
  // Transfers go step by step: "The Originator must not process the deposit until these details have been received."
  { code: 'INVALID_DATA', message: 'The transfer history has not been received', status: 400 },
  { code: 'INVALID_DATA', message: 'There is a transfer history already: update it', status: 400 },
  { code: 'INVALID_DATA', message: 'The cash of the transfer has been recorded already', status: 400 },
  { code: 'INVALID_DATA', message: 'The cash of the transfer has not been recorded yet', status: 400 },
  {
    code: 'INVALID_DATA',
    message: 'currentYearSubscriptionAmount must not be greater than transferAmount',
    status: 400,
  },
  {
    code: 'INVALID_DATA',
    message: 'transferAmount must be {amount}, as in the transfer history',
    status: 400,
  },
  { code: 'INVALID_DATA', message: '{field} must not be greater than transferAmount', status: 400 },
  { code: 'INVALID_DATA', message: 'At most {amount} of the transfer can be subscribed', status: 400 },
  { code: 'INVALID_DATA', message: 'The fee of the transfer has been recorded already', status: 400 },
  {
    code: 'INVALID_DATA',
    message: 'The Originator holds the money of this ISA: use {operation}',
    status: 400,
  },
  { code: 'INVALID_DATA', message: 'The amount to transfer is not known yet', status: 400 },
] as const;
