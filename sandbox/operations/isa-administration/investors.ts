import { assertMayOpenIsa } from '../../isa/eligibility.js';
import { openIsa } from '../../isa/subscriptions.js';
import { refuse } from '../../refusals/refuse.js';
import type { SandboxHandlers } from '../handlers.js';
import { investors as platformInvestors } from '../investors/investor.js';
import { assertPersonalDetails } from '../investors/personal-details.js';
import { claimToken } from './agreements.js';
import { isaInvestors } from './isa-investor.js';

/** The investors of the Originator. */
export const investorHandlers = {
  validateIsaApplication: async ({ body }, work) => {
    assertPersonalDetails(body, work);
    await assertMayOpenIsa(work, body.nationalInsuranceNumber);
    return { status: 200, body: '' };
  },

  /** Opens the ISA with it, provisionally. The same person cannot be registered twice under two client ids. */
  createIsaInvestor: async ({ body }, work) => {
    const { termsAndConditionsToken, declarationToken, ...details } = body;
    const { clientId, nationalInsuranceNumber } = details;
    assertPersonalDetails(details, work);
    const all = work.collection(isaInvestors);
    // Ids of the form GOJI-1 are those that the platform gives to its own investors.
    const isTaken =
      (await all.get(clientId)) !== undefined ||
      (await work.collection(platformInvestors).get(clientId)) !== undefined ||
      /^GOJI-\d+$/.test(clientId);
    if (isTaken) refuse('INVALID_DATA', 'There is an investor {clientId} already', { clientId });
    await assertMayOpenIsa(work, nationalInsuranceNumber);
    const claim = { token: termsAndConditionsToken, clientId, field: 'termsAndConditionsToken' };
    const { version } = await claimToken(work, { ...claim, kind: 'terms' });
    const declared = { token: declarationToken, clientId, field: 'declarationToken' };
    await claimToken(work, { ...declared, kind: 'declaration' });
    await all.insert({ details, signedTerms: version });
    await openIsa(work, clientId, nationalInsuranceNumber, 'originator');
    await work.emit({ type: 'ISA_PROVISIONALLY_OPENED', content: { clientId } });
    return { status: 200, body: details };
  },

  getIsaInvestor: async ({ path }, work) => {
    const { details } = await work.collection(isaInvestors).require(path.clientId);
    return { status: 200, body: details };
  },

  /** The details are replaced as a whole; an address that is left out stays. */
  updateIsaInvestor: async ({ path: { clientId }, body }, work) => {
    const all = work.collection(isaInvestors);
    const investor = await all.require(clientId);
    const details = { ...body, clientId, address: body.address ?? investor.details.address };
    assertPersonalDetails(details, work);
    await all.update({ ...investor, details });
    return { status: 200, body: details };
  },

  getInvestorReconciliation: async (_request, work) => {
    const all = await work.collection(isaInvestors).list();
    return { status: 200, body: all.map(({ details }) => details) };
  },
} satisfies SandboxHandlers;
