import { describe, expect, it } from 'vitest';
import {
  createInvestor,
  getInvestorKyb,
  getKybReport,
  getKycReport,
  getLegacyKybReport,
  getLegacyKycReport,
} from '../../generated/client/index.js';
import { refusal } from './books.js';
import { company, kyc, upload } from './checks-start.js';
import { jane, startSandbox } from './start.js';

describe('the checks of companies', () => {
  it('have an operation and reports of their own', async () => {
    const { goji, tenant } = await startSandbox();
    const { clientId } = await createInvestor(goji, { body: company });
    const person = await createInvestor(goji, { body: jane });
    const declined = await createInvestor(goji, { body: { ...company, lastName: 'Smith DECLINED' } });
    await tenant.settled();
    const path = { clientId };
    const requirements = (status: string) => [
      { requirementType: 'IDENTITY', status, checkType: 'MANUAL_IDENTITY_CHECK' },
      { requirementType: 'SANCTIONS', status: 'PASSED', checkType: 'SANCTIONS_CHECK' },
    ];
    expect(await getInvestorKyb(goji, { path })).toEqual({
      clientId,
      status: 'DOCUMENTS_REQUIRED',
      overallStatus: 'IN_PROGRESS',
      documentsRequired: ['PROOF_OF_IDENTITY', 'PROOF_OF_ADDRESS', 'KYB_DOCUMENT'],
      documentsPendingApproval: [],
      documentsApproved: [],
      requirements: requirements('IN_PROGRESS'),
    });
    await upload(goji, clientId, 'passport.pdf', 'bill.pdf', 'articles.pdf', 'risk.pdf', 'covi.pdf');
    await tenant.settled();
    const verified = {
      clientId,
      status: 'VERIFIED',
      overallStatus: 'PASSED',
      documentsRequired: [],
      documentsPendingApproval: [],
      documentsApproved: ['PROOF_OF_IDENTITY', 'PROOF_OF_ADDRESS', 'KYB_DOCUMENT', 'RISK_ASSESSMENT', 'COVI'],
      requirements: requirements('PASSED'),
    };
    expect(await getInvestorKyb(goji, { path })).toEqual(verified);
    expect(await kyc(goji, clientId)).toMatchObject({ status: 'ENHANCED_VERIFIED' });
    await expect(getInvestorKyb(goji, { path: { clientId: person.clientId } })).rejects.toMatchObject(
      refusal('INVALID_DATA', `${person.clientId} is not a corporate investor`),
    );

    const id = [declined.clientId, person.clientId, clientId];
    const kybs = await getKybReport(goji, { query: { id } });
    expect(kybs).toMatchObject([{ clientId: declined.clientId, overallStatus: 'DECLINED' }, verified]);
    expect(await getLegacyKybReport(goji, { query: { id } })).toEqual(kybs);
    const kycs = await getKycReport(goji, { query: { id } });
    expect(kycs).toEqual(await Promise.all(id.map((one) => kyc(goji, one))));
    expect(await getLegacyKycReport(goji, { query: { id } })).toEqual(kycs);

    const hundred = Array.from({ length: 100 }, () => clientId);
    for (const report of [getKycReport, getKybReport, getLegacyKycReport, getLegacyKybReport]) {
      expect(await report(goji, {})).toEqual([]);
      expect(await report(goji, { query: { id: hundred } })).toHaveLength(100);
      await expect(report(goji, { query: { id: [...hundred, clientId] } })).rejects.toMatchObject({
        status: 400,
      });
      await expect(report(goji, { query: { id: ['GOJI-99'] } })).rejects.toMatchObject({ status: 404 });
    }
  });
});
