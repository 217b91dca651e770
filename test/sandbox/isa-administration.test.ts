import { describe, expect, it } from 'vitest';
import {
  createIsaInvestor,
  createIsaTerms,
  getInvestorIsaSubscriptionStatus,
  getInvestorIsaSummary,
  getIsaInvestor,
  getIsaTerms,
  getIsaTermsStatus,
  listInvestorAudit,
  recordDeclarationAgreement,
  recordIsaCash,
  recordIsaInvestorDeclarationAgreement,
  recordIsaTermsAgreement,
  updateIsaInvestor,
  updateIsaStatus,
  updateIsaTermsToken,
  validateIsaApplication,
} from '../../generated/client/index.js';
import { pounds, refusal } from './books.js';
import { agreeToAll, isaInvestor, janeOfP2p, record, start } from './isa-start.js';
import { startReceiver, startSandbox } from './start.js';

const at = start.toISOString();
async function open() {
  const started = await startSandbox({ frozenAt: start });
  const clientId = await isaInvestor(started.goji);
  return { ...started, clientId, path: { clientId } };
}

describe('opening an ISA', () => {
  it('numbers the terms and follows who has signed which', async () => {
    const { goji, path } = await open();
    expect(await getIsaTerms(goji)).toMatchObject({ version: '1.0.0' });
    expect(await getIsaTermsStatus(goji, { path })).toEqual({ status: 'CURRENT_VERSION_SIGNED' });
    const terms = await createIsaTerms(goji, { body: { termsAndConditions: '<p>New</p>' } });
    expect(terms).toEqual({ version: '1.1.0', termsAndConditions: '<p>New</p>' });
    expect(await getIsaTerms(goji)).toEqual(terms);
    expect(await getIsaTermsStatus(goji, { path })).toEqual({ status: 'PREVIOUS_VERSION_SIGNED' });
    const { token } = await recordIsaTermsAgreement(goji, {
      body: { termsAndConditionsVersion: '1.1.0', dateTimeSigned: at },
    });
    expect(await updateIsaTermsToken(goji, { path, body: { token } })).toEqual(janeOfP2p);
    expect(await updateIsaTermsToken(goji, { path, body: {} })).toEqual(janeOfP2p);
    expect(await getIsaTermsStatus(goji, { path })).toEqual({ status: 'CURRENT_VERSION_SIGNED' });
    await expect(updateIsaTermsToken(goji, { path, body: { token: 'x' } })).rejects.toMatchObject(
      refusal('INVALID_DATA', 'The token is unknown or belongs to another agreement'),
    );
    await expect(
      recordIsaTermsAgreement(goji, { body: { termsAndConditionsVersion: '9.0.0', dateTimeSigned: at } }),
    ).rejects.toMatchObject(refusal('INVALID_DATA', 'There is no version 9.0.0 of the terms and conditions'));
    await expect(
      recordDeclarationAgreement(goji, { body: { declarationVersion: 0.12, dateTimeSigned: at } }),
    ).rejects.toMatchObject(refusal('INVALID_DATA', 'There is no version 0.12 of the declaration'));
  });

  it('creates the investor, tells of the ISA, and refuses a second one', async () => {
    const { goji, tenant } = await startSandbox({ frozenAt: start });
    const receiver = await startReceiver(goji);
    const { nationalInsuranceNumber, address, dateOfBirth, clientId } = janeOfP2p;
    const application = { nationalInsuranceNumber, address, dateOfBirth };
    expect(await validateIsaApplication(goji, { body: application })).toBe('');
    const tokens = await agreeToAll(goji);
    await expect(
      createIsaInvestor(goji, { body: { ...janeOfP2p, ...tokens, declarationToken: 'x' } }),
    ).rejects.toMatchObject(refusal('INVALID_DATA', /declarationToken is unknown/));
    expect(await createIsaInvestor(goji, { body: { ...janeOfP2p, ...tokens } })).toEqual(janeOfP2p);
    await tenant.settled();
    expect(receiver.events).toMatchObject([{ type: 'ISA_PROVISIONALLY_OPENED', content: { clientId } }]);
    expect(await getIsaInvestor(goji, { path: { clientId } })).toEqual(janeOfP2p);

    const exists = refusal('INVESTOR_ISA_EXISTS', /already has an IF-ISA account with this originator$/);
    await expect(validateIsaApplication(goji, { body: application })).rejects.toMatchObject(exists);
    await expect(isaInvestor(goji, { clientId: 'P2P-2' })).rejects.toMatchObject(exists);
    await expect(isaInvestor(goji)).rejects.toMatchObject(
      refusal('INVALID_DATA', 'There is an investor P2P-1234 already'),
    );
    const cancelled = { dateTime: at, isaSubscriptionStatus: 'INVALID_CANCELLED' as const };
    await updateIsaStatus(goji, { path: { clientId }, body: cancelled });
    const thisYear = refusal('TAX_YEAR_ISA_EXISTS', /has previously created an IF-ISA within this tax year$/);
    await expect(isaInvestor(goji, { clientId: 'P2P-2' })).rejects.toMatchObject(thisYear);
    await tenant.happen('isa-opened-elsewhere', { nationalInsuranceNumber: 'QQ654321C' });
    await expect(
      validateIsaApplication(goji, { body: { ...application, nationalInsuranceNumber: 'QQ654321C' } }),
    ).rejects.toMatchObject(thisYear);
    await tenant.clock.set(new Date('2026-04-06T10:00:00Z'));
    expect(await validateIsaApplication(goji, { body: application })).toBe('');
  });

  it('refuses details in the words of the catalogue', async () => {
    const { goji, path } = await open();
    const { clientId: _, ...details } = janeOfP2p;
    const cases: readonly (readonly [object, string, string | RegExp])[] = [
      [{ firstName: 'J' }, 'INVALID_NAME', 'First and last names must be longer than one character'],
      [{ lastName: '' }, 'INVALID_DATA', 'lastName cannot be null or empty'],
      [{ firstName: undefined }, 'INVALID_DATA', 'firstName cannot be null or empty'],
      [{ dateOfBirth: '19-01-1990' }, 'INVALID_DATA', /^dateOfBirth cannot be null or empty and must be/],
      [{ dateOfBirth: '2010-01-01' }, 'UNDER_18', /under the age of 18$/],
      [{ dateOfBirth: '1920-01-01' }, 'OVER_100', /over the age of 100$/],
      [{ contactDetails: { emailAddress: 'jane' } }, 'INVALID_DATA', 'emailAddress must be in valid format'],
      [{ contactDetails: {} }, 'INVALID_DATA', 'emailAddress cannot be null or empty'],
    ];
    const addresses: typeof cases = [
      [{ country: 'GB' }, 'INVALID_COUNTRY', 'Country is invalid'],
      [{ country: undefined }, 'INVALID_DATA', 'address.country cannot be null or empty'],
      [{ lineOne: '' }, 'INVALID_DATA', 'address.lineOne cannot be null or empty'],
      [{ postcode: undefined }, 'INVALID_DATA', 'address.postcode cannot be null or empty'],
      [{ townCity: '' }, 'INVALID_DATA', 'address.townCity cannot be null or empty'],
      [{ postcode: '12345' }, 'INVALID_DATA', /^address.postcode must be in valid UK format/],
      [{ lineOne: 'PO Box 1' }, 'INVALID_ADDRESS', 'Address cannot be a PO Box'],
    ];
    const all = [
      ...cases,
      ...addresses.map(
        ([change, ...words]) => [{ address: { ...details.address, ...change } }, ...words] as const,
      ),
    ];
    for (const [change, code, message] of all) {
      const body = { ...details, ...change };
      await expect(updateIsaInvestor(goji, { path, body }), message.toString()).rejects.toMatchObject(
        refusal(code, message),
      );
      await expect(isaInvestor(goji, { clientId: 'P2P-9', ...change })).rejects.toMatchObject(
        refusal(code, message),
      );
    }
    for (const [number, message] of [
      ['QQ12', /^nationalInsuranceNumber is in invalid format/],
      ['', 'nationalInsuranceNumber cannot be null or empty'],
    ] as const) {
      const { address, dateOfBirth } = details;
      await expect(
        validateIsaApplication(goji, { body: { address, dateOfBirth, nationalInsuranceNumber: number } }),
      ).rejects.toMatchObject(refusal('INVALID_DATA', message));
    }
  });

  it('blocks subscriptions of who lives abroad', async () => {
    const { goji, clientId, path } = await open();
    const { clientId: _, ...details } = janeOfP2p;
    const move = (country: string) =>
      updateIsaInvestor(goji, { path, body: { ...details, address: { ...details.address, country } } });
    const status = async () => (await getInvestorIsaSubscriptionStatus(goji, { path })).subscriptionStatus;
    await move('FRA');
    expect(await status()).toBe('INVALID_NON_UK');
    await expect(record(goji, clientId, 1)).rejects.toMatchObject(
      refusal('INVALID_DATA', 'The ISA takes no subscriptions: its status is INVALID_NON_UK'),
    );
    await move('JEY');
    expect(await status()).toBe('INVALID_CROWN_DEPENDENCY');
    await move('GBR');
    expect(await status()).toBe('VALID');
  });
});

describe('a tax year without a subscription', () => {
  it('closes the ISA until the investor agrees again', async () => {
    const { goji, tenant, clientId, path } = await open();
    await record(goji, clientId, 10);
    const status = async () => (await getInvestorIsaSubscriptionStatus(goji, { path })).subscriptionStatus;
    await tenant.clock.set(new Date('2027-04-05T22:59:00Z'));
    expect(await status()).toBe('VALID');
    await tenant.clock.set(new Date('2027-04-05T23:00:00Z'));
    expect(await status()).toBe('INVALID_TAX_YEAR_BREAK');
    const late = { at: '2027-04-06T10:00:00Z' };
    await expect(record(goji, clientId, 10, late)).rejects.toMatchObject(
      refusal('INVALID_DATA', 'The ISA takes no subscriptions: its status is INVALID_TAX_YEAR_BREAK'),
    );
    expect(await recordIsaInvestorDeclarationAgreement(goji, { path })).toMatchObject({
      subscriptionStatus: 'VALID',
    });
    await record(goji, clientId, 10, late);
    const locked = { dateTime: at, isaSubscriptionStatus: 'INVALID_LOCKED_DEATH' as const };
    expect(await updateIsaStatus(goji, { path, body: locked })).toMatchObject({
      totalCashBalance: pounds(20),
    });
    expect(await recordIsaInvestorDeclarationAgreement(goji, { path })).toMatchObject({
      subscriptionStatus: 'INVALID_LOCKED_DEATH',
    });
  });
});

describe('what is kept of requests', () => {
  it('audits those that name the investor, and records a repeated one once', async () => {
    const { goji, clientId, path } = await open();
    const other = await isaInvestor(goji, { clientId: 'P2P/5 6', nationalInsuranceNumber: 'QQ654321C' });
    const body = {
      clientTransactionId: 'TX-A',
      amount: pounds(5),
      dateTimeOfTransaction: at,
      type: 'CUSTOMER_DEPOSIT' as const,
    };
    const once = () => recordIsaCash(goji, { path, body }, { clientRequestId: 'once' });
    const first = await once();
    expect(await once()).toEqual(first);
    await expect(recordIsaCash(goji, { path, body })).rejects.toMatchObject({ status: 400 });
    await record(goji, other, 1);
    const audit = await listInvestorAudit(goji, { path });
    expect(audit.map(({ httpMethod, url, responseCode }) => [httpMethod, url, responseCode])).toEqual([
      ['POST', '/investors', '200'],
      ['POST', `/investors/${clientId}/cash`, '200'],
      ['POST', `/investors/${clientId}/cash`, '200'],
      ['POST', `/investors/${clientId}/cash`, '400'],
    ]);
    expect(JSON.parse(audit[3]?.requestBody ?? '')).toEqual(body);
    expect(await listInvestorAudit(goji, { path: { clientId: other } })).toHaveLength(2);
    await expect(listInvestorAudit(goji, { path: { clientId: 'nobody' } })).rejects.toMatchObject({
      status: 404,
    });
  });

  it('starts from a scenario', async () => {
    const { goji, tenant } = await startSandbox();
    await tenant.seed('isa-with-a-loan');
    expect(await getInvestorIsaSummary(goji, { path: { clientId: 'P2P-1' } })).toMatchObject({
      totalCashBalance: pounds(1500),
      totalAmountInvested: pounds(2500),
    });
  });
});
