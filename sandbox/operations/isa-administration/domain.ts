import type { Domain } from '../handlers.js';
import { auditHandlers } from './audit.js';
import { cashHandlers } from './cash.js';
import { declarationHandlers } from './declaration.js';
import { isaHappenings } from './happenings.js';
import { investmentHandlers } from './investments.js';
import { investorHandlers } from './investors.js';
import { isaAccountHandlers } from './isa-account.js';
import { returnHandlers } from './returns.js';
import { isaScenario } from './scenarios.js';
import { termsHandlers } from './terms.js';
import { transferInHandlers } from './transfers-in.js';
import { transferOutHandlers } from './transfers-out.js';
import { isaWordings } from './wordings.js';

/** The operations of the API `isa-administration`. */
export const isaAdministration: Domain = {
  handlers: {
    ...termsHandlers,
    ...declarationHandlers,
    ...investorHandlers,
    ...isaAccountHandlers,
    ...cashHandlers,
    ...investmentHandlers,
    ...returnHandlers,
    ...transferInHandlers,
    ...transferOutHandlers,
    ...auditHandlers,
  },
  byExample: [],
  happenings: isaHappenings,
  scenarios: [isaScenario],
  wordings: isaWordings,
};
