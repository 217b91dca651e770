import { ask, settled } from './api.js';

/** What the load works with. */
export interface Platform {
  readonly bankAccountId: string;
  readonly sortCode: string;
  /** By investor, in their order. */
  readonly accountNumbers: readonly string[];
}

const pounds = (amount: number) => ({ amount, currency: 'GBP' });

/** Sets a platform up: some verified investors with a million pounds each, a destination and a product. */
export async function preparePlatform(url: string, investors: number): Promise<Platform> {
  for (let count = 1; count <= investors; count += 1) {
    const body = {
      firstName: 'Jane',
      lastName: 'Doe',
      dateOfBirth: '1990-01-19',
      entityType: 'INDIVIDUAL',
      address: { lineOne: '1 The High Street', townCity: 'London', postcode: 'AA1 1AA', country: 'GBR' },
      contactDetails: { emailAddress: 'jane.doe@example.com' },
      investorDeclarationType: 'RESTRICTED',
    };
    await ask(url, { operation: 'createInvestor', body });
  }
  await settled(url);
  const bank = { accountName: 'Operating', accountNumber: '00004588', sortCode: '203002' };
  const made = await ask(url, { operation: 'createBankAccount', body: bank });
  const { id: bankAccountId } = made as { readonly id: string };
  await ask(url, { operation: 'enableBankAccount', path: { id: bankAccountId } });
  const investmentDocument = 'https://www.example.com/loans.pdf';
  const product = { id: 'LOANS', investmentDocument, isaEligible: false };
  await ask(url, { operation: 'createSettlementProduct', body: product });
  const accountNumbers: string[] = [];
  let sortCode = '';
  for (let count = 1; count <= investors; count += 1) {
    const clientId = `GOJI-${count}`;
    await ask(url, { operation: 'createBankDetails', path: { clientId }, body: bank });
    const details = await ask(url, { operation: 'getBankTransferDetails', path: { clientId } });
    const { accountNumber, ...rest } = details as {
      readonly accountNumber: string;
      readonly sortCode: string;
    };
    ({ sortCode } = rest);
    accountNumbers.push(accountNumber);
    const body = { amount: pounds(1_000_000), accountNumber, sortCode, paymentReference: clientId };
    await ask(url, { operation: 'simulateTopUp', body });
  }
  await settled(url);
  return { bankAccountId, sortCode, accountNumbers };
}

/** A deposit of a penny. */
export function deposit({ sortCode, accountNumbers }: Platform, number: number) {
  const accountNumber = accountNumbers[number % accountNumbers.length];
  const body = { amount: pounds(0.01), accountNumber, sortCode, paymentReference: 'GOJI' };
  return { operation: 'simulateTopUp', body } as const;
}

let tranches = 0;

/** A tranche of so many investments of a penny, of `investors` investors from the first. */
export function tranche(
  { bankAccountId }: Platform,
  { size, investors }: { size: number; investors: number },
) {
  tranches += 1;
  const id = `T-${process.pid}-${tranches}`;
  const investments = Array.from({ length: size }, (_, index) => ({
    id: `${id}-${index}`,
    clientId: `GOJI-${(index % investors) + 1}`,
    accountType: 'GOJI_INVESTMENT',
    amount: pounds(0.01),
  }));
  const body = { id, productId: 'LOANS', bankAccountId, reference: 'Loans', investments };
  return { operation: 'settleTranche', body } as const;
}
