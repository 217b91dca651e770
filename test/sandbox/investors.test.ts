import { describe, expect, it } from 'vitest';
import {
  addIsaAccount,
  addKycDocuments,
  createInvestor,
  getBankTransferDetails,
  getInvestor,
  getKycReport,
  getTerms,
  listInvestorIds,
  migrateInvestor,
  updateInvestmentDeclaration,
  updateInvestor,
} from '../../generated/client/index.js';
import type { NewMigratedInvestor } from '../../generated/types.js';
import { refusal } from './books.js';
import { kyc, pdf, referred, upload } from './checks-start.js';
import { jane, startReceiver, startSandbox } from './start.js';

describe('documents', () => {
  it('wait for a person at Goji, who approves or rejects them', async () => {
    const { goji, tenant } = await startSandbox({
      pace: 'realistic',
      frozenAt: new Date('2026-04-01T09:00:00Z'),
    });
    const receiver = await startReceiver(goji);
    const { clientId } = await createInvestor(goji, {
      body: { ...referred, accountTypes: ['GOJI_INVESTMENT'] },
    });
    await tenant.clock.advance({ seconds: 30 });
    expect(await kyc(goji, clientId)).toEqual({
      clientId,
      status: 'ENHANCED_VERIFICATION_REQUIRED',
      documentsRequired: ['PROOF_OF_IDENTITY', 'PROOF_OF_ADDRESS'],
      documentsPendingApproval: [],
      documentsApproved: [],
    });
    expect(await upload(goji, clientId, 'passport.pdf', 'utility-bill-REJECTED.pdf')).toBe('');
    expect(await kyc(goji, clientId)).toMatchObject({
      documentsRequired: [],
      documentsPendingApproval: ['PROOF_OF_IDENTITY', 'PROOF_OF_ADDRESS'],
    });
    await tenant.clock.advance({ days: 1 });
    const failure = {
      failureDate: '2026-04-02',
      rejectedDocuments: [
        { type: 'PROOF_OF_ADDRESS', reason: 'Low quality', notes: expect.stringMatching(/cannot be read/) },
      ],
    };
    expect(await kyc(goji, clientId)).toEqual({
      clientId,
      status: 'ENHANCED_VERIFICATION_REQUIRED',
      documentsRequired: ['PROOF_OF_ADDRESS'],
      documentsPendingApproval: [],
      documentsApproved: ['PROOF_OF_IDENTITY'],
      lastFailure: failure,
    });
    // What no file name tells of is taken for what is missing.
    await upload(goji, clientId, 'scan.pdf');
    await tenant.clock.advance({ days: 1 });
    expect(await kyc(goji, clientId)).toEqual({
      clientId,
      status: 'ENHANCED_VERIFIED',
      documentsRequired: [],
      documentsPendingApproval: [],
      documentsApproved: ['PROOF_OF_IDENTITY', 'PROOF_OF_ADDRESS'],
      lastFailure: failure,
    });
    expect(await getBankTransferDetails(goji, { path: { clientId } })).toMatchObject({
      bankReference: clientId,
    });
    await tenant.settled();
    expect(receiver.events.slice(2)).toMatchObject(
      ['ENHANCED_VERIFICATION_REQUIRED', 'ENHANCED_VERIFICATION_REQUIRED', 'ENHANCED_VERIFIED'].map(
        (newKycStatus) => ({ type: 'INVESTOR_KYC_STATUS_CHANGE', content: { clientId, newKycStatus } }),
      ),
    );
  });

  it('are decided on by the control too, and never for who is declined', async () => {
    const { goji, tenant } = await startSandbox({ pace: 'realistic' });
    const { clientId } = await createInvestor(goji, { body: referred });
    // Before the electronic check has ended: both are looked at when they are due.
    await upload(goji, clientId, 'driving-licence.pdf', 'bank-statement.pdf');
    const decide = (details: object) => tenant.happen('kyc-documents-reviewed', { clientId, ...details });
    await decide({ isApproved: true });
    expect(await kyc(goji, clientId)).toMatchObject({ status: 'AWAITING_CREDIT_AGENCY_CHECK' });
    await expect(decide({ isApproved: true })).rejects.toThrow('No document of the investor is pending');
    await tenant.clock.advance({ days: 2 });
    expect(await kyc(goji, clientId)).toMatchObject({ status: 'ENHANCED_VERIFIED' });
    await upload(goji, clientId, 'passport.pdf');
    await decide({ isApproved: false, reason: 'Expired', notes: 'In 2019.' });
    expect(await kyc(goji, clientId)).toMatchObject({
      status: 'ENHANCED_VERIFIED',
      documentsApproved: ['PROOF_OF_IDENTITY', 'PROOF_OF_ADDRESS'],
      lastFailure: {
        rejectedDocuments: [{ type: 'PROOF_OF_IDENTITY', reason: 'Expired', notes: 'In 2019.' }],
      },
    });

    await tenant.clock.setPace('instant');
    const declined = await createInvestor(goji, { body: { ...jane, lastName: 'DECLINED' } });
    await tenant.settled();
    await upload(goji, declined.clientId, 'passport.pdf', 'bill.pdf');
    await tenant.settled();
    expect(await kyc(goji, declined.clientId)).toMatchObject({
      status: 'ENHANCED_VERIFICATION_REQUIRED',
      documentsRequired: ['PROOF_OF_IDENTITY', 'PROOF_OF_ADDRESS'],
      lastFailure: { rejectedDocuments: [{ reason: 'Declined' }, { reason: 'Declined' }] },
    });
    const waiting = await createInvestor(goji, { body: { ...jane, lastName: 'INPROGRESS' } });
    await tenant.settled();
    await tenant.happen('kyc-decided', { clientId: waiting.clientId, isVerified: true });
    expect(await kyc(goji, waiting.clientId)).toMatchObject({ status: 'ENHANCED_VERIFIED' });
    await expect(
      tenant.happen('kyc-decided', { clientId: waiting.clientId, isVerified: true }),
    ).rejects.toThrow('The KYC status is ENHANCED_VERIFIED already');
  });

  it('are PDF, PNG or JPEG files, and at least one', async () => {
    const { goji, tenant } = await startSandbox();
    const { clientId } = await createInvestor(goji, { body: referred });
    const send = (...data: readonly string[]) =>
      addKycDocuments(goji, {
        path: { clientId },
        body: { documents: data.map((text) => ({ fileName: 'passport.pdf', data: text })) },
      });
    await expect(send()).rejects.toMatchObject(refusal('INVALID_DATA', 'Documents are required'));
    await expect(addKycDocuments(goji, { path: { clientId }, body: JSON.parse('{}') })).rejects.toMatchObject(
      refusal('INVALID_DATA', 'Documents are required'),
    );
    const no = refusal('INVALID_DATA', 'documents[1].data must be a PDF, PNG or JPEG file in Base64');
    await expect(send(pdf, 'R0lGODlh')).rejects.toMatchObject(no);
    await expect(send(pdf, `${pdf}!`)).rejects.toMatchObject(no);
    await tenant.settled();
    expect(await kyc(goji, clientId)).toMatchObject({ documentsApproved: [] });
    const big = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(200_000)]).toString('base64');
    expect(await send(big)).toBe('');
    const kept = JSON.stringify(tenant.requests().at(-1)?.requestBody);
    expect(kept).toContain(`… (${big.length} characters)`);
    expect(kept.length).toBeLessThan(1000);
  });
});

it('starts from a scenario with an investor at each point of the checks', async () => {
  const { goji, tenant } = await startSandbox();
  await tenant.seed('investors-in-checks');
  const report = await getKycReport(goji, { query: { id: await listInvestorIds(goji) } });
  expect(report.map(({ status, documentsRequired }) => [status, documentsRequired.length])).toEqual([
    ['ELECTRONICALLY_VERIFIED', 0],
    ['AWAITING_CREDIT_AGENCY_CHECK', 0],
    ['ENHANCED_VERIFICATION_REQUIRED', 2],
    ['ENHANCED_VERIFICATION_REQUIRED', 1],
    ['ENHANCED_VERIFIED', 0],
  ]);
});

describe('details', () => {
  it('are refused in the words of the catalogue, wherever they are sent', async () => {
    const { goji } = await startSandbox();
    const { clientId } = await createInvestor(goji, { body: jane });
    const { title = 'MS', firstName, lastName, dateOfBirth, address, contactDetails } = jane;
    const details = { title, firstName, lastName, dateOfBirth, address, contactDetails };
    const migrationDetails = { existingClientId: 'LEGACY-1', diligenceMigrationOption: 'FULL_CHECK' };
    const at = (change: object) => ({ address: { ...address, ...change } });
    const cases: readonly (readonly [object, string, string | RegExp])[] = [
      [{ firstName: 'J' }, 'INVALID_NAME', 'First and last names must be longer than one character'],
      [{ lastName: 'D' }, 'INVALID_NAME', 'First and last names must be longer than one character'],
      [{ firstName: undefined }, 'INVALID_DATA', 'firstName cannot be null or empty'],
      [{ lastName: '' }, 'INVALID_DATA', 'lastName cannot be null or empty'],
      [{ dateOfBirth: '19-01-1990' }, 'INVALID_DATA', /^dateOfBirth cannot be null or empty and must be/],
      [{ dateOfBirth: undefined }, 'INVALID_DATA', /^dateOfBirth cannot be null or empty and must be/],
      [{ dateOfBirth: '2015-01-01' }, 'UNDER_18', /under the age of 18$/],
      [{ dateOfBirth: '1915-01-01' }, 'OVER_100', /over the age of 100$/],
      [{ contactDetails: { emailAddress: 'jane' } }, 'INVALID_DATA', 'emailAddress must be in valid format'],
      [{ contactDetails: {} }, 'INVALID_DATA', 'emailAddress cannot be null or empty'],
      [at({ country: 'GB' }), 'INVALID_COUNTRY', 'Country is invalid'],
      [at({ country: undefined }), 'INVALID_DATA', 'address.country cannot be null or empty'],
      [at({ lineOne: '' }), 'INVALID_DATA', 'address.lineOne cannot be null or empty'],
      [at({ postcode: undefined }), 'INVALID_DATA', 'address.postcode cannot be null or empty'],
      [at({ townCity: '' }), 'INVALID_DATA', 'address.townCity cannot be null or empty'],
      [at({ postcode: '12345' }), 'INVALID_DATA', /^address.postcode must be in valid UK format/],
      [at({ lineOne: 'P.O. Box 1' }), 'INVALID_ADDRESS', 'Address cannot be a PO Box'],
      [{ nationalInsuranceNumber: 'QQ12' }, 'INVALID_DATA', /^nationalInsuranceNumber is in invalid format/],
    ];
    for (const [change, code, message] of cases) {
      const wanted = refusal(code, message);
      const created = createInvestor(goji, { body: { ...jane, ...change } });
      await expect(created, String(message)).rejects.toMatchObject(wanted);
      const updated = updateInvestor(goji, { path: { clientId }, body: { ...details, ...change } });
      await expect(updated, String(message)).rejects.toMatchObject(wanted);
      const body = { ...jane, migrationDetails, ...change } as NewMigratedInvestor;
      await expect(migrateInvestor(goji, { body }), String(message)).rejects.toMatchObject(wanted);
    }
    for (const [number, message] of [
      ['QQ12', /^nationalInsuranceNumber is in invalid format/],
      ['', 'nationalInsuranceNumber cannot be null or empty'],
    ] as const) {
      const body = { nationalInsuranceNumber: number };
      await expect(addIsaAccount(goji, { path: { clientId }, body })).rejects.toMatchObject(
        refusal('INVALID_DATA', message),
      );
    }
  });

  it('take a new declaration, and the terms a new version', async () => {
    const { goji, tenant } = await startSandbox();
    const { clientId } = await createInvestor(goji, { body: jane });
    const body = {
      type: 'SOPHISTICATED',
      dateTimeSigned: '2026-03-01T10:00:00Z',
      reason: 'Two years of experience',
    } as const;
    expect(await updateInvestmentDeclaration(goji, { path: { clientId }, body })).toBe('SUCCESS');
    expect(await getInvestor(goji, { path: { clientId } })).toMatchObject({
      investmentDeclarationType: 'SOPHISTICATED',
      lastName: 'Doe',
    });
    expect(await getTerms(goji)).toMatchObject({ version: '1.0.0' });
    const published = { termsAndConditions: '<p>New</p>' };
    expect(await tenant.happen('terms-published', published)).toEqual({ version: '1.1.0' });
    expect(await getTerms(goji)).toEqual({ version: '1.1.0', ...published });
  });
});
