import {
  createIsaInvestor,
  type Goji,
  getIsaTerms,
  recordDeclarationAgreement,
  recordIsaCash,
  recordIsaTermsAgreement,
} from '../../generated/client/index.js';
import type { ManualCashTransactionType, NewIsaInvestor } from '../../generated/types.js';
import { pounds } from './books.js';

/** When everything begins, in the tax year 2025/26. */
export const start = new Date('2025-05-01T10:00:00.000Z');

/** The details of the investor, without tokens. */
export const janeOfP2p = {
  clientId: 'P2P-1234',
  firstName: 'Jane',
  lastName: 'Doe',
  dateOfBirth: '1990-01-19',
  contactDetails: { emailAddress: 'jane.doe@example.com' },
  nationalInsuranceNumber: 'QQ123456C',
  address: { lineOne: '1 The High Street', townCity: 'London', postcode: 'AA1 1AA', country: 'GBR' },
} satisfies Partial<NewIsaInvestor>;

/** Two new tokens. */
export async function agreeToAll(
  goji: Goji,
): Promise<Pick<NewIsaInvestor, 'termsAndConditionsToken' | 'declarationToken'>> {
  const dateTimeSigned = start.toISOString();
  const { version: termsAndConditionsVersion } = await getIsaTerms(goji);
  const terms = await recordIsaTermsAgreement(goji, { body: { termsAndConditionsVersion, dateTimeSigned } });
  const declaration = await recordDeclarationAgreement(goji, {
    body: { declarationVersion: 0.11, dateTimeSigned },
  });
  return { termsAndConditionsToken: terms.token, declarationToken: declaration.token };
}

/** An investor with an ISA. Returns the client id. */
export async function isaInvestor(goji: Goji, details: Partial<NewIsaInvestor> = {}): Promise<string> {
  const body = { ...janeOfP2p, ...(await agreeToAll(goji)), ...details };
  return (await createIsaInvestor(goji, { body })).clientId;
}

let transactions = 0;

/** Records cash, on the day when everything begins if no other is named. */
export function record(
  goji: Goji,
  clientId: string,
  amount: number,
  {
    type = 'CUSTOMER_DEPOSIT',
    at = start.toISOString(),
  }: { type?: ManualCashTransactionType; at?: string } = {},
) {
  transactions += 1;
  return recordIsaCash(goji, {
    path: { clientId },
    body: {
      clientTransactionId: `TX-${transactions}`,
      amount: pounds(amount),
      dateTimeOfTransaction: at,
      type,
    },
  });
}
