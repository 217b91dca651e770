import { describe, expect, it } from 'vitest';
import {
  correctIsaCash,
  createIsaInvestor,
  createIsaTerms,
  deleteIsaCash,
  deleteIsaInvestment,
  getInvestorIsa,
  getInvestorIsaSubscriptionStatus,
  getInvestorIsaSummary,
  getInvestorReconciliation,
  getIsaInvestor,
  getIsaReconciliation,
  getIsaTerms,
  getIsaTermsStatus,
  listInvestorAudit,
  recordDeclarationAgreement,
  recordIsaCash,
  recordIsaInvestment,
  recordIsaInvestorDeclarationAgreement,
  recordIsaReinvestment,
  recordIsaRepayment,
  recordIsaSale,
  recordIsaTermsAgreement,
  recordIsaWriteOff,
  updateIsaInvestment,
  updateIsaInvestor,
  updateIsaStatus,
  updateIsaTermsToken,
  validateIsaApplication,
} from '../../generated/client/index.js';
import { agreeToAll, isaInvestor, janeOfP2p, pounds, record, start } from './isa-start.js';
import { startReceiver, startSandbox } from './start.js';

const at = start.toISOString();
const refusal = (errorCode: string, message: string | RegExp) => ({
  body: {
    errors: [{ errorCode, message: message instanceof RegExp ? expect.stringMatching(message) : message }],
  },
});
const loan = (clientInvestmentId: string, amount: number) => ({
  clientInvestmentId,
  investmentType: 'LOAN' as const,
  originalAmount: pounds(amount),
  dateOfInvestment: at,
  termOfInvestment: 12,
});

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

describe('the cash of an ISA', () => {
  it('keeps to the allowance of each tax year', async () => {
    const { goji, clientId, path, tenant } = await open();
    await record(goji, clientId, 19_999.99, { at: '2025-04-06T00:00:00+01:00' });
    const exceeds = (amount: string) =>
      refusal(
        'INVALID_DATA',
        `The subscription exceeds the remaining subscription amount of ${amount} for its tax year`,
      );
    await expect(record(goji, clientId, 0.02)).rejects.toMatchObject(exceeds('0.01 GBP'));
    const isa = await record(goji, clientId, 0.01);
    expect(isa).toMatchObject({
      remainingSubscriptionAmount: pounds(0),
      totalCashBalance: pounds(20_000),
      dateCreated: '2025-05-01',
    });
    // The day before belongs to the tax year before.
    await record(goji, clientId, 20_000, { at: '2025-04-05T23:59:00+01:00' });
    const withdrawn = await record(goji, clientId, 500, { type: 'CUSTOMER_WITHDRAWAL' });
    expect(withdrawn).toMatchObject({
      remainingSubscriptionAmount: pounds(0),
      totalCashBalance: pounds(39_500),
    });
    await tenant.clock.set(new Date('2026-04-05T22:59:00Z'));
    expect(await getInvestorIsaSummary(goji, { path })).toMatchObject({
      remainingSubscriptionAmount: pounds(0),
    });
    await tenant.clock.set(new Date('2026-04-05T23:00:00Z'));
    expect(await getInvestorIsaSummary(goji, { path })).toMatchObject({
      remainingSubscriptionAmount: pounds(20_000),
    });
    await tenant.happen('isa-settings-changed', { allowance: pounds(5) });
    expect(await getInvestorIsaSummary(goji, { path })).toMatchObject({
      remainingSubscriptionAmount: pounds(5),
    });
  });

  it('moves each type its way, and refuses what cannot be', async () => {
    const { goji, clientId, tenant, path } = await open();
    const add = async (amount: number, type: Parameters<typeof record>[3]) =>
      (await record(goji, clientId, amount, type)).totalCashBalance.amount;
    expect(await add(100, {})).toBe(100);
    expect(await add(10, { type: 'PREMIUM' })).toBe(110);
    expect(await add(3, { type: 'FEE' })).toBe(107);
    expect(await add(-7.5, { type: 'RESIDUAL_INCOME' })).toBe(99.5);
    expect(await add(20, { type: 'DEFAULTED_INVESTMENT_SUBSCRIPTION' })).toBe(119.5);
    expect(await add(0.5, { type: 'CUSTOMER_WITHDRAWAL' })).toBe(119);
    await expect(add(5, { type: 'ADDITIONAL_PERMITTED_SUBSCRIPTION' })).rejects.toMatchObject(
      refusal('INVALID_DATA', /remaining Additional Permitted Subscriptions of 0.00 GBP$/),
    );
    await tenant.happen('isa-additional-subscription-permitted', { clientId, amount: pounds(12) });
    expect(await add(5, { type: 'ADDITIONAL_PERMITTED_SUBSCRIPTION' })).toBe(124);
    expect(await getInvestorIsa(goji, { path })).toMatchObject({
      remainingAdditionalPermittedSubscriptions: pounds(7),
      remainingSubscriptionAmount: pounds(19_900),
    });
    const wrong: readonly (readonly [number, Parameters<typeof record>[3], string])[] = [
      [
        124.01,
        { type: 'CUSTOMER_WITHDRAWAL' },
        'The amount exceeds the cash balance of the ISA of 124.00 GBP',
      ],
      [200, { type: 'FEE' }, 'The amount exceeds the cash balance of the ISA of 124.00 GBP'],
      [-200, { type: 'RESIDUAL_INCOME' }, 'The amount exceeds the cash balance of the ISA of 124.00 GBP'],
      [1, { type: 'RESIDUAL_INCOME' }, 'amount must be below zero'],
      [0, {}, 'amount must be greater than zero'],
      [-1, { type: 'CUSTOMER_WITHDRAWAL' }, 'amount must be greater than zero'],
      [0.001, {}, 'amount must not have more than 2 decimal places'],
    ];
    for (const [amount, type, message] of wrong) {
      await expect(add(amount, type)).rejects.toMatchObject(refusal('INVALID_DATA', message));
    }
    expect((await getInvestorIsa(goji, { path })).totalCashBalance).toEqual(pounds(124));
  });

  it('corrects interest and takes transactions back', async () => {
    const { goji, clientId, path } = await open();
    await record(goji, clientId, 100, { at: '2025-05-02T10:00:00Z' });
    await record(goji, clientId, 50, { at: '2025-06-02T10:00:00Z' });
    const correction = {
      clientTransactionId: 'FIX-1',
      amount: pounds(2.5),
      dateTimeOfTransaction: at,
      type: 'INTEREST_REPAYMENT_CORRECTION' as const,
    };
    expect(await correctIsaCash(goji, { path, body: correction })).toMatchObject({
      totalCashBalance: pounds(152.5),
      totalInterestReceived: pounds(2.5),
      totalInterestReceivedThisTaxYear: pounds(2.5),
    });
    await expect(correctIsaCash(goji, { path, body: correction })).rejects.toMatchObject(
      refusal('INVALID_DATA', 'The clientTransactionId FIX-1 has been recorded already'),
    );
    const zero = { ...correction, clientTransactionId: 'FIX-2', amount: pounds(0) };
    await expect(correctIsaCash(goji, { path, body: zero })).rejects.toMatchObject(
      refusal('INVALID_DATA', 'amount must not be zero'),
    );
    const may = { fromDateTime: '2025-05-01T00:00:00Z', toDateTime: '2025-05-31T23:59:59Z' };
    const deposits = { ...may, typesToInclude: ['CUSTOMER_DEPOSIT'] };
    expect(await deleteIsaCash(goji, { path, body: deposits })).toMatchObject({
      totalCashBalance: pounds(52.5),
      remainingSubscriptionAmount: pounds(19_950),
    });
    await recordIsaInvestment(goji, { path, body: loan('LOAN-1', 50) });
    await expect(deleteIsaCash(goji, { path, body: {} })).rejects.toMatchObject(
      refusal('INVALID_DATA', 'The deletion would take the cash balance of the ISA below zero'),
    );
    await deleteIsaInvestment(goji, { path, body: {} });
    const kept = await deleteIsaCash(goji, {
      path,
      body: { typesToInclude: null, typesToExclude: ['INTEREST_REPAYMENT_CORRECTION'] },
    });
    expect(kept.cashTransactions.map(({ type }) => type)).toEqual(['INTEREST_REPAYMENT_CORRECTION']);
    expect(await deleteIsaCash(goji, { path, body: {} })).toMatchObject({
      totalIsaBalance: pounds(0),
      remainingSubscriptionAmount: pounds(20_000),
      cashTransactions: [],
    });
  });
});

describe('the investments of an ISA', () => {
  it('invests, earns, loses and sells, and the books agree', async () => {
    const { goji, clientId, path, tenant } = await open();
    await record(goji, clientId, 4000);
    const { investments } = await recordIsaInvestment(goji, { path, body: loan('LOAN-1', 2500) });
    const first = { clientId, investmentId: investments[0]?.id ?? '' };
    const repaid = { clientRepaymentId: 'R-1', dateTimeOfRepayment: at };
    const repayment = { ...repaid, capitalAmount: pounds(200), interestAmount: pounds(12.5) };
    expect(await recordIsaRepayment(goji, { path: first, body: repayment })).toBe('');
    const reinvestment = {
      clientReinvestmentId: 'RE-1',
      capitalAmount: pounds(200),
      interestAmount: pounds(12.5),
      dateTimeOfReinvestment: at,
      investments: [loan('LOAN-2', 212.5)],
    };
    const after = await recordIsaReinvestment(goji, { path: first, body: reinvestment });
    expect(after).toMatchObject({
      totalCashBalance: pounds(1712.5),
      totalIsaBalance: pounds(4025),
      totalInterestReceived: pounds(25),
    });
    const second = { clientId, investmentId: after.investments[1]?.id ?? '' };
    const sale = { repaymentId: 'S-1', saleAmount: pounds(208), dateTimeOfSale: at };
    expect(await recordIsaSale(goji, { path: second, body: sale })).toMatchObject({
      totalCashBalance: pounds(1920.5),
      totalIsaBalance: pounds(4020.5),
    });
    const loss = { writeOffAmount: pounds(800), dateTimeOfWriteOff: at };
    expect(await recordIsaWriteOff(goji, { path: first, body: loss })).toMatchObject({
      totalIsaBalance: pounds(3220.5),
      totalInvestedBalance: pounds(1300),
    });
    expect(await getIsaReconciliation(goji)).toEqual([
      {
        clientId,
        totalCashBalance: pounds(1920.5),
        totalAmountInvested: pounds(1300),
        totalIsaBalance: pounds(3220.5),
      },
    ]);
    expect(await getInvestorReconciliation(goji)).toEqual([janeOfP2p]);
    const balances = await tenant.ledger();
    expect(balances.reduce((sum, { balance }) => sum + balance, 0n)).toBe(0n);

    const refused = (message: string) => refusal('INVALID_DATA', message);
    await expect(recordIsaRepayment(goji, { path: first, body: repayment })).rejects.toMatchObject(
      refused('The clientRepaymentId R-1 has been recorded already'),
    );
    const nothing = { ...repaid, clientRepaymentId: 'R-2' };
    await expect(recordIsaRepayment(goji, { path: first, body: nothing })).rejects.toMatchObject(
      refused('A repayment needs capitalAmount, interestAmount or premiumAmount'),
    );
    const tooMuch = { ...nothing, capitalAmount: pounds(1300.01) };
    await expect(recordIsaRepayment(goji, { path: first, body: tooMuch })).rejects.toMatchObject(
      refused('The amount exceeds the remaining capital of 1300.00 GBP'),
    );
    const negative = { ...nothing, interestAmount: pounds(-1) };
    await expect(recordIsaRepayment(goji, { path: first, body: negative })).rejects.toMatchObject(
      refused('interestAmount must not be below zero'),
    );
    await expect(recordIsaReinvestment(goji, { path: first, body: reinvestment })).rejects.toMatchObject(
      refused('The clientReinvestmentId RE-1 has been recorded already'),
    );
    const uneven = { ...reinvestment, clientReinvestmentId: 'RE-2', investments: [loan('LOAN-3', 1)] };
    await expect(recordIsaReinvestment(goji, { path: first, body: uneven })).rejects.toMatchObject(
      refused('The investments of a reinvestment must add up to its capital and interest of 212.50 GBP'),
    );
    const again = { ...sale, repaymentId: 'S-2' };
    await expect(recordIsaSale(goji, { path: second, body: again })).rejects.toMatchObject(
      refused('The investment has no capital left to sell'),
    );
    await expect(
      recordIsaSale(goji, { path: { ...second, investmentId: 'no-such' }, body: again }),
    ).rejects.toMatchObject({ status: 404 });
    await expect(deleteIsaInvestment(goji, { path, body: {} })).rejects.toMatchObject(
      refused(`The investment ${first.investmentId} has been changed and cannot be deleted`),
    );
    // After a write-off of all, what is recovered is interest; a premium is cash without being interest.
    const rest = { writeOffAmount: pounds(1300), dateTimeOfWriteOff: at };
    await recordIsaWriteOff(goji, { path: first, body: rest });
    const recovered = { ...nothing, interestAmount: pounds(3), premiumAmount: pounds(1) };
    await recordIsaRepayment(goji, { path: first, body: recovered });
    expect(await getInvestorIsa(goji, { path })).toMatchObject({
      totalCashBalance: pounds(1924.5),
      totalInvestedBalance: pounds(0),
      totalInterestReceived: pounds(28),
    });
  });

  it('invests no more than the cash, no id twice, and nothing while cooling off', async () => {
    const { goji, tenant } = await startSandbox({ frozenAt: start });
    await tenant.happen('isa-settings-changed', { coolingOffDays: 14 });
    const clientId = await isaInvestor(goji);
    const path = { clientId };
    expect((await record(goji, clientId, 100)).coolingOffPeriodEnds).toBe('2025-05-15');
    const first = loan('LOAN-1', 60);
    await expect(recordIsaInvestment(goji, { path, body: first })).rejects.toMatchObject(
      refusal('INVALID_DATA', 'Nothing can be invested before the cooling-off period ends on 2025-05-15'),
    );
    await tenant.clock.set(new Date('2025-05-14T23:00:00Z'));
    await recordIsaInvestment(goji, { path, body: first });
    await expect(recordIsaInvestment(goji, { path, body: { ...first } })).rejects.toMatchObject(
      refusal('INVALID_DATA', 'The clientInvestmentId LOAN-1 has been recorded already'),
    );
    const poor = refusal('INSUFFICIENT_BALANCE', 'Insufficient funds available to invest');
    await expect(recordIsaInvestment(goji, { path, body: loan('LOAN-2', 40.01) })).rejects.toMatchObject(
      poor,
    );
    const more = { amount: pounds(10), dateOfInvestment: at, term: 24 };
    const updated = await updateIsaInvestment(goji, {
      path: { clientId, investmentId: 'LOAN-1' },
      body: more,
    });
    expect(updated.investments).toMatchObject([{ originalAmount: pounds(70), termOfInvestment: 24 }]);
    const made = await updateIsaInvestment(goji, { path: { clientId, investmentId: 'LOAN-9' }, body: more });
    expect(made.investments[1]).toMatchObject({ clientInvestmentId: 'LOAN-9', originalAmount: pounds(10) });
    const tooMuch = { ...more, amount: pounds(20.01) };
    await expect(
      updateIsaInvestment(goji, { path: { clientId, investmentId: 'LOAN-9' }, body: tooMuch }),
    ).rejects.toMatchObject(poor);
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
