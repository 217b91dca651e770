import type { Domain } from '../handlers.js';
import { allocationHandlers } from './allocations.js';
import { completeDividend, distributeDividend, dividendHandlers } from './dividends.js';
import { holdingsHandlers } from './holdings.js';
import { instrumentHandlers } from './instruments.js';
import { settleTrade, tradeHandlers } from './trades.js';

/** The operations of the API `equity-settlement`. */
export const equitySettlement: Domain = {
  handlers: {
    ...instrumentHandlers,
    ...allocationHandlers,
    ...tradeHandlers,
    ...dividendHandlers,
    ...holdingsHandlers,
  },
  byExample: [],
  jobs: [settleTrade, distributeDividend, completeDividend],
};
