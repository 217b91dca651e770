import { addKycDocuments, type Goji, getInvestorKyc } from '../../generated/client/index.js';
import type { NewInvestor } from '../../generated/types.js';
import { jane } from './start.js';

export const pdf = Buffer.from('%PDF-1.4\n').toString('base64');

export const referred: NewInvestor = { ...jane, lastName: 'Doe REFERRED' };

export const company: NewInvestor = {
  firstName: 'John',
  lastName: 'Smith',
  dateOfBirth: '1975-06-30',
  entityType: 'CORPORATE',
  corporateDetails: { companyName: 'Orchard Lane Investments Ltd' },
  address: jane.address,
  contactDetails: jane.contactDetails,
  investorDeclarationType: 'HIGH_NET_WORTH',
};

export const upload = (goji: Goji, clientId: string, ...fileNames: readonly string[]) =>
  addKycDocuments(goji, {
    path: { clientId },
    body: { documents: fileNames.map((fileName) => ({ fileName, data: pdf })) },
  });

export const kyc = (goji: Goji, clientId: string) => getInvestorKyc(goji, { path: { clientId } });
