import { bondManagementRefusals } from '../operations/bond-management/refusals.js';
import { bulkPaymentsRefusals } from '../operations/bulk-payments/refusals.js';
import { debtSettlementRefusals } from '../operations/debt-settlement/refusals.js';
import { equitySettlementRefusals } from '../operations/equity-settlement/refusals.js';
import { investorsRefusals } from '../operations/investors/refusals.js';
import { isaAdministrationRefusals } from '../operations/isa-administration/refusals.js';
import { managerPaymentsRefusals } from '../operations/manager-payments/refusals.js';
import { paymentsRefusals } from '../operations/payments/refusals.js';
import { webhooksRefusals } from '../operations/webhooks/refusals.js';

/**
 * Refusals that the reference leaves out although the platform must have them, in the words of the catalogue's style.
 * Those of one API stand beside its operations.
 */
export const undocumented = [
  { code: 'NOT_FOUND', message: 'There is no {noun} {id}', status: 404 },
  { code: 'INVALID_DATA', message: '{field}.currency must be GBP', status: 400 },
  {
    code: 'INVALID_DATA',
    message: '{field} must not have more than 2 decimal places',
    status: 400,
  },
  {
    code: 'INVALID_DATA',
    message: '{field} must not have more than {places} decimal places',
    status: 400,
  },
  { code: 'INVALID_DATA', message: '{field} is out of range', status: 400 },
  // They hide what a text says from those who read it, and some databases cannot keep them.
  { code: 'INVALID_DATA', message: '{field} must not contain control characters', status: 400 },
  ...investorsRefusals,
  ...paymentsRefusals,
  ...managerPaymentsRefusals,
  ...bulkPaymentsRefusals,
  ...debtSettlementRefusals,
  ...equitySettlementRefusals,
  ...bondManagementRefusals,
  ...webhooksRefusals,
  ...isaAdministrationRefusals,
] as const;
