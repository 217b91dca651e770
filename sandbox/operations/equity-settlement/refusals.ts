/** Refusals of this API that the reference leaves out: of each operation it says only that a request was malformed. */
export const equitySettlementRefusals = [
  { code: 'INVALID_DATA', message: 'There is no instrument {symbol}', status: 400 },
  // The caller chooses symbols and ids, so it can choose one that is taken.
  { code: 'INVALID_DATA', message: 'There is an instrument {symbol} already', status: 400 },
  { code: 'INVALID_DATA', message: 'There is an allocation {id} already', status: 400 },
  { code: 'INVALID_DATA', message: 'There is a trade {id} already', status: 400 },
  { code: 'INVALID_DATA', message: 'There is a dividend {id} already', status: 400 },
  { code: 'INVALID_DATA', message: 'The report {reportId} has {symbol} already', status: 400 },
  { code: 'INVALID_DATA', message: 'The allocation {id} is {status} already', status: 400 },
  { code: 'INVALID_DATA', message: 'quantity must be greater than zero', status: 400 },
  { code: 'INVALID_DATA', message: 'price must be greater than zero', status: 400 },
  // Otherwise shares would change hands for nothing.
  { code: 'INVALID_DATA', message: 'The shares of a trade must cost a penny or more together', status: 400 },
  { code: 'INVALID_DATA', message: 'A fee must not be negative', status: 400 },
  { code: 'INVALID_DATA', message: 'The instrument has no fee {symbol}', status: 400 },
  { code: 'INVALID_DATA', message: 'The buyer and the seller must not be the same', status: 400 },
  { code: 'INVALID_DATA', message: 'The fees of the seller exceed the proceeds', status: 400 },
  { code: 'INVALID_DATA', message: 'The seller does not hold enough shares of {symbol}', status: 400 },
] as const;
