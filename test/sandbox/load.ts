import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import {
  createBankAccount,
  createBankDetails,
  createBondInvestment,
  createBondProduct,
  createGoji,
  createInvestor,
  createIsaInvestor,
  createSettlementProduct,
  enableBankAccount,
  type Goji,
  getBankTransferDetails,
  getIsaTerms,
  listBondProducts,
  recordDeclarationAgreement,
  recordIsaCash,
  recordIsaTermsAgreement,
  settleTranche,
  simulateTopUp,
  transferCash,
  withdrawCash,
} from '../../generated/client/index.js';
import { brokenInvariants } from '../../properties/invariants/all.js';
import { observe } from '../../properties/observation.js';
import { defaultCredentials } from '../../sandbox/index.js';
import { GIA, pounds } from './books.js';
import { janeOfP2p } from './isa-start.js';
import { jane } from './start.js';

/** A client of the default tenant of a process. */
export const clientAt = (baseUrl: string): Goji =>
  createGoji({ environment: { baseUrl }, auth: defaultCredentials });

/** Repeats a check until it holds. */
export async function waitFor<Result>(check: () => Promise<Result> | Result): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await check();
    } catch (error) {
      if (attempt === 1_200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}

/** One call under its own id, repeated until it is answered. */
export interface Instruction {
  readonly id: string;
  readonly send: (goji: Goji, clientRequestId: string) => Promise<unknown>;
  isAnswered: boolean;
}

/** Sends an instruction that has not been answered yet. */
export async function attempt(goji: Goji, instruction: Instruction): Promise<void> {
  if (instruction.isAnswered) return;
  try {
    await instruction.send(goji, instruction.id);
    instruction.isAnswered = true;
  } catch {
    // Nobody knows whether it was done. It is asked again, under the same id.
  }
}

/** Sets a platform up, and makes instructions of many kinds for it: deposits, tranches of 100 loans, orders, ISA cash. */
export async function prepareLoad(goji: Goji): Promise<() => Instruction> {
  const { clientId } = await createInvestor(goji, { body: jane });
  const bank = { accountName: 'Jane Doe', accountNumber: '00004588', sortCode: '203002' };
  await createBankDetails(goji, { path: { clientId }, body: bank });
  const details = await waitFor(() => getBankTransferDetails(goji, { path: { clientId } }));
  const { accountNumber, sortCode, bankReference: paymentReference } = details;
  const deposit = (amount: number) => ({ amount: pounds(amount), accountNumber, sortCode, paymentReference });
  await simulateTopUp(goji, { body: deposit(100_000) });
  const { id: bankAccountId } = await createBankAccount(goji, { body: bank });
  await enableBankAccount(goji, { path: { id: bankAccountId } });
  const investmentDocument = 'https://www.example.com/loans.pdf';
  await createSettlementProduct(goji, { body: { id: 'LOANS', investmentDocument, isaEligible: false } });
  const terms = [
    {
      term: 12,
      interestType: 'FIXED',
      interestRate: 5,
      minimumInvestment: pounds(1),
      investmentDocuments: [],
      repaymentProfiles: ['STANDARD_MONTHLY'],
    },
  ] as const;
  await createBondProduct(goji, { body: { name: 'Harbour Bond', terms } });
  const { availableProducts } = await listBondProducts(goji);
  const productTermId = availableProducts[0]?.availableTerms[0]?.id ?? '';
  await openIsa(goji);
  await waitFor(() =>
    withdrawCash(goji, { path: { clientId, accountType: GIA }, body: { amount: pounds(0.01) } }),
  );
  let count = 0;
  const kinds: readonly Instruction['send'][] = [
    (api, clientRequestId) => simulateTopUp(api, { body: deposit(0.01) }, { clientRequestId }),
    (api, clientRequestId) => {
      const investments = Array.from({ length: 100 }, (_, index) => {
        return {
          id: `${clientRequestId}-${index}`,
          clientId,
          accountType: GIA,
          amount: pounds(0.01),
        } as const;
      });
      const body = {
        id: clientRequestId,
        productId: 'LOANS',
        bankAccountId,
        reference: 'Loans',
        investments,
      };
      return settleTranche(api, { body }, { clientRequestId });
    },
    (api, clientRequestId) => {
      const body = { productTermId, repaymentProfileId: 4, amount: pounds(1) };
      return createBondInvestment(api, { path: { clientId, accountType: GIA }, body }, { clientRequestId });
    },
    (api, clientRequestId) => {
      const body = {
        clientTransactionId: clientRequestId,
        amount: pounds(0.01),
        dateTimeOfTransaction: new Date().toISOString(),
        type: 'CUSTOMER_DEPOSIT',
      } as const;
      return recordIsaCash(api, { path: { clientId: janeOfP2p.clientId }, body }, { clientRequestId });
    },
    (api, clientRequestId) =>
      transferCash(
        api,
        { path: { clientId, accountType: GIA }, body: { toAccount: 'ISA', amount: pounds(0.01) } },
        { clientRequestId },
      ),
  ];
  return () => {
    const send = kinds[count % kinds.length] ?? (async () => {});
    count += 1;
    return { id: randomUUID(), send, isAnswered: false };
  };
}

async function openIsa(goji: Goji): Promise<void> {
  const dateTimeSigned = new Date().toISOString();
  const { version: termsAndConditionsVersion } = await getIsaTerms(goji);
  const terms = await recordIsaTermsAgreement(goji, { body: { termsAndConditionsVersion, dateTimeSigned } });
  const declaration = await recordDeclarationAgreement(goji, {
    body: { declarationVersion: 0.11, dateTimeSigned },
  });
  const tokens = { termsAndConditionsToken: terms.token, declarationToken: declaration.token };
  await createIsaInvestor(goji, { body: { ...janeOfP2p, nationalInsuranceNumber: 'QQ123456A', ...tokens } });
}

/** Holds everything that the default tenant of a process has against the invariants, once its webhooks are delivered. */
export async function expectSoundBooks(url: string, instructions: readonly Instruction[]): Promise<void> {
  await waitFor(async () => {
    const seen = observe(await (await fetch(`${url}/_sandbox/tenants/default/snapshot`)).json());
    expect(brokenInvariants(seen, { ...seen, nextSeq: 0 }).slice(0, 5)).toEqual([]);
    expect(seen.jobs.filter(({ name }) => name === 'clear-deposit')).toEqual([]);
    const made = (kind: string) => seen.docs(kind).length;
    const each = instructions.length / 5;
    expect([made('tranche'), made('debt-investment'), made('bond-investment'), made('isa-cash')]).toEqual([
      each,
      each * 100,
      each,
      each,
    ]);
  });
}
