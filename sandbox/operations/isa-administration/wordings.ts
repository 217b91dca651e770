import type { GojiOperationId } from '../../../generated/server/index.js';
import type { Wording } from '../handlers.js';
import { addressWordings, insuranceNumberWording, nameWordings } from '../investors/wordings.js';

const withDetails: readonly GojiOperationId[] = ['createIsaInvestor', 'updateIsaInvestor'];

/** The words of the catalogue for details that the document itself refuses. */
export const isaWordings: readonly Wording[] = [
  ...addressWordings([...withDetails, 'validateIsaApplication']),
  ...nameWordings(withDetails),
  insuranceNumberWording(['createIsaInvestor', 'validateIsaApplication']),
];
