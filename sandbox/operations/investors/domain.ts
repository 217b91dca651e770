import type { Domain } from '../handlers.js';
import { diligenceHandlers } from './diligence.js';
import { investorHappenings } from './happenings.js';
import { isaHandlers } from './isa.js';
import { kycCheck } from './kyc-check.js';
import { migrationHandlers } from './migrate.js';
import { registrationHandlers } from './register.js';
import { reviewUpload } from './review.js';
import { checksScenario } from './scenarios.js';
import { termsHandlers } from './terms.js';
import { transferHandlers } from './transfers.js';
import { investorsWordings } from './wordings.js';

/** The operations of the API `investors`. */
export const investors: Domain = {
  handlers: {
    ...termsHandlers,
    ...registrationHandlers,
    ...diligenceHandlers,
    ...isaHandlers,
    ...transferHandlers,
    ...migrationHandlers,
  },
  byExample: [],
  jobs: [kycCheck, reviewUpload],
  happenings: investorHappenings,
  scenarios: [checksScenario],
  wordings: investorsWordings,
};
